//! Findings, commitments and follows to draw.

use api_types::strategy::{CommitmentState, Theme};

use super::fixtures::{card, dated, place, said, tag, tags};
use crate::civic::models::*;

pub fn finding(id: &str) -> FindingCard {
    FindingCard {
        id: id.to_owned(),
        theme: Theme::Streets,
        quote: said(
            "The lights on Union Avenue are out. We walk home in the dark.",
            "en",
        ),
        summary: said("Street lights have been out since winter.", "en"),
        said_by: 40,
        session: Some((
            "ktown".to_owned(),
            "Koreatown: after the break-ins".to_owned(),
        )),
        answers: 1,
    }
}

pub fn commitment(id: &str) -> CommitmentCard {
    CommitmentCard {
        id: id.to_owned(),
        state: CommitmentState::Underway,
        title: said("Fix 31 street lights on Union Avenue", "en"),
        note: said(
            "19 of 31 work now. Parts came late. The new date is June 5.",
            "en",
        ),
        noted: Some(dated("2027-04-20", "April 20")),
        neighborhood: place("pico-union", "Pico-Union"),
        owner: "Bureau of Street Lighting".to_owned(),
        due: dated("2027-05-02", "May 2"),
        done: None,
        late_days: 12,
        done_late: 0,
        parts: (19, 31),
    }
}

fn done() -> CommitmentCard {
    CommitmentCard {
        state: CommitmentState::Done,
        title: said("Interpreters at each session", "en"),
        note: said("Spanish and K’iche’ are now always there.", "en"),
        done: Some(dated("2027-03-09", "March 9")),
        late_days: 0,
        done_late: 0,
        parts: (0, 0),
        ..commitment("c2")
    }
}

fn on_time() -> CommitmentCard {
    CommitmentCard {
        state: CommitmentState::Promised,
        title: said("A person to call for street sellers, not police", "en"),
        note: said("Spanish and K’iche’, seven days a week.", "en"),
        late_days: 0,
        done_late: 0,
        parts: (0, 0),
        ..commitment("c3")
    }
}

fn follow() -> FollowForm {
    FollowForm {
        kind: "neighborhood".to_owned(),
        target: "pico-union".to_owned(),
        name: "Pico-Union".to_owned(),
        code: "4071993522806614".to_owned(),
        language: Some(tag("en")),
        languages: tags(&["en", "es", "fa"]),
        feed: "/neighborhoods/pico-union.atom".to_owned(),
        calendar: "/neighborhoods/pico-union.ics".to_owned(),
        ..FollowForm::default()
    }
}

pub fn neighborhood() -> NeighborhoodView {
    let mut quiet = finding("f2");
    quiet.quote.text.clear();
    quiet.said_by = 0;
    quiet.answers = 0;
    NeighborhoodView {
        place: place("pico-union", "Pico-Union"),
        held: 3,
        came: Some(164),
        tally: Tally {
            heard: 9,
            promised: 5,
            done: 2,
            late: 1,
        },
        findings: vec![finding("f1"), quiet],
        more_heard: Some("n".to_owned()),
        open: vec![commitment("c1"), on_time()],
        done: vec![done()],
        dropped: vec![CommitmentCard {
            state: CommitmentState::Dropped,
            ..on_time()
        }],
        more_promised: true,
        next: vec![card("ktown", "Koreatown: after the break-ins", "19")],
        more_next: true,
        past: vec![card("held", "Pico-Union: the first evening", "12")],
        follow: FollowForm {
            code: String::new(),
            ..follow()
        },
    }
}

fn step(day: &str, state: CommitmentState, evidence: &str) -> StepView {
    StepView {
        on: dated(day, "May 4"),
        state,
        note: said("Parts came late.", "en"),
        evidence: evidence.to_owned(),
        new_due: (state == CommitmentState::Underway).then(|| dated("2027-06-05", "June 5")),
    }
}

pub fn all() -> Vec<(&'static str, CivicView)> {
    use CivicView as V;
    let row = |slug: &str, held: u32, late: u32| NeighborhoodRow {
        place: place(slug, slug),
        region: if slug < "n" { "Valley" } else { "Central" }.to_owned(),
        held,
        last: (held > 0).then(|| dated("2027-03-01", "March 1")),
        next: (slug == "c").then(|| dated("2027-05-19", "May 19")),
        tally: Tally {
            heard: held,
            promised: held,
            done: 0,
            late,
        },
    };
    let followed = |state: FollowState| {
        V::Follow(FollowView {
            state,
            form: follow(),
            back: Some("/neighborhoods/pico-union".to_owned()),
        })
    };
    vec![
        (
            "neighborhoods",
            V::Neighborhoods(NeighborhoodIndex {
                q: String::new(),
                rows: vec![
                    row("a", 3, 1),
                    row("b", 1, 0),
                    row("c", 0, 0),
                    row("d", 0, 0),
                ],
                all: 114,
                visited: 37,
            }),
        ),
        (
            "neighborhoods-none",
            V::Neighborhoods(NeighborhoodIndex {
                q: "xyz".to_owned(),
                all: 114,
                ..NeighborhoodIndex::default()
            }),
        ),
        ("neighborhood", V::Neighborhood(Box::new(neighborhood()))),
        (
            "neighborhood-empty",
            V::Neighborhood(Box::new(NeighborhoodView {
                place: place("reseda", "Reseda"),
                ..NeighborhoodView::default()
            })),
        ),
        (
            "commitments",
            V::Commitments(CommitmentList {
                commitments: vec![commitment("c1"), on_time(), done()],
                neighborhoods: vec![place("pico-union", "Pico-Union")],
                next: Some("n".to_owned()),
                ..CommitmentList::default()
            }),
        ),
        (
            "commitments-empty",
            V::Commitments(CommitmentList {
                late: true,
                ..CommitmentList::default()
            }),
        ),
        (
            "commitment",
            V::Commitment(Box::new(CommitmentView {
                card: commitment("c1"),
                summary: said("All lamps between 8th and Venice.", "en"),
                budget: "Measure H, 2027".to_owned(),
                first_due: Some(dated("2027-04-01", "April 1")),
                steps: vec![
                    step(
                        "2027-05-04",
                        CommitmentState::Underway,
                        "https://lights.example/photos",
                    ),
                    step("2027-02-04", CommitmentState::Promised, ""),
                ],
                findings: vec![finding("f1")],
                follow: follow(),
            })),
        ),
        (
            "finding",
            V::Finding(FindingView {
                card: finding("f1"),
                neighborhood: place("pico-union", "Pico-Union"),
                published: Some(dated("2027-03-11", "March 11")),
                commitments: vec![commitment("c1")],
                follow: follow(),
            }),
        ),
        (
            "finding-unanswered",
            V::Finding(FindingView {
                card: finding("f1"),
                neighborhood: place("pico-union", "Pico-Union"),
                published: None,
                commitments: Vec::new(),
                follow: FollowForm::default(),
            }),
        ),
        ("follow", followed(FollowState::Form)),
        (
            "follow-sent",
            followed(FollowState::Sent(Some(dated("2027-05-01", "May 3")))),
        ),
        ("follow-asked", followed(FollowState::Asked)),
        ("following", followed(FollowState::Following)),
        ("follow-ended", followed(FollowState::Ended)),
    ]
}
