//! Settings: variables over the file, and complaints that name the key.

use std::path::Path;

use backend::config::{Config, ConfigError, MailTransport};
use backend::startup::Options;

const SOUND: &str = r#"
    instance = "amparo-test"
    [database]
    url = "sqlite://amparo.db"
    keys_url = "sqlite://keys.db"
"#;

fn with(lines: &str) -> Result<Config, ConfigError> {
    Config::parse(&format!("{lines}\n{SOUND}"), [])
}

fn overlaid(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let variables = variables
        .iter()
        .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
    Config::parse(SOUND, variables)
}

#[test]
fn what_is_left_out_has_a_value_that_works_on_one_machine() {
    let config = with("").unwrap();
    assert_eq!(config.resident.origin, "http://localhost:8080");
    assert_eq!(config.console.origin, "http://127.0.0.1:8081");
    assert!(!config.resident.hsts);
    assert_eq!(config.assets, Path::new("target/pwa"));
    assert!(matches!(config.mail.transport, MailTransport::Folder(_)));
}

#[test]
fn what_a_city_expects_of_intake_is_what_its_settings_say() {
    let usual = Options::of(&with("").unwrap()).intake;
    assert_eq!(usual, backend::reports::Settings::default());
    let lines = "intake.per_hour = 9\nintake.calm_per_minute = 8\nintake.work_bits = 7";
    let own = Options::of(&with(lines).unwrap()).intake;
    let difficulty = own.difficulty;
    assert_eq!(
        (own.per_hour, difficulty.calm_per_minute, difficulty.least),
        (9, 8, 7)
    );
}

#[test]
fn a_variable_wins_over_the_file_and_moves_the_origin_along() {
    let config = overlaid(&[
        ("AMPARO_RESIDENT_LISTEN", "127.0.0.1:9000"),
        ("AMPARO_CONSOLE_LISTEN", "127.0.0.1:9001"),
        ("AMPARO_ASSETS", "/srv/pages"),
        ("AMPARO_PORT", "1"),
    ])
    .unwrap();
    assert_eq!(config.resident.listen.port(), 9000);
    assert_eq!(config.resident.origin, "http://localhost:9000");
    assert_eq!(config.console.origin, "http://127.0.0.1:9001");
    assert_eq!(config.assets, Path::new("/srv/pages"));
}

#[test]
fn a_secret_can_come_from_a_file() {
    let file = std::env::temp_dir().join(format!("amparo_test_{}_secret", std::process::id()));
    std::fs::write(&file, "postgres://amparo:secret@db/amparo\n").unwrap();
    let path = file.display().to_string();
    let config = overlaid(&[("AMPARO_DATABASE_URL_FILE", &path)]).unwrap();
    assert_eq!(config.database.url, "postgres://amparo:secret@db/amparo");
    std::fs::remove_file(&file).unwrap();
    let fault = overlaid(&[("AMPARO_DATABASE_URL_FILE", &path)]).unwrap_err();
    assert_eq!(fault.key(), "AMPARO_DATABASE_URL_FILE");
}

#[test]
fn every_complaint_names_its_key_and_never_its_value() {
    for (lines, key) in [
        ("colour = \"red\"", "colour"),
        ("resident.listen = \"secret-value\"", "resident.listen"),
        ("resident.listen = \"0.0.0.0:80\"", "resident.origin"),
        (
            "resident.origin = \"http://secret-value.example\"",
            "resident.origin",
        ),
        (
            "resident.origin = \"https://secret-value.example/\"",
            "resident.origin",
        ),
        ("resident.hsts = \"secret-value\"", "resident.hsts"),
        ("console.proxies = 99", "console.proxies"),
        ("limits.workers = 0", "limits.workers"),
        (
            "limits.connections = \"secret-value\"",
            "limits.connections",
        ),
        ("mail.transport = \"secret-value\"", "mail.transport"),
        ("mail.transport = \"smtp\"", "mail.host"),
        ("roots = \"\"", "roots"),
        ("assets = 7", "assets"),
        ("streams.private_hosts = [7]", "streams.private_hosts"),
        (
            "streams.private_hosts = [\"secret-value/x\"]",
            "streams.private_hosts",
        ),
        (
            "streams.origins = [\"https://secret-value;\"]",
            "streams.origins",
        ),
        ("streams.listeners = 0", "streams.listeners"),
        ("intake.per_hour = 0", "intake.per_hour"),
        ("intake.work_bits = 23", "intake.work_bits"),
        (
            "intake.calm_per_minute = \"secret-value\"",
            "intake.calm_per_minute",
        ),
    ] {
        let fault = with(lines).unwrap_err();
        assert_eq!(fault.key(), key, "{lines}");
        assert!(!fault.to_string().contains("secret-value"), "{fault}");
    }
    assert_eq!(Config::parse("", []).unwrap_err().key(), "instance");
    assert_eq!(
        Config::parse("instance = \"A b\"", []).unwrap_err().key(),
        "instance"
    );
    let no_url = Config::parse("instance = \"a\"", []).unwrap_err();
    assert_eq!(no_url.key(), "database.url");
    let mysql = overlaid(&[("AMPARO_DATABASE_KEYS_URL", "mysql://x")]).unwrap_err();
    assert_eq!(mysql.key(), "database.keys_url");
    let broken = Config::parse("instance = \"a\"\nx = = 1", []).unwrap_err();
    assert_eq!(broken.key(), "line 2 of the file");
    let missing = Config::load(Some(Path::new("/nowhere/amparo.toml")), []).unwrap_err();
    assert_eq!(missing.key(), "/nowhere/amparo.toml");
}
