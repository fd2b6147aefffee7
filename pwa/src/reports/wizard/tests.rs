//! Any mix of answers leads from the first question to the last and back the same way.

use api_types::keys::UnitProfile;
use api_types::staff::UnitKind;
use api_types::{AreaId, Day, LanguageTag, NeighborhoodId, UnitId};
use proptest::prelude::*;

use super::*;
use crate::content::{Bias, Stolen, What, Wish};
use crate::reports::answers::{AreaChoice, Owner};
use crate::reports::offer::Offer;
use crate::sealer::Reader;

fn unit(id: &str, kind: UnitKind) -> UnitProfile {
    UnitProfile {
        id: UnitId::parse(id).unwrap(),
        name: id.to_owned(),
        kind,
        takes: vec![ReportKind::Hate, ReportKind::Property],
        languages: Vec::new(),
        hours: String::new(),
        phone: String::new(),
        lawyers: true,
        mandated_reporters: false,
    }
}

fn offer(kind: ReportKind, boxes: bool) -> Offer {
    let profiles = [
        unit("hate-unit", UnitKind::Police),
        unit("legal-aid", UnitKind::Advocate),
    ];
    let classes = if boxes { vec![1, 2, 3] } else { vec![1, 2] };
    let readers: Vec<Reader> = profiles
        .iter()
        .map(|profile| Reader {
            unit: profile.id.clone(),
            kind: profile.kind,
            classes: if profile.kind == UnitKind::Advocate {
                classes.clone()
            } else {
                vec![1, 2]
            },
        })
        .collect();
    Offer::new(kind, &profiles, &readers)
}

fn blank(kind: ReportKind) -> Answers {
    Answers::new(kind, LanguageTag("en".to_owned()))
}

/// Answers made from numbers: each question is left out or answered in one of its ways.
fn answers(hate: bool, dice: &[u8]) -> Answers {
    let kind = if hate {
        ReportKind::Hate
    } else {
        ReportKind::Property
    };
    let mut answers = blank(kind);
    let roll = |index: usize| usize::from(dice.get(index).copied().unwrap_or(0));
    answers.screening = Screening::ALL.get(roll(0)).copied();
    if let Some(what) = What::ALL.get(roll(1)) {
        answers.set_what(*what, true);
    }
    answers.narrative.stolen = Stolen::ALL.get(roll(2)).copied();
    answers.narrative.place.kind = PlaceKind::ALL.get(roll(3)).copied();
    let here = Whereabouts::Here(NeighborhoodId::parse("boyle-heights").unwrap());
    match roll(4) {
        0 => answers.set_whereabouts(here, vec![AreaId(4)]),
        1 => answers.set_whereabouts(here, vec![AreaId(4), AreaId(1), AreaId(2)]),
        2 => answers.set_whereabouts(Whereabouts::Outside, Vec::new()),
        3 => answers.set_whereabouts(Whereabouts::Unsaid, Vec::new()),
        _ => {}
    }
    match roll(5) {
        0 => answers.area = Some(AreaChoice::Unsure),
        1 => answers.area = Some(AreaChoice::Area(AreaId(2))),
        _ => {}
    }
    if let Some(bias) = Bias::ALL.get(roll(6)) {
        answers.set_bias(*bias, true);
    }
    if roll(7) < 6 {
        answers.set_offer(offer(kind, roll(7) < 3));
        let units: Vec<UnitProfile> = answers
            .offer
            .iter()
            .flat_map(|o| o.units().to_vec())
            .collect();
        for (index, unit) in units.iter().enumerate() {
            answers.set_reader(unit, roll(8 + index) % 2 == 0);
        }
    }
    if let Some(wish) = Wish::ALL.get(roll(10)) {
        answers.set_wish(*wish, true);
    }
    answers.owner = [None, Some(Owner::Person), Some(Owner::Business)]
        .get(roll(11))
        .copied()
        .flatten();
    answers
}

fn dice() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(0_u8..10, 12)
}

proptest! {
    #[test]
    fn no_answers_lead_into_a_dead_end(hate: bool, dice in dice()) {
        let answers = answers(hate, &dice);
        let mut step = first(answers.kind());
        let mut seen = vec![step];
        while step != Step::Check {
            step = next(step, &answers);
            prop_assert!(!seen.contains(&step), "{step:?} came twice");
            seen.push(step);
        }
        prop_assert_eq!(seen, path(&answers));
    }

    #[test]
    fn going_back_undoes_going_on(hate: bool, dice in dice()) {
        let answers = answers(hate, &dice);
        for step in path(&answers) {
            if step != Step::Check {
                prop_assert_eq!(back(next(step, &answers), &answers), Some(step));
            }
            if let Some(before) = back(step, &answers) {
                prop_assert_eq!(next(before, &answers), step);
            } else {
                prop_assert_eq!(step, first(answers.kind()));
            }
        }
    }

    #[test]
    fn the_number_never_falls_and_ends_at_the_last(hate: bool, dice in dice()) {
        let answers = answers(hate, &dice);
        let mut last = 0;
        for step in path(&answers) {
            let (now, of) = progress(step, &answers);
            prop_assert!(now >= last && now <= last + 1 && now <= of);
            last = now;
        }
        prop_assert_eq!(last, progress(Step::Check, &answers).1);
    }

    #[test]
    fn a_change_comes_back_to_the_last_page(hate: bool, dice in dice(), pick in 0_usize..16) {
        let answers = answers(hate, &dice);
        let steps = path(&answers);
        let step = steps[pick % steps.len()];
        let mut wizard = Wizard::new(answers);
        wizard.step = Step::Check;
        wizard.change(step);
        for _ in 0..4 {
            if wizard.step == Step::Check || !faults(wizard.step, &wizard.answers, None).is_empty() {
                break;
            }
            wizard.advance(None);
        }
        prop_assert!(wizard.step == Step::Check || !faults(wizard.step, &wizard.answers, None).is_empty());
    }

    #[test]
    fn the_contact_always_has_a_reader_when_the_report_has(hate: bool, dice in dice()) {
        let answers = answers(hate, &dice);
        if !answers.readers.is_empty() {
            prop_assert!(!answers.contact_readers().is_empty());
        }
    }

    #[test]
    fn police_get_the_contact_only_with_consent_where_an_advocate_is(dice in dice(), consent: bool) {
        let mut answers = answers(true, &dice);
        answers.contact_to_police = consent;
        let police = UnitId::parse("hate-unit").unwrap();
        if answers.box_reader().is_some() {
            prop_assert_eq!(answers.contact_readers().contains(&police), consent && answers.police_reads());
        }
    }
}

/// Walks on as a person who answers only what must be answered.
fn walk_with_the_least(mut wizard: Wizard) -> Wizard {
    for _ in 0..20 {
        if wizard.step == Step::Check {
            return wizard;
        }
        wizard.advance(Some("2026-11-23"));
        assert_eq!(wizard.faults, [], "{:?}", wizard.step);
    }
    panic!("the last page was not reached");
}

#[test]
fn every_optional_page_can_be_skipped_in_a_hate_report() {
    let mut answers = blank(ReportKind::Hate);
    answers.set_what(What::Words, true);
    answers.set_offer(offer(ReportKind::Hate, true));
    let police = unit("hate-unit", UnitKind::Police);
    answers.set_reader(&police, true);
    let wizard = walk_with_the_least(Wizard::new(answers));
    let draft = wizard.answers.to_draft(None, None);
    assert_eq!(draft.units, [police.id]);
    assert_eq!(
        draft.advocate.as_ref().map(UnitId::as_str),
        Some("legal-aid")
    );
    assert_eq!(
        draft
            .contact_readers
            .iter()
            .map(UnitId::as_str)
            .collect::<Vec<_>>(),
        ["legal-aid"]
    );
    assert!(draft.immigration_status.is_empty() && draft.contact.is_empty());
}

#[test]
fn every_optional_page_can_be_skipped_in_a_property_report() {
    let mut answers = blank(ReportKind::Property);
    answers.screening = Some(Screening::None);
    answers.set_stolen(Stolen::Lost);
    answers.set_offer(offer(ReportKind::Property, true));
    let wizard = walk_with_the_least(Wizard::new(answers));
    let draft = wizard.answers.to_draft(None, None);
    assert_eq!(draft.units, draft.contact_readers);
    assert_eq!(draft.advocate, None);
}

#[test]
fn the_box_is_not_offered_where_no_advocate_may_receive_it() {
    let mut answers = blank(ReportKind::Hate);
    assert!(path(&answers).contains(&Step::ImmigrationStatus));
    answers.set_offer(offer(ReportKind::Hate, false));
    assert!(!path(&answers).contains(&Step::ImmigrationStatus));
    assert_eq!(answers.to_draft(None, None).advocate, None);
}

#[test]
fn weapons_vehicles_and_emergencies_come_by_the_right_door() {
    for screening in Screening::ALL {
        let mut answers = blank(ReportKind::Property);
        answers.screening = Some(screening);
        let door = next(Step::Screening, &answers) == Step::Door;
        assert_eq!(door, screening != Screening::None);
    }
}

#[test]
fn the_area_is_asked_only_where_a_neighborhood_lies_in_several() {
    let mut answers = blank(ReportKind::Hate);
    let here = Whereabouts::Here(NeighborhoodId::parse("florence").unwrap());
    answers.set_whereabouts(here.clone(), vec![AreaId(12)]);
    assert_eq!(next(Step::Neighborhood, &answers), Step::Bias);
    assert_eq!(answers.routing_area(), Some(AreaId(12)));
    answers.set_whereabouts(here, vec![AreaId(12), AreaId(13)]);
    assert_eq!(next(Step::Neighborhood, &answers), Step::Area);
    assert_eq!(answers.routing_area(), None);
    answers.area = Some(AreaChoice::Area(AreaId(13)));
    assert_eq!(answers.routing_area(), Some(AreaId(13)));
    answers.set_whereabouts(Whereabouts::Outside, Vec::new());
    assert_eq!(answers.routing_area(), None);
}

#[test]
fn a_date_must_be_given_and_not_lie_ahead() {
    let mut answers = blank(ReportKind::Hate);
    answers.narrative.when.day = Some(WhichDay::Date);
    let key = |answers: &Answers| {
        faults(Step::When, answers, Some("2026-11-23"))
            .first()
            .map(|fault| fault.key)
    };
    assert_eq!(key(&answers), Some("error-date"));
    answers.narrative.when.date = Some(Day("2026-11-24".to_owned()));
    assert_eq!(key(&answers), Some("error-date-future"));
    answers.narrative.when.date = Some(Day("2026-11-23".to_owned()));
    assert_eq!(key(&answers), None);
}

#[test]
fn a_text_that_would_not_fit_its_envelope_is_refused() {
    let mut answers = blank(ReportKind::Hate);
    answers.immigration_status.words = "ខ".repeat(600);
    assert_eq!(faults(Step::ImmigrationStatus, &answers, None), []);
    answers.immigration_status.words = "ខ".repeat(700);
    assert_eq!(
        faults(Step::ImmigrationStatus, &answers, None)[0].key,
        "error-too-long"
    );
    answers.contact.safe_notes = "\n".repeat(600);
    assert_eq!(
        faults(Step::Contact, &answers, None)[0].key,
        "error-too-long"
    );
}

#[test]
fn room_is_said_in_letters_of_the_script() {
    assert_eq!(letters_left(300, "", 3), 100);
    assert_eq!(letters_left(300, "hello there", 3), 300);
    assert_eq!(letters_left(300, "ខ្មែរខ្មែរខ្មែរ", 1), 100);
    assert_eq!(letters_left(-5, "x", 1), 0);
}
