//! `/sessions`: the schedule as a list, a month or a map.

use actix_web::HttpResponse;
use api_types::listening::{Access, SessionPage, SessionQuery, Way};
use api_types::{LanguageTag, NeighborhoodId, ProblemKind};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use pwa::civic::models::{
    CivicView, DayCell, Filter, MapPlace, MapView, MonthView, Place, Presentation, Schedule,
};

use super::visit::{Drawn, Page, Visit};
use super::words::Words;
use crate::dates;
use crate::http::{Form, Refusal};

const KNOWN: [&str; 8] = [
    "neighborhood",
    "language",
    "way",
    "access",
    "from",
    "until",
    "view",
    "after",
];
const A_PAGE: u16 = 20;
const A_MAP: u16 = 100;
const CHIPS: usize = 6;

/// The schedule.
pub(super) async fn schedule(visit: Visit) -> HttpResponse {
    let page = draw(&visit).await;
    visit.answer(page).await
}

async fn draw(visit: &Visit) -> Page {
    let sent = visit.query(&KNOWN)?;
    let words = visit.words();
    let filter = filter(&sent, &words)?;
    let mut query = SessionQuery {
        neighborhood: filter.neighborhood.clone(),
        language: filter.language.as_ref().map(|tag| tag.0.clone()),
        way: filter.way,
        access: filter.access,
        from: filter.from.clone(),
        until: day(&sent, "until")?,
        after: some(sent.one("after")),
        limit: Some(A_PAGE),
    };
    let mut month = None;
    match filter.view {
        Presentation::List => {}
        Presentation::Month => {
            let first = first_of_month(filter.from.as_deref(), words.today());
            month = Some((first, month_view(&words, first)));
        }
        Presentation::Map => query.limit = Some(A_MAP),
    }
    let civic = &visit.civic;
    let found = match &month {
        // A month is shown whole.
        Some((first, _)) => SessionPage {
            sessions: civic.month(*first, &query).await?,
            next: None,
        },
        None => civic.schedule(&query).await?,
    };
    let elsewhere = match found.sessions.is_empty() && filter.view == Presentation::List {
        true => civic.listening.next_and_live(1).await?.next,
        false => Vec::new(),
    };
    let shown = found.sessions.iter().chain(&elsewhere);
    let streams = civic.streams_of(shown).await?;
    let elsewhere = elsewhere.first().map(|one| words.card(one, &streams));
    let cards = found
        .sessions
        .iter()
        .map(|session| words.card(session, &streams));
    let sessions: Vec<_> = cards.collect();
    let mut near: Vec<Place> = Vec::new();
    for place in sessions.iter().filter_map(|card| card.neighborhood.clone()) {
        if near.len() < CHIPS && !near.contains(&place) {
            near.push(place);
        }
    }
    let route = route(&sent);
    let view = Schedule {
        map: (filter.view == Presentation::Map).then(|| map_view(&words)),
        filter,
        neighborhoods: words.places(),
        near,
        languages: words.spoken(),
        sessions,
        elsewhere,
        next: found.next,
        month: month.map(|(_, view)| view),
    };
    let feeds = vec![
        ("application/atom+xml", "/feed.atom".to_owned()),
        ("application/feed+json", "/feed.json".to_owned()),
        ("text/calendar", "/calendar.ics".to_owned()),
    ];
    Ok(Drawn::public(route, CivicView::Schedule(view)).with_feeds(feeds))
}

/// What was chosen. A select that was left alone sends an empty value.
fn filter(sent: &Form, words: &Words<'_>) -> Result<Filter, Refusal> {
    let wrong = || Refusal::from(ProblemKind::MalformedQuery);
    let neighborhood = some(sent.one("neighborhood"));
    if let Some(slug) = &neighborhood {
        let id = NeighborhoodId::parse(slug).ok_or_else(wrong)?;
        if !words.civic.places.has_neighborhood(&id) {
            return Err(ProblemKind::UnknownNeighborhood.into());
        }
    }
    let language = some(sent.one("language")).map(LanguageTag);
    if language
        .as_ref()
        .is_some_and(|tag| !words.spoken().contains(tag))
    {
        return Err(ProblemKind::UnknownLanguage.into());
    }
    Ok(Filter {
        neighborhood,
        language,
        way: chosen(sent.one("way"), Way::parse)?,
        access: chosen(sent.one("access"), Access::parse)?,
        from: day(sent, "from")?,
        view: Presentation::parse(sent.one("view")),
    })
}

fn some(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn chosen<T>(word: &str, parse: fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    match word {
        "" => Ok(None),
        word => parse(word)
            .map(Some)
            .ok_or_else(|| ProblemKind::MalformedQuery.into()),
    }
}

fn day(sent: &Form, name: &str) -> Result<Option<String>, Refusal> {
    let Some(text) = some(sent.one(name)) else {
        return Ok(None);
    };
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d");
    let sound = day.is_ok_and(|day| (2000..2200).contains(&day.year()));
    match sound {
        true => Ok(Some(text)),
        false => Err(ProblemKind::MalformedQuery.into()),
    }
}

/// The same page in another language: what was chosen stays, the place in the list does not.
fn route(sent: &Form) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in KNOWN.iter().filter(|name| **name != "after") {
        if let Some(value) = some(sent.one(name)) {
            query.append_pair(name, &value);
        }
    }
    match query.finish() {
        none if none.is_empty() => "/sessions".to_owned(),
        query => format!("/sessions?{query}"),
    }
}

fn first_of_month(from: Option<&str>, today: NaiveDate) -> NaiveDate {
    let day = from.and_then(|text| text.parse::<NaiveDate>().ok());
    let day = day.unwrap_or(today);
    day.with_day(1).unwrap_or(day)
}

fn month_view(words: &Words<'_>, first: NaiveDate) -> MonthView {
    let locale = words.locale;
    let begin = dates::first_weekday(locale);
    let mut weekday: Weekday = begin;
    let mut weekdays = Vec::new();
    for _ in 0..7 {
        let name = dates::weekday(locale, weekday);
        weekdays.push((dates::column_weekday(locale, weekday), name));
        weekday = weekday.succ();
    }
    let last = first + Months::new(1) - Days::new(1);
    let mut day = first.week(begin).first_day();
    let mut weeks = Vec::new();
    while day <= last {
        let week = day.iter_days().take(7);
        weeks.push(week.map(|day| cell(words, day, first)).collect());
        day = day + Days::new(7);
    }
    MonthView {
        title: dates::month(locale, first.year(), first.month()),
        weekdays,
        weeks,
        before: (first - Months::new(1)).to_string(),
        after: (first + Months::new(1)).to_string(),
    }
}

fn cell(words: &Words<'_>, day: NaiveDate, first: NaiveDate) -> DayCell {
    DayCell {
        number: day.day().to_string(),
        iso: day.to_string(),
        words: dates::date(words.locale, day),
        outside: day.month() != first.month(),
        today: day == words.today(),
    }
}

fn map_view(words: &Words<'_>) -> MapView {
    let city = words.civic.places.city();
    let places = city.neighborhoods.iter().filter_map(|place| {
        let [latitude, longitude] = *city.points.get(&place.id)?;
        Some(MapPlace {
            name: place.name.clone(),
            point: (latitude, longitude),
        })
    });
    MapView {
        places: places.collect(),
    }
}
