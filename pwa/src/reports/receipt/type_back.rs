//! "Did you write it down?": two groups are typed back, or a picture was taken and its price is said once.

use i18n::Arg;
use yew::prelude::*;

use crate::text::use_text;
use crate::ui::{Field, Kind, Notice, Tone};

/// The groups that are asked for, from 0.
const ASKED: [usize; 2] = [1, 4];

#[derive(Clone, Copy, PartialEq)]
enum State {
    Asking,
    Wrong,
    Picture,
    Done,
}

/// What the question is told.
#[derive(PartialEq, Properties)]
pub struct TypeBackProps {
    /// The code's groups.
    pub groups: Vec<String>,
}

/// The question.
#[component]
pub fn TypeBack(props: &TypeBackProps) -> Html {
    let text = use_text();
    let state = use_state(|| State::Asking);
    let typed = use_state(|| [String::new(), String::new()]);
    let set = |next: State| {
        let state = state.clone();
        move |_: MouseEvent| state.set(next)
    };
    if *state == State::Done {
        return html! { <Notice icon="check" tone={Tone::Vow} live=true><p>{ text.t("receipt-right") }</p></Notice> };
    }
    if *state == State::Picture {
        return html! {
            <Notice icon="camera" live=true>
                <p>{ text.t("receipt-picture-note") }</p>
                <button class="btn" type="button" onclick={set(State::Done)}>{ text.t("receipt-picture-yes") }</button>
            </Notice>
        };
    }
    let check = {
        let (state, typed, groups) = (state.clone(), typed.clone(), props.groups.clone());
        move |_: MouseEvent| {
            state.set(if matches(&typed, &groups) {
                State::Done
            } else {
                State::Wrong
            })
        }
    };
    let field = |place: usize| {
        let number = ASKED.get(place).map_or(0, |group| group + 1);
        let label = text.t_with("receipt-group", &[("number", Arg::from(number))]);
        let oninput = {
            let typed = typed.clone();
            Callback::from(move |words: String| {
                let mut next = (*typed).clone();
                if let Some(own) = next.get_mut(place) {
                    *own = words;
                }
                typed.set(next);
            })
        };
        let value = typed.get(place).cloned().unwrap_or_default();
        html! { <Field id={format!("group-{number}")} kind={Kind::Digits} {label} {value} {oninput} /> }
    };
    html! {
        <section class="card roomy flow noprint">
            <h2>{ text.t("receipt-check-title") }</h2>
            <p>{ text.t("receipt-check-lead") }</p>
            if *state == State::Wrong { <Notice icon="wrong" tone={Tone::Wrong} live=true><p>{ text.t("receipt-wrong") }</p></Notice> }
            <div class="pair">{ field(0) }{ field(1) }</div>
            <button class="btn main full" type="button" onclick={check}>{ text.t("receipt-check") }</button>
            <p class="center"><button class="linkish" type="button" onclick={set(State::Picture)}>{ text.t("receipt-picture") }</button></p>
        </section>
    }
}

/// Whether both groups were typed back, in any script's digits.
fn matches(typed: &[String; 2], groups: &[String]) -> bool {
    typed.iter().zip(ASKED).all(|(words, group)| {
        groups
            .get(group)
            .is_some_and(|group| latin(words) == *group)
    })
}

/// Digits of any script as Latin digits; everything else is dropped.
fn latin(words: &str) -> String {
    const ZEROS: [char; 10] = ['0', '٠', '۰', '०', '০', '੦', '๐', '០', '０', '๐'];
    words
        .chars()
        .filter_map(|letter| {
            ZEROS.iter().find_map(|zero| {
                (letter as u32)
                    .checked_sub(*zero as u32)
                    .filter(|digit| *digit < 10)
            })
        })
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_and_fifth_group_count_in_any_digits() {
        let groups: Vec<String> = ["4071", "9935", "2280", "6614", "0358", "7192"]
            .map(str::to_owned)
            .to_vec();
        let typed = |one: &str, two: &str| [one.to_owned(), two.to_owned()];
        assert!(matches(&typed("9935", "0358"), &groups));
        assert!(matches(&typed("۹۹۳۵", "٠٣٥٨"), &groups));
        assert!(matches(&typed("99 35", "０３５８"), &groups));
        assert!(!matches(&typed("9935", "0359"), &groups));
        assert!(!matches(&typed("", ""), &groups));
    }
}
