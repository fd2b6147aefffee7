//! One session for its hosts: what it is, and a tab for each thing that is done in an evening.

use api_types::ListeningSessionId;
use api_types::listening::HostedSession;
use yew::prelude::*;

use super::clock;
use super::door_tab::DoorTab;
use super::facts_tab::FactsTab;
use super::findings_tab::FindingsTab;
use super::keyboard::use_host_keys;
use super::keys::HostWish;
use super::load::{Loaded, use_loaded};
use super::minutes_tab::MinutesTab;
use super::questions_tab::QuestionsTab;
use super::schedule_table::{place, state_badge, warnings};
use super::stream_tab::StreamTab;
use super::words;
use crate::api::hosting as api;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::{Part, Route, Tab};
use crate::text::{Text, use_text};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct EveningProps {
    /// Which session.
    pub id: ListeningSessionId,
    /// Which tab.
    pub tab: Tab,
}

/// What each tab is told.
#[derive(PartialEq, Properties)]
pub struct TabProps {
    /// The session.
    pub hosted: HostedSession,
    /// Asks for the session again.
    pub again: Callback<()>,
}

fn tab_key(tab: Tab) -> &'static str {
    match tab {
        Tab::Facts => "hosting-tab-facts",
        Tab::Door => "hosting-tab-door",
        Tab::Stream => "hosting-tab-stream",
        Tab::Questions => "hosting-tab-questions",
        Tab::Minutes => "hosting-tab-minutes",
        Tab::Findings => "hosting-tab-findings",
    }
}

/// The page.
#[component]
pub fn Evening(props: &EveningProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let (id, tab) = (props.id, props.tab);
    // Each tab begins with the session as it is now: how many came, what a colleague wrote.
    let loaded: Loaded<HostedSession> = use_loaded((id, tab), |(id, _)| api::session(id));
    let title = loaded
        .value
        .as_ref()
        .map(|hosted| hosted.session.facts.title.clone())
        .unwrap_or_default();
    use_effect_with((title, text.clone(), tab), |(title, text, tab)| {
        browser::set_title(&format!("{} · {title}", text.t(tab_key(*tab))));
    });
    use_effect_with((tab, loaded.value.is_some()), |_| {
        browser::reveal(".tabs .tab[aria-current]");
    });
    let on_wish = use_callback(
        (desk.go.clone(), loaded.clone()),
        move |wish, (go, loaded)| match wish {
            HostWish::Back => go.emit(Route::Hosting(Part::Schedule)),
            HostWish::Refresh => loaded.again.emit(()),
            HostWish::Tab(number) => {
                let index = usize::from(number).saturating_sub(1);
                if let Some((tab, _)) = Tab::ALL.get(index) {
                    go.emit(Route::Evening(id, *tab));
                }
            }
            _ => {}
        },
    );
    use_host_keys(on_wish);
    let Some(hosted) = loaded.value.as_deref().cloned() else {
        return html! {
            <main class="work" id="content" tabindex="-1">
                { loaded.trouble(&text) }
                <Link to={Route::Hosting(Part::Schedule)} class="btn">{ text.t("hosting-schedule") }</Link>
            </main>
        };
    };
    let again = loaded.again.clone();
    let tabs = Tab::ALL.iter().map(|(one, _)| {
        html! {
            <Link to={Route::Evening(id, *one)} class="tab" current={*one == tab}>{ text.t(tab_key(*one)) }{ badge(&text, &hosted, *one) }</Link>
        }
    });
    html! {
        <main id="content" tabindex="-1">
            <header class="case-head evening-head">
                <div>
                    <h1><bdi lang={hosted.session.facts.language.0.clone()}>{ &hosted.session.facts.title }</bdi></h1>
                    <p class="soft">
                        <span class="num">{ clock::when(&text, &hosted.session.starts_at, &hosted.session.facts.zone) }</span>
                        { " · " }<bdi>{ place(&text, &desk, &hosted) }</bdi>
                    </p>
                </div>
                <div class="badges">{ state_badge(&text, hosted.session.state) }{ warnings(&text, &hosted) }</div>
            </header>
            <nav class="tabs" aria-label={text.t("hosting-tabs")}>{ for tabs }</nav>
            <div class="work">
                if loaded.failure.is_some() { { loaded.trouble(&text) } }
                { match tab {
                    Tab::Facts => html! { <FactsTab {hosted} {again} /> },
                    Tab::Door => html! { <DoorTab {hosted} {again} /> },
                    Tab::Stream => html! { <StreamTab {hosted} {again} /> },
                    Tab::Questions => html! { <QuestionsTab {hosted} {again} /> },
                    Tab::Minutes => html! { <MinutesTab {hosted} {again} /> },
                    Tab::Findings => html! { <FindingsTab {hosted} {again} /> },
                } }
            </div>
        </main>
    }
}

/// A number beside a tab's name, where something waits.
fn badge(text: &Text, hosted: &HostedSession, tab: Tab) -> Html {
    let waiting = hosted.questions_waiting;
    if tab != Tab::Questions || waiting == 0 {
        return html! {};
    }
    html! {
        <span class="badge" title={words::count(text, "hosting-questions-waiting", waiting)}>{ waiting }</span>
    }
}
