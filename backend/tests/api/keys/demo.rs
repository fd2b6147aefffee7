//! `amparo seed-demo`: everything is there, private, works with the printed logins, and stays when run again.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use api_types::Bytes32;
use api_types::staff::NewLogin;
use backend::clock::{Clock, ManualClock, SystemClock};
use backend::config::Config;
use backend::staff::one_time_code::code_at;
use backend::startup::{BackOffice, Platform};
use chrono::TimeDelta;
use sealing::{KemKeyPair, UnitSeed, stretch};

use crate::fixtures::rows::{Of, count};

const CITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn seed(folder: &Path) -> String {
    seed_with(folder, &[])
}

fn seed_with(folder: &Path, more: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .current_dir(CITY)
        .args(["seed-demo", "--dir"])
        .arg(folder)
        .args(more)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn files(folder: &Path, found: &mut BTreeMap<String, (u32, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let mode = path.metadata().unwrap().permissions().mode() & 0o777;
            found.insert(
                path.display().to_string(),
                (mode, std::fs::read(&path).unwrap()),
            );
        }
    }
}

async fn open(folder: &Path, clock: Arc<ManualClock>) -> (Platform, BackOffice) {
    let city = (
        "AMPARO_CITY_PACK".to_owned(),
        format!("{CITY}/city/los-angeles"),
    );
    let config = Config::load(Some(&folder.join("amparo.toml")), [city]).unwrap();
    let platform = Platform::open(config, clock).await.unwrap();
    let office = BackOffice::open(&platform).await.unwrap();
    (platform, office)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_is_complete_private_and_kept() {
    let folder = std::env::temp_dir().join(format!("amparo-demo-{}", std::process::id()));
    let printed = seed(&folder);
    let mut before = BTreeMap::new();
    files(&folder, &mut before);
    for (name, (mode, _)) in &before {
        assert_eq!(mode & 0o077, 0, "{name} is readable for others");
    }
    assert!(seed(&folder).starts_with("already there"));
    let mut after = BTreeMap::new();
    files(&folder, &mut after);
    for (name, (_, bytes)) in &before {
        let changes = [".db", "-wal", "-shm", "demo-logins.txt"]
            .iter()
            .any(|end| name.ends_with(end));
        assert!(changes || after[name].1 == *bytes, "{name} changed");
    }

    let demo: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("demo.json")).unwrap()).unwrap();
    let people = demo["staff"].as_array().unwrap();
    assert_eq!(people.len(), 7);
    let clock = Arc::new(ManualClock::new(SystemClock.now()));
    let (platform, office) = open(&folder, clock.clone()).await;
    for person in people {
        let text = |name: &str| person[name].as_str().unwrap_or_default().to_owned();
        assert!(printed.contains(&text("passphrase")));
        let totp = data_encoding::BASE32_NOPAD
            .decode(text("totp_secret").as_bytes())
            .unwrap()
            .try_into()
            .unwrap();
        let way = office.staff.start_login(&text("name")).await.unwrap();
        let stretched =
            stretch(&text("passphrase"), &way.salt.0, way.memory_kib, way.passes).unwrap();
        let attempt = NewLogin {
            name: text("name"),
            auth: Bytes32(stretched.auth),
            one_time_code: code_at(&totp, clock.now().timestamp()).unwrap(),
        };
        let (actor, _) = office.staff.log_in(attempt).await.unwrap();
        let me = office.staff.me(&actor).await.unwrap();
        let own = stretched
            .unlock
            .open_seed(&me.sealed_seed.0, me.staff_id.0.as_bytes())
            .unwrap();
        let Some(unit) = me.unit else {
            assert!(me.unit_keys.is_empty());
            continue;
        };
        // The keyring opens to the very key that reports are sealed to.
        let wrap = &me.unit_keys[0];
        let seed = UnitSeed::unwrap(
            &wrap.envelope.0,
            unit.as_str(),
            wrap.epoch,
            &KemKeyPair::from_seed(&own),
        )
        .unwrap();
        assert!(*seed.kem().public() == office.keys.unit(&unit).unwrap().kem);
    }
    platform.close().await;
    drop((platform, office));

    // Two months later the demo renews its own directory when it is opened; a day later it has no reason to.
    clock.advance(TimeDelta::days(62));
    for version in [2, 2] {
        let (platform, office) = open(&folder, clock.clone()).await;
        assert_eq!(office.keys.current().version(), version);
        platform.close().await;
        drop((platform, office));
        clock.advance(TimeDelta::days(1));
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_year_is_lived_through_by_the_rules() {
    // The demo is embedded: once is enough.
    if std::env::var_os("AMPARO_TEST_POSTGRES").is_some() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("amparo-year-{}", std::process::id()));
    seed_with(&folder, &["--year"]);
    let url = format!("sqlite://{}", folder.join("amparo.db").display());
    for (table, least) in [
        ("listening_session", 100),
        ("sign_up", 500),
        ("commitment", 50),
    ] {
        assert!(count(Of::At(&url), table).await > least, "{table}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}
