//! The minutes: written during the evening, published when they are right.

use api_types::listening::{NewRecord, SessionState};
use api_types::{LanguageTag, ProblemKind};
use i18n::Arg;
use yew::prelude::*;

use super::clock;
use super::evening::TabProps;
use super::fields::language_options;
use super::form::Wrong;
use super::load::use_act;
use super::papers::letters;
use super::parts::{Entry, Pick, error, lead_to};
use super::sheet::{Pen, use_sheet};
use super::typed::optional_number;
use crate::api::hosting as api;
use crate::staff::browser;
use crate::staff::desk::use_unsent;
use crate::text::use_text;
use crate::ui::{Notice, Tone};

/// The most characters of minutes.
const MOST: usize = 20_000;

#[derive(Clone, PartialEq)]
struct Minutes {
    words: String,
    language: String,
    organizations: String,
}

/// The tab.
#[component]
pub fn MinutesTab(props: &TabProps) -> Html {
    let text = use_text();
    let act = use_act();
    let session = &props.hosted.session;
    let id = session.id;
    let record = session.record.as_ref();
    let first = Minutes {
        words: record
            .map(|record| record.minutes.clone())
            .unwrap_or_default(),
        language: record.map_or_else(
            || session.facts.language.0.clone(),
            |record| record.language.0.clone(),
        ),
        organizations: record
            .and_then(|record| record.organizations)
            .map(|count| count.to_string())
            .unwrap_or_default(),
    };
    let sheet = use_sheet(|| first.clone());
    let revision = props.hosted.record_revision;
    let conflict = use_stored(&sheet, &first);
    use_unsent(*sheet != first);
    let outrun = act
        .failure()
        .is_some_and(|why| why.is(ProblemKind::EditConflict));
    use_effect_with((outrun, props.again.clone()), |(outrun, again)| {
        if *outrun {
            again.emit(());
        }
    });
    let wrong = use_state(Vec::<Wrong>::new);
    let save = |publish: bool| {
        let (sheet, act, wrong) = (sheet.clone(), act.clone(), wrong.setter());
        let again = props.again.clone();
        move |_: MouseEvent| {
            let long = letters(&sheet.words) > MOST;
            let count = optional_number::<u32>(&sheet.organizations);
            let (Some(organizations), false) = (count, long) else {
                let found = vec![if long {
                    ("words", "hosting-wrong-long")
                } else {
                    ("groups", "hosting-wrong-number")
                }];
                lead_to("minutes", &found);
                wrong.set(found);
                return;
            };
            wrong.set(Vec::new());
            let new = NewRecord {
                minutes: sheet.words.clone(),
                language: LanguageTag(sheet.language.clone()),
                organizations,
                publish,
                revision,
            };
            let (again, sheet) = (again.clone(), sheet.clone());
            act.run(
                async move { api::write_record(id, &new).await },
                move |()| {
                    // As it is stored, in whatever digits it was typed.
                    let stored = organizations.map(|count| count.to_string());
                    sheet.edit(move |sheet| sheet.organizations = stored.unwrap_or_default());
                    again.emit(());
                },
            );
        }
    };
    let passed = |instant: &str| clock::millis(instant).is_some_and(|then| then <= browser::now());
    let held = matches!(
        session.state,
        SessionState::Published | SessionState::Closed
    );
    let begun = held && passed(&session.starts_at);
    let over = held && passed(&session.ends_at);
    let published = record.and_then(|record| record.published.as_ref());
    let due = record.map(|record| clock::day(&text, &record.due.0));
    html! {
        <div class="flow">
            if !over { <Notice icon="clock"><p>{ text.t("hosting-minutes-later") }</p></Notice> }
            if let Some(day) = published {
                <Notice icon="check"><p>{ text.t_with("hosting-record-published", &[("day", Arg::from(&clock::day(&text, &day.0)))]) }</p></Notice>
            } else if let Some(day) = due {
                <p class="soft">{ text.t_with("hosting-record-due", &[("day", Arg::from(&day))]) }</p>
            }
            if conflict {
                <Notice icon="urgent" tone={Tone::Wrong} live=true>
                    <p>{ text.t("hosting-minutes-changed") }</p>
                    <blockquote class="told lines"><bdi lang={first.language.clone()}>{ &first.words }</bdi></blockquote>
                </Notice>
            }
            <Entry id="minutes-words" kind="lines" rows={16} label={text.t("hosting-minutes")} hint={text.t("hosting-minutes-hint")}
                error={error(&text, &wrong, "words")}
                lang={sheet.language.clone()} value={sheet.words.clone()} oninput={sheet.hear(|sheet: &mut Minutes, words| sheet.words = words)} />
            <div class="pairs-form">
                <Pick id="minutes-language" label={text.t("hosting-written-in")} options={language_options()}
                    value={sheet.language.clone()} onchange={sheet.hear(|sheet: &mut Minutes, tag| sheet.language = tag)} />
                <Entry id="minutes-groups" kind="number" label={text.t("hosting-organizations")} error={error(&text, &wrong, "groups")} value={sheet.organizations.clone()}
                    oninput={sheet.hear(|sheet: &mut Minutes, words| sheet.organizations = words)} />
            </div>
            <div class="bar-below">
                if begun && published.is_none() {
                    <button class="btn" type="button" onclick={save(false)}>{ text.t("hosting-save-draft") }</button>
                }
                if over {
                    <button class="btn main" type="button" onclick={save(true)}>{ text.t("hosting-publish-record") }</button>
                }
                if !(conflict && outrun) { { act.line(&text) } }
            </div>
        </div>
    }
}

/// Follows what is stored as long as nobody wrote on the sheet. True when somebody did, and something else is stored by now.
#[hook]
fn use_stored(sheet: &Pen<Minutes>, stored: &Minutes) -> bool {
    let base = use_state_eq(|| stored.clone());
    let untouched = **sheet == *base || **sheet == *stored;
    {
        let (sheet, base) = (sheet.clone(), base.clone());
        use_effect_with((stored.clone(), untouched), move |(stored, untouched)| {
            if *untouched && *base != *stored {
                let stored = stored.clone();
                base.set(stored.clone());
                sheet.edit(move |sheet| *sheet = stored);
            }
        });
    }
    !untouched && *base != *stored
}
