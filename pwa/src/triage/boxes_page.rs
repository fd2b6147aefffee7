//! The immigration boxes that somebody filled in. Only an advocate's console draws this page.

use i18n::Arg;
use yew::prelude::*;

use super::boxes::{BoxEvent, FilledBox, Work};
use super::desk_pages::BoxesHandle;
use super::keyboard::use_keys;
use super::keys::{Place, Wish};
use super::words;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::Route;
use crate::text::use_text;
use crate::ui::{Failed, Icon, Notice, Tone};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct BoxesPageProps {
    /// The list, which the desk keeps while pages come and go.
    pub list: BoxesHandle,
}

/// The page.
#[component]
pub fn BoxesPage(props: &BoxesPageProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let list = &props.list;
    use_effect_with(text.clone(), |text| {
        browser::set_title(&format!(
            "{} · {}",
            text.t("triage-boxes"),
            text.t("staff-console")
        ));
    });
    {
        let list = list.dispatcher();
        use_effect_with((), move |()| list.dispatch(BoxEvent::Look));
    }
    let on_wish = use_callback((list.dispatcher(), desk), |wish, (list, desk)| {
        if desk.serve(wish) {
            return;
        }
        match wish {
            Wish::Back => desk.go.emit(Route::Queue),
            Wish::Refresh => list.dispatch(BoxEvent::Refresh),
            _ => {}
        }
    });
    use_keys(Place::Boxes, on_wish);
    let refresh = {
        let list = list.dispatcher();
        move |_: MouseEvent| list.dispatch(BoxEvent::Refresh)
    };
    html! {
        <main class="work boxes" id="content" tabindex="-1">
            <div class="row push">
                <h1>{ text.t("triage-boxes") }</h1>
                <button class="btn" type="button" onclick={refresh}>{ text.t("triage-refresh") }{ " " }<kbd>{ "R" }</kbd></button>
            </div>
            <p class="soft">{ text.t("triage-boxes-about") }</p>
            <Progress list={list.clone()} />
            { for list.filled.iter().map(|filled| html! { <BoxCard key={filled.number.clone()} filled={filled.clone()} /> }) }
            if list.work == Work::Done && list.filled.is_empty() {
                <div class="empty" role="status"><p>{ text.t("triage-boxes-none") }</p></div>
            }
            if !list.damaged.is_empty() {
                <Notice icon="wrong" tone={Tone::Wrong}>
                    <p>{ text.t_with("triage-boxes-damaged", &[("count", Arg::from(list.damaged.len()))]) }</p>
                    <p class="mono"><bdi dir="ltr">{ list.damaged.join(", ") }</bdi></p>
                </Notice>
            }
        </main>
    }
}

/// How far the opening is.
#[component]
fn Progress(props: &BoxesPageProps) -> Html {
    let text = use_text();
    let list = &props.list;
    match &list.work {
        Work::Idle | Work::Under => {
            let words = text.t_with("triage-boxes-opening", &[("count", Arg::from(list.opened))]);
            html! {
                <div class="working" role="status">
                    <span class="num">{ &words }</span>
                    <progress class="gauge" aria-label={words.clone()}></progress>
                </div>
            }
        }
        Work::Done => {
            let args = [
                ("filled", Arg::from(list.filled.len())),
                ("count", Arg::from(list.opened)),
            ];
            html! { <p class="num" role="status">{ text.t_with("triage-boxes-done", &args) }</p> }
        }
        Work::Failed(fault) => {
            let list = list.dispatcher();
            let retry = Callback::from(move |()| list.dispatch(BoxEvent::Look));
            let words = format!(
                "{} {}",
                text.t("triage-boxes-failed"),
                words::fault(&text, *fault)
            );
            html! { <Failed {words} retry={Some(retry)} /> }
        }
    }
}

#[derive(PartialEq, Properties)]
struct BoxCardProps {
    filled: FilledBox,
}

/// One filled box.
#[component]
fn BoxCard(props: &BoxCardProps) -> Html {
    let text = use_text();
    let FilledBox {
        report_id,
        number,
        received,
        content,
        shared,
    } = &props.filled;
    let received = words::short_day(&text, received);
    // Without the story the case still holds name and contact, if the person gave them.
    let case = if *shared {
        "triage-box-open-case"
    } else {
        "triage-part-contact"
    };
    html! {
        <article class="sealed">
            <header>
                <Icon name="open" />
                <h2 class="mono" dir="ltr">{ number }</h2>
                <span>{ text.t_with("triage-received-on", &[("day", Arg::from(&received))]) }</span>
                <Link to={Route::Case(*report_id)}>{ text.t(case) }</Link>
            </header>
            <div class="flow">
                if !content.wishes.is_empty() {
                    <ul class="ticks">{ for content.wishes.iter().map(|wish| html! {
                        <li class="badge done">{ text.t(wish.key()) }</li>
                    }) }</ul>
                }
                if content.words.trim().is_empty() {
                    <p class="soft">{ text.t("triage-box-no-words") }</p>
                } else {
                    <p class="told" dir="auto">{ &content.words }</p>
                }
            </div>
        </article>
    }
}
