//! The tables of reports, and the questions put to them. Nobody outside this capability sees a row.

pub(super) mod boxes;
pub(super) mod due;
pub(super) mod intake_ceiling;
pub(super) mod message;
pub(super) mod opening;
pub(super) mod part;
pub(super) mod queries;
pub(super) mod report;

pub(super) use boxes::*;
pub(super) use due::*;
pub(super) use queries::*;

use api_types::UnitId;
use sealing::Class;

/// The units of a report as one column: slugs joined by commas, in ascending order.
pub(super) fn joined(units: &[UnitId]) -> String {
    units
        .iter()
        .map(UnitId::as_str)
        .collect::<Vec<_>>()
        .join(",")
}

/// The units that a column names.
pub(super) fn split(column: &str) -> Vec<UnitId> {
    column.split(',').filter_map(UnitId::parse).collect()
}

/// The number under which a class is stored.
pub(super) fn class_number(class: Class) -> i16 {
    i16::from(class as u8)
}
