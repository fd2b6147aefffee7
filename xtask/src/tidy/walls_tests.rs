//! The walls stand: each forbidden use is found, each permitted one is not.

use super::*;
use crate::tidy::assert_fault;

fn faults(path: &str, text: &str) -> Vec<String> {
    check(&Tree::from(&[(path, text)]))
}

#[test]
fn a_higher_level_may_use_a_lower_one() {
    let text =
        "use crate::reports::Received;\nuse crate::{audit, db::Db};\nuse super::case::Case;\n";
    assert!(faults("backend/src/triage/store.rs", text).is_empty());
}

#[test]
fn intake_may_not_use_triage() {
    assert_fault(
        &faults(
            "backend/src/reports/mod.rs",
            "//! R.\nuse crate::triage::Case;\n",
        ),
        "backend/src/reports/mod.rs:2: reports (level 4) may not use triage",
    );
}

#[test]
fn grouped_and_inline_and_relative_paths_are_seen() {
    for text in [
        "use crate::{db, triage::{Case, Queue}};",
        "use crate::{\n    db::Db,\n    triage,\n};",
        "fn a() { crate::triage::b() }",
        "use super::super::triage::Case;",
    ] {
        assert_fault(
            &faults("backend/src/reports/store.rs", text),
            "may not use triage",
        );
    }
}

#[test]
fn comments_literals_and_tests_do_not_count() {
    let text = "// crate::triage\nconst A: &str = \"crate::triage\";\n#[cfg(test)]\nmod tests { use crate::triage::A; }\n";
    assert!(faults("backend/src/reports/store.rs", text).is_empty());
}

#[test]
fn the_platform_may_not_use_a_capability() {
    assert_fault(
        &faults("backend/src/jobs.rs", "use crate::audit::Audit;"),
        "jobs (level 1) may not use audit",
    );
}

#[test]
fn nobody_may_use_the_composition_root() {
    assert_fault(
        &faults("backend/src/staff/mod.rs", "use crate::startup::build;"),
        "may not use startup",
    );
}

#[test]
fn a_cycle_on_one_level_is_found() {
    let tree = Tree::from(&[
        ("backend/src/staff/mod.rs", "use crate::keys::Keys;"),
        ("backend/src/keys/mod.rs", "use crate::staff::Desk;"),
    ]);
    assert_fault(&check(&tree), "use each other");
}

#[test]
fn a_module_without_a_level_is_found() {
    assert_fault(&faults("backend/src/helpers.rs", ""), "has no level");
}

#[test]
fn the_browser_may_not_use_the_server() {
    let manifest = "[dependencies]\nbackend = { path = \"../backend\" }\n";
    assert_fault(&faults("pwa/Cargo.toml", manifest), "may not use backend");
    let manifest = "[target.'cfg(x)'.dependencies]\ntokio.workspace = true\n";
    assert_fault(&faults("pwa/Cargo.toml", manifest), "may not use tokio");
    let manifest = "[dev-dependencies]\ntokio.workspace = true\n";
    assert!(faults("pwa/Cargo.toml", manifest).is_empty());
}

#[test]
fn a_banned_crate_in_the_lock_file_is_found() {
    assert_fault(&faults("Cargo.lock", "name = \"rsa\"\n"), "rsa is banned");
}

#[test]
fn only_the_root_renders_and_only_through_the_front_doors() {
    assert!(faults("backend/src/pages.rs", "use pwa::{page, resident};").is_empty());
    assert_fault(
        &faults("backend/src/pages.rs", "use pwa::sealer::Client;"),
        "pwa::sealer is not for the server",
    );
    assert_fault(
        &faults("backend/src/http/mod.rs", "use pwa::page::Page;"),
        "only the composition root",
    );
}
