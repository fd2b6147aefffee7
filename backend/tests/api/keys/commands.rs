//! `amparo keys`: from the first root to a directory that clients accept, with files alone.

use std::path::Path;
use std::process::{Command, Output};

fn amparo(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_amparo"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

fn good(folder: &Path, arguments: &[&str]) -> String {
    let output = amparo(folder, arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn roots_are_made_a_directory_is_proposed_signed_and_verified() {
    let folder = std::env::temp_dir().join(format!("amparo-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for root in [
        "city-root-a",
        "city-root-b",
        "city-root-c",
        "advocate-root-a",
        "advocate-root-b",
    ] {
        good(&folder, &["keys", "roots", "new", root]);
        // A root is never overwritten.
        assert!(
            !amparo(&folder, &["keys", "roots", "new", root])
                .status
                .success()
        );
    }
    let roots = good(
        &folder,
        &[
            "keys",
            "roots",
            "collect",
            "--origin",
            "portal.test/keys",
            "--city",
            "city-root-a.json",
            "city-root-b.json",
            "city-root-c.json",
            "--advocate",
            "advocate-root-a.json",
            "advocate-root-b.json",
        ],
    );
    std::fs::write(folder.join("roots.json"), roots).unwrap();
    let police = good(
        &folder,
        &[
            "keys",
            "new-unit",
            "desk",
            "--kind",
            "police",
            "--classes",
            "1,2,5",
            "--out",
            "desk.seed",
        ],
    );
    let aid = good(
        &folder,
        &[
            "keys",
            "new-unit",
            "aid",
            "--kind",
            "advocate",
            "--classes",
            "1,2,3,5",
            "--out",
            "aid.seed",
        ],
    );
    std::fs::write(folder.join("units.toml"), format!("{police}\n{aid}")).unwrap();
    good(
        &folder,
        &[
            "keys",
            "propose",
            "--origin",
            "portal.test/keys",
            "--units",
            "units.toml",
            "--from",
            "2026-11-23",
            "--out",
            "keys.txt",
        ],
    );
    let verify = [
        "keys",
        "verify",
        "--roots",
        "roots.json",
        "--today",
        "2026-12-01",
        "keys.txt",
    ];
    for (root, enough) in [
        ("city-root-a", false),
        ("city-root-c", false),
        ("advocate-root-a", false),
        ("advocate-root-b", true),
    ] {
        good(
            &folder,
            &[
                "keys",
                "sign",
                "--root",
                &format!("{root}.seed"),
                "--name",
                root,
                "keys.txt",
            ],
        );
        assert_eq!(amparo(&folder, &verify).status.success(), enough, "{root}");
    }
    assert_eq!(good(&folder, &verify), "version 1 holds until 2027-02-20\n");
    // The next version: the same units, or a unit with its next seed, whose old key stays named.
    let next = good(
        &folder,
        &[
            "keys",
            "new-unit",
            "desk",
            "--kind",
            "police",
            "--classes",
            "1,2,5",
            "--epoch",
            "2",
            "--out",
            "desk-2.seed",
        ],
    );
    std::fs::write(folder.join("units.toml"), format!("{next}\n{aid}")).unwrap();
    good(
        &folder,
        &[
            "keys",
            "propose",
            "--after",
            "keys.txt",
            "--units",
            "units.toml",
            "--from",
            "2027-01-02",
            "--out",
            "next.txt",
        ],
    );
    let text = std::fs::read_to_string(folder.join("next.txt")).unwrap();
    assert!(text.starts_with("portal.test/keys\nversion 2\nvalid 2027-01-02 2027-04-01\nunit desk police classes=1,2,5 suite=1 epoch=2 "));
    assert_eq!(text.matches(" previous_kem=").count(), 1);
    // A changed directory no longer verifies.
    let changed = std::fs::read_to_string(folder.join("keys.txt"))
        .unwrap()
        .replace("version 1\n", "version 3\n");
    std::fs::write(folder.join("keys.txt"), changed).unwrap();
    assert!(!amparo(&folder, &verify).status.success());
    std::fs::remove_dir_all(&folder).unwrap();
}
