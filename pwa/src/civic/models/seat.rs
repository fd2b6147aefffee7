//! What a code opens.

use api_types::listening::{NeedDecision, Offer, SignUp};

use super::{Dated, FormFault, Said, SignUpValues, Tongues};

/// `/seat`. Field: `code`. A code may also belong to a request or a subscription; the server leads on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeatEntry {
    /// What was typed.
    pub typed: String,
    /// The address that led here opens no seat any more.
    pub closed: bool,
    /// What is wrong.
    pub faults: Vec<FormFault>,
}

/// The page of a sign-up. Every form goes to `/seat` with the hidden fields `code` and `do`, where `do` is a word of `SignUpAction`:
/// `confirm`, `accept-offer`, `decline-offer`, `stop-waiting`, `cancel`, `read-roster` (nothing else);
/// `change` (`seats`, `wheelchair`, `asl_seating`, `headset`, `childcare`, `speaking`); `describe` (`name`, `group`, `email`, `language`,
/// `need`, `interpreter_language`, `ages`, `speaker`); `roster` (`text`); `hand-over` (`new_code`, hidden). `picture` (nothing else) is answered
/// with a file.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatView {
    /// The code, 16 digits.
    pub code: String,
    /// A fresh code for handing over, 16 digits.
    pub new_code: String,
    /// The address that the QR picture holds: `https://…/<tag>/seat/<code>`; the digits alone if empty.
    pub qr: String,
    /// How it stands.
    pub sign_up: SignUp,
    /// The digits at the end of the link in the mail; empty if the page was not opened from there.
    pub click: String,
    /// The session's title.
    pub title: Said,
    /// Day and time, with the year: it stands on paper.
    pub when: Dated,
    /// Hall, street and note; none if people do not meet.
    pub hall: Option<String>,
    /// Number to call in, for whoever takes part so.
    pub phone_in: Option<String>,
    /// Where whoever takes part online watches.
    pub watch: Option<String>,
    /// Who holds it.
    pub host: String,
    /// Where the code is typed, to be read from paper.
    pub site: String,
    /// By when an aid has to be asked for.
    pub ask_aid_by: Option<Dated>,
    /// The session was called off.
    pub cancelled: bool,
    /// The session was moved from there.
    pub moved_from: Option<Dated>,
    /// It is over or has begun: nothing can be changed.
    pub over: bool,
    /// Until when the unconfirmed seats are held, in words.
    pub hold_until: Option<Dated>,
    /// Until when the offer holds, in words (`sign_up.offer` has the number of seats).
    pub offer_until: Option<Dated>,
    /// Decisions about needs, each with its day in words.
    pub needs: Vec<(NeedDecision, Option<Dated>)>,
    /// Names and needs are destroyed on this day.
    pub shredded_on: Dated,
    /// The pools beside the seats that this session has.
    pub extras: Vec<api_types::listening::PoolKind>,
    /// What stands in the forms: as stored, or as typed when something was wrong.
    pub values: SignUpValues,
    /// Languages to ask an interpreter for.
    pub languages: Tongues,
    /// Languages to be written to in.
    pub tongues: Tongues,
    /// The roster, when it was asked for or refused.
    pub roster: Option<String>,
    /// The word of the form that has faults; it is shown open.
    pub open: Option<String>,
    /// What is wrong.
    pub faults: Vec<FormFault>,
    /// It was made just now: the page begins with the code.
    pub fresh: bool,
    /// The word of what was just done, to be said on top.
    pub done: Option<String>,
}

impl SeatView {
    /// The part that is held.
    pub fn offer(&self) -> Option<&Offer> {
        self.sign_up.offer.as_ref()
    }
}
