//! `/door`: a group that helps at the door types its key, sees numbers and counts people in.
//!
//! The key comes in the body of a form and never stands in an address.

use actix_web::HttpResponse;
use api_types::ProblemKind;
use api_types::listening::{DoorCount, HeadCount};
use pwa::civic::models::{CivicView, DoorNumbers, DoorView, FormFault};

use super::sign_up::number;
use super::strategy::uuid_of;
use super::visit::{Drawn, Page, Visit};
use super::words::seconds;
use crate::dates;
use crate::http::{Form, Network, Refusal};

const FIELDS: [&str; 4] = ["key", "do", "nonce", "came"];

/// The form, and what a key opens.
pub(super) async fn door(visit: Visit, from: Network, form: Result<Form, Refusal>) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = match visit.posts() {
        true => open(&visit, from, form).await,
        false => visit
            .query(&[])
            .map(|_| Drawn::public("/door", CivicView::Door(DoorView::default()))),
    };
    visit.answer_to(page, sent).await
}

async fn open(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&FIELDS)?;
    let key = sent.one("key").to_owned();
    let listening = &visit.civic.listening;
    let count = match head_count(&sent) {
        Ok(count) => count,
        // The key still opens the page on which the number is to be mended.
        Err(fault) => {
            let door = listening.at_the_door(&key, None, from).await?;
            return Ok(shown(visit, key, door, vec![fault.clone()]).refused(fault.kind));
        }
    };
    match listening
        .at_the_door(&key, count, from)
        .await
        .map_err(Refusal::from)
    {
        Ok(door) => {
            let mut drawn = shown(visit, key, door, Vec::new());
            if let CivicView::Door(view) = &mut drawn.view {
                view.counted = count.is_some();
            }
            Ok(drawn)
        }
        Err(refusal) if refusal.0.status() >= 500 || refusal.1.is_some() => Err(refusal),
        Err(refusal) => {
            let fault = FormFault {
                field: "key".to_owned(),
                kind: refusal.0,
            };
            let view = DoorView {
                key,
                faults: vec![fault],
                ..DoorView::default()
            };
            Ok(Drawn::own("/door", CivicView::Door(view)).refused(refusal.0))
        }
    }
}

fn head_count(sent: &Form) -> Result<Option<HeadCount>, FormFault> {
    let sign = match sent.one("do") {
        "count" => 1,
        "take-back" => -1,
        _ => return Ok(None),
    };
    let wrong = || FormFault {
        field: "came".to_owned(),
        kind: ProblemKind::MalformedBody,
    };
    let people = number(sent, "came", 0)?;
    let came = i16::try_from(people).map_err(|_| wrong())?;
    if !(1..=50).contains(&came) {
        return Err(wrong());
    }
    let nonce = uuid_of(sent.one("nonce")).map_err(|_| wrong())?;
    Ok(Some(HeadCount {
        nonce,
        came: sign * came,
    }))
}

fn shown(visit: &Visit, key: String, door: DoorCount, faults: Vec<FormFault>) -> Drawn {
    let words = visit.words();
    let starts = seconds(&door.starts_at).unwrap_or_default();
    let hall = door.facts.venue.as_ref().map(|venue| venue.name.clone());
    let numbers = DoorNumbers {
        title: words.title(&door.facts),
        when: pwa::civic::models::Dated {
            iso: door.starts_at,
            words: dates::day_and_time(words.locale, starts, words.zone(&door.facts)),
        },
        hall: hall.filter(|hall| !hall.is_empty()),
        ways: door.ways,
        places: door.places,
        needs: door.needs,
        came: door.came,
        nonce: crate::random::uuid().to_string(),
    };
    let view = DoorView {
        key,
        door: Some(numbers),
        counted: false,
        faults,
    };
    Drawn::own("/door", CivicView::Door(view))
}
