//! A series: drafts for many neighborhoods at once, all of them or none.

use api_types::ProblemKind;
use api_types::StaffId;
use api_types::listening::{HostedSession, NewSeries, NewSession, SessionKind};
use chrono::TimeDelta;
use uuid::Uuid;

use super::facts::Plan;
use super::{Listening, ListeningError, rows, time};
use crate::access::{Action, Actor, Resource, authorize};
use crate::rowkeys::KeyKind;

const MOST: usize = 200;
const LONGEST_STEP: u16 = 366;

impl Listening {
    /// Makes a draft for each neighborhood, so many days apart. The wall clock stays the same over a change of the clocks. Hosts may.
    pub async fn plan_series(
        &self,
        actor: &Actor,
        new: NewSeries,
    ) -> Result<Vec<HostedSession>, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let host = match actor {
            Actor::Staff(staff) => staff.staff_id,
            _ => StaffId(Uuid::nil()),
        };
        if new.neighborhoods.is_empty()
            || new.neighborhoods.len() > MOST
            || new.every_days > LONGEST_STEP
            || new.model.kind != SessionKind::Public
        {
            return Err(ProblemKind::MalformedBody.into());
        }
        let origin = self.origin(b"series", host.0, new.id);
        let mut drafts = Vec::with_capacity(new.neighborhoods.len());
        for (at, neighborhood) in new.neighborhoods.iter().enumerate() {
            let days = i64::from(new.every_days) * i64::try_from(at).unwrap_or(0);
            let name = rows::name_of(&self.0.places, neighborhood)
                .ok_or(ProblemKind::UnknownNeighborhood)?;
            let mut model = later(&new.model, days)?;
            model.facts.neighborhood = Some(neighborhood.clone());
            drafts.push((origin.id(at + 1), name, Plan::read(model, &self.0.places)?));
        }
        let ids: Vec<Uuid> = drafts.iter().map(|(id, ..)| *id).collect();
        if !self.are_there(&drafts).await? {
            for id in &ids {
                self.0.row_keys.create(*id, KeyKind::People).await?;
            }
            let (me, series, made) = (self.clone(), origin.id(0), drafts.clone());
            let stored = self.0.db.write(move |txn| {
                Box::pin(async move {
                    for (id, name, plan) in &made {
                        me.insert_draft(txn, *id, host, Some(series), None, plan, name)
                            .await?;
                    }
                    Ok::<_, ListeningError>(())
                })
            });
            // The same request may have been faster on another way.
            if let Err(why) = stored.await
                && !self.are_there(&drafts).await?
            {
                return Err(why);
            }
        }
        self.hosted_sessions(&ids).await
    }

    // All of them or none: they were stored in one unit. A draft that was thrown away since does not come back alone.
    async fn are_there(&self, drafts: &[(Uuid, String, Plan)]) -> Result<bool, ListeningError> {
        let mut there = 0;
        for (id, _, plan) in drafts {
            there += usize::from(self.is_there(*id, plan).await?);
        }
        match there {
            0 => Ok(false),
            all if all == drafts.len() => Ok(true),
            _ => Err(ProblemKind::EditConflict.into()),
        }
    }
}

fn later(model: &NewSession, days: i64) -> Result<NewSession, ProblemKind> {
    let mut model = model.clone();
    model.facts.starts = shifted(&model.facts.starts, days)?;
    model.facts.ends = shifted(&model.facts.ends, days)?;
    if let Some(day) = &mut model.facts.ask_aid_by {
        let read = time::day(&day.0).ok_or(ProblemKind::TimeImpossible)?;
        let moved = read
            .checked_add_signed(TimeDelta::days(days))
            .ok_or(ProblemKind::TimeImpossible)?;
        *day = crate::clock::CityDay::on_the_wire(moved);
    }
    Ok(model)
}

fn shifted(local: &str, days: i64) -> Result<String, ProblemKind> {
    time::wall(local)
        .and_then(|at| at.checked_add_signed(TimeDelta::days(days)))
        .map(time::write_wall)
        .ok_or(ProblemKind::TimeImpossible)
}
