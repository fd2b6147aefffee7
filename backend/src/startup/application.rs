//! The capabilities of an instance, built bottom up and brought together. Every capability adds its part here and its routes below.

use std::sync::Arc;

use actix_web::web::{self, Data, ServiceConfig};
use i18n::Surface;

use super::{BackOffice, Platform, StartError, tell_health};
use crate::jobs::{Job, Jobs};
use crate::pages::assets::Assets;
use crate::pages::{self, Pages};
use crate::places::{self, Places};
use crate::{audit, keys, staff};

/// What tests set before the start.
#[derive(Debug, Clone, Default)]
pub struct Options {}

/// An instance that can serve.
#[derive(Clone)]
pub struct Application {
    platform: Data<Platform>,
    back_office: BackOffice,
    places: Places,
    assets: Data<Assets>,
    pages: Data<Pages>,
    jobs: Jobs,
}

impl Application {
    /// Checks the schema, destroys again what was ever shredded, and builds the capabilities.
    pub async fn build(platform: Platform, _options: Options) -> Result<Self, StartError> {
        platform.require_migrated().await?;
        let again = platform.row_keys.replay_tombstones().await?;
        if again > 0 {
            tracing::warn!(
                keys = again,
                "shredded keys were back and are destroyed again"
            );
        }
        let assets = Data::new(Assets::load(&platform.config.assets)?);
        let back_office = BackOffice::open(&platform).await?;
        let places = Places::new(platform.city.clone(), Arc::new(back_office.keys.clone()));
        let pages = Data::new(Pages::new(
            assets.clone(),
            platform.config.instance.clone(),
            back_office.keys.roots().clone(),
            places.clone(),
        ));
        let jobs: Vec<Job> = back_office.jobs();
        let jobs = Jobs::new(platform.db.clone(), platform.clock.clone(), jobs);
        Ok(Self {
            platform: Data::new(platform),
            back_office,
            places,
            assets,
            pages,
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
        places::routes::routes(cfg, &self.places);
        keys::routes(cfg);
        audit::routes(cfg);
        match surface {
            Surface::Console => self.console(cfg),
            Surface::Resident | Surface::Mail => self.resident(cfg),
        }
    }

    fn resident(&self, cfg: &mut ServiceConfig) {
        pages::assets::routes(cfg, &self.assets, true);
        pages::routes_resident(cfg, &self.pages);
    }

    fn console(&self, cfg: &mut ServiceConfig) {
        cfg.app_data(Data::new(self.back_office.staff.clone()));
        staff::routes_console(cfg);
        pages::assets::routes(cfg, &self.assets, false);
        pages::routes_console(cfg, &self.pages);
    }
}
