//! The files of a city pack: `city.toml`, `areas.toml`, `neighborhoods.toml`, `units.toml`, `services.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use api_types::keys::UnitProfile;
use api_types::places::{Area, Neighborhood};
use api_types::{AreaId, LanguageTag, NeighborhoodId};
use chrono_tz::Tz;
use i18n::Locale;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What is wrong with a pack.
#[derive(Debug, thiserror::Error)]
#[error("city pack, {file}: {what}")]
pub struct PackError {
    file: &'static str,
    what: String,
}

/// A city.
#[derive(Debug)]
pub struct City {
    /// Its name.
    pub name: String,
    /// The zone in which its days begin and end.
    pub zone: Tz,
    /// The emergency number.
    pub emergency: String,
    /// The police's number when nobody is in danger.
    pub non_emergency: Option<String>,
    /// The languages of its pages.
    pub languages: Vec<Locale>,
    /// Languages that have no pages and that interpreters speak at sessions.
    pub interpreted: Vec<LanguageTag>,
    /// Police areas, by number.
    pub areas: Vec<Area>,
    /// The part of the city that each area lies in, as people call it.
    pub regions: BTreeMap<AreaId, String>,
    /// Neighborhoods, by name.
    pub neighborhoods: Vec<Neighborhood>,
    /// Latitude and longitude of their middles, WGS 84, degrees: for a schematic map.
    pub points: BTreeMap<NeighborhoodId, [f64; 2]>,
    /// Who could receive reports.
    pub units: Vec<UnitProfile>,
    /// Where people find help.
    pub services: Vec<Service>,
    /// Its Open Civic Data division: `ocd-division/country:us/state:ca/place:los_angeles`.
    pub ocd_division: Option<String>,
}

/// A place to turn to. What it is for stands in the catalogues, under its id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The slug.
    pub id: String,
    /// The name that people know.
    pub name: String,
    /// The number, as people dial it.
    pub phone: String,
    /// The number for texts.
    pub text: Option<String>,
    /// Opening hours (OpenStreetMap's form).
    pub hours: String,
    /// Run by the police.
    pub police: bool,
    /// What it does, in English; only where no catalogue says it.
    #[serde(default, rename = "for")]
    pub purpose: String,
    /// Languages spoken there.
    #[serde(default)]
    pub languages: Vec<LanguageTag>,
    /// Where the number was read.
    pub source: String,
    /// When.
    pub checked: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CityFile {
    name: String,
    time_zone: String,
    emergency: String,
    non_emergency: Option<String>,
    languages: Vec<String>,
    #[serde(default)]
    interpreted: Vec<LanguageTag>,
    ocd_division: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreasFile {
    area: Vec<AreaEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    id: AreaId,
    name: String,
    bureau: String,
    station: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeighborhoodsFile {
    neighborhood: Vec<NeighborhoodEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeighborhoodEntry {
    id: NeighborhoodId,
    name: String,
    areas: Vec<AreaId>,
    point: Option<[f64; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitsFile {
    unit: Vec<UnitProfile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServicesFile {
    service: Vec<Service>,
}

impl City {
    /// Reads and checks the folder.
    pub fn load(folder: &Path) -> Result<Self, PackError> {
        let city: CityFile = read(folder, "city.toml")?;
        let areas: AreasFile = read(folder, "areas.toml")?;
        let neighborhoods: NeighborhoodsFile = read(folder, "neighborhoods.toml")?;
        let units: UnitsFile = read(folder, "units.toml")?;
        let services: ServicesFile = read(folder, "services.toml")?;
        let regions = areas
            .area
            .iter()
            .map(|area| (area.id, area.bureau.clone()))
            .collect();
        let areas = check_areas(areas.area)?;
        let points = points_of(&neighborhoods.neighborhood)?;
        let neighborhoods: Vec<Neighborhood> = neighborhoods
            .neighborhood
            .into_iter()
            .map(|entry| Neighborhood {
                id: entry.id,
                name: entry.name,
                areas: entry.areas,
            })
            .collect();
        check_neighborhoods(&neighborhoods, &areas)?;
        check_units(&units.unit)?;
        check_services(&services.service)?;
        let zone = city
            .time_zone
            .parse()
            .map_err(|_| wrong("city.toml", "time_zone is not an IANA zone"))?;
        let languages = city
            .languages
            .iter()
            .map(|tag| Locale::parse(tag).ok_or_else(|| unknown_language("city.toml", tag)))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            name: city.name,
            zone,
            emergency: city.emergency,
            non_emergency: city.non_emergency,
            languages,
            interpreted: city.interpreted,
            areas,
            regions,
            neighborhoods,
            points,
            units: units.unit,
            services: services.service,
            ocd_division: check_division(city.ocd_division)?,
        })
    }
}

fn read<T: DeserializeOwned>(folder: &Path, file: &'static str) -> Result<T, PackError> {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).map_err(|e| {
        wrong(
            file,
            &format!("cannot be read in {}: {e}", folder.display()),
        )
    })?;
    toml::from_str(&text).map_err(|e| wrong(file, e.message()))
}

fn wrong(file: &'static str, what: &str) -> PackError {
    PackError {
        file,
        what: what.to_owned(),
    }
}

fn unknown_language(file: &'static str, tag: &str) -> PackError {
    wrong(file, &format!("no catalogue for the language {tag}"))
}

fn unique<'a>(file: &'static str, ids: impl Iterator<Item = &'a str>) -> Result<(), PackError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(wrong(file, &format!("{id} is there twice")));
        }
    }
    Ok(())
}

fn check_division(id: Option<String>) -> Result<Option<String>, PackError> {
    match id {
        Some(id) if !id.starts_with("ocd-division/country:") => {
            Err(wrong("city.toml", "ocd_division is not an OCD division"))
        }
        other => Ok(other),
    }
}

fn check_areas(entries: Vec<AreaEntry>) -> Result<Vec<Area>, PackError> {
    let numbers: BTreeSet<AreaId> = entries.iter().map(|area| area.id).collect();
    if numbers.len() != entries.len() {
        return Err(wrong("areas.toml", "a number is there twice"));
    }
    let areas = entries.into_iter().map(|entry| Area {
        id: entry.id,
        name: entry.name,
        station: entry.station,
    });
    Ok(areas.collect())
}

fn check_neighborhoods(list: &[Neighborhood], areas: &[Area]) -> Result<(), PackError> {
    const FILE: &str = "neighborhoods.toml";
    unique(FILE, list.iter().map(|n: &Neighborhood| n.id.as_str()))?;
    for neighborhood in list {
        let id: &NeighborhoodId = &neighborhood.id;
        if neighborhood.areas.is_empty() {
            return Err(wrong(FILE, &format!("{id} lies in no area")));
        }
        if let Some(stray) = neighborhood
            .areas
            .iter()
            .find(|id| !areas.iter().any(|area| area.id == **id))
        {
            return Err(wrong(
                FILE,
                &format!("{id} lies in area {}, which is not there", stray.0),
            ));
        }
    }
    Ok(())
}

fn points_of(list: &[NeighborhoodEntry]) -> Result<BTreeMap<NeighborhoodId, [f64; 2]>, PackError> {
    let mut points = BTreeMap::new();
    for entry in list {
        let Some([latitude, longitude]) = entry.point else {
            continue;
        };
        if !(latitude.abs() <= 90.0 && longitude.abs() <= 180.0) {
            let what = format!("{} has a point that is nowhere", entry.id);
            return Err(wrong("neighborhoods.toml", &what));
        }
        points.insert(entry.id.clone(), [latitude, longitude]);
    }
    Ok(points)
}

fn check_units(units: &[UnitProfile]) -> Result<(), PackError> {
    const FILE: &str = "units.toml";
    unique(FILE, units.iter().map(|unit| unit.id.as_str()))?;
    for unit in units {
        if unit.takes.is_empty() {
            return Err(wrong(FILE, &format!("{} takes nothing", unit.id)));
        }
    }
    Ok(())
}

fn check_services(services: &[Service]) -> Result<(), PackError> {
    const FILE: &str = "services.toml";
    unique(FILE, services.iter().map(|service| service.id.as_str()))?;
    for service in services {
        let dialable = service
            .phone
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '-' | '+'));
        if service.phone.is_empty() || !dialable {
            return Err(wrong(
                FILE,
                &format!("the phone of {} is not a number", service.id),
            ));
        }
        chrono::NaiveDate::parse_from_str(&service.checked, "%Y-%m-%d")
            .map_err(|_| wrong(FILE, &format!("checked of {} is not a day", service.id)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_of_los_angeles_is_sound() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../city/los-angeles");
        let city = City::load(&folder).unwrap();
        assert_eq!(city.areas.len(), 21);
        assert_eq!(city.neighborhoods.len(), 114);
        assert_eq!(city.emergency, "911");
        assert_eq!(city.zone, chrono_tz::America::Los_Angeles);
        assert_eq!(city.languages.len(), Locale::ALL.len());
        let division = city.ocd_division.as_deref();
        assert_eq!(
            division,
            Some("ocd-division/country:us/state:ca/place:los_angeles")
        );
        let several = city.neighborhoods.iter().filter(|n| n.areas.len() > 1);
        assert!(several.count() >= 31);
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = City::load(Path::new("/nowhere")).unwrap_err();
        assert!(error.to_string().contains("city.toml"), "{error}");
    }
}
