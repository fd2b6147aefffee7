//! `amparo keys`: make roots and unit seeds, propose, sign, verify and publish a directory. Only `publish` needs the instance.

use std::path::{Path, PathBuf};

use api_types::Bytes32;
use api_types::keys::{RootKey, Roots};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use sealing::directory::sign_note;
use sealing::{Directory, KemPublicKey, Seed, SigningKey, UnitEntry, UnitKind, UnitSeed};
use serde::Deserialize;

use super::Failure;
use super::files::{seed_text, write_new};
use crate::access::Actor;
use crate::clock::CityDay;
use crate::keys::renewal::{VALID_DAYS, date, read_seed, renewed};
use crate::keys::sealing_roots;
use crate::random;
use crate::startup::{BackOffice, Platform, read_roots};

/// What to do about the directory.
#[derive(Debug, Subcommand)]
pub(super) enum Keys {
    /// Root keys: on a machine without a network.
    #[command(subcommand)]
    Roots(RootsCommand),
    /// Make a unit's seed and print its line for `propose --units`.
    NewUnit(NewUnit),
    /// Write the text of a directory, for the roots to sign.
    Propose(Propose),
    /// Add a root's signature to a proposal.
    Sign {
        /// The root's seed.
        #[arg(long)]
        root: PathBuf,
        /// The root's name.
        #[arg(long)]
        name: String,
        /// The proposal; the signature is added to it.
        file: PathBuf,
    },
    /// Check a directory as clients do.
    Verify {
        /// The root public keys.
        #[arg(long)]
        roots: PathBuf,
        /// On which day.
        #[arg(long)]
        today: NaiveDate,
        /// Refuse older versions.
        #[arg(long, default_value_t = 0)]
        at_least: u32,
        /// The directory.
        file: PathBuf,
    },
    /// Check a directory and publish it.
    Publish {
        /// The signed directory.
        file: PathBuf,
    },
}

/// Root keys.
#[derive(Debug, Subcommand)]
pub(super) enum RootsCommand {
    /// Make one root: `<name>.seed` for a safe, `<name>.json` for everybody.
    New {
        /// `city-root-a`.
        name: String,
        /// In which folder.
        #[arg(long, default_value = ".")]
        out: PathBuf,
    },
    /// Put public roots together into `roots.json`.
    Collect {
        /// The directory's first line: `portal.example/keys`.
        #[arg(long)]
        origin: String,
        /// The city's three.
        #[arg(long, required = true, num_args = 1..)]
        city: Vec<PathBuf>,
        /// The advocate organization's two.
        #[arg(long, required = true, num_args = 1..)]
        advocate: Vec<PathBuf>,
    },
}

/// A unit's first or next seed.
#[derive(Debug, Args)]
pub(super) struct NewUnit {
    /// `hate-crime-unit`.
    name: String,
    /// `police` or `advocate`.
    #[arg(long)]
    kind: String,
    /// What may be sealed to it: `1,2,5`.
    #[arg(long, value_delimiter = ',')]
    classes: Vec<u8>,
    /// Counts up with every new seed.
    #[arg(long, default_value_t = 1)]
    epoch: u32,
    /// Where the seed goes.
    #[arg(long)]
    out: PathBuf,
}

/// The next directory.
#[derive(Debug, Args)]
pub(super) struct Propose {
    /// The directory before; its origin, version and units are taken up.
    #[arg(long)]
    after: Option<PathBuf>,
    /// The first directory's origin.
    #[arg(long)]
    origin: Option<String>,
    /// A file of `[[unit]]` tables that take the place of the units before.
    #[arg(long)]
    units: Option<PathBuf>,
    /// The first day.
    #[arg(long)]
    from: NaiveDate,
    /// For how many days.
    #[arg(long, default_value_t = VALID_DAYS)]
    days: u32,
    /// Where the text goes.
    #[arg(long)]
    out: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Units {
    unit: Vec<Unit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unit {
    name: String,
    kind: String,
    classes: Vec<u8>,
    epoch: u32,
    kem: String,
    sign: String,
}

impl Keys {
    /// The commands that need no instance. Gives the file that is to be published, if that is the command.
    pub(super) fn run(self) -> Result<Option<PathBuf>, Failure> {
        match self {
            Self::Roots(RootsCommand::New { name, out }) => new_root(&name, &out)?,
            Self::Roots(RootsCommand::Collect {
                origin,
                city,
                advocate,
            }) => {
                let roots = Roots {
                    origin,
                    city: read_all(&city)?,
                    advocate: read_all(&advocate)?,
                };
                println!("{}", serde_json::to_string_pretty(&roots)?);
            }
            Self::NewUnit(unit) => unit.run()?,
            Self::Propose(propose) => propose.run()?,
            Self::Sign { root, name, file } => sign(&root, &name, &file)?,
            Self::Verify {
                roots,
                today,
                at_least,
                file,
            } => {
                let roots = sealing_roots(&read_roots(&roots)?);
                let directory =
                    Directory::verify(&read(&file)?, &roots, &today.to_string(), at_least)?;
                println!(
                    "version {} holds until {}",
                    directory.version, directory.not_after
                );
            }
            Self::Publish { file } => return Ok(Some(file)),
        }
        Ok(None)
    }
}

/// Publishes a signed directory.
pub(super) async fn publish(platform: &Platform, file: &Path) -> Result<(), Failure> {
    platform.require_migrated().await?;
    let office = BackOffice::open(platform).await?;
    let version = office.keys.publish(&Actor::System, read(file)?).await?;
    println!("version {version} is published; servers that run take it up within seconds");
    Ok(())
}

fn new_root(name: &str, out: &Path) -> Result<(), Failure> {
    let seed: [u8; 32] = random::bytes();
    write_new(&out.join(format!("{name}.seed")), &seed_text(&seed))?;
    let public = public_root(name, &seed);
    write_new(
        &out.join(format!("{name}.json")),
        &serde_json::to_string(&public)?,
    )?;
    println!("{name}: keep {name}.seed offline; give {name}.json to whoever collects the roots");
    Ok(())
}

/// The public half of a root.
pub(super) fn public_root(name: &str, seed: &[u8; 32]) -> RootKey {
    RootKey {
        name: name.to_owned(),
        key: Bytes32(SigningKey::from_bytes(seed).verifying_key().to_bytes()),
    }
}

/// A unit's line of the directory.
pub(super) fn unit_entry(
    name: &str,
    kind: UnitKind,
    classes: &[u8],
    epoch: u32,
    seed: &UnitSeed,
) -> UnitEntry {
    UnitEntry {
        name: name.to_owned(),
        kind,
        classes: classes.to_vec(),
        epoch,
        kem: seed.kem().public().clone(),
        sign: seed.sign().verifying_key().to_bytes(),
        previous_kem: None,
        previous_sign: None,
    }
}

impl NewUnit {
    fn run(self) -> Result<(), Failure> {
        let seed: [u8; 32] = random::bytes();
        let entry = unit_entry(
            &self.name,
            kind(&self.kind)?,
            &self.classes,
            self.epoch,
            &UnitSeed(Seed::from_bytes(seed)),
        );
        write_new(&self.out, &seed_text(&seed))?;
        println!(
            "[[unit]]\nname = \"{}\"\nkind = \"{}\"\nclasses = {:?}\nepoch = {}\nkem = \"{}\"\nsign = \"{}\"",
            self.name,
            self.kind,
            self.classes,
            self.epoch,
            STANDARD.encode(entry.kem.as_bytes()),
            STANDARD.encode(entry.sign)
        );
        Ok(())
    }
}

impl Propose {
    fn run(self) -> Result<(), Failure> {
        let before = match &self.after {
            Some(file) => Some(Directory::parse_unverified(&read(file)?)?),
            None => None,
        };
        let units = match &self.units {
            Some(file) => Some(read_units(file, before.as_ref())?),
            None => None,
        };
        let mut next = match before {
            Some(before) => renewed(&before, self.from, self.days).ok_or("no such day")?,
            None => Directory {
                origin: self.origin.ok_or("the first directory needs --origin")?,
                version: 1,
                not_before: date(self.from).ok_or("no such day")?,
                not_after: date(CityDay::after(self.from, self.days)).ok_or("no such day")?,
                units: Vec::new(),
            },
        };
        if let Some(units) = units {
            next.units = units;
        }
        write_new(&self.out, &next.body_text())?;
        println!(
            "version {}: have it signed by two city roots, and by both advocate roots",
            next.version
        );
        Ok(())
    }
}

// A unit with a new epoch keeps the keys of the one before, for what was sealed to them.
fn read_units(file: &Path, before: Option<&Directory>) -> Result<Vec<UnitEntry>, Failure> {
    let units: Units = toml::from_str(&read(file)?)?;
    let mut entries = Vec::with_capacity(units.unit.len());
    for unit in units.unit {
        let bad = |what: &str| format!("unit {}: {what}", unit.name);
        let old = before
            .and_then(|before| before.unit(&unit.name))
            .filter(|old| old.epoch + 1 == unit.epoch);
        entries.push(UnitEntry {
            kind: kind(&unit.kind)?,
            kem: KemPublicKey::from_bytes(&STANDARD.decode(&unit.kem)?)
                .map_err(|_| bad("kem is not a key"))?,
            sign: STANDARD
                .decode(&unit.sign)?
                .try_into()
                .map_err(|_| bad("sign is not a key"))?,
            previous_kem: old.map(|old| old.kem.clone()),
            previous_sign: old.map(|old| old.sign),
            name: unit.name,
            classes: unit.classes,
            epoch: unit.epoch,
        });
    }
    Ok(entries)
}

fn sign(root: &Path, name: &str, file: &Path) -> Result<(), Failure> {
    let key = SigningKey::from_bytes(&read_seed(root).ok_or("this is not a root's seed")?);
    let text = read(file)?;
    let body = text
        .split_once("\n\n")
        .map_or_else(|| text.clone(), |(body, _)| format!("{body}\n"));
    let line = sign_note(&body, name, &key);
    let note = if body == text {
        format!("{text}\n{line}\n")
    } else {
        format!("{text}{line}\n")
    };
    let directory = Directory::parse_unverified(&note)?;
    std::fs::write(file, note)?;
    println!(
        "{name} signed version {}, valid {} to {}:",
        directory.version, directory.not_before, directory.not_after
    );
    for unit in &directory.units {
        println!(
            "  {} epoch {} classes {:?}",
            unit.name, unit.epoch, unit.classes
        );
    }
    Ok(())
}

fn kind(word: &str) -> Result<UnitKind, Failure> {
    match word {
        "police" => Ok(UnitKind::Police),
        "advocate" => Ok(UnitKind::Advocate),
        _ => Err("a unit is of kind police or advocate".into()),
    }
}

fn read_all(files: &[PathBuf]) -> Result<Vec<RootKey>, Failure> {
    files
        .iter()
        .map(|file| Ok(serde_json::from_str(&read(file)?)?))
        .collect()
}

fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()).into())
}
