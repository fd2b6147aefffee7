//! The minutes: written during the evening, published when they are right.

use api_types::LanguageTag;
use api_types::listening::{NewRecord, SessionState};
use i18n::Arg;
use yew::prelude::*;

use super::clock;
use super::evening::TabProps;
use super::fields::language_options;
use super::load::use_act;
use super::parts::{Entry, Pick};
use super::sheet::use_sheet;
use super::typed::optional_number;
use crate::api::hosting as api;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::text::use_text;
use crate::ui::Notice;

/// The most bytes of minutes.
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
    let desk = use_desk();
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
    desk.unsent.set(*sheet != first);
    {
        let unsent = desk.unsent.clone();
        use_effect_with((), move |()| move || unsent.set(false));
    }
    let wrong = use_state(|| None::<&'static str>);
    let save = |publish: bool| {
        let (sheet, act, wrong) = (sheet.clone(), act.clone(), wrong.setter());
        let again = props.again.clone();
        move |_: MouseEvent| {
            let long = sheet.words.len() > MOST;
            let count = optional_number::<u32>(&sheet.organizations);
            let (Some(organizations), false) = (count, long) else {
                wrong.set(Some(if long {
                    "hosting-wrong-long"
                } else {
                    "hosting-wrong-number"
                }));
                return;
            };
            wrong.set(None);
            let new = NewRecord {
                minutes: sheet.words.clone(),
                language: LanguageTag(sheet.language.clone()),
                organizations,
                publish,
            };
            let again = again.clone();
            act.run(
                async move { api::write_record(id, &new).await },
                move |()| again.emit(()),
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
            <Entry id="minutes" kind="lines" rows={16} label={text.t("hosting-minutes")} hint={text.t("hosting-minutes-hint")}
                lang={sheet.language.clone()} value={sheet.words.clone()} oninput={sheet.hear(|sheet: &mut Minutes, words| sheet.words = words)} />
            <div class="pairs-form">
                <Pick id="minutes-language" label={text.t("hosting-written-in")} options={language_options()}
                    value={sheet.language.clone()} onchange={sheet.hear(|sheet: &mut Minutes, tag| sheet.language = tag)} />
                <Entry id="minutes-groups" kind="number" label={text.t("hosting-organizations")} value={sheet.organizations.clone()}
                    oninput={sheet.hear(|sheet: &mut Minutes, words| sheet.organizations = words)} />
            </div>
            if let Some(key) = *wrong { <p class="fault" role="alert">{ text.t(key) }</p> }
            <div class="bar-below">
                if begun && published.is_none() {
                    <button class="btn" type="button" onclick={save(false)}>{ text.t("hosting-save-draft") }</button>
                }
                if over {
                    <button class="btn main" type="button" onclick={save(true)}>{ text.t("hosting-publish-record") }</button>
                }
                { act.line(&text) }
            </div>
        </div>
    }
}
