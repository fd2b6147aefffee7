//! Which page of the console a path names.

use api_types::ReportId;
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
    /// No page has this path.
    Unknown,
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
            _ => Self::Unknown,
        }
    }

    /// The path of this page.
    pub fn path(self) -> String {
        match self {
            Self::Queue | Self::Unknown => "/queue".to_owned(),
            Self::Boxes => "/boxes".to_owned(),
            Self::Case(id) => format!("/case/{id}"),
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
        for route in [Route::Queue, Route::Boxes, case] {
            assert_eq!(Route::parse(&route.path()), route);
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
