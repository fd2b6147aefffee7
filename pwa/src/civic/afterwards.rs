//! What remains of a session: minutes, recordings, what was heard and what was promised.

use i18n::Arg;
use yew::prelude::*;

use super::models::{RecordView, SessionView};
use super::parts::{badge, paragraphs, time};
use super::{commitments, findings};
use crate::ui::{Look, facts};

/// The record of a session that is over.
pub(super) fn section(look: &Look, view: &SessionView) -> Html {
    html! {
        <section class="flow after" id="record">
            <h2>{ look.t("record-title") }</h2>
            { match &view.record {
                Some(record) => record_of(look, record),
                None => html! { <p class="soft">{ look.t("record-none") }</p> },
            } }
            { recordings(look, view) }
        </section>
    }
}

fn record_of(look: &Look, record: &RecordView) -> Html {
    let mut counted = Vec::new();
    if let Some(people) = record.came {
        counted.push(look.t_with("record-people", &[("people", Arg::from(people))]));
    }
    if let Some(groups) = record.organizations {
        counted.push(look.t_with("record-groups", &[("groups", Arg::from(groups))]));
    }
    html! {
        <>
            if !counted.is_empty() { <p>{ look.listed(counted) }</p> }
            if let Some(minutes) = &record.minutes {
                <details class="more">
                    <summary>{ look.icon("paper") }<span>{ look.t("record-minutes") }</span></summary>
                    <div class="flow">{ paragraphs(minutes) }</div>
                </details>
                if let Some(on) = &record.published { <p class="small soft">{ look.t("record-published") }{ " " }{ time(on) }</p> }
            } else {
                <p>
                    if record.overdue { { badge(look, "late", Some("clock"), look.t("record-late")) }{ " " } }
                    { look.t("record-promised") }{ " " }{ time(&record.due) }
                </p>
            }
        </>
    }
}

fn recordings(look: &Look, view: &SessionView) -> Html {
    let watch = format!("/sessions/{}/watch", view.slug);
    let readable = view
        .streams
        .iter()
        .filter(|stream| !stream.texts.is_empty());
    let transcripts = readable.flat_map(|stream| {
        stream.texts.iter().map(|tag| {
            let route = super::query(
                &watch,
                [("stream", stream.id.as_str()), ("text", tag.0.as_str())],
            );
            let language = look.language(tag);
            let words = look.t_with("transcript-in", &[("language", Arg::from(&language))]);
            look.fact(
                "cc",
                html! { <a href={format!("{}#transcript", look.page.href(&route))}>{ words }</a> },
            )
        })
    });
    html! { <>{ facts(transcripts) }</> }
}

/// What was heard there, and what was promised.
pub(super) fn strategy(look: &Look, view: &SessionView) -> Html {
    html! {
        <>
            if !view.findings.is_empty() {
                <section class="flow after"><h2>{ look.t("heard-title") }</h2>{ findings::list(look, &view.findings) }</section>
            }
            if !view.commitments.is_empty() {
                <section class="flow after"><h2>{ look.t("will-do-title") }</h2>{ commitments::list(look, &view.commitments) }</section>
            }
        </>
    }
}
