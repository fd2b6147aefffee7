//! Taking the report back, taking that back, and erasing only the advocate's box.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::standing::{Standing, may_erase_box};
use super::visit::{Deed, Opened, Visit};
use crate::sealer::Fault;
use crate::text::{Text, use_text};
use crate::ui::{Icon, Notice, Tone, Waiting};

/// What the part is told.
#[derive(PartialEq, Properties)]
pub struct TakeBackProps {
    /// The visit.
    pub visit: Visit,
    /// What is open.
    pub opened: Opened,
}

/// Where a deed stands.
#[derive(Clone, Copy, PartialEq)]
enum Doing {
    Nothing,
    Asking(Deed),
    Working,
    Failed(Fault),
}

/// What can be taken back, what stays, and the buttons.
#[component]
pub fn TakeBack(props: &TakeBackProps) -> Html {
    let text = use_text();
    let doing = use_state_eq(|| Doing::Nothing);
    use_effect_with(matches!(*doing, Doing::Asking(_)), |asking| {
        if *asking {
            crate::ui::browser::focus("sure");
        }
    });
    let mailbox = &props.opened.mailbox;
    let standing = Standing::of(mailbox);
    let ask = |deed| {
        let doing = doing.clone();
        Callback::from(move |_: MouseEvent| doing.set(Doing::Asking(deed)))
    };
    let act = {
        let (doing, visit) = (doing.clone(), props.visit.clone());
        Callback::from(move |deed| {
            doing.set(Doing::Working);
            let (doing, visit) = (doing.clone(), visit.clone());
            spawn_local(async move {
                doing.set(match visit.act(deed).await {
                    Ok(()) => Doing::Nothing,
                    Err(fault) => Doing::Failed(fault),
                });
            });
        })
    };
    let give_up = {
        let doing = doing.clone();
        Callback::from(move |()| doing.set(Doing::Nothing))
    };
    let cancel = act.reform(|_: MouseEvent| Deed::Cancel);
    html! {
        <section class="flow gap stack padded" aria-labelledby="take-back">
            <h2 id="take-back">{ text.t("mailbox-take-back") }</h2>
            <p>{ explained(&text, &standing, mailbox.opened_by_police) }</p>
            if mailbox.advocate_box_erased { <p>{ text.t("mailbox-box-erased") }</p> }
            if let Doing::Failed(fault) = *doing {
                <Notice icon="wrong" tone={Tone::Wrong} live=true>
                    <p>{ text.t(&fault.key()) }</p>
                    if fault.nothing_changed() { <p>{ text.t("mailbox-deed-not-done") }</p> }
                </Notice>
            }
            if let Doing::Asking(deed) = *doing {
                { sure(&text, deed, mailbox.opened_by_police, &act.reform(move |()| deed), &give_up) }
            } else if *doing == Doing::Working {
                <Waiting />
            } else {
                <div class="row">
                    if standing.may_cancel() {
                        <button class="btn main" type="button" onclick={cancel}>{ text.t("mailbox-cancel") }</button>
                    } else if standing != Standing::Shredded {
                        <button class="btn" type="button" onclick={ask(Deed::Withdraw)}><Icon name="trash" />{ text.t("mailbox-withdraw") }</button>
                    }
                    if may_erase_box(mailbox) {
                        <button class="btn bare" type="button" onclick={ask(Deed::EraseBox)}>{ text.t("mailbox-erase-box") }</button>
                    }
                </div>
                if standing.may_write() { <p class="small soft">{ text.t("mailbox-seven-days") }</p> }
            }
        </section>
    }
}

fn explained(text: &Text, standing: &Standing, opened_by_police: bool) -> String {
    match standing {
        Standing::Frozen(day) => text.t_with("mailbox-frozen", &[("day", (&text.day(day)).into())]),
        Standing::Kept(day) => text.t_with("mailbox-kept", &[("day", (&text.day(day)).into())]),
        Standing::Shredded => text.t("mailbox-shredded"),
        _ if opened_by_police => text.t("mailbox-withdraw-opened"),
        _ => text.t("mailbox-withdraw-unopened"),
    }
}

/// The question before something is taken away.
fn sure(
    text: &Text,
    deed: Deed,
    opened_by_police: bool,
    yes: &Callback<()>,
    no: &Callback<()>,
) -> Html {
    let (question, label) = match (deed, opened_by_police) {
        (Deed::EraseBox, _) => ("mailbox-sure-erase", "mailbox-sure-erase-yes"),
        (_, true) => ("mailbox-sure-opened", "mailbox-sure-yes"),
        (_, false) => ("mailbox-sure-unopened", "mailbox-sure-yes"),
    };
    html! {
        <div class="notice" id="sure" tabindex="-1" role="group" aria-labelledby="sure-words">
            <Icon name="trash" />
            <div class="flow">
                <p id="sure-words">{ text.t(question) }</p>
                <div class="row">
                    <button class="btn main" type="button" onclick={yes.reform(|_: MouseEvent| ())}>{ text.t(label) }</button>
                    <button class="btn" type="button" onclick={no.reform(|_: MouseEvent| ())}>{ text.t("mailbox-sure-no") }</button>
                </div>
            </div>
        </div>
    }
}
