//! What was heard: somebody's words first, then what they are about, then what answers them.

use i18n::Arg;
use yew::prelude::*;

use super::models::{FindingCard, FindingView};
use super::parts::{badge, dir, lang, place, said, time, up};
use super::{commitments, follow};
use crate::ui::{Look, facts};

/// Findings one below the other.
pub(super) fn list(look: &Look, findings: &[FindingCard]) -> Html {
    html! { <ul class="stack">{ for findings.iter().map(|finding| row(look, finding)) }</ul> }
}

/// The words that stand for it: the quote, or what was meant.
fn words(card: &FindingCard) -> Html {
    if card.quote.text.is_empty() {
        html! { <p>{ said(&card.summary) }</p> }
    } else {
        html! { <blockquote class="quote" dir={dir(&card.quote.lang)} lang={lang(&card.quote.lang)}><q>{ &card.quote.text }</q></blockquote> }
    }
}

fn row(look: &Look, card: &FindingCard) -> Html {
    html! {
        <li class="said flow-s">
            { words(card) }
            <div class="row">
                { badge(look, "", None, look.theme(card.theme)) }
                if card.said_by > 0 { <small class="soft">{ look.t_with("finding-said-by", &[("people", Arg::from(card.said_by))]) }</small> }
            </div>
            <p class="small"><a href={look.page.href(&format!("/findings/{}", card.id))}>
                if card.answers > 0 { { look.t_with("finding-answers", &[("commitments", Arg::from(card.answers))]) } } else { { look.t("finding-no-answer") } }
            </a></p>
        </li>
    }
}

/// `/findings/{id}`.
pub(super) fn page(look: &Look, view: &FindingView) -> Html {
    let card = &view.card;
    let quoted = !card.quote.text.is_empty();
    html! {
        <article class="flow finding">
            { up(look, &format!("/neighborhoods/{}", view.neighborhood.slug), view.neighborhood.name.clone()) }
            <p class="small soft">{ look.t("finding-label") }</p>
            <h1 class="hide">{ look.theme(card.theme) }{ ": " }{ said(if quoted { &card.quote } else { &card.summary }) }</h1>
            { words(card) }
            if quoted { <p>{ said(&card.summary) }</p> }
            <p>{ badge(look, "", None, look.theme(card.theme)) }</p>
            { facts([
                look.fact("pin", place(look, &view.neighborhood)),
                match &card.session {
                    Some((slug, title)) => look.fact("chairs", html! {
                        <>{ look.t("finding-heard-at") }{ " " }<a href={look.page.href(&format!("/sessions/{slug}"))}><bdi>{ title }</bdi></a></>
                    }),
                    None => html! {},
                },
                if card.said_by > 0 {
                    let words = look.t_with("finding-said-by", &[("people", Arg::from(card.said_by))]);
                    look.fact("user", html! { { words } })
                } else { html! {} },
                match &view.published {
                    Some(on) => look.fact("cal", html! { <>{ look.t("record-published") }{ " " }{ time(on) }</> }),
                    None => html! {},
                },
            ]) }
            <h2>{ look.t("finding-answered-by") }</h2>
            if view.commitments.is_empty() {
                <p class="soft">{ look.t("finding-unanswered") }</p>
            } else {
                { commitments::list(look, &view.commitments) }
            }
            { follow::block(look, &view.follow) }
        </article>
    }
}
