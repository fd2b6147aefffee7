//! What the holder of a code does with a sign-up. Every change of seats lets the waiting list move in the same transaction.

use std::sync::Arc;

use api_types::ProblemKind;
use api_types::audit::AuditAction;
use api_types::listening::{SignUpAction, SignUpAnswer};
use sea_orm::{DbErr, EntityTrait};
use sealing::RowKey;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::codes::read_code;
use super::letters::told_of;
use super::news::News;
use super::seats::Hall;
use super::sign_up::{is_taken, sizes};
use super::store::{session, sign_up};
use super::waiting_list::Step;
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::http::Network;

/// What a step changed that its letter tells, unless the waiting list tells more.
struct Outcome {
    news: News,
    has_first_seats: bool,
}

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
                    Some(sealed) => {
                        self.note_roster_read(row.id).await?;
                        self.open_roster(&key, row.id, sealed)?
                    }
                    None => String::new(),
                };
                self.answer(&row, &key, Some(text)).await
            }
            action => {
                let claim = self.claim_more(&row, &action, from).await?;
                let is_new_code = matches!(action, SignUpAction::HandOver { .. });
                let changed = self.change(row, key.clone(), (action, from)).await;
                let changed = match claim {
                    Some(claim) => claim.end(changed),
                    None => changed,
                };
                let row = match changed {
                    Err(ListeningError::Storage(fault)) if is_taken(&fault) && is_new_code => {
                        Err(ProblemKind::SeatCodeTaken.into())
                    }
                    Err(ListeningError::Storage(fault)) if is_taken(&fault) => {
                        Err(ProblemKind::AlreadySignedUp.into())
                    }
                    outcome => outcome,
                }?;
                self.answer(&row, &key, None).await
            }
        }
    }

    // Whoever has the code: that somebody on the staff found it out must not go unseen.
    async fn note_roster_read(&self, id: Uuid) -> Result<(), ListeningError> {
        let now = self.0.clock.now().with_timezone(&self.0.zone);
        let (actor, action) = (Actor::Attendee(id), AuditAction::RosterOpened);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move { audit::record(txn, now, &actor, action, id, [0; 32]).await })
            })
            .await
            .map_err(ListeningError::Storage)
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
        (action, from): (SignUpAction, Network),
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
                    let outcome = listening.step(&mut hall, &key, row, (action, from)).await?;
                    let steps = listening.settle(&mut hall).await?;
                    let row = sign_up::Entity::find_by_id(id).one(txn).await?;
                    let row = row.ok_or(DbErr::RecordNotUpdated)?;
                    // Whom the waiting list served has a letter that says where it stands.
                    let was_served = steps
                        .iter()
                        .any(|(served, step)| *served == id && *step != Step::Adjusted);
                    if let Some(outcome) = outcome.filter(|_| !was_served) {
                        listening.tell_outcome(&hall, &key, &row, &outcome).await?;
                    }
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
        (action, from): (SignUpAction, Network),
    ) -> Result<Option<Outcome>, ListeningError> {
        let txn = hall.txn;
        match (row.state, &action) {
            (sign_up::State::Active, _) => {}
            // Giving back twice is giving back.
            (_, SignUpAction::Cancel) => return Ok(None),
            _ => return Err(ProblemKind::SignUpEnded.into()),
        }
        if hall.now >= hall.session.ends_at {
            return Err(ProblemKind::SessionOver.into());
        }
        if was_done(&row, &action) {
            return Ok(None);
        }
        let was_told = told_of(&row);
        let mut party = row.party();
        match action {
            SignUpAction::Show | SignUpAction::ReadRoster => return Ok(None),
            SignUpAction::Confirm { click } => {
                self.confirm(hall, key, row, &click).await?;
                return Ok(None);
            }
            SignUpAction::Describe { attendee } => {
                self.describe(hall, key, row, (attendee, from)).await?;
                return Ok(None);
            }
            SignUpAction::HandOver { new_code } => {
                self.hand_over(txn, key, row, &new_code).await?;
                return Ok(None);
            }
            SignUpAction::Roster { text } => {
                row.roster = match text.trim() {
                    "" => None,
                    text => Some(self.seal_roster(key, row.id, text)?),
                };
                sign_up::store(txn, &mut row).await?;
                return Ok(None);
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
                // What still waits would come after the word that all is over.
                self.forget_letters(txn, row.session_id, &[row.id]).await?;
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
        let has_first_seats = before.1 == 0;
        Ok((was_told && is_news).then_some(Outcome {
            news,
            has_first_seats,
        }))
    }

    async fn tell_outcome(
        &self,
        hall: &Hall<'_>,
        key: &RowKey,
        row: &sign_up::Model,
        outcome: &Outcome,
    ) -> Result<(), ListeningError> {
        let (txn, session) = (hall.txn, &hall.session);
        self.tell(txn, key, session, row, &outcome.news).await?;
        if told_of(row) && outcome.has_first_seats {
            self.remind(txn, key, session, row, hall.now).await?;
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
        row.knows = hall.session.revision;
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
