//! `amparo seed-demo --year`: a year of listening sessions, lived through once with a clock that runs fast.
//!
//! Everything goes through the same front doors as a host's and a resident's requests, at the time at which it would have happened: no row is
//! written that the rules would refuse. A demo that has a year keeps it; only a session that runs right now is added each time.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Failure;
use crate::clock::ManualClock;
use crate::config::Config;
use crate::startup::{Application, Options, Platform};

mod aftermath;
mod deeds;
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
    for (at, index, deed) in year.deeds {
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
            clock.set(at.min(now));
            stage.perform(index, planned, deed).await.map_err(|fault| {
                format!("{deed:?} of {:?}: {fault}", planned.session.facts.title)
            })?;
        }
    }
    clock.set(now);
    // What has had its time is shredded, what is due is closed.
    application.jobs().run_due().await;
    application.platform().close().await;
    Ok(())
}
