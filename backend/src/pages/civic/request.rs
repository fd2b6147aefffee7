//! Groups that ask for a session in their own hall: the form, and the public promise that comes of it.

use actix_web::HttpResponse;
use api_types::listening::{
    Access, NewSessionRequest, RequestAction, RequestByCode, RequestFacts, RequestQuery,
    RequestState, SessionRequest,
};
use api_types::{Day, LanguageTag, NeighborhoodId, ProblemKind, SessionRequestId};
use chrono::{Days, NaiveDate};
use pwa::civic::models::{
    CivicView, DraftNote, FormFault, RequestCard, RequestFormView, RequestList, RequestValues,
    RequestView,
};
use zeroize::Zeroizing;

use super::drafts::{DRAFT, Draft};
use super::passes::PASS;
use super::strategy::uuid_of;
use super::visit::{Drawn, Page, Visit};
use super::words::Words;
use super::work;
use crate::http::{Form, Network, Refusal};

/// The city answers within so many days.
const ANSWER_DAYS: u32 = 14;

const FIELDS: [&str; 12] = [
    DRAFT,
    "group",
    "topic",
    "neighborhood",
    "hall",
    "size",
    "day",
    "language",
    "access",
    "contact",
    work::TOKEN,
    work::COUNTER,
];

/// The form, and what becomes of it.
pub(super) async fn form(visit: Visit, from: Network, form: Result<Form, Refusal>) -> HttpResponse {
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
    let query = visit.query(&["neighborhood", DRAFT])?;
    let Some(draft) = visit.draft(&query)? else {
        return Ok((query, None));
    };
    let values = RequestValues {
        neighborhood: query.one("neighborhood").to_owned(),
        languages: vec![visit.locale().tag().to_owned()],
        ..RequestValues::default()
    };
    let sent = visit.civic.has_requested(&code(visit, &draft)).await?;
    let note = sent.then_some(DraftNote::Sent);
    let drawn = form_page(visit, &draft, values, note, Vec::new());
    Ok((query, Some(drawn)))
}

/// The code that the request of this form has.
fn code(visit: &Visit, draft: &Draft) -> Zeroizing<String> {
    visit.civic.drafts.code(draft, "request")
}

fn form_page(
    visit: &Visit,
    draft: &Draft,
    values: RequestValues,
    note: Option<DraftNote>,
    faults: Vec<FormFault>,
) -> Drawn {
    let words = visit.words();
    let view = RequestFormView {
        draft: draft.name(),
        note,
        neighborhoods: words.places(),
        languages: words.spoken(),
        first_day: (words.today() + Days::new(1)).to_string(),
        answer_days: ANSWER_DAYS,
        values,
        work: None,
        faults,
    };
    Drawn::own("/ask-for-a-session", CivicView::RequestForm(Box::new(view)))
}

async fn send(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&FIELDS)?;
    let values = values(&sent);
    let now = visit.words().now;
    let Some(draft) = Draft::parse(sent.one(DRAFT)) else {
        let fault = FormFault {
            field: String::new(),
            kind: ProblemKind::SeatCodeMalformed,
        };
        let page = form_page(visit, &Draft::fresh(now), values, None, vec![fault]);
        return Ok(page.refused(ProblemKind::SeatCodeMalformed));
    };
    if !draft.is_kept(now) {
        let fresh = Draft::fresh(now);
        return Ok(form_page(visit, &fresh, values, Some(DraftNote::Old), Vec::new()).once_more());
    }
    let code = code(visit, &draft);
    let facts = match facts(&sent) {
        Ok(facts) => facts,
        Err(fault) => {
            let kind = fault.kind;
            return Ok(form_page(visit, &draft, values, None, vec![fault]).refused(kind));
        }
    };
    let new = NewSessionRequest {
        code: code.to_string(),
        facts,
        contact: sent.one("contact").to_owned(),
        proof: work::proof(&sent, &format!("request:{}", code.as_str())),
    };
    match visit.civic.listening.request_session(new, from).await {
        Ok(request) => Ok(own(visit, &request, code.to_string())),
        Err(error) => {
            let refusal = Refusal::from(error);
            if work::is_asked_for(refusal.0) {
                let found = visit.civic.listening.work_for_request(from);
                let on = format!("request:{}", code.as_str());
                let mut drawn = form_page(visit, &draft, values, None, Vec::new());
                if let CivicView::RequestForm(view) = &mut drawn.view {
                    view.work = Some(work::view(found, on, false));
                }
                return Ok(drawn.refused(refusal.0));
            }
            let field = match refusal.0 {
                ProblemKind::UnknownNeighborhood => "neighborhood",
                ProblemKind::UnknownLanguage => "language",
                ProblemKind::TimeImpossible => "day",
                ProblemKind::GroupTooLarge => "size",
                _ => "",
            };
            let fault = FormFault {
                field: field.to_owned(),
                kind: refusal.0,
            };
            let draft = match refusal.0 {
                ProblemKind::SeatCodeTaken => Draft::fresh(now),
                _ => draft,
            };
            Ok(form_page(visit, &draft, values, None, vec![fault]).refused(refusal))
        }
    }
}

fn values(sent: &Form) -> RequestValues {
    let typed = |name: &str| sent.one(name).to_owned();
    let all = |name: &str| sent.all(name).map(str::to_owned).collect();
    RequestValues {
        group: typed("group"),
        topic: typed("topic"),
        neighborhood: typed("neighborhood"),
        hall: typed("hall"),
        size: typed("size"),
        days: all("day"),
        languages: all("language"),
        access: all("access"),
        contact: typed("contact"),
    }
}

fn facts(sent: &Form) -> Result<RequestFacts, FormFault> {
    let fault = |field: &str, kind| FormFault {
        field: field.to_owned(),
        kind,
    };
    let typed = |name: &str| sent.one(name).to_owned();
    if sent.one("topic").trim().is_empty() {
        return Err(fault("topic", ProblemKind::TextTooLong));
    }
    let mut days = Vec::new();
    for day in sent.all("day").filter(|day| !day.is_empty()) {
        let sound = NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok();
        if !sound {
            return Err(fault("day", ProblemKind::TimeImpossible));
        }
        days.push(Day(day.to_owned()));
    }
    let mut access = Vec::new();
    for word in sent.all("access") {
        access.push(Access::parse(word).ok_or_else(|| fault("access", ProblemKind::NotOffered))?);
    }
    for name in ["topic", "contact"] {
        if sent.one(name).is_empty() {
            return Err(fault(name, ProblemKind::TextTooLong));
        }
    }
    let size = sent.number("size", 0);
    Ok(RequestFacts {
        group: typed("group"),
        topic: typed("topic").replace("\r\n", "\n"),
        neighborhood: NeighborhoodId::parse(sent.one("neighborhood"))
            .ok_or_else(|| fault("neighborhood", ProblemKind::UnknownNeighborhood))?,
        hall: typed("hall"),
        size: size.map_err(|_| fault("size", ProblemKind::MalformedBody))?,
        days,
        languages: sent
            .all("language")
            .map(|tag| LanguageTag(tag.to_owned()))
            .collect(),
        access,
    })
}

/// All requests: a public promise to answer.
pub(super) async fn requests(visit: Visit) -> HttpResponse {
    let page = draw_list(&visit).await;
    visit.answer(page).await
}

async fn draw_list(visit: &Visit) -> Page {
    let sent = visit.query(&["after"])?;
    let after = Some(sent.one("after").to_owned()).filter(|after| !after.is_empty());
    let query = RequestQuery {
        after,
        ..RequestQuery::default()
    };
    let found = visit.civic.listening.requests(&query).await?;
    let words = visit.words();
    let view = RequestList {
        requests: found.requests.iter().map(|one| card(&words, one)).collect(),
        next: found.next,
    };
    Ok(Drawn::public("/requests", CivicView::Requests(view)))
}

/// One request; its holder takes it back here.
pub(super) async fn request(
    visit: Visit,
    from: Network,
    form: Result<Form, Refusal>,
) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = match visit.posts() {
        true => act(&visit, from, form).await,
        false => draw_one(&visit, from).await,
    };
    visit.answer_to(page, sent).await
}

async fn draw_one(visit: &Visit, from: Network) -> Page {
    let query = visit.query(&[PASS])?;
    if let Some(pass) = visit.pass(query.one(PASS))
        && let Some(own) = by_code(visit, &pass.code, from).await?
    {
        return Ok(own);
    }
    let id = SessionRequestId(uuid_of(visit.part("id"))?);
    let found = visit.civic.listening.request(id).await?;
    let view = view(&visit.words(), &found, None);
    let route = format!("/requests/{id}");
    Ok(Drawn::public(route, CivicView::Request(view)))
}

async fn act(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    sent.only(&["code", "do"])?;
    let action = match sent.one("do") {
        "withdraw" => RequestAction::Withdraw,
        "" | "show" => RequestAction::Show,
        _ => return Err(ProblemKind::MalformedBody.into()),
    };
    let by = RequestByCode {
        code: sent.one("code").to_owned(),
        action,
    };
    let found = match visit.civic.listening.request_by_code(by, from).await {
        Ok(found) => found,
        Err(error) => {
            let refusal = Refusal::from(error);
            if refusal.0 == ProblemKind::SeatCodeUnknown {
                visit.civic.missed(from)?;
            }
            return Err(refusal);
        }
    };
    if found.id.to_string() != visit.part("id") {
        return Err(ProblemKind::SeatCodeUnknown.into());
    }
    Ok(own(visit, &found, sent.one("code").to_owned()))
}

/// The page of a request whose code somebody typed where sign-ups are found; none if it is no request's.
pub(super) async fn by_code(
    visit: &Visit,
    code: &str,
    from: Network,
) -> Result<Option<Drawn>, Refusal> {
    let by = RequestByCode {
        code: code.to_owned(),
        action: RequestAction::Show,
    };
    match visit.civic.listening.request_by_code(by, from).await {
        Ok(found) => Ok(Some(own(visit, &found, code.to_owned()))),
        Err(error) => match Refusal::from(error) {
            refusal if refusal.0 == ProblemKind::SeatCodeUnknown => Ok(None),
            refusal => Err(refusal),
        },
    }
}

/// A request as its holder sees it.
fn own(visit: &Visit, request: &SessionRequest, code: String) -> Drawn {
    let code = Some(code).filter(|_| request.state != RequestState::Withdrawn);
    let path = format!("/requests/{}", request.id);
    let route = match &code {
        Some(code) => visit.with_pass(&path, code, ""),
        None => path,
    };
    let view = view(&visit.words(), request, code);
    Drawn::own(route, CivicView::Request(view)).lasting()
}

fn view(words: &Words<'_>, request: &SessionRequest, code: Option<String>) -> RequestView {
    let facts = &request.facts;
    RequestView {
        card: card(words, request),
        hall: facts.hall.clone(),
        size: facts.size,
        days: facts.days.iter().map(|day| words.day(day)).collect(),
        languages: facts.languages.clone(),
        access: facts.access.clone(),
        answer: request.answer.clone(),
        session: request.session.clone(),
        code,
    }
}

fn card(words: &Words<'_>, request: &SessionRequest) -> RequestCard {
    let facts = &request.facts;
    let late = request.due.0 < words.today().to_string();
    RequestCard {
        id: request.id.to_string(),
        state: request.state,
        group: facts.group.clone(),
        topic: facts.topic.clone(),
        size: facts.size,
        month: facts
            .days
            .first()
            .map(|day| words.month(day))
            .unwrap_or_default(),
        neighborhood: words.place(&facts.neighborhood),
        asked: words.day(&request.asked),
        due: words.day(&request.due),
        overdue: request.state == RequestState::Asked && late,
        answered: request.answered.as_ref().map(|day| words.day(day)),
    }
}
