//! The city pack: what an instance knows of its city. Nothing in the code is about a particular one.
//!
//! Read and checked at the start; a pack with a slip stops the start and says where. It never changes while the server runs.

use std::sync::Arc;

use api_types::keys::UnitProfile;
use api_types::reports::ReportKind;
use api_types::{AreaId, LanguageTag, NeighborhoodId, UnitId};
use i18n::Locale;

mod pack;
pub mod routes;

pub use pack::{City, PackError, Service};

/// Says whether the signed key directory has a unit. `keys` knows; the composition root brings the two together.
pub trait Offered: Send + Sync {
    /// True if reports can be sealed to it now.
    fn offers(&self, unit: &UnitId) -> bool;
}

/// Places and units of the city.
#[derive(Clone)]
pub struct Places {
    city: Arc<City>,
    offered: Arc<dyn Offered>,
}

impl std::fmt::Debug for Places {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Places").finish_non_exhaustive()
    }
}

impl Places {
    /// The city, and who says which units can be offered.
    pub fn new(city: Arc<City>, offered: Arc<dyn Offered>) -> Self {
        Self { city, offered }
    }

    /// The city pack.
    pub fn city(&self) -> &City {
        &self.city
    }

    /// True if the city has this area.
    pub fn has_area(&self, id: AreaId) -> bool {
        self.city.areas.iter().any(|area| area.id == id)
    }

    /// True if the city has this neighborhood.
    pub fn has_neighborhood(&self, id: &NeighborhoodId) -> bool {
        self.city.neighborhoods.iter().any(|n| n.id == *id)
    }

    /// True if the site has pages in this language, or the city has interpreters for it.
    pub fn knows_language(&self, tag: &LanguageTag) -> bool {
        Locale::parse(&tag.0).is_some() || self.city.interpreted.contains(tag)
    }

    /// What the pack says about a unit, offered or not.
    pub fn unit(&self, id: &UnitId) -> Option<&UnitProfile> {
        self.city.units.iter().find(|unit| unit.id == *id)
    }

    /// True if the pack says that the unit takes reports of this kind.
    pub fn takes(&self, id: &UnitId, kind: ReportKind) -> bool {
        self.unit(id).is_some_and(|unit| unit.takes.contains(&kind))
    }

    /// The units that a report can go to: in the pack and in the directory.
    pub fn offered_units(&self) -> Vec<UnitProfile> {
        let units = self.city.units.iter();
        units
            .filter(|unit| self.offered.offers(&unit.id))
            .cloned()
            .collect()
    }
}
