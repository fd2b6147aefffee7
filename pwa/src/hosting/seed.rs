//! What a new session begins with when it is planned for a place or from a request: it stands in the address of the page.

use api_types::listening::{Access, RequestFacts};
use api_types::{NeighborhoodId, SessionRequestId};
use uuid::Uuid;

use super::form::SessionForm;

/// What a form begins with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seed {
    /// The request that it is planned from.
    pub request: Option<SessionRequestId>,
    /// Where.
    pub neighborhood: Option<NeighborhoodId>,
    /// Languages, by tag.
    pub languages: Vec<String>,
    /// What is needed.
    pub access: Vec<Access>,
}

impl Seed {
    /// For a place.
    pub fn at(neighborhood: &NeighborhoodId) -> Self {
        Self {
            neighborhood: Some(neighborhood.clone()),
            ..Self::default()
        }
    }

    /// From a request. The group's own words stay out of the address.
    pub fn of(request: SessionRequestId, facts: &RequestFacts) -> Self {
        Self {
            request: Some(request),
            neighborhood: Some(facts.neighborhood.clone()),
            languages: facts.languages.iter().map(|tag| tag.0.clone()).collect(),
            access: facts.access.clone(),
        }
    }

    /// As it stands in the address.
    pub fn query(&self) -> String {
        let mut parts = Vec::new();
        if let Some(request) = self.request {
            parts.push(format!("request={request}"));
        }
        if let Some(place) = &self.neighborhood {
            parts.push(format!("neighborhood={place}"));
        }
        if !self.languages.is_empty() {
            parts.push(format!("languages={}", self.languages.join(",")));
        }
        if !self.access.is_empty() {
            let access: Vec<&str> = self.access.iter().map(|one| one.word()).collect();
            parts.push(format!("access={}", access.join(",")));
        }
        parts.join("&")
    }

    /// Reads what `query` wrote; what is something else is left out.
    pub fn read(query: &str) -> Self {
        let mut seed = Self::default();
        for part in query.trim_start_matches('?').split('&') {
            let Some((name, value)) = part.split_once('=') else {
                continue;
            };
            let each = value.split(',').filter(|one| !one.is_empty());
            match name {
                "request" => seed.request = Uuid::parse_str(value).ok().map(SessionRequestId),
                "neighborhood" => seed.neighborhood = NeighborhoodId::parse(value),
                "languages" => seed.languages = each.map(str::to_owned).collect(),
                "access" => seed.access = each.filter_map(Access::parse).collect(),
                _ => {}
            }
        }
        seed
    }

    /// Writes it into an empty form.
    pub fn sow(self, form: &mut SessionForm) {
        if let Some(place) = self.neighborhood {
            form.neighborhood = place.to_string();
        }
        if !self.languages.is_empty() {
            form.languages = self.languages;
        }
        form.access = self.access;
    }
}

#[cfg(test)]
mod tests {
    use api_types::listening::SessionKind;

    use super::*;

    #[test]
    fn a_seed_is_read_again_from_the_address_and_fills_the_form() {
        let seed = Seed {
            request: Some(SessionRequestId(Uuid::from_u128(7))),
            neighborhood: NeighborhoodId::parse("watts"),
            languages: vec!["es".to_owned(), "zh-Hant".to_owned()],
            access: vec![Access::Asl, Access::Childcare],
        };
        let read = Seed::read(&format!("?lang=fa&{}", seed.query()));
        assert_eq!(read, seed);
        let mut form = SessionForm::new(SessionKind::Public, "en", "America/Los_Angeles", "City");
        read.sow(&mut form);
        assert_eq!(form.neighborhood, "watts");
        assert_eq!(form.languages, ["es", "zh-Hant"]);
        assert_eq!(form.access, [Access::Asl, Access::Childcare]);
    }

    #[test]
    fn an_address_that_says_nothing_leaves_the_form_as_it_is() {
        let mut form = SessionForm::new(SessionKind::Public, "en", "America/Los_Angeles", "City");
        let first = form.clone();
        Seed::read("?lang=fa&access=gold&request=x&neighborhood=").sow(&mut form);
        assert_eq!(form, first);
    }
}
