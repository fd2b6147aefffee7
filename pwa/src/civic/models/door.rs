//! What a group sees that helps at the door: numbers, and nobody.

use api_types::listening::{NeedCount, PlaceCount, WayCount};

use super::{Dated, FormFault, Said};

/// `/door`. Fields: `key`; with `do` = `count` also `nonce` (hidden) and `came`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DoorView {
    /// The key as it was typed; 16 digits once it has opened something.
    pub key: String,
    /// What it opens.
    pub door: Option<DoorNumbers>,
    /// People were counted in just now.
    pub counted: bool,
    /// What is wrong.
    pub faults: Vec<FormFault>,
}

/// The door in numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DoorNumbers {
    /// The session.
    pub title: Said,
    /// When it is.
    pub when: Dated,
    /// Where it is.
    pub hall: Option<String>,
    /// Seats by way.
    pub ways: Vec<WayCount>,
    /// Places beside the seats.
    pub places: Vec<PlaceCount>,
    /// Needs.
    pub needs: Vec<NeedCount>,
    /// How many came.
    pub came: u32,
    /// Random, fresh for each page: a form that is sent twice counts once.
    pub nonce: String,
}
