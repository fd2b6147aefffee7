//! Where a session of the demo takes place, and what is there.

use api_types::LanguageTag;
use api_types::listening::{Access, AgendaItem, PoolKind, PoolSize, SessionFacts, Venue, Way};
use api_types::places::Neighborhood;

use super::said::HALLS;
use super::year::Dice;

pub(super) fn venue(place: &Neighborhood, dice: &mut Dice) -> Option<Venue> {
    let (name, address, note) = dice.pick(&HALLS)?;
    let number = (100 + dice.roll(4800)).to_string();
    Some(Venue {
        name: name.replace("{place}", &place.name),
        address: address.replace("{number}", &number),
        note: (*note).to_owned(),
        latitude: None,
        longitude: None,
    })
}

pub(super) fn languages(dice: &mut Dice) -> Vec<LanguageTag> {
    const SETS: [&[&str]; 7] = [
        &["en", "es"],
        &["en", "es"],
        &["en", "es", "ko"],
        &["en", "hy", "ru"],
        &["en", "es", "fil"],
        &["en", "fa", "hy"],
        &["en", "es", "zh-Hant", "vi"],
    ];
    let set = dice.pick(&SETS).copied().unwrap_or(&["en"]);
    set.iter()
        .map(|tag| LanguageTag((*tag).to_owned()))
        .collect()
}

pub(super) fn access(ways: &[Way], dice: &mut Dice) -> Vec<Access> {
    let mut access = vec![Access::StepFree, Access::OffCamera];
    for (sides, extra) in [
        (2, Access::Captions),
        (3, Access::Asl),
        (2, Access::Childcare),
        (4, Access::Listening),
        (5, Access::QuietRoom),
    ] {
        if dice.roll(sides) == 0 {
            access.push(extra);
        }
    }
    // Without a hall there is nothing of a hall.
    let anywhere = [Access::Captions, Access::Asl];
    access.retain(|aid| ways.contains(&Way::InPerson) || anywhere.contains(aid));
    access
}

pub(super) fn agenda() -> Vec<AgendaItem> {
    [
        (0, "Welcome"),
        (10, "What you told us last time"),
        (25, "You talk, we listen"),
        (85, "The city answers"),
        (110, "What happens next"),
    ]
    .into_iter()
    .map(|(after, title)| AgendaItem {
        after,
        title: title.to_owned(),
    })
    .collect()
}

pub(super) fn pools(facts: &SessionFacts, capacity: u32) -> Vec<PoolSize> {
    let mut pools = vec![(PoolKind::Speaking, 10)];
    for way in &facts.ways {
        pools.push(match way {
            Way::InPerson => (PoolKind::InPerson, capacity),
            Way::Online => (PoolKind::Online, 300),
            Way::Phone => (PoolKind::Phone, 100),
        });
    }
    if facts.ways.contains(&Way::InPerson) {
        pools.extend([(PoolKind::Wheelchair, 6), (PoolKind::Headset, 30)]);
        if facts.access.contains(&Access::Childcare) {
            pools.push((PoolKind::Childcare, 12));
        }
        if facts.access.contains(&Access::Asl) {
            pools.push((PoolKind::AslSeating, 10));
        }
    }
    let sizes = pools.into_iter();
    sizes
        .map(|(kind, capacity)| PoolSize { kind, capacity })
        .collect()
}
