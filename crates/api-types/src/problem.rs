//! Errors on the wire: RFC 9457 problem details. The kind is also the key of the translated sentence (`problem-<kind>`).

use serde::{Deserialize, Serialize};

/// The body of every error answer (`application/problem+json`, RFC 9457 section 3). Says nothing about the inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `/problems/<kind>`.
    #[serde(rename = "type")]
    pub type_uri: String,
    /// A short English title for developers; people read the translated sentence of the kind.
    pub title: String,
    /// The HTTP status again.
    pub status: u16,
    /// What went wrong, for the page.
    pub kind: ProblemKind,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = ($slug:literal, $status:literal, $title:literal),)*) => {
        /// What went wrong, named after what the person can do about it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum ProblemKind {
            $($(#[$doc])* #[cfg_attr(feature = "openapi", schema(rename = $slug))] $name,)*
        }

        impl ProblemKind {
            /// Every kind, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The slug: last part of the type URI, and of the text key `problem-<slug>`.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* }
            }

            /// The HTTP status of this kind.
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            /// A short English title for developers.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }
        }
    };
}

problems! {
    /// No such page, report or message, or one that the caller may not know of.
    NotFound = ("not-found", 404, "Nothing is here"),
    /// The path exists, the method does not.
    MethodNotAllowed = ("method-not-allowed", 405, "Method not allowed"),
    /// The body is not JSON of the documented shape.
    MalformedBody = ("malformed-body", 400, "The body is not of the documented shape"),
    /// The body has a field that nobody knows.
    UnknownField = ("unknown-field", 400, "The body has an unknown field"),
    /// A query parameter is out of its range.
    MalformedQuery = ("malformed-query", 400, "The query is not of the documented shape"),
    /// The body is not `application/json`.
    UnsupportedMediaType = ("unsupported-media-type", 415, "Send application/json"),
    /// The body is larger than anything this route takes.
    TooLarge = ("too-large", 413, "The body is too large"),
    /// A sealed field is not a well-formed SLF1 envelope.
    EnvelopeMalformed = ("envelope-malformed", 422, "A sealed field is not a well-formed envelope"),
    /// A sealed field holds an envelope of another class.
    EnvelopeWrongClass = ("envelope-wrong-class", 422, "A sealed field holds an envelope of another class"),
    /// An envelope is bound to another report, revision or size.
    EnvelopeWrongContext = ("envelope-wrong-context", 422, "An envelope is bound to another place"),
    /// An envelope is sealed to readers who may not read this class.
    EnvelopeWrongRecipients = ("envelope-wrong-recipients", 422, "An envelope is sealed to the wrong readers"),
    /// An envelope names a key that no accepted directory has.
    EnvelopeUnknownKey = ("envelope-unknown-key", 422, "An envelope names an unknown key"),
    /// The key directory ran out; sealed intake is closed.
    DirectoryExpired = ("directory-expired", 503, "The key directory has expired"),
    /// The kind of unit, area or language is not one of this city.
    UnknownUnit = ("unknown-unit", 422, "No such unit takes this report"),
    /// The area is not one of this city.
    UnknownArea = ("unknown-area", 422, "No such area"),
    /// The site does not speak this language.
    UnknownLanguage = ("unknown-language", 422, "No such language"),
    /// The proof of work misses its mark or is not by this server; or one is needed and none came.
    ProofInvalid = ("proof-invalid", 403, "The proof of work is not valid"),
    /// The proof of work was asked for too long ago.
    ProofExpired = ("proof-expired", 403, "The proof of work is too old"),
    /// The proof of work was made for another body.
    ProofReplayed = ("proof-replayed", 403, "The proof of work belongs to another body"),
    /// The code is taken by a report with another body.
    ReportConflict = ("report-conflict", 409, "This code already belongs to another report"),
    /// Another message took this place in the thread.
    MessageConflict = ("message-conflict", 409, "Another message came first"),
    /// No report has this code.
    CodeUnknown = ("code-unknown", 404, "No report has this code"),
    /// The report is withdrawn, nothing can be added.
    ReportWithdrawn = ("report-withdrawn", 409, "The report is withdrawn"),
    /// There is no withdrawal that could be cancelled.
    NothingToCancel = ("nothing-to-cancel", 409, "There is nothing to cancel"),
    /// The part was erased.
    AlreadyErased = ("already-erased", 409, "This part was erased"),
    /// No sign-up, request or subscription has this code, or it was handed over.
    SeatCodeUnknown = ("seat-code-unknown", 404, "No sign-up has this code"),
    /// The code is not of its form: a digit is wrong or missing.
    SeatCodeMalformed = ("seat-code-malformed", 422, "The code is not of its form"),
    /// Only the link in the mail shows that the address is theirs.
    LinkNeeded = ("link-needed", 409, "Open the link in the mail"),
    /// The code belongs to another sign-up.
    SeatCodeTaken = ("seat-code-taken", 409, "This code already belongs to another sign-up"),
    /// The address already has a sign-up for this session.
    AlreadySignedUp = ("already-signed-up", 409, "This address is already signed up"),
    /// The session takes no sign-ups: not yet published, called off, or begun.
    SignUpClosed = ("sign-up-closed", 409, "This session takes no sign-ups"),
    /// The session does not offer this way to take part, or this place.
    NotOffered = ("not-offered", 422, "The session does not offer this"),
    /// More seats than the pool has, or than one group may have.
    GroupTooLarge = ("group-too-large", 422, "The group is larger than the pool"),
    /// The waiting list is full.
    WaitingListFull = ("waiting-list-full", 409, "The waiting list is full"),
    /// The places beside the seats are taken, or somebody waits for them.
    PlacesTaken = ("places-taken", 409, "These places are taken"),
    /// There is no offer, or its time ran out.
    NoOffer = ("no-offer", 409, "There is no offer to answer"),
    /// The sign-up was given back, or its time ran out.
    SignUpEnded = ("sign-up-ended", 409, "The sign-up has ended"),
    /// What was written is too long or has a wrong shape.
    TextTooLong = ("text-too-long", 422, "A text is too long"),
    /// The address is not a mail address.
    EmailMalformed = ("email-malformed", 422, "This is not a mail address"),
    /// A day or time does not exist, lies in the past, or ends before it begins.
    TimeImpossible = ("time-impossible", 422, "This time does not work"),
    /// The session is over.
    SessionOver = ("session-over", 409, "The session is over"),
    /// Somebody else changed it in between.
    EditConflict = ("edit-conflict", 409, "Somebody else changed this"),
    /// The step is not possible from where it stands.
    StepImpossible = ("step-impossible", 409, "That is not possible from here"),
    /// More people hold seats than the new size has.
    PoolInUse = ("pool-in-use", 409, "More seats are taken than that"),
    /// No such neighborhood.
    UnknownNeighborhood = ("unknown-neighborhood", 422, "No such neighborhood"),
    /// Questions are not taken now.
    QuestionsClosed = ("questions-closed", 409, "Questions are closed"),
    /// The address is not https, or leads to a private network.
    AddressRefused = ("address-refused", 422, "This address cannot be used"),
    /// The file is not WebVTT.
    NotWebVtt = ("not-webvtt", 422, "The file is not WebVTT"),
    /// The people's data of this session were destroyed when their time was over.
    Shredded = ("shredded", 410, "These data were destroyed"),
    /// Name, pass-phrase or one-time code are wrong; never says which.
    LoginRefused = ("login-refused", 401, "The login was refused"),
    /// No login, or one that ended.
    LoginRequired = ("login-required", 401, "A login is needed"),
    /// The role may not do this.
    Forbidden = ("forbidden", 403, "This role may not do that"),
    /// The request came from another site.
    CrossSite = ("cross-site", 403, "The request came from another site"),
    /// Two credentials in one request.
    TwoCredentials = ("two-credentials", 400, "Send one credential"),
    /// Too many attempts from one network; later it works again.
    TooManyAttempts = ("too-many-attempts", 429, "Too many attempts"),
    /// The site takes more than it can right now; the phone tries again.
    Busy = ("busy", 503, "Too busy right now"),
    /// The disk or the database is full or gone; nothing was stored.
    StorageUnavailable = ("storage-unavailable", 503, "Nothing could be stored"),
    /// A fault of ours.
    Internal = ("internal", 500, "Something went wrong here"),
}

// By hand: what is derived would put a table for every kind into the browser's program, and the slugs are there already.
impl Serialize for ProblemKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for ProblemKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        let kind = Self::ALL.iter().find(|kind| kind.slug() == slug);
        kind.copied()
            .ok_or_else(|| serde::de::Error::custom("no such kind of problem"))
    }
}

impl Problem {
    /// The body for a kind.
    pub fn new(kind: ProblemKind) -> Self {
        Self {
            type_uri: format!("/problems/{}", kind.slug()),
            title: kind.title().to_owned(),
            status: kind.status(),
            kind,
        }
    }
}
