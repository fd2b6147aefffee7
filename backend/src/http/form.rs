//! Bodies of plain HTML forms: `application/x-www-form-urlencoded`, of bounded size, from our own pages.
//!
//! What somebody wrote is kept as it came, so that a page which refuses it can show it again.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderMap, HeaderName};
use actix_web::{FromRequest, HttpRequest};
use api_types::ProblemKind;

use super::Refusal;
use super::json::{BodyLimit, check_head, read};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";
// The largest of our forms has about 40 fields.
const MOST_FIELDS: usize = 400;

/// `https://host` of the pages whose forms are taken; set it with `.app_data(OwnOrigin(..))`.
#[derive(Debug, Clone)]
pub struct OwnOrigin(pub String);

/// A form as it was sent: names and values in order, a name as often as it came.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

// No Debug of the values: people write their names into forms.
impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Form").finish_non_exhaustive()
    }
}

impl Form {
    /// Reads names and values. Text that is not UTF-8 is refused, not repaired.
    pub fn parse(bytes: &[u8]) -> Result<Self, Refusal> {
        Self::read(bytes, |_| true)
    }

    /// The same for a query, of which these names alone are read.
    pub fn parse_known(bytes: &[u8], known: &[&str]) -> Result<Self, Refusal> {
        Self::read(bytes, |name| known.contains(&name))
    }

    fn read(bytes: &[u8], wanted: impl Fn(&str) -> bool) -> Result<Self, Refusal> {
        let fields: Vec<(String, String)> = url::form_urlencoded::parse(bytes)
            .filter(|(name, _)| wanted(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let broken = |text: &String| text.contains(['\u{fffd}', '\0']);
        let damaged = fields
            .iter()
            .any(|(name, value)| broken(name) || broken(value));
        if damaged || fields.len() > MOST_FIELDS {
            return Err(ProblemKind::MalformedBody.into());
        }
        Ok(Self(fields))
    }

    /// A form with these fields, as a page shows it the first time.
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self(fields.into_iter().map(owned).collect())
    }

    /// Names and values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Refuses a field that nobody knows.
    pub fn only(&self, known: &[&str]) -> Result<(), Refusal> {
        match self
            .0
            .iter()
            .all(|(name, _)| known.contains(&name.as_str()))
        {
            true => Ok(()),
            false => Err(ProblemKind::UnknownField.into()),
        }
    }

    /// The value of a field without the spaces around it; empty if it was not sent, the first if it came twice.
    pub fn one(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let wanted = name.to_owned();
        self.0
            .iter()
            .filter(move |(name, _)| *name == wanted)
            .map(|(_, value)| value.trim())
    }

    /// True if the field was sent: a ticked box, the button that was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(sent, _)| sent == name)
    }

    /// A number; `none` if the field is empty or was not sent.
    pub fn number(&self, name: &str, none: u16) -> Result<u16, Refusal> {
        match self.one(name) {
            "" => Ok(none),
            typed => digits(typed).ok_or_else(|| ProblemKind::MalformedBody.into()),
        }
    }
}

/// A number in the digits of any script that our languages have.
fn digits(typed: &str) -> Option<u16> {
    if typed.chars().count() > 5 {
        return None;
    }
    typed.chars().try_fold(0_u16, |number, sign| {
        let digit = match sign {
            '0'..='9' => u32::from(sign) - 0x30,
            '\u{660}'..='\u{669}' => u32::from(sign) - 0x660,
            '\u{6f0}'..='\u{6f9}' => u32::from(sign) - 0x6f0,
            '\u{966}'..='\u{96f}' => u32::from(sign) - 0x966,
            '\u{e50}'..='\u{e59}' => u32::from(sign) - 0xe50,
            '\u{17e0}'..='\u{17e9}' => u32::from(sign) - 0x17e0,
            '\u{ff10}'..='\u{ff19}' => u32::from(sign) - 0xff10,
            _ => return None,
        };
        number
            .checked_mul(10)?
            .checked_add(u16::try_from(digit).ok()?)
    })
}

impl FromRequest for Form {
    type Error = Refusal;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Refusal>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let limit = request
            .app_data::<BodyLimit>()
            .unwrap_or(&BodyLimit::USUAL)
            .0;
        let head = check_site(request).and_then(|()| check_head(request, MEDIA_TYPE, limit));
        let payload = payload.take();
        Box::pin(async move {
            head?;
            Self::parse(&read(payload, limit).await?)
        })
    }
}

fn check_site(request: &HttpRequest) -> Result<(), Refusal> {
    let own = request
        .app_data::<OwnOrigin>()
        .ok_or(ProblemKind::Internal)?;
    match is_foreign(request.headers(), &own.0) {
        true => Err(ProblemKind::CrossSite.into()),
        false => Ok(()),
    }
}

/// Browsers say where a form comes from, and no script can change it. There is no cookie that another site could misuse, so one that says
/// nothing (an old phone) is let in. A page without a referrer sends `Origin: null`; then the other header must speak for it.
fn is_foreign(headers: &HeaderMap, own: &str) -> bool {
    let site = headers.get(SEC_FETCH_SITE).map(|value| value.as_bytes());
    let from = headers.get(header::ORIGIN).map(|value| value.as_bytes());
    match (site, from) {
        (None, None) => false,
        (None, Some(from)) => from != own.as_bytes(),
        (Some(site), None) => site != b"same-origin",
        (Some(site), Some(from)) => {
            site != b"same-origin" || (from != own.as_bytes() && from != b"null")
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    const OWN: &str = "https://amparo.example";

    fn foreign(site: Option<&'static str>, origin: Option<&'static str>) -> bool {
        let mut headers = HeaderMap::new();
        if let Some(site) = site {
            headers.insert(SEC_FETCH_SITE, HeaderValue::from_static(site));
        }
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
        }
        is_foreign(&headers, OWN)
    }

    #[test]
    fn a_form_of_another_site_is_refused_and_ours_is_taken() {
        assert!(!foreign(Some("same-origin"), Some(OWN)));
        assert!(!foreign(Some("same-origin"), Some("null")));
        assert!(!foreign(None, Some(OWN)));
        assert!(!foreign(None, None));
        for site in ["cross-site", "same-site", "none"] {
            assert!(foreign(Some(site), Some(OWN)), "{site}");
            assert!(foreign(Some(site), None), "{site}");
        }
        assert!(foreign(None, Some("https://elsewhere.example")));
        assert!(foreign(None, Some("null")));
        assert!(foreign(
            Some("same-origin"),
            Some("https://elsewhere.example")
        ));
    }

    #[test]
    fn fields_come_in_order_and_as_often_as_they_were_sent() {
        let form = Form::parse(b"need=asl&need=captions&name=+A%C3%B1a+&partial=on").unwrap();
        assert_eq!(form.all("need").collect::<Vec<_>>(), ["asl", "captions"]);
        assert_eq!((form.one("name"), form.one("none")), ("Aña", ""));
        assert!(form.has("partial") && !form.has("least"));
        assert!(form.only(&["need", "name", "partial"]).is_ok());
        let refused = form.only(&["need", "name"]).unwrap_err();
        assert_eq!(refused.0, ProblemKind::UnknownField);
    }

    #[test]
    fn damaged_text_and_too_many_fields_are_refused() {
        assert!(Form::parse(b"name=%ff").is_err());
        assert!(Form::parse(b"name=a%00b").is_err());
        assert!(Form::parse("a=1&".repeat(401).as_bytes()).is_err());
    }

    #[test]
    fn numbers_are_read_in_the_digits_of_the_person() {
        let number = |typed: &str| Form::of([("n", typed)]).number("n", 7).ok();
        assert_eq!(number("14"), Some(14));
        assert_eq!(number("۱۴"), Some(14));
        assert_eq!(number("१४"), Some(14));
        assert_eq!(number(""), Some(7));
        for wrong in ["-1", "1.5", "1e3", "70000", "many"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }
}
