//! The capabilities of an instance, built bottom up and brought together. Every capability adds its part here and its routes below.

use std::sync::Arc;

use actix_web::web::{self, Data, ServiceConfig};
use api_types::UnitId;
use api_types::keys::Roots;
use i18n::Surface;

use super::{Platform, StartError, tell_health};
use crate::jobs::{Job, Jobs};
use crate::pages::assets::Assets;
use crate::pages::{self, Pages};
use crate::places::{self, Offered, Places};

/// What tests set before the start.
#[derive(Debug, Clone, Default)]
pub struct Options {}

/// An instance that can serve.
#[derive(Clone)]
pub struct Application {
    platform: Data<Platform>,
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
        let roots = read_roots(&platform)?;
        let places = Places::new(platform.city.clone(), Arc::new(AllUnits));
        let pages = Data::new(Pages::new(
            assets.clone(),
            platform.config.instance.clone(),
            roots,
            places.clone(),
        ));
        let jobs: Vec<Job> = Vec::new();
        let jobs = Jobs::new(platform.db.clone(), platform.clock.clone(), jobs);
        Ok(Self {
            platform: Data::new(platform),
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

    /// Its periodic work.
    pub fn jobs(&self) -> &Jobs {
        &self.jobs
    }

    pub(super) fn routes(&self, surface: Surface, cfg: &mut ServiceConfig) {
        cfg.app_data(self.platform.clone())
            .app_data(self.assets.clone())
            .service(web::resource("/health").route(web::get().to(tell_health)));
        places::routes::routes(cfg, &self.places);
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
        pages::assets::routes(cfg, &self.assets, false);
        pages::routes_console(cfg, &self.pages);
    }
}

struct AllUnits;

impl Offered for AllUnits {
    fn offers(&self, _: &UnitId) -> bool {
        true
    }
}

fn read_roots(platform: &Platform) -> Result<Roots, StartError> {
    let path = &platform.config.roots;
    let wrong = |what: String| StartError::File("roots", path.clone(), what);
    let text = std::fs::read_to_string(path).map_err(|e| wrong(format!("cannot be read: {e}")))?;
    serde_json::from_str(&text).map_err(|e| wrong(format!("is not a list of roots: {e}")))
}
