//! How far one has come: a line of segments and the count in words.

use std::cmp::Ordering;

use i18n::Arg;
use yew::prelude::*;

use super::Look;

/// The progress line: question `now` of `of`, and what is said behind the count.
pub fn steps(look: &Look, (now, of): (usize, usize), note: Option<String>) -> Html {
    let count = look.t_with("step-of", &[("now", Arg::from(now)), ("of", Arg::from(of))]);
    let segment = |number: usize| {
        let class = match number.cmp(&now) {
            Ordering::Less => Some("done"),
            Ordering::Equal => Some("now"),
            Ordering::Greater => None,
        };
        html! { <li {class}></li> }
    };
    let words = note.map_or(count.clone(), |note| format!("{count} · {note}"));
    html! {
        <>
            <p class="small soft" aria-live="polite">{ words }</p>
            <ol class="steps" aria-hidden="true">{ for (1..=of).map(segment) }</ol>
        </>
    }
}
