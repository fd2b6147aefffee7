//! Who may read which part of a report: pure rules over the keys that the envelopes name.
//!
//! | part | hate | property |
//! |---|---|---|
//! | what happened | exactly the picked units | exactly the picked units |
//! | name and contact | the advocate; also picked police units if the person agreed | picked units |
//! | immigration box | exactly one advocate unit that takes class 3 | there is none |

use std::collections::BTreeSet;

use api_types::UnitId;
use api_types::reports::ReportKind;
use api_types::staff::UnitKind;
use sealing::Class;

/// A key of the directory, as an envelope names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderKey {
    /// Whose it is.
    pub unit: UnitId,
    /// Police or advocate.
    pub kind: UnitKind,
    /// The classes that the directory lets the unit receive.
    pub classes: Vec<u8>,
}

/// To whom the parts of one report are sealed.
#[derive(Debug, Clone)]
pub struct Sealing<'a> {
    /// What it is about.
    pub kind: ReportKind,
    /// The units that the person picked.
    pub units: &'a [UnitId],
    /// The readers of what happened.
    pub narrative: &'a [ReaderKey],
    /// The readers of name and contact.
    pub contact: &'a [ReaderKey],
    /// The readers of the immigration box.
    pub immigration_status: Option<&'a [ReaderKey]>,
    /// The directory has a unit that takes class 3. Without one the box is not offered.
    pub box_offered: bool,
}

/// Who reads, once it is known to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readers {
    /// Name and contact, in ascending order.
    pub contact: Vec<UnitId>,
    /// The immigration box.
    pub advocate: Option<UnitId>,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongReaders {
    /// The box is missing where it must be, or is there where it must not.
    Box,
    /// Somebody may not read that class, or somebody is missing.
    Recipients,
}

/// One or two units, each once, in ascending order.
pub fn is_a_pick(units: &[UnitId]) -> bool {
    match units {
        [_] => true,
        [first, second] => first < second,
        _ => false,
    }
}

/// Checks the readers of a new report.
pub fn of_report(sealing: &Sealing<'_>) -> Result<Readers, WrongReaders> {
    let picked: BTreeSet<&UnitId> = sealing.units.iter().collect();
    let narrative = readers(sealing.narrative, Class::Narrative)?;
    let contact = readers(sealing.contact, Class::Contact)?;
    if narrative != picked {
        return Err(WrongReaders::Recipients);
    }
    let advocate = match (sealing.kind, sealing.immigration_status) {
        (ReportKind::Property, None) => None,
        (ReportKind::Hate, None) if !sealing.box_offered => None,
        (ReportKind::Hate, Some(keys)) => Some(only_advocate(keys)?),
        _ => return Err(WrongReaders::Box),
    };
    let picked_advocates = sealing
        .narrative
        .iter()
        .filter(|key| key.kind == UnitKind::Advocate);
    match &advocate {
        None => {
            if contact.is_empty() || !contact.is_subset(&picked) {
                return Err(WrongReaders::Recipients);
            }
        }
        Some(advocate) => {
            let mut others = picked_advocates.map(|key| &key.unit).peekable();
            if others.peek().is_some() && !others.any(|unit| unit == advocate) {
                return Err(WrongReaders::Recipients);
            }
            let rest_is_picked_police = sealing
                .contact
                .iter()
                .filter(|key| key.unit != *advocate)
                .all(|key| key.kind == UnitKind::Police && picked.contains(&key.unit));
            if !contact.contains(advocate) || !rest_is_picked_police {
                return Err(WrongReaders::Recipients);
            }
        }
    }
    Ok(Readers {
        contact: contact.into_iter().cloned().collect(),
        advocate,
    })
}

/// The units behind the keys: each may receive the class and is named by one key.
fn readers(keys: &[ReaderKey], class: Class) -> Result<BTreeSet<&UnitId>, WrongReaders> {
    let units: BTreeSet<&UnitId> = keys.iter().map(|key| &key.unit).collect();
    let allowed = keys.iter().all(|key| key.classes.contains(&(class as u8)));
    if !allowed || units.len() != keys.len() {
        return Err(WrongReaders::Recipients);
    }
    Ok(units)
}

fn only_advocate(keys: &[ReaderKey]) -> Result<UnitId, WrongReaders> {
    readers(keys, Class::ImmigrationStatus)?;
    match keys {
        [key] if key.kind == UnitKind::Advocate => Ok(key.unit.clone()),
        _ => Err(WrongReaders::Recipients),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    use super::*;

    fn key(name: &str, kind: UnitKind, classes: &[u8]) -> ReaderKey {
        ReaderKey {
            unit: UnitId::parse(name).unwrap(),
            kind,
            classes: classes.to_vec(),
        }
    }

    /// Two advocate units, three police units; one directory line is wrong on purpose and lets a police unit have class 3.
    fn directory() -> Vec<ReaderKey> {
        vec![
            key("aid-a", UnitKind::Advocate, &[1, 2, 3, 4, 5]),
            key("aid-b", UnitKind::Advocate, &[1, 2, 3, 4, 5]),
            key("hate-unit", UnitKind::Police, &[1, 2, 4, 5]),
            key("property-desk", UnitKind::Police, &[1, 2, 4, 5]),
            key("rogue", UnitKind::Police, &[1, 2, 3, 4, 5]),
        ]
    }

    fn some_keys() -> impl Strategy<Value = Vec<ReaderKey>> {
        subsequence(directory(), 0..=3)
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_keeps_the_promises(
            hate in any::<bool>(),
            narrative in some_keys(),
            contact in some_keys(),
            status in prop::option::of(some_keys()),
        ) {
            let units: Vec<UnitId> = narrative.iter().map(|k| k.unit.clone()).collect();
            let kind = if hate { ReportKind::Hate } else { ReportKind::Property };
            let accepted = of_report(&Sealing {
                kind,
                units: &units,
                narrative: &narrative,
                contact: &contact,
                immigration_status: status.as_deref(),
                box_offered: true,
            });
            if let Ok(readers) = accepted {
                prop_assert_eq!(hate, status.is_some());
                prop_assert_eq!(hate, readers.advocate.is_some());
                if let Some(status) = status {
                    prop_assert_eq!(status.len(), 1);
                    prop_assert!(status[0].kind == UnitKind::Advocate && status[0].classes.contains(&3));
                    prop_assert!(readers.contact.contains(&status[0].unit));
                }
                for unit in &readers.contact {
                    prop_assert!(units.contains(unit) || Some(unit) == readers.advocate.as_ref());
                }
                prop_assert!(!readers.contact.is_empty());
            }
        }

        #[test]
        fn a_key_named_twice_or_a_reader_too_many_is_refused(extra in subsequence(directory(), 1..=2)) {
            let all = directory();
            let mut narrative = vec![all[0].clone(), all[2].clone()];
            narrative.extend(extra);
            let units = vec![all[0].unit.clone(), all[2].unit.clone()];
            let refused = of_report(&Sealing {
                kind: ReportKind::Hate,
                units: &units,
                narrative: &narrative,
                contact: &all[..1],
                immigration_status: Some(&all[..1]),
                box_offered: true,
            });
            prop_assert_eq!(refused, Err(WrongReaders::Recipients));
        }
    }

    fn hate(
        narrative: &[ReaderKey],
        contact: &[ReaderKey],
        status: Option<&[ReaderKey]>,
    ) -> Result<Readers, WrongReaders> {
        let units: Vec<UnitId> = narrative.iter().map(|k| k.unit.clone()).collect();
        of_report(&Sealing {
            kind: ReportKind::Hate,
            units: &units,
            narrative,
            contact,
            immigration_status: status,
            box_offered: status.is_some(),
        })
    }

    #[test]
    fn police_get_the_contact_only_beside_the_advocate_and_only_if_picked() {
        let d = directory();
        let (aid, unit, desk) = (&d[0..1], &d[2..3], &d[3]);
        assert!(hate(unit, aid, Some(aid)).is_ok());
        assert!(hate(unit, &[d[0].clone(), d[2].clone()], Some(aid)).is_ok());
        assert!(hate(unit, unit, Some(aid)).is_err());
        assert!(hate(unit, &[d[0].clone(), desk.clone()], Some(aid)).is_err());
        assert!(
            hate(&d[1..2], aid, Some(aid)).is_err(),
            "another advocate was picked"
        );
    }

    #[test]
    fn no_police_key_ever_receives_the_box() {
        let d = directory();
        for police in [&d[2..3], &d[4..5]] {
            assert_eq!(
                hate(&d[2..3], &d[0..1], Some(police)),
                Err(WrongReaders::Recipients)
            );
        }
        assert_eq!(
            hate(&d[2..3], &d[0..1], Some(&[d[0].clone(), d[4].clone()])),
            Err(WrongReaders::Recipients)
        );
    }

    #[test]
    fn without_an_advocate_in_the_directory_there_is_no_box() {
        let d = directory();
        assert!(hate(&d[2..3], &d[2..3], None).is_ok());
        assert!(hate(&d[2..3], &[], None).is_err());
    }
}
