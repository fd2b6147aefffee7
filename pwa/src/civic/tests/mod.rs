//! Every view renders in English and in Persian, says nothing but words, and can be used without a script.

pub(super) mod fixtures;
mod over;
mod seat_fixtures;
mod states;
mod strategy_fixtures;
mod watch_fixtures;

use std::collections::BTreeSet;

use api_types::ProblemKind;
use i18n::Locale;

use super::models::*;
use super::{query, render};
use crate::page::PageContext;
use crate::resident::RenderedPage;

/// Runs a future that never waits for anything outside.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

fn context(basic: bool) -> PageContext {
    PageContext {
        icons: "/icons.svg".to_owned(),
        city: "Los Angeles".to_owned(),
        basic,
        ..PageContext::nowhere()
    }
}

fn drawn(locale: Locale, basic: bool, view: CivicView) -> RenderedPage {
    now(render(locale, &context(basic), view))
}

fn english(view: CivicView) -> String {
    drawn(Locale::En, false, view).body
}

/// The pieces between tags, and the labels for screen readers.
fn words(html: &str) -> Vec<&str> {
    let texts = html
        .split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(_, text)| text.trim());
    let labels = html
        .split("aria-label=\"")
        .skip(1)
        .filter_map(|piece| piece.split('"').next());
    texts
        .chain(labels)
        .filter(|text| !text.is_empty())
        .collect()
}

fn looks_like_a_key(text: &str) -> bool {
    text.contains('-')
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        })
        && !text.starts_with(|sign: char| sign.is_ascii_digit())
}

/// The values of an attribute.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let found = html.split(start.as_str()).skip(1);
    found.filter_map(|piece| piece.split('"').next()).collect()
}

fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name} ");
    let found = html.split(start.as_str()).skip(1);
    found.filter_map(|piece| piece.split('>').next()).collect()
}

fn every_view() -> Vec<(&'static str, CivicView)> {
    let mut all = fixtures::all();
    all.extend(seat_fixtures::all());
    all.extend(watch_fixtures::all());
    all.extend(strategy_fixtures::all());
    all
}

#[test]
fn every_view_says_nothing_but_words_in_english_and_persian() {
    for locale in [Locale::En, Locale::Fa] {
        for (name, view) in every_view() {
            let page = drawn(locale, false, view);
            for text in words(&page.body) {
                assert!(!looks_like_a_key(text), "{name} in {locale:?}: {text}");
            }
            assert!(page.title.ends_with(" · Amparo"), "{name}: {}", page.title);
            assert!(!looks_like_a_key(page.title.trim_end_matches(" · Amparo")));
        }
    }
}

#[test]
fn every_page_has_one_first_heading() {
    for (name, view) in every_view() {
        assert_eq!(english(view).matches("<h1").count(), 1, "{name}");
    }
}

#[test]
fn every_input_has_a_label() {
    for (name, view) in every_view() {
        let html = english(view);
        let labelled: BTreeSet<&str> = values(&html, "for").into_iter().collect();
        for kind in ["input", "select", "textarea"] {
            for tag in tags(&html, kind) {
                let tag = format!(" {tag}");
                if tag.contains(" type=\"hidden\"") {
                    continue;
                }
                let id = values(&tag, "id").first().copied();
                let choice = tag.contains("checkbox") || tag.contains("radio");
                assert!(
                    choice || id.is_some_and(|id| labelled.contains(id)),
                    "{name}: {tag}"
                );
            }
        }
    }
}

#[test]
fn no_two_parts_of_a_page_have_the_same_id_and_every_jump_has_an_aim() {
    for (name, view) in every_view() {
        let html = english(view);
        let ids = values(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        for href in values(&html, "href") {
            if let Some(aim) = href.strip_prefix('#') {
                assert!(unique.contains(aim), "{name}: nothing has the id {aim}");
            }
        }
    }
}

#[test]
fn forms_post_to_our_own_pages_and_need_no_script() {
    for (name, view) in every_view() {
        let html = drawn(Locale::En, true, view).body;
        for tag in tags(&html, "form") {
            let tag = format!(" {tag}");
            let action = values(&tag, "action");
            assert!(
                action.iter().all(|to| to.starts_with("/basic/en/")) && action.len() == 1,
                "{name}: {tag}"
            );
        }
        for button in tags(&html, "button") {
            let script = button.contains("data-script");
            assert!(
                button.contains("type=\"submit\"") || (script && button.contains("hidden")),
                "{name}: {button}"
            );
        }
        assert!(
            !html.contains("<script") && !html.contains("onclick"),
            "{name}"
        );
    }
}

#[test]
fn nothing_is_fetched_from_elsewhere_before_somebody_presses_play() {
    for (name, view) in every_view() {
        let html = english(view);
        for tag in ["<iframe", "<video", "<audio", "<embed", "<img"] {
            assert!(!html.contains(tag), "{name}: {tag}");
        }
        assert!(values(&html, "src").is_empty(), "{name}");
    }
}

#[test]
fn the_space_without_script_links_to_itself() {
    let html = drawn(Locale::Fa, true, CivicView::Schedule(fixtures::schedule())).body;
    assert!(html.contains("href=\"/basic/fa/sessions/ktown\""));
    assert!(html.contains("href=\"/basic/es/"));
    // What exists only once keeps its address.
    assert!(html.contains("href=\"/fa/promises\""));
}

#[test]
fn a_cancelled_session_takes_no_seats_and_says_why() {
    let mut session = fixtures::session();
    session.state = api_types::listening::SessionState::Cancelled;
    session.cancelled_because = Some("Water damage in the hall".to_owned());
    let html = english(CivicView::Session(Box::new(session)));
    assert!(html.contains("Water damage in the hall") && html.contains("<s>"));
    assert!(!html.contains("/sign-up\""));
}

#[test]
fn what_was_typed_stays_after_a_fault_and_the_fault_leads_to_its_field() {
    let html = english(CivicView::SignUp(Box::new(
        seat_fixtures::sign_up_with_faults(),
    )));
    assert!(html.contains("value=\"not an address\""));
    assert!(html.contains("href=\"#seats-email\""));
    assert!(html.contains("aria-describedby=\"seats-email-error seats-email-hint\""));
    assert!(html.contains("value=\"6aff2ec0d1f4a79b03b5c8e2f6471d90\""));
}

#[test]
fn the_number_to_call_is_there_whatever_the_picture_does() {
    for state in [
        api_types::streams::StreamState::Scheduled,
        api_types::streams::StreamState::Live,
        api_types::streams::StreamState::Interrupted,
        api_types::streams::StreamState::Ended,
        api_types::streams::StreamState::Unknown,
    ] {
        let mut watch = watch_fixtures::watch();
        for stream in &mut watch.streams {
            stream.state = state;
        }
        let html = english(CivicView::Watch(Box::new(watch)));
        assert!(html.contains("tel:2135550142"), "{state:?}");
    }
}

#[test]
fn words_of_people_are_escaped() {
    let mut session = fixtures::session();
    session.title.text = "<b onmouseover=x>".to_owned();
    let html = english(CivicView::Session(Box::new(session)));
    assert!(!html.contains("<b onmouseover"));
}

#[test]
fn a_query_escapes_what_is_no_letter() {
    assert_eq!(
        query("/sessions", [("q", "a b&c"), ("n", "é")]),
        "/sessions?q=a%20b%26c&n=%C3%A9"
    );
}

#[test]
fn a_page_never_says_that_it_tries_again_by_itself() {
    for kind in [ProblemKind::Busy, ProblemKind::StorageUnavailable] {
        for locale in [Locale::En, Locale::Fa] {
            let view = CivicView::Problem(ProblemView {
                kind,
                back: None,
                again: None,
            });
            let page = drawn(locale, false, view).body;
            let texts = i18n::Catalogue::new(locale, i18n::source(locale, i18n::Surface::Civic));
            let apps = texts.text(&format!("problem-{}", kind.slug()));
            assert!(!page.contains(&apps), "{page}");
        }
    }
}
