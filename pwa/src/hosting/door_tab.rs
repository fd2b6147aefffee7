//! The door: who is expected, how many came, who came without a sign-up. It works without a signal.

use api_types::ListeningSessionId;
use api_types::listening::{DoorLine, SignUpState};
use i18n::Arg;
use yew::prelude::*;

use super::book::use_the_book;
use super::door_line::DoorRow;
use super::evening::TabProps;
use super::keyboard::use_host_keys;
use super::keys::HostWish;
use super::needs_table::NeedsTable;
use super::scanner::Scanner;
use super::tally::{Found, matching, scanned};
use super::words;
use crate::staff::desk::use_desk;
use crate::text::use_text;
use crate::ui::{Empty, Failed, Icon, Waiting};

const SEARCH: &str = "door-search";

/// Lines that can come through the door: those who gave their seats back cannot.
fn expected(lines: &[DoorLine]) -> Vec<DoorLine> {
    lines
        .iter()
        .filter(|line| !matches!(line.state, SignUpState::Cancelled | SignUpState::Expired))
        .cloned()
        .collect()
}

/// The tab.
#[component]
pub fn DoorTab(props: &TabProps) -> Html {
    let text = use_text();
    let book = use_the_book();
    let id = props.hosted.session.id;
    let tally = book.tally(id);
    let typed = use_state(String::new);
    let said = use_state(String::new);
    {
        // Each time: people sign up until the start, and others count too.
        let (book, person) = (book.clone(), use_desk().person);
        use_effect_with((id, person), move |(id, _)| book.open(*id));
    }
    let on_wish = use_callback(book.clone(), move |wish, book| match wish {
        HostWish::Search => crate::ui::browser::focus(SEARCH),
        HostWish::Refresh => book.open(id),
        _ => {}
    });
    use_host_keys(on_wish);
    let retry = {
        let book = book.clone();
        Callback::from(move |()| book.open(id))
    };
    let refresh = retry.reform(|_: MouseEvent| ());
    let failure = book.failure(id);
    let unsent = u32::try_from(tally.unsent()).unwrap_or(u32::MAX);
    let trouble = failure.map(|why| {
        let words = if unsent > 0 {
            format!(
                "{} {}",
                words::count(&text, "hosting-door-kept", unsent),
                words::failure(&text, why)
            )
        } else {
            words::failure(&text, why)
        };
        html! { <Failed icon="offline" {words} retry={Some(retry)} /> }
    });
    let Some(list) = tally.list() else {
        return html! { <>{ trouble.unwrap_or_else(|| html! { <Waiting words={AttrValue::from(text.t("hosting-door-opening"))} /> }) }</> };
    };
    let lines = expected(&list.lines);
    let found: Vec<DoorLine> = matching(&lines, &typed).into_iter().cloned().collect();
    let seats: u32 = lines.iter().map(|line| u32::from(line.seats)).sum();
    let onsearch = {
        let typed = typed.setter();
        move |event: InputEvent| {
            if let Some(words) = crate::ui::browser::words_of(&event) {
                typed.set(words);
            }
        }
    };
    let onenter = {
        let (only, typed, book) = (single(&found), typed.setter(), book.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let Some(line) = &only else { return };
            // One person is one press; a group is counted by hand.
            if line.seats == 1 {
                if book.tally(id).came(Some(line.id)) == 0 {
                    book.count(id, Some(line.id), 1);
                }
                typed.set(String::new());
            } else {
                crate::ui::browser::focus(&format!("came-{}", line.id));
            }
        }
    };
    let onread = {
        let (lines, book, typed, said) =
            (lines.clone(), book.clone(), typed.setter(), said.setter());
        let text = text.clone();
        Callback::from(move |read: String| {
            let line = match scanned(&lines, &read) {
                Found::Line(line) => line,
                Found::Several(start) => {
                    // They are listed, and the host asks which of them this is.
                    typed.set(start);
                    said.set(text.t("hosting-scan-several"));
                    return;
                }
                Found::Nobody => {
                    said.set(text.t("hosting-scan-unknown"));
                    return;
                }
            };
            typed.set(line.code_start.clone());
            said.set(match (line.seats, book.tally(id).came(Some(line.id))) {
                (1, 0) => {
                    book.count(id, Some(line.id), 1);
                    text.t("hosting-scan-counted")
                }
                (1, _) => text.t("hosting-scan-again"),
                (seats, _) => words::count(&text, "hosting-scan-group", u32::from(seats)),
            });
        })
    };
    let came = tally.came_in_all();
    let to_look_at = tally.to_look_at();
    html! {
        <div class="door">
            { trouble }
            <div class="row push">
                <form class="door-search" role="search" onsubmit={onenter}>
                    <label for={SEARCH}>{ text.t("hosting-door-search") }{ " " }<kbd>{ "/" }</kbd></label>
                    <input class="input" id={SEARCH} type="text" inputmode="search" autocomplete="off" value={(*typed).clone()} oninput={onsearch} />
                </form>
                <p class="door-sum" role="status">
                    <b class="num">{ text.t_with("hosting-door-came", &[("came", Arg::from(came)), ("seats", Arg::from(seats))]) }</b>
                    if unsent > 0 { <span class="badge late"><Icon name="offline" />{ words::count(&text, "hosting-door-unsent", unsent) }</span> }
                </p>
                <button class="btn" type="button" onclick={refresh}>{ text.t("hosting-keys-refresh") }</button>
            </div>
            if !to_look_at.is_empty() {
                <p class="badge late" role="status"><Icon name="urgent" />
                    { words::count(&text, "hosting-door-to-look-at", u32::try_from(to_look_at.len()).unwrap_or(u32::MAX)) }
                    { " " }<bdi class="mono" dir="ltr">{ to_look_at.join(" · ") }</bdi>
                </p>
            }
            <Scanner session={id} busy={book.unsent() > 0} {onread} said={(*said).clone()} />
            <WalkIns {id} />
            if lines.is_empty() {
                <Empty icon="chairs" words={text.t("hosting-door-empty")} />
            } else if found.is_empty() {
                <Empty words={text.t("hosting-door-nobody")} />
            }
            <ul class="door-lines">
                { for found.into_iter().map(|line| {
                    let came = tally.came(Some(line.id));
                    let key = line.id.to_string();
                    let too_many = tally.too_many(line.id);
                    html! { <DoorRow {key} session={id} {line} {came} {too_many} /> }
                }) }
            </ul>
            <NeedsTable hosted={props.hosted.clone()} again={props.again.clone()} />
        </div>
    }
}

fn single(found: &[DoorLine]) -> Option<DoorLine> {
    match found {
        [only] => Some(only.clone()),
        _ => None,
    }
}

#[derive(PartialEq, Properties)]
struct WalkInsProps {
    id: ListeningSessionId,
}

/// People who came without a sign-up.
#[component]
fn WalkIns(props: &WalkInsProps) -> Html {
    let text = use_text();
    let book = use_the_book();
    let id = props.id;
    let count = book.tally(id).came(None);
    let press = |more: i64| {
        let book = book.clone();
        move |_: MouseEvent| book.count(id, None, more)
    };
    html! {
        <div class="row walk-ins" role="group" aria-label={text.t("hosting-door-walk-ins")}>
            <b>{ text.t("hosting-door-walk-ins") }</b>
            <button class="btn" type="button" onclick={press(-1)} aria-label={text.t("hosting-door-less")}><bdi dir="ltr">{ "−1" }</bdi></button>
            <span class="num count" role="status">{ count }</span>
            <button class="btn" type="button" onclick={press(1)} aria-label={text.t("hosting-door-more")}><bdi dir="ltr">{ "+1" }</bdi></button>
        </div>
    }
}
