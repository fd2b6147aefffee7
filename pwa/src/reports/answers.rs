//! What a person has answered so far, and how it becomes a draft. Lives in the page's memory only.

use api_types::keys::UnitProfile;
use api_types::reports::ReportKind;
use api_types::staff::UnitKind;
use api_types::{AreaId, Day, LanguageTag, NeighborhoodId, UnitId};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::offer::Offer;
use crate::content::{
    Bias, Contact, Draft, ImmigrationStatus, Item, Narrative, Place, PlaceKind, Stolen, VERSION,
    What, When, WhichDay, Wish,
};

/// What must be asked before a theft is written down (`screening-<code>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screening {
    /// Happening now, or somebody is hurt.
    Emergency,
    /// A gun or another weapon was taken or used.
    Weapon,
    /// A car, truck or motorcycle is gone.
    Vehicle,
    /// None of these.
    None,
}

impl Screening {
    /// Every answer, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Emergency, Self::Weapon, Self::Vehicle, Self::None];

    /// The end of its text key.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Weapon => "weapon",
            Self::Vehicle => "vehicle",
            Self::None => "none",
        }
    }
}

/// In which part of the city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// In this neighborhood.
    Here(NeighborhoodId),
    /// Not in this city.
    Outside,
    /// Would rather not say.
    Unsaid,
}

/// In which of the neighborhood's police areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaChoice {
    /// In this one.
    Area(AreaId),
    /// Not sure.
    Unsure,
}

/// Whose things they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The person's own.
    Person,
    /// A business's.
    Business,
}

/// The answers of one report.
#[derive(Clone, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct Answers {
    /// Who could read it; none until the directory has come.
    #[zeroize(skip)]
    pub offer: Option<Offer>,
    /// The first question about theft and damage.
    #[zeroize(skip)]
    pub screening: Option<Screening>,
    /// What happened; place and date are completed in the draft.
    pub narrative: Narrative,
    /// Which part of the city.
    #[zeroize(skip)]
    pub whereabouts: Option<Whereabouts>,
    /// Police areas of the chosen neighborhood, largest share first.
    #[zeroize(skip)]
    pub areas: Vec<AreaId>,
    /// Which of them.
    #[zeroize(skip)]
    pub area: Option<AreaChoice>,
    /// Asked on the phone only, never sent.
    #[zeroize(skip)]
    pub under_18: Option<bool>,
    /// "Does this person live with you?" Never sent.
    #[zeroize(skip)]
    pub lives_with: Option<bool>,
    /// Who may read what happened.
    #[zeroize(skip)]
    pub readers: Vec<UnitId>,
    /// Which advocate gets the immigration box, if the person chose.
    #[zeroize(skip)]
    pub box_unit: Option<UnitId>,
    /// The immigration box.
    pub immigration_status: ImmigrationStatus,
    /// How to reach the person.
    pub contact: Contact,
    /// Police may read the contact too.
    pub contact_to_police: bool,
    /// Whose things they are.
    #[zeroize(skip)]
    pub owner: Option<Owner>,
    /// Name of the business.
    pub business: String,
    /// "I may be in danger again."
    pub urgent: bool,
}

impl Answers {
    /// A blank report.
    pub fn new(kind: ReportKind, language: LanguageTag) -> Self {
        Self {
            offer: None,
            screening: None,
            narrative: Narrative {
                v: VERSION,
                kind,
                reply_key: String::new(),
                language,
                what: Vec::new(),
                stolen: None,
                story: String::new(),
                people: String::new(),
                when: When::default(),
                place: Place::default(),
                bias: Vec::new(),
                bias_words: String::new(),
                items: Vec::new(),
                business: None,
            },
            whereabouts: None,
            areas: Vec::new(),
            area: None,
            under_18: None,
            lives_with: None,
            readers: Vec::new(),
            box_unit: None,
            immigration_status: ImmigrationStatus::default(),
            contact: Contact::default(),
            contact_to_police: false,
            owner: None,
            business: String::new(),
            urgent: false,
        }
    }

    /// Hate or property.
    pub fn kind(&self) -> ReportKind {
        self.narrative.kind
    }

    /// What was ticked in the server's page before the app was there.
    pub fn tick(&mut self, code: &str) {
        match self.kind() {
            ReportKind::Hate => {
                if let Some(what) = What::ALL.iter().find(|what| what.code() == code) {
                    self.set_what(*what, true);
                }
            }
            ReportKind::Property => {
                if let Some(found) = Screening::ALL
                    .into_iter()
                    .find(|answer| answer.code() == code)
                {
                    self.screening = Some(found);
                }
            }
        }
    }

    /// Ticks or clears one of what happened.
    pub fn set_what(&mut self, what: What, on: bool) {
        set(&mut self.narrative.what, what, on);
    }

    /// Chooses what happened in a property report.
    pub fn set_stolen(&mut self, stolen: Stolen) {
        self.narrative.stolen = Some(stolen);
    }

    /// Ticks or clears one reason.
    pub fn set_bias(&mut self, bias: Bias, on: bool) {
        set(&mut self.narrative.bias, bias, on);
    }

    /// Ticks or clears one line of the immigration box.
    pub fn set_wish(&mut self, wish: Wish, on: bool) {
        set(&mut self.immigration_status.wishes, wish, on);
    }

    /// Chooses the part of the city; police areas of another neighborhood no longer count.
    pub fn set_whereabouts(&mut self, whereabouts: Whereabouts, areas: Vec<AreaId>) {
        if self.whereabouts.as_ref() != Some(&whereabouts) {
            self.area = None;
        }
        self.whereabouts = Some(whereabouts);
        self.areas = areas;
    }

    /// Takes what the directory offers. A reader who is no longer in it is dropped; a property report has one kind of reader.
    pub fn set_offer(&mut self, offer: Offer) {
        self.readers.retain(|unit| offer.unit(unit).is_some());
        if self
            .box_unit
            .as_ref()
            .is_some_and(|unit| !offer.box_units.contains(unit))
        {
            self.box_unit = None;
        }
        if self.kind() == ReportKind::Property && self.readers.is_empty() {
            self.readers
                .extend(offer.police().next().map(|unit| unit.id.clone()));
        }
        self.offer = Some(offer);
    }

    /// Sets or clears a kind of reader: at most one police unit and one advocate.
    pub fn set_reader(&mut self, chosen: &UnitProfile, on: bool) {
        let offer = self.offer.as_ref();
        self.readers.retain(|unit| {
            offer
                .and_then(|offer| offer.unit(unit))
                .is_some_and(|other| other.kind != chosen.kind)
        });
        if on {
            self.readers.push(chosen.id.clone());
        }
        if !self.police_reads() {
            self.contact_to_police = false;
        }
    }

    /// Keeping an unsent report on this phone is not offered to somebody who lives with the person that did it.
    pub fn may_keep_on_phone(&self) -> bool {
        self.lives_with != Some(true)
    }

    fn reads(&self, kind: UnitKind) -> Option<&UnitProfile> {
        let offer = self.offer.as_ref()?;
        self.readers
            .iter()
            .filter_map(|unit| offer.unit(unit))
            .find(|unit| unit.kind == kind)
    }

    /// Whether a police unit will read what happened.
    pub fn police_reads(&self) -> bool {
        self.reads(UnitKind::Police).is_some()
    }

    /// Whether the immigration box can be offered. Until the directory has come it is expected to be.
    pub fn box_offered(&self) -> bool {
        self.kind() == ReportKind::Hate
            && self
                .offer
                .as_ref()
                .is_none_or(|offer| !offer.box_units.is_empty())
    }

    /// The advocate who gets the immigration box: chosen, or the one who reads the report, or the first.
    pub fn box_reader(&self) -> Option<&UnitProfile> {
        let offer = self
            .offer
            .as_ref()
            .filter(|_| self.kind() == ReportKind::Hate)?;
        let reads = self
            .reads(UnitKind::Advocate)
            .map(|unit| &unit.id)
            .filter(|unit| offer.box_units.contains(unit));
        let unit = self
            .box_unit
            .as_ref()
            .or(reads)
            .or(offer.box_units.first())?;
        offer.unit(unit)
    }

    /// Who can open the contact. For hate: the advocate; police only with consent, or when there is nobody else.
    pub fn contact_readers(&self) -> Vec<UnitId> {
        let units: Vec<UnitId> = match self.kind() {
            ReportKind::Property => self.readers.clone(),
            ReportKind::Hate => {
                let advocate = self.reads(UnitKind::Advocate).or_else(|| self.box_reader());
                let police = self
                    .reads(UnitKind::Police)
                    .filter(|_| self.contact_to_police || advocate.is_none());
                advocate
                    .into_iter()
                    .chain(police)
                    .map(|unit| unit.id.clone())
                    .collect()
            }
        };
        in_order(units)
    }

    /// The neighborhood; what happens on a screen happens in none.
    pub fn neighborhood(&self) -> Option<&NeighborhoodId> {
        match &self.whereabouts {
            Some(Whereabouts::Here(id)) if self.narrative.place.kind != Some(PlaceKind::Online) => {
                Some(id)
            }
            _ => None,
        }
    }

    /// The police area that routes the report.
    pub fn routing_area(&self) -> Option<AreaId> {
        self.neighborhood()?;
        match (self.area, self.areas.as_slice()) {
            (_, [only]) => Some(*only),
            (Some(AreaChoice::Area(area)), _) => Some(area),
            _ => None,
        }
    }

    /// The report as it goes into the sealer. Days are the phone's own.
    pub fn to_draft(&self, today: Option<Day>, yesterday: Option<Day>) -> Draft {
        let mut narrative = self.narrative.clone();
        let area = self.routing_area();
        narrative.place.area = area;
        narrative.place.outside = self.whereabouts == Some(Whereabouts::Outside);
        narrative.place.neighborhood = self.neighborhood().cloned();
        match narrative.when.day {
            Some(WhichDay::Today) => narrative.when.date = today,
            Some(WhichDay::Yesterday) => narrative.when.date = yesterday,
            Some(WhichDay::Date) => {}
            _ => narrative.when.date = None,
        }
        narrative.items.retain(|item| *item != Item::default());
        let business = (self.owner == Some(Owner::Business)).then(|| self.business.clone());
        narrative.business = business;
        Draft {
            kind: self.kind(),
            urgent: self.urgent,
            area,
            language: narrative.language.clone(),
            units: in_order(self.readers.clone()),
            contact_readers: self.contact_readers(),
            advocate: self.box_reader().map(|unit| unit.id.clone()),
            narrative,
            contact: self.contact.clone(),
            immigration_status: self.immigration_status.clone(),
        }
    }
}

fn set<T: Copy + PartialOrd>(list: &mut Vec<T>, value: T, on: bool) {
    list.retain(|other| *other != value);
    if on {
        let place = list
            .iter()
            .position(|other| *other > value)
            .unwrap_or(list.len());
        list.insert(place, value);
    }
}

/// One or two units in ascending order, as the wire wants them.
fn in_order(mut units: Vec<UnitId>) -> Vec<UnitId> {
    if let [first, second] = units.as_mut_slice()
        && first > second
    {
        std::mem::swap(first, second);
    }
    units
}
