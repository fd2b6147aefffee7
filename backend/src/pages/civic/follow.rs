//! `/follow`: news about a neighborhood, a promise, a finding or a session by mail or by push, without an account.
//!
//! The code is made of the form's draft and of the address: whoever sends the form twice follows once and gets one mail, and whoever goes
//! back to mend the address follows with the mended one.

use actix_web::HttpResponse;
use api_types::strategy::{
    Follow, FollowAct, FollowTarget, NewFollow, PushSubscription, UseFollow,
};
use api_types::{
    CommitmentId, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId, ProblemKind,
};
use chrono::TimeDelta;
use pwa::civic::models::{
    CivicView, Dated, DraftNote, FollowForm, FollowState, FollowView, FormFault,
};

use super::drafts::{DRAFT, Draft};
use super::strategy::uuid_of;
use super::visit::{Drawn, Page, Visit};
use crate::dates;
use crate::http::{Form, Network, Refusal};
use crate::notify::mail_address;

const FIELDS: [&str; 8] = [
    DRAFT, "kind", "target", "email", "language", "endpoint", "p256dh", "auth",
];
/// The link in the first mail works for two days.
const LINK: TimeDelta = TimeDelta::days(2);

/// The words of a target on the wire: its kind, its id.
pub(super) fn wire(target: &FollowTarget) -> (&'static str, String) {
    match target {
        FollowTarget::Finding(id) => ("finding", id.to_string()),
        FollowTarget::Neighborhood(id) => ("neighborhood", id.to_string()),
        FollowTarget::Commitment(id) => ("commitment", id.to_string()),
        FollowTarget::Session(id) => ("session", id.to_string()),
    }
}

fn target_of(kind: &str, id: &str) -> Result<FollowTarget, Refusal> {
    Ok(match kind {
        "finding" => FollowTarget::Finding(FindingId(uuid_of(id)?)),
        "commitment" => FollowTarget::Commitment(CommitmentId(uuid_of(id)?)),
        "session" => FollowTarget::Session(ListeningSessionId(uuid_of(id)?)),
        "neighborhood" => {
            FollowTarget::Neighborhood(NeighborhoodId::parse(id).ok_or(ProblemKind::NotFound)?)
        }
        _ => return Err(ProblemKind::NotFound.into()),
    })
}

/// The form, and what becomes of it.
pub(super) async fn follow(
    visit: Visit,
    from: Network,
    form: Result<Form, Refusal>,
) -> HttpResponse {
    let page = match visit.posts() {
        true => send(&visit, from, form).await,
        false => match draw(&visit).await {
            Ok((_, Some(drawn))) => Ok(drawn),
            Ok((query, None)) => return visit.to_fresh_draft(&query),
            Err(refusal) => Err(refusal),
        },
    };
    visit.answer(page).await
}

/// The form under the name that the address gives it; none if that has to be another.
async fn draw(visit: &Visit) -> Result<(Form, Option<Drawn>), Refusal> {
    let query = visit.query(&["kind", "target", DRAFT])?;
    let target = target_of(query.one("kind"), query.one("target"))?;
    let language = LanguageTag(visit.locale().tag().to_owned());
    let (form, back) = about(visit, &target, Some(language)).await?;
    let Some(draft) = visit.draft(&query)? else {
        return Ok((query, None));
    };
    let form = FollowForm {
        draft: draft.name(),
        ..form
    };
    Ok((query, Some(page(FollowState::Form, form, back))))
}

async fn send(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&FIELDS)?;
    let target = target_of(sent.one("kind"), sent.one("target"))?;
    let language = LanguageTag(sent.one("language").to_owned());
    let (form, back) = about(visit, &target, Some(language.clone())).await?;
    let now = visit.words().now;
    let form = FollowForm {
        draft: Draft::fresh(now).name(),
        email: sent.one("email").to_owned(),
        ..form
    };
    let Some(draft) = Draft::parse(sent.one(DRAFT)) else {
        return Ok(refused(form, back, "", ProblemKind::SeatCodeMalformed));
    };
    if !draft.is_kept(now) {
        let form = FollowForm {
            note: Some(DraftNote::Old),
            ..form
        };
        return Ok(page(FollowState::Form, form, back).once_more());
    }
    // The small script fills these in when the browser has said yes.
    let push = (!sent.one("endpoint").is_empty()).then(|| PushSubscription {
        endpoint: sent.one("endpoint").to_owned(),
        p256dh: sent.one("p256dh").to_owned(),
        auth: sent.one("auth").to_owned(),
    });
    // An address that is none is refused below.
    let address = match &push {
        Some(push) => push.endpoint.clone(),
        None => mail_address(&form.email).unwrap_or_default(),
    };
    let about = format!("follow/{}/{}/{address}", form.kind, form.target);
    let code = visit.civic.drafts.code(&draft, &about);
    let form = FollowForm {
        code: code.to_string(),
        draft: draft.name(),
        ..form
    };
    let new = NewFollow {
        code: form.code.clone(),
        target,
        email: form.email.clone(),
        push,
        language,
    };
    let words = visit.words();
    match visit.civic.strategies.follow(new, from).await {
        Ok(follow) if follow.confirmed => {
            let form = FollowForm {
                push: follow.push,
                ..form
            };
            Ok(page(FollowState::Following, form, back))
        }
        Ok(_) => {
            // The first time that it was sent was after the form was drawn.
            let until = draft.drawn().min(now) + LINK.num_seconds();
            let until = Dated {
                iso: String::new(),
                words: dates::day_and_time(words.locale, until, visit.civic.zone),
            };
            Ok(page(FollowState::Sent(Some(until)), form, back))
        }
        Err(error) => {
            let refusal = Refusal::from(error);
            let field = match refusal.0 {
                ProblemKind::EmailMalformed => "email",
                ProblemKind::UnknownLanguage => "language",
                kind if kind.status() >= 500 => return Err(refusal),
                _ => "",
            };
            Ok(refused(form, back, field, refusal.0))
        }
    }
}

/// The same form with what was filled in, and what is wrong.
fn refused(form: FollowForm, back: Option<String>, field: &str, kind: ProblemKind) -> Drawn {
    let form = FollowForm {
        faults: vec![FormFault {
            field: field.to_owned(),
            kind,
        }],
        ..form
    };
    page(FollowState::Form, form, back).refused(kind)
}

/// The page of a subscription whose code somebody typed where sign-ups are found; none if it is none's.
pub(super) async fn of_code(
    visit: &Visit,
    code: &str,
    from: Network,
) -> Result<Option<Drawn>, Refusal> {
    match used(visit, code, FollowAct::Show, None, from).await {
        Ok(follow) => {
            let state = match follow.confirmed {
                true => FollowState::Following,
                false => FollowState::Asked,
            };
            stands(visit, state, code, "", &follow).await.map(Some)
        }
        Err(refusal) if refusal.0 == ProblemKind::SeatCodeUnknown => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

/// What the link in a mail opens. Nothing happens by looking: programs that check mails look too.
pub(super) async fn by_code(
    visit: Visit,
    from: Network,
    form: Result<Form, Refusal>,
) -> HttpResponse {
    let page = match visit.posts() {
        true => act(&visit, from, form).await,
        false => open(&visit, from).await,
    };
    visit.answer(page.or_else(gone)).await
}

/// An old link is no fault of the one who opens it: the page says that nothing more is sent.
fn gone(refusal: Refusal) -> Page {
    match refusal.0 {
        kind @ (ProblemKind::SeatCodeUnknown | ProblemKind::SeatCodeMalformed) => {
            let view = FollowView {
                state: FollowState::Gone,
                ..FollowView::default()
            };
            Ok(Drawn::own("/sessions", CivicView::Follow(view)).refused(kind))
        }
        _ => Err(refusal),
    }
}

async fn open(visit: &Visit, from: Network) -> Page {
    // In the first mail the code has a tail.
    let typed = visit.part("code");
    let (code, click) = typed.split_once('.').unwrap_or((typed, ""));
    let follow = used(visit, code, FollowAct::Show, None, from).await?;
    let state = match follow.confirmed {
        true => FollowState::Following,
        false => FollowState::Asked,
    };
    stands(visit, state, code, click, &follow).await
}

async fn act(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&["code", "click", "do"])?;
    let typed = visit.part("code");
    let (code, _) = typed.split_once('.').unwrap_or((typed, ""));
    let click = sent.one("click");
    let (act, state) = match sent.one("do") {
        "confirm" => (FollowAct::Confirm, FollowState::Following),
        "end" => (FollowAct::End, FollowState::Ended),
        _ => return Err(ProblemKind::MalformedBody.into()),
    };
    let follow = used(visit, code, act, Some(click.to_owned()), from).await?;
    stands(visit, state, code, click, &follow).await
}

async fn used(
    visit: &Visit,
    code: &str,
    act: FollowAct,
    click: Option<String>,
    from: Network,
) -> Result<Follow, Refusal> {
    let wish = UseFollow {
        code: code.to_owned(),
        act,
        click,
    };
    Ok(visit.civic.strategies.use_follow(wish, from).await?)
}

async fn stands(
    visit: &Visit,
    state: FollowState,
    code: &str,
    click: &str,
    follow: &Follow,
) -> Page {
    let (form, back) = about(visit, &follow.target, Some(follow.language.clone())).await?;
    let form = FollowForm {
        code: code.to_owned(),
        click: click.to_owned(),
        push: follow.push,
        ..form
    };
    Ok(page(state, form, back))
}

fn page(state: FollowState, form: FollowForm, back: Option<String>) -> Drawn {
    // The links to other languages lead back to the form: a code does not stand in them.
    let route = format!("/follow?kind={}&target={}", form.kind, form.target);
    Drawn::own(route, CivicView::Follow(FollowView { state, form, back }))
}

/// What is followed, by name, and its page.
async fn about(
    visit: &Visit,
    target: &FollowTarget,
    language: Option<LanguageTag>,
) -> Result<(FollowForm, Option<String>), Refusal> {
    let (civic, words) = (&visit.civic, visit.words());
    let strategies = &civic.strategies;
    let (kind, id) = wire(target);
    let (name, back) = match target {
        FollowTarget::Neighborhood(place) => {
            if !civic.places.has_neighborhood(place) {
                return Err(ProblemKind::NotFound.into());
            }
            (words.place(place).name, format!("/neighborhoods/{place}"))
        }
        FollowTarget::Commitment(id) => {
            let found = strategies.commitment(*id).await?;
            let found = found.ok_or(ProblemKind::NotFound)?;
            (found.title, format!("/commitments/{id}"))
        }
        FollowTarget::Finding(id) => {
            let found = strategies.finding(*id).await?;
            let found = found.ok_or(ProblemKind::NotFound)?;
            (found.summary, format!("/findings/{id}"))
        }
        FollowTarget::Session(id) => {
            let found = civic.listening.brief(*id).await?;
            let found = found.ok_or(ProblemKind::NotFound)?;
            let session = civic.session(&found.slug).await?;
            let name = words.title(&session.facts).text;
            (name, format!("/sessions/{}", session.slug))
        }
    };
    let form = FollowForm {
        kind: kind.to_owned(),
        target: id,
        name,
        language,
        languages: words.tongues(),
        ..FollowForm::default()
    };
    Ok((form, Some(back)))
}
