//! What the holder of a code does with a sign-up. Every change of seats lets the waiting list move in the same transaction.

use std::sync::Arc;

use api_types::ProblemKind;
use api_types::listening::{Attendee, SignUpAction, SignUpAnswer};
use sea_orm::{DatabaseTransaction, DbErr, EntityTrait};
use sealing::RowKey;
use subtle::ConstantTimeEq;

use super::codes::read_code;
use super::letters::{News, told_of};
use super::seats::Hall;
use super::sign_up::{is_taken, sizes};
use super::store::{session, sign_up};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::Network;

impl Listening {
    /// Notes the use of a code; refuses when too many came from one network. Before every `act`.
    pub fn check_code_pace(&self, network: Network) -> Result<(), ListeningError> {
        if self.2.codes.may_try(network) {
            Ok(())
        } else {
            Err(ListeningError::TooManyAttempts(10))
        }
    }

    /// Notes that nobody has the code that was used: those who guess are slowed down long before those who know theirs.
    pub fn check_miss_pace(&self, network: Network) -> Result<(), ListeningError> {
        if self.2.codes.may_miss(network) {
            Ok(())
        } else {
            Err(ListeningError::TooManyAttempts(60))
        }
    }

    /// Does something with a sign-up. Whoever has its code may.
    pub async fn act(
        &self,
        code: &str,
        action: SignUpAction,
        from: Network,
    ) -> Result<SignUpAnswer, ListeningError> {
        let tag = self.2.codes.code_tag(&read_code(code)?);
        let Some(row) = sign_up::by_code(self.0.db.read(), &tag).await? else {
            return self.handed_over_before(&action).await;
        };
        let seat = Resource::Seat(row.id);
        authorize(&Actor::Attendee(row.id), Action::ChangeSignUp, &seat)?;
        let key = self
            .shared_key(row.session_id)
            .await?
            .ok_or(ProblemKind::Shredded)?;
        match action {
            SignUpAction::Show => self.answer(&row, &key, None).await,
            SignUpAction::ReadRoster => {
                let text = match &row.roster {
                    Some(sealed) => self.open_roster(&key, row.id, sealed)?,
                    None => String::new(),
                };
                self.answer(&row, &key, Some(text)).await
            }
            action => {
                let claim = self.claim_more(&row, &action, from).await?;
                let is_new_code = matches!(action, SignUpAction::HandOver { .. });
                let row = match self.change(row, key.clone(), action).await {
                    Err(ListeningError::Storage(fault)) if is_taken(&fault) && is_new_code => {
                        Err(ProblemKind::SeatCodeTaken.into())
                    }
                    Err(ListeningError::Storage(fault)) if is_taken(&fault) => {
                        Err(ProblemKind::AlreadySignedUp.into())
                    }
                    outcome => outcome,
                }?;
                if let Some(claim) = claim {
                    claim.keep();
                }
                self.answer(&row, &key, None).await
            }
        }
    }

    // The answer to the first try was lost: the new code tells that it is the same person.
    async fn handed_over_before(
        &self,
        action: &SignUpAction,
    ) -> Result<SignUpAnswer, ListeningError> {
        let SignUpAction::HandOver { new_code } = action else {
            return Err(ProblemKind::SeatCodeUnknown.into());
        };
        let tag = self.2.codes.code_tag(&read_code(new_code)?);
        let row = sign_up::by_code(self.0.db.read(), &tag)
            .await?
            .ok_or(ProblemKind::SeatCodeUnknown)?;
        let key = self
            .shared_key(row.session_id)
            .await?
            .ok_or(ProblemKind::Shredded)?;
        self.answer(&row, &key, None).await
    }

    async fn answer(
        &self,
        row: &sign_up::Model,
        key: &RowKey,
        roster: Option<String>,
    ) -> Result<SignUpAnswer, ListeningError> {
        let person = self.open_person(key, row.id, &row.sealed)?;
        let session = session::Entity::find_by_id(row.session_id)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        let sign_up = self.view(&session, row, person.attendee).await?;
        Ok(SignUpAnswer { sign_up, roster })
    }

    async fn change(
        &self,
        row: sign_up::Model,
        key: Arc<RowKey>,
        action: SignUpAction,
    ) -> Result<sign_up::Model, ListeningError> {
        let (listening, tag) = (self.clone(), row.code_tag);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let mut hall = listening
                        .enter(txn, row.session_id, Some(key.clone()))
                        .await?;
                    // Read again: somebody may have come before.
                    let row = sign_up::by_code(txn, &tag)
                        .await?
                        .ok_or(ProblemKind::SeatCodeUnknown)?;
                    let id = row.id;
                    listening.step(&mut hall, &key, row, action).await?;
                    listening.settle(&mut hall).await?;
                    let row = sign_up::Entity::find_by_id(id).one(txn).await?;
                    let row = row.ok_or(DbErr::RecordNotUpdated)?;
                    let party = row.party();
                    if party.rest() > 0 {
                        hall.check_length(party.way).await?;
                    }
                    Ok(row)
                })
            })
            .await
    }

    async fn step(
        &self,
        hall: &mut Hall<'_>,
        key: &RowKey,
        mut row: sign_up::Model,
        action: SignUpAction,
    ) -> Result<(), ListeningError> {
        let txn = hall.txn;
        match (row.state, &action) {
            (sign_up::State::Active, _) => {}
            // Giving back twice is giving back.
            (_, SignUpAction::Cancel) => return Ok(()),
            _ => return Err(ProblemKind::SignUpEnded.into()),
        }
        if hall.now >= hall.session.ends_at {
            return Err(ProblemKind::SessionOver.into());
        }
        if was_done(&row, &action) {
            return Ok(());
        }
        let was_told = told_of(&row);
        let mut party = row.party();
        match action {
            SignUpAction::Show | SignUpAction::ReadRoster => return Ok(()),
            SignUpAction::Confirm { click } => {
                return self.confirm(hall, key, row, &click).await;
            }
            SignUpAction::Describe { attendee } => {
                return self.describe(hall, key, row, attendee).await;
            }
            SignUpAction::HandOver { new_code } => {
                return self.hand_over(txn, key, row, &new_code).await;
            }
            SignUpAction::Roster { text } => {
                row.roster = match text.trim() {
                    "" => None,
                    text => Some(self.seal_roster(key, row.id, text)?),
                };
                return Ok(sign_up::store(txn, &mut row).await?);
            }
            SignUpAction::Change { seats, extras } => {
                sizes(seats, extras)?;
                if seats == 0 {
                    return Err(ProblemKind::MalformedBody.into());
                }
                if hall.session.state != session::State::Published {
                    return Err(ProblemKind::SignUpClosed.into());
                }
                let end = hall.end_of_queue();
                party.resize(&mut hall.rooms, i32::from(seats), extras, end)?;
            }
            SignUpAction::AcceptOffer if !hall.goes_ahead() => {
                return Err(ProblemKind::SignUpClosed.into());
            }
            SignUpAction::AcceptOffer => party.accept(&mut hall.rooms, hall.now)?,
            SignUpAction::DeclineOffer => party.decline(hall.now)?,
            SignUpAction::StopWaiting => party.stop_waiting(&mut hall.rooms)?,
            SignUpAction::Cancel => {
                party.end(&mut hall.rooms);
                row.state = sign_up::State::Cancelled;
                row.hold_until = None;
                self.forget_reminders(txn, &row).await?;
            }
        }
        let before = (row.wanted, row.seats);
        row.follow(&party);
        sign_up::store(txn, &mut row).await?;
        let news = match row.state {
            sign_up::State::Active => News::Changed,
            _ => News::GivenBack,
        };
        let is_news = row.state != sign_up::State::Active || before != (row.wanted, row.seats);
        if was_told && is_news {
            self.tell(txn, key, &hall.session, &row, &news).await?;
            if before.1 == 0 {
                self.remind(txn, key, &hall.session, &row, hall.now).await?;
            }
        }
        Ok(())
    }

    // The click in the mail. A second one changes nothing.
    async fn confirm(
        &self,
        hall: &mut Hall<'_>,
        key: &RowKey,
        mut row: sign_up::Model,
        click: &str,
    ) -> Result<(), ListeningError> {
        if row.mail_confirmed || row.contact_tag.is_none() {
            return Ok(());
        }
        if hall.session.state != session::State::Published {
            return Err(ProblemKind::SignUpClosed.into());
        }
        let person = self.open_person(key, row.id, &row.sealed)?;
        let sent = self
            .2
            .codes
            .click(&read_code(&person.code)?, &person.attendee.email);
        if !bool::from(sent.as_bytes().ct_eq(click.as_bytes())) {
            return Err(ProblemKind::LinkNeeded.into());
        }
        row.confirmed = true;
        row.mail_confirmed = true;
        row.hold_until = None;
        sign_up::store(hall.txn, &mut row).await?;
        self.tell_standing(hall, key, &row).await
    }

    async fn tell_standing(
        &self,
        hall: &Hall<'_>,
        key: &RowKey,
        row: &sign_up::Model,
    ) -> Result<(), ListeningError> {
        if !told_of(row) || !hall.goes_ahead() {
            return Ok(());
        }
        let news = if row.seats == row.wanted {
            News::Registered
        } else if row.seats > 0 {
            News::Part
        } else {
            let (parties, ahead) =
                sign_up::ahead(hall.txn, row.session_id, row.pool, row.position).await?;
            News::Waiting {
                place: parties + 1,
                ahead,
            }
        };
        self.tell(hall.txn, key, &hall.session, row, &news).await?;
        self.remind(hall.txn, key, &hall.session, row, hall.now)
            .await
    }

    async fn describe(
        &self,
        hall: &mut Hall<'_>,
        key: &RowKey,
        mut row: sign_up::Model,
        attendee: Attendee,
    ) -> Result<(), ListeningError> {
        let attendee = self.read_attendee(attendee)?;
        let before = self.open_person(key, row.id, &row.sealed)?;
        let code = read_code(&before.code)?;
        let is_moved = before.attendee.email != attendee.email;
        let is_written_anew = is_moved || before.attendee.language != attendee.language;
        if is_moved {
            // The next address gets nothing but the question, until somebody there answers it.
            self.forget_letters(hall.txn, &row).await?;
            row.mail_confirmed = false;
        } else if is_written_anew {
            self.forget_reminders(hall.txn, &row).await?;
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
            self.check_letter_pace(&attendee.email)?;
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

    // What is needed stays; who came before, and how to reach them, does not go to the next.
    async fn hand_over(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        mut row: sign_up::Model,
        new_code: &str,
    ) -> Result<(), ListeningError> {
        let code = read_code(new_code)?;
        self.forget_letters(txn, &row).await?;
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

// The same step again, when its first answer was lost: nothing is left to do, and it shows.
fn was_done(row: &sign_up::Model, action: &SignUpAction) -> bool {
    if row.offer_until.is_some() {
        return false;
    }
    match action {
        SignUpAction::AcceptOffer => row.seats > 0 && row.accept_partial,
        SignUpAction::DeclineOffer => row.lapsed_seats > 0,
        SignUpAction::StopWaiting => row.seats > 0 && row.seats == row.wanted,
        _ => false,
    }
}
