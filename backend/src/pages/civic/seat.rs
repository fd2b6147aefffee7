//! `/seat`: what a code opens, and what its holder does with it.
//!
//! The code comes in the body of a form, or in the address from a mail or a picture. Nothing happens by looking.

use actix_web::HttpResponse;
use api_types::ProblemKind;
use api_types::listening::{
    ListeningSession, SignUp, SignUpAction, SignUpAnswer, SignUpState, Way,
};
use pwa::civic::models::{CivicView, FormFault, SeatEntry, SeatView, SignUpValues};
use sealing::SeatCode;

use super::passes::{PASS, Pass};
use super::picture::{PICTURE, save};
use super::sign_up::{at_least_one, attendee, extras_of, field_of, fits, shredded_on, values};
use super::stored::{merged, stored};
use super::visit::{Drawn, Page, Visit, fresh_code};
use super::words::{extras, seconds, times};
use crate::http::{Form, Network, Refusal};

const FIELDS: [&str; 21] = [
    "code",
    "click",
    "do",
    "seats",
    "wheelchair",
    "asl_seating",
    "headset",
    "childcare",
    "speaking",
    "name",
    "group",
    "email",
    "language",
    "need",
    "interpreter_language",
    "ages",
    "speaker",
    "text",
    "new_code",
    "group_file",
    "who",
];

/// Names are read again.
const READ: &str = "read-roster";

/// Where a code is typed; and where every form of a seat's page goes.
pub(super) async fn seat(visit: Visit, from: Network, form: Result<Form, Refusal>) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = match (visit.posts(), form) {
        (true, Ok(sent)) if sent.one("do") == PICTURE => return save(visit, from, sent).await,
        (true, form) => act(&visit, from, form).await,
        (false, _) => entry(&visit, from).await,
    };
    visit.answer_to(page, sent).await
}

async fn entry(visit: &Visit, from: Network) -> Page {
    let query = visit.query(&[PASS])?;
    let typed = query.one(PASS);
    if typed.is_empty() {
        let view = CivicView::SeatEntry(SeatEntry::default());
        return Ok(Drawn::public("/seat", view));
    }
    let Some(pass) = visit.pass(typed) else {
        let view = SeatEntry {
            closed: true,
            ..SeatEntry::default()
        };
        return Ok(Drawn::own("/seat", CivicView::SeatEntry(view)));
    };
    let said = Said {
        sealed: true,
        ..Said::of(&pass)
    };
    find(visit, &pass.code, said, from).await
}

/// The link in a mail, or the picture that a phone has read.
pub(super) async fn by_code(visit: Visit, from: Network) -> HttpResponse {
    // In a mail that asks for a click the code has a tail.
    let typed = visit.part("code").to_owned();
    let (typed, click) = typed.split_once('.').unwrap_or((&typed, ""));
    let page = look(&visit, typed, click, from).await;
    visit.answer(page).await
}

pub(super) async fn look(visit: &Visit, typed: &str, click: &str, from: Network) -> Page {
    let said = Said {
        click: click.to_owned(),
        ..Said::default()
    };
    find(visit, typed, said, from).await
}

async fn find(visit: &Visit, typed: &str, said: Said, from: Network) -> Page {
    let code = match SeatCode::parse(typed) {
        Ok(code) => code.digits().to_string(),
        Err(_) => return Ok(mistyped(typed, ProblemKind::SeatCodeMalformed)),
    };
    let action = match said.done.as_deref() {
        Some(READ) => SignUpAction::ReadRoster,
        _ => SignUpAction::Show,
    };
    let found = match said.sealed {
        true => visit.civic.act_by_pass(&code, action, from).await,
        false => visit.civic.act(&code, action, from).await,
    };
    match found {
        Ok(answer) => shown(visit, &code, answer, said).await,
        Err(refusal) if refusal.0 == ProblemKind::SeatCodeUnknown => {
            // It may be the code of a request or of a subscription: they look the same.
            if let Some(page) = super::request::by_code(visit, &code, from).await? {
                return Ok(page);
            }
            if let Some(page) = super::follow::of_code(visit, &code, from).await? {
                return Ok(page);
            }
            visit.civic.missed(from)?;
            Ok(mistyped(typed, refusal.0))
        }
        Err(refusal) => Err(refusal),
    }
}

fn mistyped(typed: &str, kind: ProblemKind) -> Drawn {
    let view = SeatEntry {
        typed: typed.to_owned(),
        closed: false,
        faults: vec![FormFault {
            field: "code".to_owned(),
            kind,
        }],
    };
    Drawn::own("/seat", CivicView::SeatEntry(view)).refused(kind)
}

/// What was just done, or what was refused.
#[derive(Default)]
struct Said {
    /// The code came from a pass of this server: nobody tries codes that way.
    sealed: bool,
    fresh: bool,
    click: String,
    done: Option<String>,
    open: Option<String>,
    faults: Vec<FormFault>,
    values: Option<SignUpValues>,
    roster: Option<String>,
}

impl Said {
    /// As an address says it. What was refused has no address.
    fn word(&self) -> String {
        match (&self.done, self.fresh) {
            (Some(wish), _) => format!("done:{wish}"),
            (None, true) => "fresh".to_owned(),
            (None, false) => format!("click:{}", self.click),
        }
    }

    fn of(pass: &Pass) -> Self {
        match pass.said.split_once(':') {
            Some(("done", wish)) => Self::done(wish),
            Some((_, click)) => Self {
                click: click.to_owned(),
                ..Self::default()
            },
            None => Self {
                fresh: true,
                ..Self::default()
            },
        }
    }

    fn done(wish: &str) -> Self {
        Self {
            done: Some(wish.to_owned()),
            open: (wish == READ).then(|| "roster".to_owned()),
            ..Self::default()
        }
    }
}

/// The page of a sign-up that was made just now.
pub(super) async fn made(visit: &Visit, typed: &str, sign_up: SignUp) -> Page {
    let code = SeatCode::parse(typed).map_err(|_| ProblemKind::SeatCodeMalformed)?;
    let answer = SignUpAnswer {
        sign_up,
        roster: None,
    };
    let said = Said {
        fresh: true,
        ..Said::default()
    };
    shown(visit, &code.digits(), answer, said).await
}

async fn act(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&FIELDS)?;
    let wish = sent.one("do");
    if matches!(wish, "" | "show") {
        return look(visit, sent.one("code"), "", from).await;
    }
    let typed = sent.one("code");
    let Ok(code) = SeatCode::parse(typed) else {
        return Ok(mistyped(typed, ProblemKind::SeatCodeMalformed));
    };
    let code = code.digits().to_string();
    let action = match action(&sent) {
        Ok(action) => action,
        Err(fault) => return refused(visit, &code, from, &sent, fault).await,
    };
    let next = match &action {
        SignUpAction::HandOver { new_code } => new_code.clone(),
        _ => code.clone(),
    };
    match visit.civic.act(&code, action, from).await {
        Ok(answer) => shown(visit, &next, answer, Said::done(wish)).await,
        Err(refusal) if refusal.0 == ProblemKind::SeatCodeUnknown => {
            visit.civic.missed(from)?;
            Ok(mistyped(typed, refusal.0))
        }
        Err(refusal) if refusal.0.status() >= 500 || refusal.1.is_some() => Err(refusal),
        Err(refusal) => {
            let fault = FormFault {
                field: field_of(refusal.0, &sent).to_owned(),
                kind: refusal.0,
            };
            refused(visit, &code, from, &sent, fault).await
        }
    }
}

/// The page as it stands, with the form that has a fault opened and filled in as it was sent.
async fn refused(visit: &Visit, code: &str, from: Network, sent: &Form, fault: FormFault) -> Page {
    let kind = fault.kind;
    let answer = match visit.civic.act(code, SignUpAction::Show, from).await {
        Err(refusal) if refusal.0 == ProblemKind::SeatCodeUnknown => {
            visit.civic.missed(from)?;
            return Ok(mistyped(code, refusal.0));
        }
        answer => answer?,
    };
    let wish = sent.one("do");
    let has_form = matches!(
        wish,
        "change" | "describe" | "roster" | "hand-over" | "cancel"
    );
    let said = Said {
        open: has_form.then(|| wish.to_owned()),
        faults: vec![fault],
        values: matches!(wish, "change" | "describe").then(|| {
            let stored = stored(&answer.sign_up);
            merged(values(sent), stored, wish)
        }),
        roster: (wish == "roster").then(|| sent.one("text").to_owned()),
        ..Said::default()
    };
    let page = shown(visit, code, answer, said).await?;
    Ok(page.refused(kind))
}

fn action(sent: &Form) -> Result<SignUpAction, FormFault> {
    Ok(match sent.one("do") {
        "confirm" => SignUpAction::Confirm {
            click: sent.one("click").to_owned(),
        },
        "accept-offer" => SignUpAction::AcceptOffer,
        "decline-offer" => SignUpAction::DeclineOffer,
        "stop-waiting" => SignUpAction::StopWaiting,
        "cancel" => SignUpAction::Cancel,
        READ => SignUpAction::ReadRoster,
        "change" => {
            let (seats, extras) = (at_least_one(sent, "seats")?, extras_of(sent)?);
            fits(seats, &extras)?;
            SignUpAction::Change { seats, extras }
        }
        "describe" => SignUpAction::Describe {
            attendee: attendee(sent)?,
        },
        "roster" => SignUpAction::Roster {
            text: sent.one("text").replace("\r\n", "\n"),
        },
        "hand-over" => SignUpAction::HandOver {
            new_code: sent.one("new_code").to_owned(),
        },
        _ => {
            return Err(FormFault {
                field: String::new(),
                kind: ProblemKind::MalformedBody,
            });
        }
    })
}

/// What the square code holds.
pub(super) fn qr_of(visit: &Visit, code: &str) -> String {
    format!(
        "{}/{}/seat/{code}",
        visit.civic.origin,
        visit.locale().tag()
    )
}

async fn shown(visit: &Visit, code: &str, answer: SignUpAnswer, said: Said) -> Page {
    let (civic, words) = (&visit.civic, visit.words());
    let route = visit.with_pass("/seat", code, &said.word());
    let sign_up = answer.sign_up;
    let session: ListeningSession = civic.session(&sign_up.session).await?;
    let facts = &session.facts;
    let zone = words.zone(facts);
    let over = times(&session).0 <= words.now
        || matches!(sign_up.state, SignUpState::Cancelled | SignUpState::Expired);
    let place = facts
        .venue
        .as_ref()
        .filter(|_| sign_up.way == Way::InPerson);
    let hall = place.map(|venue| {
        let parts = [&venue.name, &venue.address, &venue.note];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|p| !p.is_empty())
            .collect();
        parts.join(", ")
    });
    let needs = sign_up.needs.iter().map(|decision| {
        let day = decision.on.as_ref().map(|day| words.day(day));
        (decision.clone(), day)
    });
    let view = SeatView {
        code: code.to_owned(),
        new_code: fresh_code(),
        click: said.click,
        qr: qr_of(visit, code),
        title: words.title(facts),
        when: words.when_in_full(&session),
        hall,
        phone_in: facts.phone_in.clone().filter(|_| sign_up.way == Way::Phone),
        watch: (sign_up.way == Way::Online).then(|| format!("/sessions/{}/watch", session.slug)),
        host: facts.organizer.clone(),
        site: format!("{}/{}/seat", civic.origin, visit.locale().tag()),
        ask_aid_by: facts
            .ask_aid_by
            .as_ref()
            .filter(|day| day.0 >= words.today().to_string())
            .map(|day| words.day(day)),
        cancelled: session.state == api_types::listening::SessionState::Cancelled,
        moved_from: words.moved_from(facts),
        over,
        hold_until: sign_up.hold_until.as_ref().map(|at| words.hour(at, zone)),
        offer_until: sign_up.offer.as_ref().map(|offer| {
            // Who has not answered the mail by then loses the offer with the rest.
            let held = sign_up.hold_until.as_deref();
            let ends = held.filter(|held| seconds(held) < seconds(&offer.until));
            words.moment(ends.unwrap_or(&offer.until), zone)
        }),
        needs: needs.collect(),
        shredded_on: shredded_on(&words, &session),
        extras: extras(&session).into_iter().map(|(kind, _)| kind).collect(),
        values: said.values.unwrap_or_else(|| stored(&sign_up)),
        languages: words.spoken(),
        tongues: words.tongues(),
        roster: said.roster.or(answer.roster),
        open: said.open,
        faults: said.faults,
        fresh: said.fresh,
        done: said.done,
        sign_up,
    };
    Ok(Drawn::own(route, CivicView::Seat(Box::new(view))).lasting())
}
