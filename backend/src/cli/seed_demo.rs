//! `amparo seed-demo`: an instance to try everything on this machine. Its roots and unit seeds lie beside it, which a city never does.
//!
//! Running it again keeps what is there and makes what is missing.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api_types::UnitId;
use api_types::keys::Roots;
use api_types::staff::{Role, UnitKind};
use clap::Args;
use i18n::Locale;
use sealing::{Directory, Seed, UnitSeed};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::files::{seed_text, write_new, write_once};
use super::keys::{public_root, unit_entry};
use super::staff::{Person, Secrets};
use super::{Failure, demo_reports, demo_year};
use crate::access::Actor;
use crate::clock::{CityDay, Clock, SystemClock};
use crate::config::Config;
use crate::keys::renewal::{VALID_DAYS, date, read_seed, signed};
use crate::random;
use crate::staff::one_time_code::{SEED, code_at, otpauth_uri};
use crate::startup::{BackOffice, Platform};

const INSTANCE: &str = "amparo-demo";
const CITY_ROOTS: [&str; 3] = ["city-root-a", "city-root-b", "city-root-c"];
const ADVOCATE_ROOTS: [&str; 2] = ["advocate-root-a", "advocate-root-b"];

const SETTINGS: &str = "# A demo on this machine: residents at http://localhost:8080, staff at http://127.0.0.1:8081.\n\
    instance = \"amparo-demo\"\n\
    # A demo signs its own key directory. A city never has this line: its roots are kept offline.\n\
    demo_roots = \"roots\"\n\n\
    [database]\nurl = \"sqlite://amparo.db\"\nkeys_url = \"sqlite://keys.db\"\n\n\
    [mail]\ntransport = \"folder\"\nfrom = \"Amparo <noreply@demo.invalid>\"\n\n\
    # A folder that an encoder writes HLS files into; `cargo xtask dev` draws a stream there.\n\
    [streams]\nmedia_folder = \"media\"\n";

const UNITS: [(&str, sealing::UnitKind, &[u8]); 3] = [
    ("hate-crime-unit", sealing::UnitKind::Police, &[1, 2, 4, 5]),
    ("property-desk", sealing::UnitKind::Police, &[1, 2, 4, 5]),
    (
        "eastside-legal-aid",
        sealing::UnitKind::Advocate,
        &[1, 2, 3, 4, 5],
    ),
];

const PEOPLE: [(&str, &str, Role, Option<&str>); 7] = [
    (
        "detective",
        "R. Okafor",
        Role::Detective,
        Some("hate-crime-unit"),
    ),
    (
        "supervisor",
        "L. Tran",
        Role::Supervisor,
        Some("hate-crime-unit"),
    ),
    (
        "property",
        "M. Reyes",
        Role::PropertyOfficer,
        Some("property-desk"),
    ),
    (
        "advocate",
        "N. Haddad",
        Role::Advocate,
        Some("eastside-legal-aid"),
    ),
    ("admin", "S. Lindqvist", Role::Admin, None),
    ("auditor", "T. Abara", Role::Auditor, None),
    ("host", "D. Morales", Role::Host, None),
];

/// Where the demo goes.
#[derive(Debug, Args)]
pub(super) struct SeedDemo {
    /// The folder; made if missing.
    #[arg(long, default_value = "var")]
    dir: PathBuf,
    /// Live through a year of listening sessions, too.
    #[arg(long)]
    year: bool,
}

/// A one-time code, for somebody without an authenticator app.
#[derive(Debug, Args)]
pub(super) struct DemoCode {
    /// The demo's folder.
    #[arg(long, default_value = "var")]
    dir: PathBuf,
    /// The login name.
    name: String,
}

/// `demo.json`: what tools and tests log in with.
#[derive(Serialize, Deserialize)]
struct Demo {
    instance: String,
    staff: Vec<DemoPerson>,
    #[serde(default)]
    reports: Vec<serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
struct DemoPerson {
    name: String,
    email: String,
    passphrase: String,
    totp_secret: String,
    unit: Option<String>,
    unit_kind: Option<UnitKind>,
    role: Role,
}

impl SeedDemo {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let there = self.dir.join("demo.json").exists();
        prepare(&self.dir)?;
        let mut demo = demo_people(&self.dir)?;
        let config = Config::load(Some(&self.dir.join("amparo.toml")), std::iter::empty())?;
        let platform = Platform::open(config, Arc::new(SystemClock)).await?;
        platform.migrate().await?;
        let office = BackOffice::open(&platform).await?;
        publish_first(&office, &platform, &self.dir).await?;
        for person in &demo.staff {
            if !office.staff.has_account(&person.name).await? {
                add(&office, person, &self.dir).await?;
            }
        }
        if demo.reports.is_empty() {
            demo.reports = demo_reports::send(&platform, &office).await?;
            replace_private(
                &self.dir.join("demo.json"),
                &serde_json::to_string_pretty(&demo)?,
            )?;
        }
        office.audit.sequence().await?;
        platform.close().await;
        let now = platform.clock.now();
        drop((office, platform));
        if self.year {
            let config = Config::load(Some(&self.dir.join("amparo.toml")), std::iter::empty())?;
            demo_year::live_through(config, now).await?;
        }
        let page = describe(&demo, now.timestamp())?;
        replace_private(&self.dir.join("demo-logins.txt"), &page)?;
        println!(
            "{}",
            if there {
                "already there, kept as it is"
            } else {
                "a demo is set up"
            }
        );
        println!("{page}");
        println!(
            "Serve it with: amparo --config {} serve\nroots/ and demo-seeds/ hold keys that a city keeps offline or in browsers: this is a demo.",
            self.dir.join("amparo.toml").display()
        );
        Ok(())
    }
}

impl DemoCode {
    pub(super) fn run(self) -> Result<(), Failure> {
        let demo = read_demo(&self.dir.join("demo.json"))?;
        let person = demo
            .staff
            .iter()
            .find(|person| person.name == self.name)
            .ok_or("no such person in demo.json")?;
        println!("{}", current_code(person, SystemClock.now().timestamp())?);
        Ok(())
    }
}

// Folders, secrets, roots, unit seeds and settings; every file only if it is missing.
fn prepare(dir: &Path) -> Result<(), Failure> {
    for folder in ["secrets/login-keys", "roots", "demo-seeds", "mail", "media"] {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir.join(folder))?;
    }
    for name in [
        "kek",
        "pepper",
        "checkpoint",
        "instance-secret",
        "login-keys/1.seed",
    ] {
        write_once(
            &dir.join("secrets").join(name),
            &seed_text(&random::bytes()),
        )?;
    }
    for name in CITY_ROOTS.iter().chain(&ADVOCATE_ROOTS) {
        write_once(
            &dir.join("roots").join(format!("{name}.seed")),
            &seed_text(&random::bytes()),
        )?;
    }
    for (unit, ..) in UNITS {
        write_once(
            &dir.join("demo-seeds").join(format!("{unit}.seed")),
            &seed_text(&random::bytes()),
        )?;
    }
    let public = |names: &[&str]| {
        names
            .iter()
            .map(|name| {
                let seed = read_seed(&dir.join("roots").join(format!("{name}.seed")))
                    .ok_or("a root's seed is unreadable")?;
                Ok(public_root(name, &seed))
            })
            .collect::<Result<Vec<_>, Failure>>()
    };
    let roots = Roots {
        origin: format!("{INSTANCE}/keys"),
        city: public(&CITY_ROOTS)?,
        advocate: public(&ADVOCATE_ROOTS)?,
    };
    write_once(
        &dir.join("roots.json"),
        &serde_json::to_string_pretty(&roots)?,
    )?;
    write_once(&dir.join("amparo.toml"), SETTINGS)
}

async fn publish_first(
    office: &BackOffice,
    platform: &Platform,
    dir: &Path,
) -> Result<(), Failure> {
    if office.keys.current().version() > 0 {
        return Ok(());
    }
    let today = CityDay::today(&*platform.clock, platform.zone);
    let mut units = Vec::new();
    for (unit, kind, classes) in UNITS {
        let seed = read_seed(&dir.join("demo-seeds").join(format!("{unit}.seed")))
            .ok_or("a unit's seed is unreadable")?;
        units.push(unit_entry(
            unit,
            kind,
            classes,
            1,
            &UnitSeed(Seed::from_bytes(seed)),
        ));
    }
    let directory = Directory {
        origin: office.keys.roots().origin.clone(),
        version: 1,
        not_before: date(today).ok_or("no such day")?,
        not_after: date(CityDay::after(today, VALID_DAYS)).ok_or("no such day")?,
        units,
    };
    let note = signed(&directory, &office.keys.demo_roots(&dir.join("roots"))?);
    office.keys.publish(&Actor::System, note).await?;
    Ok(())
}

// The secrets are on disk before the accounts: what is cut off in between is made from them the next time.
fn demo_people(dir: &Path) -> Result<Demo, Failure> {
    let file = dir.join("demo.json");
    if file.exists() {
        return read_demo(&file);
    }
    let staff = PEOPLE.iter().map(|(name, _, role, unit)| {
        let secrets = Secrets::generate();
        let kind = UNITS
            .iter()
            .find(|(known, ..)| Some(*known) == *unit)
            .map(|(_, kind, _)| crate::keys::wire_kind(*kind));
        DemoPerson {
            name: (*name).to_owned(),
            email: format!("{name}@demo.invalid"),
            passphrase: secrets.pass_phrase.to_string(),
            totp_secret: data_encoding::BASE32_NOPAD.encode(secrets.totp_seed.as_slice()),
            unit: unit.map(str::to_owned),
            unit_kind: kind,
            role: *role,
        }
    });
    let demo = Demo {
        instance: INSTANCE.to_owned(),
        staff: staff.collect(),
        reports: Vec::new(),
    };
    write_new(&file, &serde_json::to_string_pretty(&demo)?)?;
    Ok(demo)
}

fn read_demo(file: &Path) -> Result<Demo, Failure> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

async fn add(office: &BackOffice, person: &DemoPerson, dir: &Path) -> Result<(), Failure> {
    let secrets = Secrets {
        pass_phrase: Zeroizing::new(person.passphrase.clone()),
        totp_seed: Zeroizing::new(seed_of(person)?),
    };
    let unit = person.unit.as_deref().and_then(UnitId::parse);
    let unit_seed = unit
        .as_ref()
        .map(|unit| dir.join("demo-seeds").join(format!("{unit}.seed")));
    let display_name = PEOPLE
        .iter()
        .find(|(name, ..)| *name == person.name)
        .map_or(person.name.as_str(), |(_, display, ..)| display);
    let account = secrets.account(
        Person {
            login_name: &person.name,
            display_name,
            role: person.role,
            unit: unit.as_ref(),
            email: &person.email,
            language: Locale::En,
        },
        unit_seed.as_deref(),
        &office.keys.current(),
    )?;
    office.staff.add(&Actor::System, account).await?;
    Ok(())
}

fn seed_of(person: &DemoPerson) -> Result<[u8; SEED], Failure> {
    data_encoding::BASE32_NOPAD
        .decode(person.totp_secret.as_bytes())?
        .try_into()
        .map_err(|_| "demo.json: a one-time-code seed has 20 bytes".into())
}

fn current_code(person: &DemoPerson, now: i64) -> Result<String, Failure> {
    code_at(&seed_of(person)?, now).ok_or_else(|| "no code at this time".into())
}

fn describe(demo: &Demo, now: i64) -> Result<String, Failure> {
    let mut page = String::from(
        "Demo logins (login name, pass-phrase, code of this moment, seed for an authenticator app)\n",
    );
    for person in &demo.staff {
        let unit = person.unit.as_deref().unwrap_or("no unit");
        page.push_str(&format!(
            "\n{} ({unit})\n  pass-phrase  {}\n  code now     {}\n  {}\n",
            person.name,
            person.passphrase,
            current_code(person, now)?,
            otpauth_uri(&seed_of(person)?, &person.name)
        ));
    }
    page.push_str("\nCodes of made-up reports\n");
    for report in &demo.reports {
        let fact = |name| {
            report
                .get(name)
                .and_then(serde_json::Value::as_str)
                .unwrap_or_default()
        };
        page.push_str(&format!(
            "  {}  {} {}\n",
            fact("code"),
            fact("kind"),
            fact("number")
        ));
    }
    Ok(page)
}

fn replace_private(path: &Path, text: &str) -> Result<(), Failure> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    write_new(path, text)
}
