//! `/sessions/{slug}/sign-up`: the form to save seats.
//!
//! The code is made of the form's draft: a double press, a retry, a lost answer and "Back" are one sign-up.

use actix_web::HttpResponse;
use api_types::listening::{
    Attendee, Extras, ListeningSession, MOST_SEATS, Need, NeedKind, NewSignUp, Way, WorkQuery,
};
use api_types::{LanguageTag, ProblemKind};
use chrono::{DateTime, Days, TimeDelta};
use i18n::Locale;
use pwa::civic::models::{CivicView, Dated, DraftNote, FormFault, SignUpForm, SignUpValues};
use zeroize::Zeroizing;

use super::drafts::{DRAFT, Draft};
use super::visit::{Drawn, Page, Visit};
use super::words::{Words, extras, rooms, times};
use super::work;
use crate::dates;
use crate::http::{Form, Network, Refusal};

/// Names and needs are destroyed so many days after the session.
const SHREDDED: u64 = 30;
/// How long an offered part is held, hours.
const HOLD: u32 = 24;

const FIELDS: [&str; 23] = [
    DRAFT,
    "who",
    "seats",
    "way",
    "wheelchair",
    "asl_seating",
    "headset",
    "childcare",
    "speaking",
    "ages",
    "speaker",
    "need",
    "interpreter_language",
    "name",
    "group",
    "email",
    "language",
    "accept_partial",
    "least",
    // A browser sends the name of a picked file; the file itself never leaves the phone.
    "group_file",
    "do",
    work::TOKEN,
    work::COUNTER,
];

/// The form, and what becomes of it.
pub(super) async fn sign_up(
    visit: Visit,
    from: Network,
    form: Result<Form, Refusal>,
) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = match visit.posts() {
        true => send(&visit, from, form).await,
        false => match draw(&visit).await {
            Ok((_, Some(drawn))) => Ok(drawn),
            Ok((query, None)) => return visit.to_fresh_draft(&query),
            Err(refusal) => Err(refusal),
        },
    };
    visit.answer_to(page, sent).await
}

/// The form under the name that the address gives it; none if that has to be another.
async fn draw(visit: &Visit) -> Result<(Form, Option<Drawn>), Refusal> {
    let query = visit.query(&["who", "way", DRAFT])?;
    let session = open_session(visit).await?;
    let Some(draft) = visit.draft(&query)? else {
        return Ok((query, None));
    };
    let values = SignUpValues {
        group_chosen: query.one("who") == "group",
        seats: "1".to_owned(),
        way: Way::parse(query.one("way")),
        language: visit.locale().tag().to_owned(),
        least: "1".to_owned(),
        ..SignUpValues::default()
    };
    let sent = visit.civic.has_signed_up(&code(visit, &draft)).await?;
    let note = sent.then_some(DraftNote::Sent);
    let drawn = page(visit, &session, &draft, values, note, Vec::new());
    Ok((query, Some(drawn)))
}

/// The code that the sign-up of this form has.
fn code(visit: &Visit, draft: &Draft) -> Zeroizing<String> {
    let about = format!("sign-up/{}", visit.part("slug"));
    visit.civic.drafts.code(draft, &about)
}

async fn open_session(visit: &Visit) -> Result<ListeningSession, Refusal> {
    let session = visit.civic.session(visit.part("slug")).await?;
    match visit.words().takes_sign_ups(&session) {
        true => Ok(session),
        false if times(&session).1 <= visit.words().now => Err(ProblemKind::SessionOver.into()),
        false => Err(ProblemKind::SignUpClosed.into()),
    }
}

async fn send(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&FIELDS)?;
    let slug = visit.part("slug").to_owned();
    let values = values(&sent);
    let now = visit.words().now;
    let Some(draft) = Draft::parse(sent.one(DRAFT)) else {
        let fault = fault("", ProblemKind::SeatCodeMalformed);
        return again(visit, &Draft::fresh(now), values, fault).await;
    };
    if !draft.is_kept(now) {
        return once_more(visit, values).await;
    }
    let code = code(visit, &draft);
    let new = match new_sign_up(&sent, &code) {
        Ok(new) => new,
        Err(fault) => return again(visit, &draft, values, fault).await,
    };
    let wanted = WorkQuery {
        way: Some(new.way),
        seats: Some(new.seats),
    };
    match visit.civic.sign_up(&slug, new, from).await {
        Ok(answer) => super::seat::made(visit, &code, answer).await,
        Err(refusal) if work::is_asked_for(refusal.0) => {
            let found = visit.civic.listening.work_for(&slug, &wanted, from).await?;
            let session = open_session(visit).await?;
            let by_mail = values.email.is_empty();
            let mut drawn = page(visit, &session, &draft, values, None, Vec::new());
            if let CivicView::SignUp(view) = &mut drawn.view {
                view.work = Some(work::view(
                    found,
                    format!("sign-up:{}", code.as_str()),
                    by_mail,
                ));
            }
            Ok(drawn.refused(refusal.0))
        }
        Err(refusal) => {
            let fault = FormFault {
                field: field_of(refusal.0, &sent).to_owned(),
                kind: refusal.0,
            };
            // What was sent with this draft before is another sign-up: the next press makes one of its own.
            let draft = match refusal.0 {
                ProblemKind::SeatCodeTaken => Draft::fresh(now),
                _ => draft,
            };
            let page = again(visit, &draft, values, fault).await;
            // With when to come again.
            page.map(|drawn| drawn.refused(refusal))
        }
    }
}

/// The same form with what was filled in, and what is wrong.
async fn again(visit: &Visit, draft: &Draft, values: SignUpValues, fault: FormFault) -> Page {
    let session = open_session(visit).await?;
    let kind = fault.kind;
    Ok(page(visit, &session, draft, values, None, vec![fault]).refused(kind))
}

/// The form lay open for too long: with what was filled in, and a name that is young.
async fn once_more(visit: &Visit, values: SignUpValues) -> Page {
    let session = open_session(visit).await?;
    let draft = Draft::fresh(visit.words().now);
    let drawn = page(
        visit,
        &session,
        &draft,
        values,
        Some(DraftNote::Old),
        Vec::new(),
    );
    Ok(drawn.once_more())
}

fn page(
    visit: &Visit,
    session: &ListeningSession,
    draft: &Draft,
    values: SignUpValues,
    note: Option<DraftNote>,
    faults: Vec<FormFault>,
) -> Drawn {
    let words = visit.words();
    let facts = &session.facts;
    let today = words.today().to_string();
    let last_day = times(session).0 - words.now < TimeDelta::hours(24).num_seconds();
    let view = SignUpForm {
        slug: session.slug.clone(),
        title: words.title(facts),
        when: words.when(session),
        hall: facts.venue.as_ref().map(|venue| venue.name.clone()),
        rooms: rooms(session),
        extras: extras(session),
        ask_aid_by: facts.ask_aid_by.as_ref().map(|day| words.day(day)),
        ask_aid_over: facts.ask_aid_by.as_ref().is_some_and(|day| day.0 < today),
        shredded_on: shredded_on(&words, session),
        hold_hours: if last_day { 0 } else { HOLD },
        languages: words.spoken(),
        tongues: words.tongues(),
        draft: draft.name(),
        note,
        values,
        work: None,
        faults,
    };
    let route = format!("/sessions/{}/sign-up", session.slug);
    Drawn::own(route, CivicView::SignUp(Box::new(view)))
}

/// The day on which names and needs of a session are destroyed.
pub(super) fn shredded_on(words: &Words<'_>, session: &ListeningSession) -> Dated {
    let end = DateTime::from_timestamp(times(session).1, 0).unwrap_or_default();
    let day = end.with_timezone(&words.civic.zone).date_naive() + Days::new(SHREDDED);
    Dated {
        iso: day.to_string(),
        words: dates::day(words.locale, day),
    }
}

/// What was typed, to be shown again.
pub(super) fn values(sent: &Form) -> SignUpValues {
    let typed = |name: &str| sent.one(name).to_owned();
    SignUpValues {
        group_chosen: sent.one("who") == "group",
        seats: typed("seats"),
        way: Way::parse(sent.one("way")),
        wheelchair: typed("wheelchair"),
        asl_seating: typed("asl_seating"),
        headset: typed("headset"),
        childcare: typed("childcare"),
        speaking: typed("speaking"),
        ages: typed("ages"),
        speaker: typed("speaker"),
        needs: sent.all("need").map(str::to_owned).collect(),
        interpreter_language: typed("interpreter_language"),
        name: typed("name"),
        group: typed("group"),
        email: typed("email"),
        language: typed("language"),
        accept_partial: sent.one("accept_partial") == "yes",
        least: typed("least"),
    }
}

fn new_sign_up(sent: &Form, code: &str) -> Result<NewSignUp, FormFault> {
    let group = sent.one("who") == "group";
    let way = Way::parse(sent.one("way")).ok_or_else(|| fault("way", ProblemKind::NotOffered))?;
    let seats = match group {
        true => at_least_one(sent, "seats")?,
        // Whoever comes alone may have left a number behind in the part for groups.
        false => 1,
    };
    let extras = extras_of(sent)?;
    fits(seats, &extras)?;
    let partial = group && sent.one("accept_partial") == "yes";
    Ok(NewSignUp {
        code: code.to_owned(),
        way,
        seats,
        extras,
        accept_partial: partial,
        least: match partial {
            true => Some(least(sent, seats)?),
            false => None,
        },
        attendee: attendee(sent)?,
        proof: work::proof(sent, &format!("sign-up:{code}")),
    })
}

/// The places beside the seats.
pub(super) fn extras_of(sent: &Form) -> Result<Extras, FormFault> {
    Ok(Extras {
        wheelchair: number(sent, "wheelchair", 0)?,
        asl_seating: number(sent, "asl_seating", 0)?,
        headset: number(sent, "headset", 0)?,
        childcare: number(sent, "childcare", 0)?,
        speaking: number(sent, "speaking", 0)?,
    })
}

/// No more than one sign-up may have, and no more places beside the seats than people: each said at its field.
pub(super) fn fits(seats: u16, extras: &Extras) -> Result<(), FormFault> {
    if seats > MOST_SEATS {
        return Err(fault("seats", ProblemKind::NotOffered));
    }
    let beside = [
        ("wheelchair", extras.wheelchair),
        ("asl_seating", extras.asl_seating),
        ("headset", extras.headset),
        ("speaking", extras.speaking),
    ];
    match beside.into_iter().find(|(_, number)| *number > seats) {
        Some((name, _)) => Err(fault(name, ProblemKind::GroupTooLarge)),
        None => Ok(()),
    }
}

/// Who comes, and what is needed.
pub(super) fn attendee(sent: &Form) -> Result<Attendee, FormFault> {
    let typed = |name: &str| sent.one(name).to_owned();
    let mut needs = Vec::new();
    for word in sent.all("need") {
        let kind = NeedKind::parse(word).ok_or_else(|| fault("need", ProblemKind::NotOffered))?;
        let language = match (kind, sent.one("interpreter_language")) {
            (NeedKind::Interpreter, "") => {
                return Err(fault("interpreter_language", ProblemKind::UnknownLanguage));
            }
            (NeedKind::Interpreter, tag) => Some(LanguageTag(tag.to_owned())),
            _ => None,
        };
        let need = Need { kind, language };
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    Ok(Attendee {
        name: typed("name"),
        group: typed("group"),
        email: typed("email"),
        language: Some(typed("language"))
            .filter(|tag| !tag.is_empty())
            .map(LanguageTag),
        needs,
        ages: typed("ages"),
        speaker: typed("speaker"),
    })
}

pub(super) fn number(sent: &Form, name: &str, none: u16) -> Result<u16, FormFault> {
    let found = sent.number(name, none);
    found.map_err(|_| fault(name, ProblemKind::MalformedBody))
}

/// A number that is there.
pub(super) fn at_least_one(sent: &Form, name: &str) -> Result<u16, FormFault> {
    match number(sent, name, 0)? {
        0 => Err(fault(name, ProblemKind::MalformedBody)),
        number => Ok(number),
    }
}

/// The least that a group takes: no more than it asks for.
fn least(sent: &Form, seats: u16) -> Result<u16, FormFault> {
    match number(sent, "least", 1)?.max(1) {
        least if least > seats => Err(fault("least", ProblemKind::GroupTooLarge)),
        least => Ok(least),
    }
}

fn fault(field: &str, kind: ProblemKind) -> FormFault {
    FormFault {
        field: field.to_owned(),
        kind,
    }
}

/// The answer that a refusal is about.
pub(super) fn field_of(kind: ProblemKind, sent: &Form) -> &'static str {
    let written_in = sent.one("language");
    match kind {
        ProblemKind::EmailMalformed | ProblemKind::AlreadySignedUp => "email",
        ProblemKind::GroupTooLarge => "seats",
        ProblemKind::NotOffered | ProblemKind::WaitingListFull => "way",
        ProblemKind::UnknownLanguage if Locale::parse(written_in).is_some() => {
            "interpreter_language"
        }
        ProblemKind::UnknownLanguage => "language",
        _ => "",
    }
}
