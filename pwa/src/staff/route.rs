//! Which page of the console a path names.

use api_types::{ListeningSessionId, ReportId};
use uuid::Uuid;

/// A page of the console. Logging in and unlocking are states in front of every page, not pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The unit's queue.
    Queue,
    /// One case.
    Case(ReportId),
    /// The immigration boxes, for advocates.
    Boxes,
    /// A page of the hosts' desk.
    Hosting(Part),
    /// One listening session, for its hosts.
    Evening(ListeningSessionId, Tab),
    /// No page has this path.
    Unknown,
}

/// A page of the hosts' desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All sessions by time.
    Schedule,
    /// Neighborhoods and their sessions.
    Coverage,
    /// A new session.
    New,
    /// A new meeting of a police area.
    Division,
    /// Sessions for many neighborhoods.
    Series,
    /// What was promised.
    Commitments,
    /// Who asked for a session.
    Requests,
}

impl Part {
    const PATHS: [(Self, &'static str); 6] = [
        (Self::Coverage, "coverage"),
        (Self::New, "new"),
        (Self::Division, "division"),
        (Self::Series, "series"),
        (Self::Commitments, "commitments"),
        (Self::Requests, "requests"),
    ];
}

/// A part of a session's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// What is public about it.
    Facts,
    /// Who comes.
    Door,
    /// The streams.
    Stream,
    /// What people ask.
    Questions,
    /// What is written down.
    Minutes,
    /// What was heard.
    Findings,
}

impl Tab {
    /// Every tab in its order, with its name in paths.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Facts, "facts"),
        (Self::Door, "door"),
        (Self::Stream, "stream"),
        (Self::Questions, "questions"),
        (Self::Minutes, "minutes"),
        (Self::Findings, "findings"),
    ];
}

impl Route {
    /// Reads a path, without its query.
    pub fn parse(path: &str) -> Self {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next()) {
            (None | Some("queue" | "login"), None, None) => Self::Queue,
            (Some("boxes"), None, None) => Self::Boxes,
            (Some("case"), Some(id), None) => {
                Uuid::parse_str(id).map_or(Self::Unknown, |id| Self::Case(ReportId(id)))
            }
            (Some("hosting"), part, id) => {
                let tab = parts.next();
                if parts.next().is_some() {
                    return Self::Unknown;
                }
                Self::hosting(part, id, tab).unwrap_or(Self::Unknown)
            }
            _ => Self::Unknown,
        }
    }

    fn hosting(part: Option<&str>, id: Option<&str>, tab: Option<&str>) -> Option<Self> {
        match (part, id, tab) {
            (None, None, None) => Some(Self::Hosting(Part::Schedule)),
            (Some("session"), Some(id), tab) => {
                let id = ListeningSessionId(Uuid::parse_str(id).ok()?);
                let wanted = tab.unwrap_or("facts");
                let (tab, _) = Tab::ALL.iter().find(|(_, name)| *name == wanted)?;
                Some(Self::Evening(id, *tab))
            }
            (Some(part), None, None) => {
                let (part, _) = Part::PATHS.iter().find(|(_, name)| *name == part)?;
                Some(Self::Hosting(*part))
            }
            _ => None,
        }
    }

    /// The path of this page.
    pub fn path(self) -> String {
        match self {
            Self::Queue | Self::Unknown => "/queue".to_owned(),
            Self::Boxes => "/boxes".to_owned(),
            Self::Case(id) => format!("/case/{id}"),
            Self::Hosting(part) => match Part::PATHS.iter().find(|(one, _)| *one == part) {
                Some((_, name)) => format!("/hosting/{name}"),
                None => "/hosting".to_owned(),
            },
            Self::Evening(id, Tab::Facts) => format!("/hosting/session/{id}"),
            Self::Evening(id, tab) => match Tab::ALL.iter().find(|(one, _)| *one == tab) {
                Some((_, name)) => format!("/hosting/session/{id}/{name}"),
                None => format!("/hosting/session/{id}"),
            },
        }
    }
}

/// The language that a query string asks for, so that moving between pages keeps it.
pub fn asked_language(query: &str) -> Option<&str> {
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))
        .filter(|tag| {
            !tag.is_empty() && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}

/// The path of a page with the language that the person chose.
pub fn address(route: Route, query: &str) -> String {
    match asked_language(query) {
        Some(tag) => format!("{}?lang={tag}", route.path()),
        None => route.path(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_own_path() {
        let case = Route::Case(ReportId(Uuid::from_u128(7)));
        let session = ListeningSessionId(Uuid::from_u128(8));
        let mut routes = vec![Route::Queue, Route::Boxes, case];
        routes.push(Route::Hosting(Part::Schedule));
        routes.extend(Part::PATHS.map(|(part, _)| Route::Hosting(part)));
        routes.extend(Tab::ALL.map(|(tab, _)| Route::Evening(session, tab)));
        for route in routes {
            assert_eq!(Route::parse(&route.path()), route);
        }
    }

    #[test]
    fn a_part_of_the_hosts_desk_that_does_not_exist_is_no_page() {
        for path in [
            "/hosting/pools",
            "/hosting/session",
            "/hosting/session/x",
            "/hosting/new/x",
            "/hosting/session/00000000-0000-0000-0000-000000000008/door/x",
        ] {
            assert_eq!(Route::parse(path), Route::Unknown, "{path}");
        }
    }

    #[test]
    fn the_root_and_the_login_path_lead_to_the_queue() {
        assert_eq!(Route::parse("/"), Route::Queue);
        assert_eq!(Route::parse("/login"), Route::Queue);
        assert_eq!(Route::parse("/queue/"), Route::Queue);
    }

    #[test]
    fn a_case_needs_a_well_formed_id() {
        assert_eq!(Route::parse("/case/7KQ-1969"), Route::Unknown);
        assert_eq!(Route::parse("/case"), Route::Unknown);
    }

    #[test]
    fn moving_on_keeps_the_language_and_nothing_else() {
        assert_eq!(
            address(Route::Boxes, "?x=1&lang=zh-Hant"),
            "/boxes?lang=zh-Hant"
        );
        assert_eq!(address(Route::Boxes, "?lang=%22"), "/boxes");
    }
}
