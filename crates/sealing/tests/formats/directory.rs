//! The key directory: each reason to refuse one, beside the directory that differs in this alone and is accepted.

use proptest::prelude::*;
use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{Directory, DirectoryError, Roots, Seed, SigningKey, UnitEntry, UnitKind, UnitSeed};

const TODAY: &str = "2026-11-23";
const CITY: [&str; 3] = ["city-a", "city-b", "city-c"];
const ADVOCATE: [&str; 2] = ["advocate-a", "advocate-b"];

fn key(name: &str) -> SigningKey {
    let mut seed = [0; 32];
    seed[..name.len()].copy_from_slice(name.as_bytes());
    SigningKey::from_bytes(&seed)
}

fn roots() -> Roots {
    let roots = |names: &[&str]| {
        let root = |name: &&str| ((*name).to_owned(), key(name).verifying_key().to_bytes());
        names.iter().map(root).collect()
    };
    Roots {
        origin: "portal.example/keys".to_owned(),
        city: roots(&CITY),
        advocate: roots(&ADVOCATE),
    }
}

fn unit(name: &str, kind: UnitKind, classes: &[u8], seed: u8) -> UnitEntry {
    let seed = UnitSeed(Seed::from_bytes([seed; 32]));
    UnitEntry {
        name: name.to_owned(),
        kind,
        classes: classes.to_vec(),
        epoch: 1,
        kem: seed.kem().public().clone(),
        sign: seed.sign().verifying_key().to_bytes(),
        previous_kem: None,
        previous_sign: None,
    }
}

fn directory() -> Directory {
    Directory {
        origin: "portal.example/keys".to_owned(),
        version: 17,
        not_before: Date::parse("2026-11-20").unwrap(),
        not_after: Date::parse("2027-02-18").unwrap(),
        units: vec![
            unit("hate-crime-unit", UnitKind::Police, &[1, 2, 4, 5], 1),
            unit("advocate-east", UnitKind::Advocate, &[1, 2, 3, 5], 2),
        ],
    }
}

fn note(body: &str, names: &[&str]) -> String {
    let lines: Vec<String> = names
        .iter()
        .map(|name| sign_note(body, name, &key(name)))
        .collect();
    assemble_note(body, &lines)
}

const ALL: [&str; 5] = ["city-a", "city-b", "city-c", "advocate-a", "advocate-b"];

fn verify(text: &str) -> Result<Directory, DirectoryError> {
    Directory::verify(text, &roots(), TODAY, 17)
}

/// The answer to a directory that everybody signed.
fn signed(directory: &Directory) -> Result<Directory, DirectoryError> {
    verify(&note(&directory.body_text(), &ALL))
}

/// The answer to a text that everybody signed.
fn signed_text(change: impl Fn(String) -> String) -> Result<Directory, DirectoryError> {
    verify(&note(&change(directory().body_text()), &ALL))
}

#[test]
fn what_is_signed_is_what_is_read() {
    assert_eq!(signed(&directory()), Ok(directory()));
    let mut with_previous = directory();
    with_previous.units[0].epoch = 2;
    let before = UnitSeed(Seed::from_bytes([9; 32]));
    with_previous.units[0].previous_kem = Some(before.kem().public().clone());
    with_previous.units[0].previous_sign = Some(before.sign().verifying_key().to_bytes());
    assert_eq!(signed(&with_previous), Ok(with_previous.clone()));
    let text = note(&with_previous.body_text(), &[]);
    assert!(
        Directory::parse_unverified(&text).is_err(),
        "no signature line at all"
    );
    let text = note(&with_previous.body_text(), &["city-a"]);
    assert_eq!(Directory::parse_unverified(&text), Ok(with_previous));
}

#[test]
fn two_city_roots_must_sign() {
    let body = directory().body_text();
    let few = Err(DirectoryError::TooFewCitySignatures);
    assert_eq!(
        verify(&note(&body, &["city-a", "advocate-a", "advocate-b"])),
        few
    );
    assert_eq!(verify(&note(&body, &ADVOCATE)), few);
    for pair in [
        ["city-a", "city-b"],
        ["city-a", "city-c"],
        ["city-b", "city-c"],
    ] {
        assert!(verify(&note(&body, &[pair, ADVOCATE].concat())).is_ok());
    }
}

#[test]
fn one_root_cannot_sign_twice() {
    let body = directory().body_text();
    let twice = note(&body, &["city-a", "city-a", "advocate-a", "advocate-b"]);
    assert_eq!(
        verify(&twice),
        Err(DirectoryError::Malformed("a root signed twice"))
    );

    // One key under two names in the roots themselves.
    let mut doubled = roots();
    doubled.city[1].1 = doubled.city[0].1;
    let text = note(&body, &["city-a", "advocate-a", "advocate-b"]);
    assert_eq!(
        Directory::verify(&text, &doubled, TODAY, 17),
        Err(DirectoryError::BadRoots)
    );
}

#[test]
fn class_three_needs_every_advocate_root() {
    let body = directory().body_text();
    let few = Err(DirectoryError::TooFewAdvocateSignatures);
    assert_eq!(verify(&note(&body, &CITY)), few);
    assert_eq!(
        verify(&note(&body, &["city-a", "city-b", "city-c", "advocate-a"])),
        few
    );
    assert!(verify(&note(&body, &ALL)).is_ok());

    let mut without = directory();
    without.units[1].classes = vec![1, 2, 5];
    assert!(verify(&note(&without.body_text(), &CITY)).is_ok());

    // Roots without advocates open no way to class 3.
    let mut alone = roots();
    alone.advocate.clear();
    assert_eq!(
        Directory::verify(&note(&body, &CITY), &alone, TODAY, 17),
        few
    );
}

#[test]
fn no_police_unit_receives_class_three_whoever_signs() {
    let mut ghost = directory();
    ghost.units[0].classes = vec![1, 2, 3];
    let refused = Err(DirectoryError::PoliceWithClassThree(
        "hate-crime-unit".to_owned(),
    ));
    assert_eq!(signed(&ghost), refused);
    assert_eq!(
        Directory::parse_unverified(&note(&ghost.body_text(), &ALL)),
        refused
    );
}

#[test]
fn a_forged_signature_refuses_the_directory() {
    let body = directory().body_text();
    let mut lines: Vec<String> = ALL
        .iter()
        .map(|name| sign_note(&body, name, &key(name)))
        .collect();
    assert!(verify(&assemble_note(&body, &lines)).is_ok());
    lines[2] = sign_note(&body, "city-c", &key("city-x"));
    assert_eq!(
        verify(&assemble_note(&body, &lines)),
        Err(DirectoryError::BadSignature("city-c".to_owned()))
    );
    // A signer who is no root counts for nothing, and harms nothing.
    lines[2] = sign_note(&body, "city-x", &key("city-x"));
    assert!(verify(&assemble_note(&body, &lines)).is_ok());
    lines.remove(1);
    assert_eq!(
        verify(&assemble_note(&body, &lines)),
        Err(DirectoryError::TooFewCitySignatures)
    );
}

#[test]
fn it_is_valid_on_its_days_only() {
    let text = note(&directory().body_text(), &ALL);
    let on = |day| Directory::verify(&text, &roots(), day, 17).err();
    assert_eq!(on("2026-11-19"), Some(DirectoryError::NotYetValid));
    assert_eq!(on("2026-11-20"), None);
    assert_eq!(on("2027-02-18"), None);
    assert_eq!(on("2027-02-19"), Some(DirectoryError::Expired));
    assert_eq!(on("2026-11-31"), Some(DirectoryError::BadToday));
    assert_eq!(on("today"), Some(DirectoryError::BadToday));
}

#[test]
fn nobody_can_make_one_for_longer_than_ninety_days() {
    let mut long = directory();
    long.not_after = Date::parse("2027-02-19").unwrap();
    assert_eq!(signed(&long), Err(DirectoryError::ValidTooLong));
    long.not_after = Date::parse("2026-11-19").unwrap();
    assert_eq!(signed(&long), Err(DirectoryError::ValidTooLong));
}

#[test]
fn an_older_version_is_refused() {
    let text = note(&directory().body_text(), &ALL);
    let at_least = |version| Directory::verify(&text, &roots(), TODAY, version).err();
    assert_eq!(at_least(16), None);
    assert_eq!(at_least(17), None);
    assert_eq!(at_least(18), Some(DirectoryError::RolledBack));
}

#[test]
fn another_site_s_directory_is_refused() {
    let mut other = directory();
    other.origin = "portal.example/keyz".to_owned();
    assert_eq!(signed(&other), Err(DirectoryError::WrongOrigin));
}

#[test]
fn an_attribute_that_nobody_knows_is_refused() {
    let unknown = signed_text(|body| body.replace(" suite=1", " reader=all suite=1"));
    assert_eq!(
        unknown,
        Err(DirectoryError::UnknownAttribute("reader".to_owned()))
    );
    let unknown = signed_text(|body| body.replacen(" suite=1", " extra suite=1", 1));
    assert_eq!(
        unknown,
        Err(DirectoryError::UnknownAttribute("extra".to_owned()))
    );
}

#[test]
fn no_unit_and_no_key_stands_twice() {
    let mut twice = directory();
    twice
        .units
        .push(unit("hate-crime-unit", UnitKind::Police, &[1], 3));
    let name = "hate-crime-unit".to_owned();
    assert_eq!(signed(&twice), Err(DirectoryError::DuplicateUnit(name)));
    twice.units[2].name = "other".to_owned();
    assert_eq!(signed(&twice), Ok(twice.clone()));

    // A police key under an advocate's name.
    let shared = Err(DirectoryError::DuplicateKey("other".to_owned()));
    for steal in [
        |from: &UnitEntry, to: &mut UnitEntry| to.kem = from.kem.clone(),
        |from: &UnitEntry, to: &mut UnitEntry| to.sign = from.sign,
        |from: &UnitEntry, to: &mut UnitEntry| {
            to.epoch = 2;
            to.previous_kem = Some(from.kem.clone());
        },
        |_: &UnitEntry, to: &mut UnitEntry| {
            to.epoch = 2;
            to.previous_kem = Some(to.kem.clone());
        },
    ] {
        let mut stolen = twice.clone();
        let from = stolen.units[0].clone();
        steal(&from, &mut stolen.units[2]);
        assert_eq!(signed(&stolen), shared);
    }
}

#[test]
fn there_is_one_way_to_write_it() {
    assert!(signed_text(|body| body).is_ok());
    let changes: [(&str, &str); 16] = [
        ("version 17", "version 017"),
        ("version 17", "version +17"),
        ("version 17", "version  17"),
        ("version 17", "Version 17"),
        ("\nversion", "\r\nversion"),
        ("valid 2026-11-20", "valid 2026-11-20 "),
        ("valid 2026-11-20", "valid 2026-11-31"),
        ("classes=1,2,4,5", "classes=2,1,4,5"),
        ("classes=1,2,4,5", "classes=1,1"),
        ("classes=1,2,4,5", "classes=1,9"),
        ("classes=1,2,4,5", "classes="),
        ("classes=1,2,4,5 suite=1", "suite=1 classes=1,2,4,5"),
        ("suite=1", "suite=2"),
        ("epoch=1", "epoch=0"),
        ("police", "sheriff"),
        ("unit hate", "group hate"),
    ];
    for (from, to) in changes {
        let outcome = signed_text(|body| body.replacen(from, to, 1));
        assert!(
            matches!(outcome, Err(DirectoryError::Malformed(_))),
            "{to}: {outcome:?}"
        );
    }
    // A key of the previous epoch in the first one, a repeated attribute, a weak signing key.
    let weak = format!("sign={}=", "A".repeat(43));
    for change in [" epoch=1 epoch=1", " suite=1"] {
        assert!(signed_text(|body| body.replacen(" epoch=1", change, 1)).is_err());
    }
    let signing = format!("sign={}", signing_text(&directory().units[0]));
    assert!(signed_text(|body| body.replace(&signing, &weak)).is_err());
    let mut early = directory();
    early.units[0].previous_kem = Some(unit("", UnitKind::Police, &[], 9).kem);
    let refused = Err(DirectoryError::Malformed("a unit's attributes"));
    assert_eq!(signed(&early), refused);
}

/// The signing key as it stands in the text.
fn signing_text(unit: &UnitEntry) -> String {
    let body = Directory {
        units: vec![unit.clone()],
        ..directory()
    }
    .body_text();
    body.trim_end().rsplit_once("sign=").unwrap().1.to_owned()
}

#[test]
fn stanzas_find_their_unit() {
    let mut directory = directory();
    directory.units[0].epoch = 2;
    let before = UnitSeed(Seed::from_bytes([9; 32])).kem().public().clone();
    directory.units[0].previous_kem = Some(before.clone());
    let name = |key: &sealing::KemPublicKey, day| {
        directory
            .recipient(key.key_id(), day)
            .map(|unit| unit.name.as_str())
    };
    assert_eq!(
        name(&directory.units[0].kem, TODAY),
        Some("hate-crime-unit")
    );
    assert_eq!(name(&directory.units[1].kem, TODAY), Some("advocate-east"));
    assert_eq!(name(&before, "2026-12-20"), Some("hate-crime-unit"));
    assert_eq!(name(&before, "2026-12-21"), None);
    assert_eq!(
        name(&directory.units[0].kem, "2026-12-21"),
        Some("hate-crime-unit")
    );
}

#[test]
fn days_are_counted_over_leap_years() {
    let day = |text| Date::parse(text).unwrap();
    assert_eq!(day("2028-03-01").days_since(day("2028-02-28")), 2);
    assert_eq!(day("2027-03-01").days_since(day("2027-02-28")), 1);
    assert_eq!(day("2100-03-01").days_since(day("2100-02-28")), 1);
    assert_eq!(day("2000-03-01").days_since(day("2000-02-28")), 2);
    assert_eq!(day("2027-01-01").days_since(day("2026-01-01")), 365);
    assert_eq!(day("1970-01-01").days_since(day("2026-11-23")), -20_780);
    for wrong in [
        "2027-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-1-01",
        "2026-01-01 ",
        "２026-01-01",
        "",
    ] {
        assert_eq!(Date::parse(wrong), None, "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_character_of_a_signed_directory_can_change(
        at in any::<prop::sample::Index>(),
        to in prop::char::range(' ', '~'),
    ) {
        let text = note(&directory().body_text(), &["city-a", "city-b", "advocate-a", "advocate-b"]);
        let mut changed: Vec<char> = text.chars().collect();
        let at = at.index(changed.len());
        prop_assume!(changed[at] != to);
        changed[at] = to;
        prop_assert!(verify(&changed.into_iter().collect::<String>()).is_err());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(portal.example/keys\n)?(version [0-9]{1,12}\n)?(valid [0-9 -]{0,25}\n)?\\PC{0,200}\n?\n?\\PC{0,99}\n?") {
        let _ = Directory::parse_unverified(&text);
    }
}
