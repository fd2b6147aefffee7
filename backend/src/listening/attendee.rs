//! Who comes, as its holder changes it: in other words, with another address, or handed over to somebody else.

use api_types::listening::Attendee;
use sea_orm::DatabaseTransaction;
use sealing::RowKey;
use uuid::Uuid;

use super::codes::read_code;
use super::letters::told_of;
use super::news::News;
use super::seats::Hall;
use super::store::sign_up;
use super::{Listening, ListeningError};
use crate::http::Network;

impl Listening {
    /// Notes a first letter to an address; refuses when it got too many, or when too many come from one network.
    pub(super) fn check_letter_pace(
        &self,
        email: &str,
        from: Option<Network>,
    ) -> Result<(), ListeningError> {
        if from.is_some_and(|from| !self.2.codes.may_write_from(from)) {
            return Err(ListeningError::TooManyAttempts(60));
        }
        if self.2.codes.may_write_to(email) {
            Ok(())
        } else {
            Err(ListeningError::TooManyAttempts(3600))
        }
    }

    /// Notes that a sign-up gets another address; refuses when it had too many.
    pub(super) fn check_move_pace(&self, id: Uuid) -> Result<(), ListeningError> {
        if self.2.codes.may_move(id) {
            Ok(())
        } else {
            Err(ListeningError::TooManyAttempts(3600))
        }
    }

    /// Another name, address, language or other needs. Another address is asked before anything else is written to it.
    pub(super) async fn describe(
        &self,
        hall: &mut Hall<'_>,
        key: &RowKey,
        mut row: sign_up::Model,
        (attendee, from): (Attendee, Network),
    ) -> Result<(), ListeningError> {
        let attendee = self.read_attendee(attendee)?;
        let before = self.open_person(key, row.id, &row.sealed)?;
        let code = read_code(&before.code)?;
        let is_moved = before.attendee.email != attendee.email;
        let is_written_anew = is_moved || before.attendee.language != attendee.language;
        if is_moved {
            // The next address gets nothing but the question, until somebody there answers it.
            self.forget_letters(hall.txn, row.session_id, &[row.id])
                .await?;
            row.mail_confirmed = false;
        } else if is_written_anew {
            self.forget_reminders(hall.txn, row.session_id, &[row.id])
                .await?;
        }
        row.sealed = self.seal_person(key, row.id, &code, &attendee);
        row.contact_tag = (!attendee.email.is_empty())
            .then(|| self.2.codes.contact_tag(row.session_id, &attendee.email));
        if row.contact_tag.is_none() {
            // Nobody can be asked to click: the seats are as final as those of anybody without an address.
            row.confirmed = true;
            row.hold_until = None;
        }
        sign_up::store(hall.txn, &mut row).await?;
        if is_moved && !attendee.email.is_empty() && hall.goes_ahead() {
            self.check_move_pace(row.id)?;
            self.check_letter_pace(&attendee.email, Some(from))?;
            let news = match row.confirmed {
                true => News::ConfirmAddress,
                false => News::Confirm,
            };
            self.tell(hall.txn, key, &hall.session, &row, &news).await
        } else if is_written_anew && told_of(&row) {
            self.remind(hall.txn, key, &hall.session, &row, hall.now)
                .await
        } else {
            Ok(())
        }
    }

    /// Another holder: what is needed stays; who came before, and how to reach them, does not go to the next.
    pub(super) async fn hand_over(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        mut row: sign_up::Model,
        new_code: &str,
    ) -> Result<(), ListeningError> {
        let code = read_code(new_code)?;
        self.forget_letters(txn, row.session_id, &[row.id]).await?;
        let person = self.open_person(key, row.id, &row.sealed)?;
        let attendee = Attendee {
            language: person.attendee.language,
            needs: person.attendee.needs,
            ..Attendee::default()
        };
        row.code_tag = self.2.codes.code_tag(&code);
        row.contact_tag = None;
        row.roster = None;
        row.confirmed = true;
        row.mail_confirmed = false;
        row.hold_until = None;
        row.sealed = self.seal_person(key, row.id, &code, &attendee);
        Ok(sign_up::store(txn, &mut row).await?)
    }
}
