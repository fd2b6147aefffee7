//! Findings and commitments: what hosts write, what everybody reads, and who is told.

mod again;
mod failing;
mod following;
mod news;
mod plausible;
pub mod pushing;
mod reading;
mod waking;
mod writing;

use api_types::staff::Role;
use api_types::strategy::{
    Commitment, CommitmentState, Finding, FollowTarget, NewCommitment, NewFinding, NewFollow,
    NewStep, Theme,
};
use api_types::{Day, LanguageTag, NeighborhoodId};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sealing::SeatCode;

use crate::fixtures::people::Person;
use crate::harness::TestApp;

const ADDRESS: &str = "canary.rosa@mail.example";

async fn host(app: &TestApp) -> Person {
    Person::at(app, Role::Host, None).await
}

fn place(slug: &str) -> NeighborhoodId {
    NeighborhoodId::parse(slug).unwrap()
}

fn day(text: &str) -> Day {
    Day(text.to_owned())
}

fn heard() -> NewFinding {
    NewFinding {
        session: None,
        neighborhood: place("boyle-heights"),
        theme: Theme::Streets,
        language: LanguageTag("en".to_owned()),
        quote: "Half of our block is dark.".to_owned(),
        summary: "Streetlights on First Street are out.".to_owned(),
        said_by: 14,
        commitments: Vec::new(),
        publish: true,
        id: None,
    }
}

/// Ten days after the start of every test's clock.
fn promised() -> NewCommitment {
    NewCommitment {
        neighborhood: place("boyle-heights"),
        language: LanguageTag("en".to_owned()),
        title: "Repair the streetlights on First Street".to_owned(),
        summary: "All 42 lamps.".to_owned(),
        owner: "Bureau of Street Lighting".to_owned(),
        budget: String::new(),
        due: day("2026-12-03"),
        steps_of: 0,
        findings: Vec::new(),
        publish: true,
        id: None,
    }
}

fn step(state: CommitmentState, note: &str) -> NewStep {
    NewStep {
        state,
        note: note.to_owned(),
        evidence: String::new(),
        steps_done: 0,
        new_due: None,
        id: None,
    }
}

async fn add_finding(host: &Person, new: &NewFinding) -> Finding {
    let answer = host.post("/api/findings", new).await;
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}

async fn add_commitment(host: &Person, new: &NewCommitment) -> Commitment {
    let answer = host.post("/api/commitments", new).await;
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}

async fn add_step(host: &Person, to: &Commitment, step: &NewStep) -> Commitment {
    let path = format!("/api/commitments/{}/steps", to.id);
    let answer = host.post(&path, step).await;
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}

pub fn code() -> String {
    SeatCode::generate(&mut backend::random::rng())
        .digits()
        .to_string()
}

fn wish(target: FollowTarget) -> NewFollow {
    NewFollow {
        code: code(),
        target,
        email: ADDRESS.to_owned(),
        push: None,
        language: LanguageTag("en".to_owned()),
    }
}

/// Follows and confirms by the code of the letter, which is delivered on the way.
async fn follow(app: &TestApp, wish: &NewFollow) {
    assert_eq!(app.resident.post("/api/follows", wish).await.status(), 201);
    deliver(app).await;
    let mails = mails(app);
    let mail = mails.iter().find(|mail| mail.contains(&wish.code)).unwrap();
    let click = click_in(mail, &wish.code);
    let confirm = serde_json::json!({ "code": wish.code, "do": "confirm", "click": click });
    assert_eq!(
        app.resident.post("/api/follow", &confirm).await.status(),
        200
    );
}

/// The digits that only the first letter says.
/// The code in the link of a first letter.
pub fn code_in(mail: &str) -> String {
    let (_, tail) = mail.split_once("/follow/").unwrap();
    tail.chars().take_while(char::is_ascii_digit).collect()
}

pub fn click_in(mail: &str, code: &str) -> String {
    let (_, tail) = mail.split_once(&format!("/follow/{code}.")).unwrap();
    tail.chars().take_while(char::is_ascii_digit).collect()
}

pub async fn deliver(app: &TestApp) -> u32 {
    let notify = &app.application.back_office().notify;
    notify.deliver_letters().await.unwrap().sent
}

/// Tells what is to be told and sends it; gives how many letters left.
async fn tell(app: &TestApp) -> u32 {
    app.application.strategies().tell_followers().await.unwrap();
    deliver(app).await
}

/// The mails that left, oldest first by nothing at all: a test looks for one.
pub fn mails(app: &TestApp) -> Vec<String> {
    let folder = std::fs::read_dir(app.folder.join("mail")).unwrap();
    let files = folder.map(|entry| entry.unwrap().path());
    let mails = files.filter(|path| path.extension().is_some_and(|end| end == "eml"));
    mails
        .map(|path| readable(&std::fs::read_to_string(path).unwrap()))
        .collect()
}

// Quoted-printable for what a test looks for: soft line ends go, `=XX` becomes its byte. What is not in Latin letters is base64.
fn readable(mail: &str) -> String {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap();
    if head.contains("base64") {
        let bytes = STANDARD.decode(body.replace("\r\n", "")).unwrap();
        return format!("{head}\r\n\r\n{}", String::from_utf8(bytes).unwrap());
    }
    let joined = mail.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'=');
        let byte = code
            .and_then(|code| std::str::from_utf8(code).ok())
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match byte {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
