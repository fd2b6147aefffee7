//! Drafts: a form has a random name in its address before it is sent, so that "Back", a reload and a second press are the same form.
//!
//! Only the server makes the code out of the name. Neither the address, which a browser remembers, nor the form shows it.

use actix_web::HttpResponse;
use actix_web::http::header;
use data_encoding::HEXLOWER;
use hkdf::Hkdf;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sealing::SeatCode;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::passes::Passes;
use super::visit::Visit;
use crate::http::{Form, Refusal};

/// The field and the parameter.
pub(super) const DRAFT: &str = "draft";
/// After so many seconds the address leads to another form, and the form has to be sent once more: who finds it in a browser much later
/// does not get to the seats of whoever sent it.
const KEPT: i64 = 3600;
/// Clocks of replicas differ.
const SKEW: i64 = 300;

/// The name of a form: the second in which it was drawn, and 96 random bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft([u8; 16]);

impl Draft {
    /// A name that nobody had before.
    pub(super) fn fresh(now: i64) -> Self {
        Self::new(now, crate::random::bytes())
    }

    fn new(now: i64, random: [u8; 12]) -> Self {
        let second = u32::try_from(now).unwrap_or(u32::MAX).to_be_bytes();
        let mut name = [0; 16];
        for (to, from) in name.iter_mut().zip(second.iter().chain(&random)) {
            *to = *from;
        }
        Self(name)
    }

    /// Reads a name.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        let bytes = HEXLOWER.decode(typed.as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As it stands in addresses and forms.
    pub(super) fn name(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    /// The second in which it was drawn.
    pub(super) fn drawn(&self) -> i64 {
        let [a, b, c, d, ..] = self.0;
        i64::from(u32::from_be_bytes([a, b, c, d]))
    }

    /// True while the form may still be the one that somebody just sent.
    pub(super) fn is_kept(&self, now: i64) -> bool {
        (-SKEW..KEPT).contains(&(now - self.drawn()))
    }
}

/// Makes the codes of drafts, and the addresses of what they became.
pub struct Drafts {
    codes: [u8; 32],
    pub(super) passes: Passes,
}

impl Drafts {
    /// With keys of their own under the secret that all replicas share.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self {
            codes: derived(secret, &[b"drafts of forms"]),
            passes: Passes::new(derived(secret, &[b"addresses of seats"])),
        }
    }

    /// The code of what is sent with this draft of the form `about`; the digits alone.
    pub(super) fn code(&self, draft: &Draft, about: &str) -> Zeroizing<String> {
        let seed = derived(&self.codes, &[&draft.0, about.as_bytes()]);
        SeatCode::generate(&mut ChaCha20Rng::from_seed(seed)).digits()
    }
}

// HMAC-SHA256. A draft has one length, so that no two pairs run together.
fn derived(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let input = Zeroizing::new(parts.concat());
    Hkdf::<Sha256>::extract(Some(key), &input).0.into()
}

impl Visit {
    /// The draft that the query names; none if it names none, or one that is no longer kept.
    pub(super) fn draft(&self, query: &Form) -> Result<Option<Draft>, Refusal> {
        let named = query.one(DRAFT);
        if named.is_empty() {
            return Ok(None);
        }
        let draft = Draft::parse(named).ok_or(api_types::ProblemKind::MalformedQuery)?;
        Ok(Some(draft).filter(|draft| draft.is_kept(self.words().now)))
    }

    /// Leads to the same form under a name of its own.
    pub(super) fn to_fresh_draft(&self, query: &Form) -> HttpResponse {
        let fresh = Draft::fresh(self.words().now).name();
        let mut address = url::form_urlencoded::Serializer::new(String::new());
        address.extend_pairs(query.pairs().filter(|(name, _)| *name != DRAFT));
        address.append_pair(DRAFT, &fresh);
        HttpResponse::SeeOther()
            .insert_header((
                header::LOCATION,
                format!("{}?{}", self.own_path(), address.finish()),
            ))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000;

    #[test]
    fn the_same_draft_of_the_same_form_has_one_code_and_any_other_another() {
        let drafts = Drafts::new(&[7; 32]);
        let draft = Draft::new(NOW, [1; 12]);
        let code = drafts.code(&draft, "sign-up/a");
        assert!(SeatCode::parse(&code).is_ok());
        assert_eq!(code, drafts.code(&draft, "sign-up/a"));
        let again = Draft::parse(&draft.name()).unwrap();
        assert_eq!(code, drafts.code(&again, "sign-up/a"));
        assert_ne!(code, drafts.code(&draft, "sign-up/b"));
        assert_ne!(code, drafts.code(&Draft::new(NOW, [2; 12]), "sign-up/a"));
        // Another time is another name: nobody makes an old one young.
        assert_ne!(
            code,
            drafts.code(&Draft::new(NOW + 1, [1; 12]), "sign-up/a")
        );
        assert_ne!(code, Drafts::new(&[8; 32]).code(&draft, "sign-up/a"));
    }

    #[test]
    fn a_draft_is_kept_for_an_hour() {
        let draft = Draft::new(NOW, [1; 12]);
        assert!(draft.is_kept(NOW) && draft.is_kept(NOW + KEPT - 1));
        assert!(draft.is_kept(NOW - SKEW), "another replica drew it");
        assert!(!draft.is_kept(NOW + KEPT) && !draft.is_kept(NOW - SKEW - 1));
    }

    #[test]
    fn what_is_no_name_is_no_draft() {
        let name = Draft::new(NOW, [1; 12]).name();
        assert_eq!(name.len(), 32);
        for wrong in [
            "",
            "abc",
            &name[1..],
            &name.to_uppercase().replace('0', "G"),
            &format!("{name}00"),
        ] {
            assert_eq!(Draft::parse(wrong), None, "{wrong}");
        }
    }
}
