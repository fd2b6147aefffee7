//! The door for a group that helps there: a key opens how many are expected, what they need, how many came. Nobody is named.

use api_types::listening::NeedState;
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{DoorNumbers, DoorView};
use super::parts::{said, time};
use crate::ui::{Look, facts};

/// The page.
pub(super) fn page(look: &Look, view: &DoorView) -> Html {
    match &view.door {
        Some(door) => numbers(look, view, door),
        None => entry(look, view),
    }
}

fn entry(look: &Look, view: &DoorView) -> Html {
    let form = Form::new(look, "door", &view.faults);
    html! {
        <div class="flow">
            <h1>{ look.t("door-title") }</h1>
            <p class="soft">{ look.t("door-lead") }</p>
            <form class="flow codefield" method="post" novalidate={true} action={look.page.href("/door")} data-key="key">
                { form.summary() }
                { Line::new("key", "door-key-label", &view.key).required().long(40).hint(look.t("door-key-hint")).draw(&form) }
                <button class="btn main full" type="submit" name="do" value="show">{ look.t("door-open") }</button>
            </form>
        </div>
    }
}

fn numbers(look: &Look, view: &DoorView, door: &DoorNumbers) -> Html {
    let form = Form::new(look, "count", &view.faults);
    let came = [("came", Arg::from(door.came))];
    html! {
        <article class="flow">
            <p class="small soft">{ look.t("door-title") }</p>
            <h1>{ said(&door.title) }</h1>
            { facts([
                look.fact("cal", time(&door.when)),
                match &door.hall {
                    Some(hall) => look.fact("pin", html! { <bdi>{ hall }</bdi> }),
                    None => html! {},
                },
            ]) }
            <p role="status"><b>{ look.t_with("door-came", &came) }</b>if view.counted { { " " }{ look.t("door-counted") } }</p>
            <form class="card roomy flow" method="post" novalidate={true} action={look.page.href("/door")}>
                { form.summary() }
                { hidden("key", &view.key) }{ hidden("nonce", &door.nonce) }
                { Line::new("came", "door-count-label", "1").number(1, 50).required().hint(look.t("door-count-hint")).draw(&form) }
                <div class="row">
                    <button class="btn main" type="submit" name="do" value="count">{ look.t("door-count-send") }</button>
                    <button class="btn" type="submit" name="do" value="take-back">{ look.t("door-take-back") }</button>
                </div>
            </form>
            <h2>{ look.t("door-expected") }</h2>
            <ul class="flow-s">
                { for door.ways.iter().map(|way| {
                    let args = [("seats", Arg::from(way.seats)), ("waiting", Arg::from(way.waiting))];
                    html! { <li>{ look.way(way.way) }{ ": " }{ look.t_with("door-seats", &args) }</li> }
                }) }
                { for door.places.iter().map(|place| html! { <li>{ look.pool(place.kind) }{ ": " }{ place.places }</li> }) }
            </ul>
            if !door.needs.is_empty() {
                <h2>{ look.t("door-needs") }</h2>
                <ul class="flow-s">
                    { for door.needs.iter().map(|need| {
                        // What others asked for: nobody here has asked.
                        let state = match need.state {
                            NeedState::Asked => look.t("door-need-asked"),
                            state => look.t(&format!("need-{}", state.word())),
                        };
                        html! { <li>{ look.need(&need.need) }{ ": " }{ need.sign_ups }{ " · " }{ state }</li> }
                    }) }
                </ul>
            }
            <form method="post" novalidate={true} action={look.page.href("/door")}>
                { hidden("key", &view.key) }
                <button class="btn bare" type="submit" name="do" value="show">{ look.t("door-again") }</button>
            </form>
            <p class="small soft">{ look.t("door-vow") }</p>
        </article>
    }
}
