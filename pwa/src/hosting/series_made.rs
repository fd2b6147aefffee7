//! The drafts of a series, just made: looked at, and published one after the other.

use std::collections::HashMap;

use api_types::ListeningSessionId;
use api_types::listening::HostedSession;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::clock;
use super::host_pages::session_page;
use super::parts::Ask;
use super::words::{self, word};
use crate::api::{Failure, hosting as api};
use crate::staff::bar::Link;
use crate::staff::desk::use_desk;
use crate::staff::route::{Part, Route};
use crate::text::use_text;
use crate::ui::Icon;

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct SeriesMadeProps {
    /// The drafts, in the order of their days.
    pub made: Vec<HostedSession>,
}

/// What became of each: published, or why not.
type Outcomes = HashMap<ListeningSessionId, Option<Failure>>;

/// The page.
#[component]
pub fn SeriesMade(props: &SeriesMadeProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let asking = use_state_eq(|| false);
    let working = use_state_eq(|| false);
    let outcomes = use_state(Outcomes::new);
    let ids: Vec<ListeningSessionId> = props.made.iter().map(|one| one.session.id).collect();
    let open = |found: &Outcomes| {
        let is_open = |id: &&ListeningSessionId| found.get(*id).is_none_or(Option::is_some);
        ids.iter().filter(is_open).copied().collect::<Vec<_>>()
    };
    let left = open(&outcomes);
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let published = total - u32::try_from(left.len()).unwrap_or(u32::MAX).min(total);
    let ask = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(value))
    };
    let onyes = {
        let (asking, working, outcomes) = (asking.setter(), working.setter(), outcomes.clone());
        let (left, ended) = (left.clone(), desk.ended.clone());
        Callback::from(move |()| {
            asking.set(false);
            working.set(true);
            let (working, set, ended) = (working.clone(), outcomes.setter(), ended.clone());
            let (left, mut found) = (left.clone(), (*outcomes).clone());
            spawn_local(async move {
                // One after the other: each is published, or says why it is not.
                for id in left {
                    let why = api::publish(id).await.err().map(|refused| refused.why);
                    if why.is_some_and(|why| why.is(api_types::ProblemKind::LoginRequired)) {
                        ended.emit(());
                        break;
                    }
                    found.insert(id, why);
                    set.set(found.clone());
                }
                working.set(false);
            });
        })
    };
    let line = |one: &HostedSession| {
        let session = &one.session;
        let place = session.facts.neighborhood.as_ref();
        let place = place.map(|id| desk.neighborhood_name(id));
        html! {
            <li key={session.id.to_string()}>
                <Link to={session_page(session.id)}><bdi>{ place }</bdi></Link>
                { " " }<span class="soft num">{ clock::when(&text, &session.starts_at, &session.facts.zone) }</span>{ " " }
                { match outcomes.get(&session.id) {
                    None => html! { <span class="badge wait">{ word(&text, "draft") }</span> },
                    Some(None) => html! { <span class="badge done"><Icon name="check" />{ word(&text, "published") }</span> },
                    Some(Some(why)) => html! { <span class="fault"><Icon name="wrong" /><span>{ words::failure(&text, *why) }</span></span> },
                } }
            </li>
        }
    };
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ words::count(&text, "hosting-series-made", total) }</h1>
            <div class="row" role="status">
                if !left.is_empty() {
                    <button class="btn main" type="button" aria-disabled={working.to_string()}
                        onclick={ask(!*working).reform(|_: MouseEvent| ())}>{ text.t("hosting-series-publish") }</button>
                }
                <Link to={Route::Hosting(Part::Schedule)} class="btn">{ text.t("hosting-schedule") }</Link>
                if *working || published > 0 {
                    <progress class="gauge" max={total.to_string()} value={published.to_string()} aria-label={text.t("hosting-series-publish")}></progress>
                    <span>{ text.t_with("hosting-series-published", &[("count", i18n::Arg::from(published)), ("all", i18n::Arg::from(total))]) }</span>
                }
            </div>
            <ol class="preview">{ for props.made.iter().map(line) }</ol>
            if *asking {
                <Ask heading={text.t("hosting-series-publish")} words={text.t("hosting-publish-words")}
                    yes={text.t("hosting-publish")} {onyes} onno={ask(false)} />
            }
        </main>
    }
}
