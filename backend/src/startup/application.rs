//! The capabilities of an instance, built bottom up and brought together. Every capability adds its part here and its routes below.

use std::sync::Arc;

use actix_web::web::{self, Data, ServiceConfig};
use i18n::Surface;

use super::{BackOffice, Platform, StartError, tell_health};
use crate::config::Config;
use crate::feeds::{self, Feeds};
use crate::jobs::{Job, Jobs};
use crate::listening::{self, Listening};
use crate::pages::assets::Assets;
use crate::pages::civic::{self, Civic};
use crate::pages::{self, Pages};
use crate::places::routes::PlacesList;
use crate::places::{self, Places};
use crate::reports::{self, Reports};
use crate::strategy::{self, Strategies};
use crate::streams::{self, Streams};
use crate::triage::{self, Triage};
use crate::{audit, keys, staff};

/// What tests and tools set before the start.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Nobody will ask for a page: the built ones need not be there.
    pub without_pages: bool,
    /// Difficulty, limits and retention of reports.
    pub intake: reports::Settings,
    /// How often a code may be tried.
    pub seats: listening::Settings,
}

impl Options {
    /// What the settings say; the rest as usual.
    pub fn of(config: &Config) -> Self {
        let mut options = Self::default();
        options.intake.per_hour = config.intake.per_hour;
        options.intake.difficulty.calm_per_minute = config.intake.calm_per_minute;
        options.intake.difficulty.least = config.intake.work_bits;
        options
    }
}

/// An instance that can serve.
#[derive(Clone)]
pub struct Application {
    platform: Data<Platform>,
    back_office: BackOffice,
    places: Places,
    places_list: Data<PlacesList>,
    reports: Reports,
    triage: Triage,
    listening: Listening,
    streams: Streams,
    strategies: Strategies,
    feeds: Data<Feeds>,
    assets: Data<Assets>,
    pages: Data<Pages>,
    civic: Data<Civic>,
    jobs: Jobs,
}

impl Application {
    /// Checks the schema, destroys again what was ever shredded, and builds the capabilities.
    pub async fn build(platform: Platform, options: Options) -> Result<Self, StartError> {
        platform.require_migrated().await?;
        let again = platform.row_keys.replay_tombstones().await?;
        if again > 0 {
            tracing::warn!(
                keys = again,
                "shredded keys were back and are destroyed again"
            );
        }
        let assets = Data::new(if options.without_pages {
            Assets::none()
        } else {
            Assets::load(&platform.config.assets)?
        });
        let back_office = BackOffice::open(&platform).await?;
        let places = Places::new(platform.city.clone(), Arc::new(back_office.keys.clone()));
        let (reports, triage) = desks(&platform, &back_office, &places, options.intake)?;
        let listening = Listening::new(listening::Parts {
            db: platform.db.clone(),
            row_keys: platform.row_keys.clone(),
            clock: platform.clock.clone(),
            zone: platform.zone,
            instance: platform.config.instance.clone(),
            secret: platform.instance_secret()?,
            origin: platform.config.resident.origin.clone(),
            places: places.clone(),
            settings: options.seats,
            sender: sender(&platform.config.mail.from),
            work: options.intake.difficulty,
        });
        let streams = Streams::new(streams::Parts {
            db: platform.db.clone(),
            clock: platform.clock.clone(),
            zone: platform.zone,
            listening: listening.clone(),
            notify: back_office.notify.clone(),
            origin: platform.config.resident.origin.clone(),
            settings: platform.config.streams.clone(),
        });
        listening.ask_about_streams(streams.known());
        listening.tell_followers_by(Arc::new(strategy::Followers));
        let strategies = Strategies::new(strategy::Parts {
            db: platform.db.clone(),
            clock: platform.clock.clone(),
            zone: platform.zone,
            listening: listening.clone(),
            row_keys: platform.row_keys.clone(),
            instance: platform.config.instance.clone(),
            secret: platform.instance_secret()?,
            places: places.clone(),
            notify: back_office.notify.clone(),
            origin: platform.config.resident.origin.clone(),
        });
        let feeds = Data::new(Feeds::new(feeds::Parts {
            listening: listening.clone(),
            streams: streams.clone(),
            strategies: strategies.clone(),
            places: places.clone(),
            clock: platform.clock.clone(),
            instance: platform.config.instance.clone(),
            origin: platform.config.resident.origin.clone(),
        }));
        let civic = Data::new(Civic {
            assets: assets.clone(),
            listening: listening.clone(),
            streams: streams.clone(),
            strategies: strategies.clone(),
            places: places.clone(),
            drafts: civic::Drafts::new(&platform.instance_secret()?),
            clock: platform.clock.clone(),
            zone: platform.zone,
            instance: platform.config.instance.clone(),
            origin: platform.config.resident.origin.clone(),
        });
        let pages = Pages::new(
            &platform.config,
            back_office.keys.roots().clone(),
            civic.clone(),
        );
        let pages = Data::new(pages);
        let jobs: Vec<Job> = [
            platform.row_keys.jobs(),
            back_office.jobs(),
            reports.jobs(),
            triage.jobs(),
            listening.jobs(),
            streams.jobs(),
            strategies.jobs(),
        ]
        .concat();
        let jobs = Jobs::new(platform.db.clone(), platform.clock.clone(), jobs);
        Ok(Self {
            platform: Data::new(platform),
            back_office,
            places_list: Data::new(PlacesList::of(&places)),
            places,
            reports,
            triage,
            listening,
            streams,
            strategies,
            feeds,
            assets,
            pages,
            civic,
            jobs,
        })
    }

    /// What it stands on.
    pub fn platform(&self) -> &Platform {
        &self.platform
    }

    /// Directory, log, mail and accounts.
    pub fn back_office(&self) -> &BackOffice {
        &self.back_office
    }

    /// Reports and mailboxes.
    pub fn reports(&self) -> &Reports {
        &self.reports
    }

    /// The desks of all units.
    pub fn triage(&self) -> &Triage {
        &self.triage
    }

    /// Listening sessions.
    pub fn listening(&self) -> &Listening {
        &self.listening
    }

    /// Livestreams.
    pub fn streams(&self) -> &Streams {
        &self.streams
    }

    /// Findings and commitments.
    pub fn strategies(&self) -> &Strategies {
        &self.strategies
    }

    /// Its periodic work.
    pub fn jobs(&self) -> &Jobs {
        &self.jobs
    }

    pub(super) fn routes(&self, surface: Surface, cfg: &mut ServiceConfig) {
        cfg.app_data(self.platform.clone())
            .app_data(self.assets.clone())
            .app_data(Data::new(self.back_office.keys.clone()))
            .app_data(Data::new(self.back_office.audit.clone()))
            .service(web::resource("/health").route(web::get().to(tell_health)));
        places::routes::routes(cfg, &self.places, &self.places_list);
        keys::routes(cfg);
        audit::routes(cfg);
        match surface {
            Surface::Console => self.console(cfg),
            Surface::Resident | Surface::Civic | Surface::Mail => self.resident(cfg),
        }
    }

    fn resident(&self, cfg: &mut ServiceConfig) {
        cfg.app_data(Data::new(self.reports.clone()));
        self.meetings(cfg);
        reports::routes_resident(cfg);
        listening::routes_resident(cfg);
        streams::routes_resident(cfg);
        strategy::routes_resident(cfg);
        cfg.app_data(self.feeds.clone());
        feeds::routes_resident(cfg);
        pages::assets::routes(cfg, &self.assets, true);
        pages::routes_resident(cfg, &self.pages);
        civic::routes(cfg, &self.civic);
    }

    fn console(&self, cfg: &mut ServiceConfig) {
        cfg.app_data(Data::new(self.back_office.staff.clone()));
        cfg.app_data(Data::new(self.triage.clone()));
        self.meetings(cfg);
        staff::routes_console(cfg);
        triage::routes_console(cfg);
        listening::routes_console(cfg);
        streams::routes_console(cfg);
        strategy::routes_console(cfg);
        pages::assets::routes(cfg, &self.assets, false);
        pages::routes_console(cfg, &self.pages);
    }
}

impl Application {
    fn meetings(&self, cfg: &mut ServiceConfig) {
        cfg.app_data(Data::new(self.listening.clone()))
            .app_data(Data::new(self.streams.clone()))
            .app_data(Data::new(self.strategies.clone()));
    }
}

/// The address alone, of `Name <address>`.
fn sender(from: &str) -> String {
    let address = from.rsplit_once('<').map_or(from, |(_, address)| address);
    address.trim().trim_end_matches('>').to_owned()
}

// Intake does not know the desk: it gets a hook, and the desk gets the reports.
pub(crate) fn desks(
    platform: &Platform,
    back_office: &BackOffice,
    places: &Places,
    settings: reports::Settings,
) -> Result<(Reports, Triage), StartError> {
    let secret = platform.instance_secret()?;
    let desk = triage::Intake::new(&secret);
    let reports = Reports::new(reports::Parts {
        db: platform.db.clone(),
        row_keys: platform.row_keys.clone(),
        clock: platform.clock.clone(),
        zone: platform.zone,
        instance: platform.config.instance.clone(),
        secret,
        keys: back_office.keys.clone(),
        places: places.clone(),
        settings,
        desk: Arc::new(desk.clone()),
    });
    let triage = Triage::new(
        platform.db.clone(),
        reports.clone(),
        &desk,
        back_office.staff.clone(),
        platform.clock.clone(),
        platform.zone,
    );
    Ok((reports, triage))
}
