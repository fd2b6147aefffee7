//! Installs what is missing. Everything comes from the package registries: Debian, npm, PyPI.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest as _, Sha256};

use crate::shell::{Outcome, below_root, cargo, output_of, program, run, succeeds};

/// The system packages that a step needs, each with the file that tells whether it is there.
const BROWSER: [(&str, &str); 3] = [
    ("chromium", "/usr/bin/chromium"),
    ("fonts-noto-core", "/usr/share/doc/fonts-noto-core"),
    ("fonts-noto-cjk", "/usr/share/doc/fonts-noto-cjk"),
];

/// For all commands.
pub fn everything() -> Outcome {
    for_bundles()?;
    for_tests()
}

/// For building the browser's bundles.
pub fn for_bundles() -> Outcome {
    let target = "wasm32-unknown-unknown";
    let libraries =
        output_of(program("rustc").args(["--print", "target-libdir", "--target", target]))?;
    if !PathBuf::from(libraries.trim()).is_dir() {
        println!("setup: the Rust target {target}");
        run(program("rustup").args(["target", "add", target]))?;
    }
    if !succeeds(program("npm").arg("--version")) {
        system_packages(&["nodejs", "npm"])?;
    }
    node_packages("pwa")
}

/// For the tests: a browser, PostgreSQL, ffmpeg for a stream to watch, Node's packages, Python's packages.
pub fn for_tests() -> Outcome {
    let mut missing: Vec<&str> = BROWSER
        .iter()
        .filter(|(_, sign)| !PathBuf::from(sign).exists())
        .map(|(package, _)| *package)
        .collect();
    if crate::postgres::programs().is_none() {
        missing.push("postgresql");
    }
    if !succeeds(program("node").arg("--version")) {
        missing.extend(["nodejs", "npm"]);
    }
    if !succeeds(program("python3").args(["-c", "import venv, ensurepip"])) {
        missing.extend(["python3", "python3-venv"]);
    }
    if !has_ffmpeg() {
        missing.push("ffmpeg");
    }
    system_packages(&missing)?;
    node_packages("e2e")?;
    python_packages()
}

/// For the soak: PostgreSQL.
pub fn for_soak() -> Outcome {
    match crate::postgres::programs() {
        Some(_) => Ok(()),
        None => system_packages(&["postgresql"]),
    }
}

fn has_ffmpeg() -> bool {
    succeeds(program("ffmpeg").arg("-version"))
}

/// For the demo's livestream.
pub fn for_streams() -> Outcome {
    if has_ffmpeg() {
        return Ok(());
    }
    system_packages(&["ffmpeg"])
}

fn system_packages(missing: &[&str]) -> Outcome {
    if missing.is_empty() {
        return Ok(());
    }
    println!("setup: {}", missing.join(" "));
    let by_hand = format!(
        "please run: apt-get update && apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let root = output_of(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let sudo = succeeds(program("sudo").args(["-n", "true"]));
    if !(root || sudo) || !succeeds(program("apt-get").arg("--version")) {
        return Err(by_hand.into());
    }
    let apt = |arguments: &[&str]| {
        let mut command = if root {
            program("env")
        } else {
            let mut command = program("sudo");
            command.args(["-n", "env"]);
            command
        };
        command
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .args(arguments);
        run(&mut command)
    };
    apt(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-qq", "-y", "--no-install-recommends"];
    arguments.extend(missing);
    apt(&arguments).map_err(|error| format!("{error}\n{by_hand}").into())
}

fn node_packages(folder: &str) -> Outcome {
    once(
        &format!("{folder}/package-lock.json"),
        &format!("{folder}/node_modules/.amparo-stamp"),
        || {
            println!("setup: Node packages of {folder}");
            run(program("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(below_root(folder)))
        },
    )
}

/// The Python that the independent decoder and the readers of feeds run in.
pub fn python() -> PathBuf {
    below_root("target/venv/bin/python")
}

fn python_packages() -> Outcome {
    once("e2e/requirements.txt", "target/venv/.amparo-stamp", || {
        println!("setup: Python packages of the checks by others");
        run(program("python3").args(["-m", "venv", "--clear", "target/venv"]))?;
        run(program(python()).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
            "e2e/requirements.txt",
        ]))
    })
}

/// Does it if the list has changed since it was done last.
fn once(list: &str, stamp: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    let wanted = hex(&Sha256::digest(fs::read(below_root(list))?));
    let stamp = below_root(stamp);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    work()?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The server, built for this machine with the settings of development.
pub fn server() -> Outcome<PathBuf> {
    run(cargo().args([
        "build",
        "--quiet",
        "--package",
        "backend",
        "--bin",
        "amparo",
    ]))?;
    Ok(below_root("target/debug/amparo"))
}
