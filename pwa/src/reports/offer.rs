//! Which units could read a report: those that say they take it and that the verified directory knows.

use api_types::UnitId;
use api_types::keys::UnitProfile;
use api_types::reports::ReportKind;
use api_types::staff::UnitKind;

use crate::sealer::Reader;

/// The class of what happened.
const NARRATIVE: u8 = 1;
/// The class of the immigration box.
const IMMIGRATION_STATUS: u8 = 3;

/// The units that a report can go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    units: Vec<UnitProfile>,
    /// Advocates that may receive the immigration box.
    pub box_units: Vec<UnitId>,
}

impl Offer {
    /// Joins what units say about themselves with what the directory proves. The directory's word on the kind counts.
    pub fn new(kind: ReportKind, profiles: &[UnitProfile], readers: &[Reader]) -> Self {
        let known = |profile: &UnitProfile| {
            readers
                .iter()
                .find(|reader| reader.unit == profile.id && reader.kind == profile.kind)
        };
        let units = profiles
            .iter()
            .filter(|profile| profile.takes.contains(&kind))
            .filter(|profile| {
                known(profile).is_some_and(|reader| reader.classes.contains(&NARRATIVE))
            })
            .cloned()
            .collect();
        let box_units = profiles
            .iter()
            .filter(|profile| {
                profile.kind == UnitKind::Advocate && profile.takes.contains(&ReportKind::Hate)
            })
            .filter(|profile| {
                known(profile).is_some_and(|reader| reader.classes.contains(&IMMIGRATION_STATUS))
            })
            .map(|profile| profile.id.clone())
            .collect();
        Self { units, box_units }
    }

    /// A unit by its id.
    pub fn unit(&self, id: &UnitId) -> Option<&UnitProfile> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// Every unit, in the order of the city pack.
    pub fn units(&self) -> &[UnitProfile] {
        &self.units
    }

    /// The police units.
    pub fn police(&self) -> impl Iterator<Item = &UnitProfile> {
        self.units
            .iter()
            .filter(|unit| unit.kind == UnitKind::Police)
    }

    /// The advocate organizations.
    pub fn advocates(&self) -> impl Iterator<Item = &UnitProfile> {
        self.units
            .iter()
            .filter(|unit| unit.kind == UnitKind::Advocate)
    }
}
