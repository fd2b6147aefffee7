//! `amparo seed-demo --year`: a year of listening sessions, lived through once with a clock that runs fast.
//!
//! Everything goes through the same front doors as a host's and a resident's requests, at the time at which it would have happened: no row is
//! written that the rules would refuse. A demo that has a year keeps it; only a session that runs right now is added each time.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::Failure;
use crate::clock::ManualClock;
use crate::config::Config;
use crate::startup::{Application, Options, Platform};

mod aftermath;
mod deeds;
mod desk;
mod hall;
mod said;
mod titles;
mod year;

use deeds::Stage;
use year::Year;

/// Lives through the year that ends `now`, and plans what comes after it.
pub(super) async fn live_through(config: Config, now: DateTime<Utc>) -> Result<(), Failure> {
    let clock = Arc::new(ManualClock::new(now));
    let platform = Platform::open(config, clock.clone()).await?;
    let year = Year::of(&platform.city, now);
    let options = Options {
        without_pages: true,
        ..Options::default()
    };
    let application = Application::build(platform, options).await?;
    let mut stage = Stage::new(&application, &clock).await?;
    let there = stage.is_set().await?;
    let mut lived = None;
    for &(at, index, deed) in &year.deeds {
        let Some(planned) = year.sessions.get(index) else {
            continue;
        };
        let ahead = planned.is_ahead(now, application.platform().zone);
        if there && !planned.live_now {
            continue;
        }
        // What is to come is already planned today, and people have signed up for it.
        let due = if ahead {
            deed.is_before_the_start()
        } else {
            at <= now
        };
        if due {
            let moment = at.min(now);
            if !there {
                let since = lived.replace(moment).unwrap_or(moment);
                keep_house(&application, &clock, since, moment).await?;
            }
            clock.set(moment);
            stage.perform(index, planned, deed).await.map_err(|fault| {
                format!("{deed:?} of {:?}: {fault}", planned.session.facts.title)
            })?;
        }
    }
    if !there {
        keep_house(&application, &clock, lived.unwrap_or(now), now).await?;
        stage.lay_out(&year, now).await?;
    }
    clock.set(now);
    // What has had its time is shredded, what is due is closed.
    application.jobs().run_due().await;
    application.platform().close().await;
    Ok(())
}

/// What the jobs would have destroyed day by day, on its day: receipts tell the truth.
async fn keep_house(
    application: &Application,
    clock: &ManualClock,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), Failure> {
    let mut day = since;
    while day.date_naive() < until.date_naive() {
        day += TimeDelta::days(1);
        clock.set(day.min(until));
        application.listening().obey_retention().await?;
    }
    Ok(())
}
