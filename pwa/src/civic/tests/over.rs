//! What is over, late or on paper says so, and offers nothing that is no more.

use api_types::listening::*;
use api_types::strategy::CommitmentState;
use api_types::streams::StreamState;

use super::*;

fn watch(over: bool, state: StreamState) -> String {
    let mut view = watch_fixtures::watch();
    view.over = over;
    view.transcript = None;
    for stream in &mut view.streams {
        stream.state = state;
        stream.recording = None;
    }
    english(CivicView::Watch(Box::new(view)))
}

#[test]
fn after_a_session_nobody_is_told_to_call_in_or_to_press_play() {
    for state in [
        StreamState::Ended,
        StreamState::Scheduled,
        StreamState::Unknown,
    ] {
        let html = watch(true, state);
        assert!(!html.contains("tel:213"), "{state:?}");
        assert!(!html.contains("#play"), "{state:?}");
        assert!(html.contains("It is over."), "{state:?}: {html}");
    }
    // The control: while it is on, and if it lasts longer than planned.
    for (over, state) in [(false, StreamState::Live), (true, StreamState::Live)] {
        let html = watch(over, state);
        assert!(html.contains("tel:213") && html.contains("#play"));
    }
    let session = |zone: &str| {
        let mut view = fixtures::session();
        view.zone_name = zone.to_owned();
        view.sign_up_open = false;
        english(CivicView::Session(Box::new(view)))
    };
    let (on, over) = (session("America/Los_Angeles"), session(""));
    for gone in ["ktown.ics", "tel:213"] {
        assert!(on.contains(gone), "{gone}");
        assert!(!over.contains(gone), "{gone}");
    }
}

#[test]
fn where_everything_was_kept_nobody_says_that_nothing_is_promised() {
    let page = |promised: u32| {
        let mut view = strategy_fixtures::neighborhood();
        view.open.clear();
        view.tally.promised = promised;
        english(CivicView::Neighborhood(Box::new(view)))
    };
    assert!(page(0).contains("Nothing is promised yet."));
    let kept = page(1);
    assert!(
        !kept.contains("Nothing is promised yet.") && kept.contains("Nothing is open right now.")
    );
}

#[test]
fn old_news_of_a_late_promise_has_its_day() {
    let mut card = strategy_fixtures::commitment("c1");
    card.state = CommitmentState::Underway;
    let list = |card| {
        english(CivicView::Commitments(CommitmentList {
            commitments: vec![card],
            ..CommitmentList::default()
        }))
    };
    let html = list(card.clone());
    let (_, note) = html.split_once("April 20").unwrap();
    assert!(note.contains("19 of 31 work now"), "{html}");
    card.noted = None;
    assert!(!list(card).contains("April 20"));
}

#[test]
fn who_takes_part_online_is_led_to_the_picture_and_who_calls_to_the_number() {
    let seat = |watch: Option<&str>, phone: Option<&str>| {
        let mut view = seat_fixtures::seat(SignUpState::Registered);
        view.watch = watch.map(str::to_owned);
        view.phone_in = phone.map(str::to_owned);
        english(CivicView::Seat(Box::new(view)))
    };
    let online = seat(Some("/sessions/koreatown/watch"), None);
    assert!(online.contains("/en/sessions/koreatown/watch") && !online.contains("tel:213"));
    let phone = seat(None, Some("213-555-0142"));
    assert!(!phone.contains("/watch\"") && phone.contains("tel:2135550142"));
    // Paper has the address to type, and who to ask.
    for words in [
        "https://amparo.example/en/seat",
        "Office of Community Safety",
        "May 14",
    ] {
        assert!(online.contains(words), "{words}");
    }
}

#[test]
fn a_title_has_the_direction_of_its_language_and_the_page_s_own_that_of_the_page() {
    let title = |title: Said| {
        let mut view = fixtures::session();
        view.title = title;
        let html = drawn(Locale::Fa, false, CivicView::Session(Box::new(view))).body;
        let (_, html) = html.split_once("<h1>").unwrap();
        html.split_once("</h1>").unwrap().0.to_owned()
    };
    let own = title(fixtures::said("Pico-Union: پس از دزدی‌ها", ""));
    assert!(!own.contains("dir="), "{own}");
    let english = title(fixtures::said("After the break-ins", "en"));
    assert!(
        english.contains("dir=\"ltr\"") && english.contains("lang=\"en\""),
        "{english}"
    );
    assert!(title(fixtures::said("بعد السرقات", "ar")).contains("dir=\"rtl\""));
    assert!(title(fixtures::said("K’iche’", "quc")).contains("dir=\"auto\""));
}

#[test]
fn what_is_not_offered_is_said_before_somebody_comes_for_it() {
    let page = |access: Vec<Access>, over: bool| {
        let mut view = fixtures::session();
        view.access = access;
        view.streams.clear();
        if over {
            view.zone_name.clear();
        }
        english(CivicView::Session(Box::new(view)))
    };
    let none = page(vec![Access::StepFree], false);
    let both = page(vec![Access::Asl, Access::Captions], false);
    for words in ["No sign language is planned", "No captions are planned"] {
        assert!(none.contains(words), "{words}");
        assert!(!both.contains(words) && !page(vec![Access::StepFree], true).contains(words));
    }
}
