//! What every page of the desk shares: the person, the worker with the open keys, names of places and units, ways to move.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use api_types::keys::UnitProfile;
use api_types::places::Places;
use api_types::{AreaId, NeighborhoodId, ProblemKind, UnitId};
use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::access::{Closed, Person};
use super::route::Route;
use crate::api;
use crate::page::PageContext;
use crate::sealer::{Client, Fault, SealerError};
use crate::text::Text;
use crate::triage::keys::Wish;

/// Who holds words that are written and not sent, so that nobody leaves them by accident.
#[derive(Clone, Default)]
pub struct Unsent(Rc<Held>);

#[derive(Default)]
struct Held {
    next: Cell<u32>,
    holders: RefCell<BTreeSet<u32>>,
}

impl Unsent {
    /// Whether anybody holds some.
    pub fn get(&self) -> bool {
        !self.0.holders.borrow().is_empty()
    }

    /// They are sent, or given up.
    pub fn forget(&self) {
        self.0.holders.borrow_mut().clear();
    }

    fn hold(&self) -> u32 {
        let holder = self.0.next.get();
        self.0.next.set(holder.wrapping_add(1));
        self.0.holders.borrow_mut().insert(holder);
        holder
    }

    fn release(&self, holder: u32) {
        self.0.holders.borrow_mut().remove(&holder);
    }
}

/// Holds words of this component as long as it stands and `is` says so.
#[hook]
pub fn use_unsent(is: bool) {
    let unsent = use_desk().unsent;
    use_effect_with((is, unsent), |(is, unsent)| {
        let held = is.then(|| (unsent.clone(), unsent.hold()));
        move || {
            if let Some((unsent, holder)) = held {
                unsent.release(holder);
            }
        }
    });
}

impl PartialEq for Unsent {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Names for the city's numbers and slugs. Without them the numbers are shown.
#[derive(Clone, PartialEq, Default)]
pub struct Names {
    places: Option<Rc<Places>>,
    units: Option<Rc<Vec<UnitProfile>>>,
}

/// What every page of the desk shares.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// Who is logged in.
    pub person: Person,
    /// The worker with the open keys.
    pub client: Client,
    /// Names of places and units.
    pub names: Names,
    /// Goes to a page; asks first when an answer is not sent.
    pub go: Callback<Route>,
    /// Closes the key.
    pub close: Callback<Closed>,
    /// The login ended.
    pub ended: Callback<()>,
    /// Shows all keys.
    pub help: Callback<()>,
    /// Whether an answer is not sent.
    pub unsent: Unsent,
}

impl Desk {
    /// The name of a police area.
    pub fn area_name(&self, text: &Text, area: AreaId) -> String {
        let places = self.names.places.as_ref();
        places
            .and_then(|places| places.areas.iter().find(|a| a.id == area))
            .map(|area| area.name.clone())
            .unwrap_or_else(|| {
                text.t_with(
                    "triage-area-number",
                    &[("number", Arg::from(u32::from(area.0)))],
                )
            })
    }

    /// The name of a neighborhood.
    pub fn neighborhood_name(&self, id: &NeighborhoodId) -> String {
        let places = self.names.places.as_ref();
        places
            .and_then(|places| places.neighborhoods.iter().find(|n| n.id == *id))
            .map_or_else(|| id.as_str().to_owned(), |found| found.name.clone())
    }

    /// Every neighborhood: slug and name.
    pub fn neighborhoods(&self) -> Vec<(String, String)> {
        let places = self.names.places.iter();
        places
            .flat_map(|places| &places.neighborhoods)
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect()
    }

    /// Every police area: number and name.
    pub fn areas(&self) -> Vec<(String, String)> {
        let places = self.names.places.iter();
        places
            .flat_map(|places| &places.areas)
            .map(|one| (one.id.0.to_string(), one.name.clone()))
            .collect()
    }

    /// The name of a unit.
    pub fn unit_name(&self, id: &UnitId) -> String {
        let units = self.names.units.as_ref();
        units
            .and_then(|units| units.iter().find(|unit| unit.id == *id))
            .map_or_else(|| id.as_str().to_owned(), |found| found.name.clone())
    }

    /// Notices that the login ended or that the keys are gone with their worker; everything else is for the page.
    pub fn notice(&self, fault: Fault) {
        match fault {
            Fault::Api(failure) if failure.is(ProblemKind::LoginRequired) => self.ended.emit(()),
            Fault::Sealer(SealerError::Locked | SealerError::Broken) => {
                self.close.emit(Closed::Lost);
            }
            Fault::Api(_) | Fault::Sealer(_) => {}
        }
    }

    /// Serves what a key can wish on every page. True when it was such a wish.
    pub fn serve(&self, wish: Wish) -> bool {
        match wish {
            Wish::GoQueue => self.go.emit(Route::Queue),
            Wish::GoBoxes if self.person.is_advocate() => self.go.emit(Route::Boxes),
            Wish::Lock => self.close.emit(Closed::ByHand),
            Wish::Help => self.help.emit(()),
            _ => return false,
        }
        true
    }
}

/// The desk that this page belongs to; outside of any, one where nobody sits and nothing opens.
#[hook]
pub fn use_desk() -> Desk {
    use_context::<Desk>().unwrap_or_else(|| Desk {
        person: Person::nobody(),
        client: Client::new(&PageContext::nowhere()),
        names: Names::default(),
        go: Callback::noop(),
        close: Callback::noop(),
        ended: Callback::noop(),
        help: Callback::noop(),
        unsent: Unsent::default(),
    })
}

/// Fetches names of places and units once. A failure is no reason to stop: numbers and slugs say the same.
#[hook]
pub fn use_names() -> Names {
    let places = use_state(|| None);
    let units = use_state(|| None);
    {
        let (places, units) = (places.setter(), units.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                if let Ok(found) = api::places().await {
                    places.set(Some(Rc::new(found)));
                }
                if let Ok(found) = api::units().await {
                    units.set(Some(Rc::new(found)));
                }
            });
        });
    }
    Names {
        places: (*places).clone(),
        units: (*units).clone(),
    }
}
