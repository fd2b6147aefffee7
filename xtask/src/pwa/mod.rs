//! The browser's bundles: built, bound, hashed, compressed and listed in `target/pwa`.
//!
//! Same sources, same bytes: paths of the building machine are mapped away, names are content hashes and
//! nothing asks for the time. Unchanged sources are recognised by their hash and nothing is done.

mod assets;
pub mod bind;
mod sizes;
mod styles;

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::setup::hex;
use crate::shell::{Outcome, below_root, files_below, output_of, program, project_path, root};
use assets::Folder;

/// What the sources of a build are: a change in any of them makes a new build.
const SOURCES: [&str; 9] = [
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "backend/src/pages",
    "city",
    "crates",
    "i18n",
    "pwa",
    "xtask/src/pwa",
];

/// What the small script of civic pages is put together from; what uses the others comes last.
const LIVE: [&str; 8] = [
    "work.js",
    "signal.js",
    "captions.js",
    "tell.js",
    "group.js",
    "fresh.js",
    "picture.js",
    "live.js",
];

/// The list of everything that a build consists of.
#[derive(Serialize, Deserialize)]
pub struct Release {
    build: String,
    entry: std::collections::BTreeMap<String, String>,
    assets: Vec<Asset>,
    /// Files of the release before, under names that hold their hash: pages that are open load them still.
    #[serde(default)]
    previous: Vec<Asset>,
}

/// One file of a build, and what a browser may check about it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Asset {
    name: String,
    path: String,
    sha256: String,
    integrity: String,
    bytes: usize,
    br: Option<usize>,
    gz: Option<usize>,
}

/// Builds what has changed, prints the sizes and refuses a resident app that is too heavy.
pub fn build_and_weigh() -> Outcome {
    sizes::check(&build()?.assets)
}

/// Builds what has changed and prints the sizes.
pub fn build() -> Outcome<Release> {
    let build = build_id()?;
    let folder = below_root("target/pwa");
    let release = match finished(&folder, &build) {
        Some(release) => release,
        None => make(&folder, &build)?,
    };
    sizes::print(&release.assets);
    Ok(release)
}

fn finished(folder: &std::path::Path, build: &str) -> Option<Release> {
    let text = fs::read_to_string(folder.join("release.json")).ok()?;
    let release: Release = serde_json::from_str(&text).ok()?;
    let whole = release.build == build
        && release
            .assets
            .iter()
            .chain(&release.previous)
            .all(|asset| folder.join(asset.path.trim_start_matches('/')).is_file());
    whole.then_some(release)
}

fn make(folder: &std::path::Path, build: &str) -> Outcome<Release> {
    println!("building the browser's bundles (the first time takes some minutes)");
    let compiled = bind::compile()?;
    let mut folder = Folder::open(folder, build)?;
    for name in ["resident", "console"] {
        let bundle = bind::module(&compiled, name)?;
        folder.add(&format!("{name}.wasm"), &bundle.wasm)?;
        folder.add(&format!("{name}.js"), bundle.glue.as_bytes())?;
    }
    folder.add_sources()?;
    let tail = fs::read_to_string(below_root("pwa/assets/sealer-tail.js"))?;
    // The console's worker starts in the same way as the resident's.
    for name in ["sealer", "desk"] {
        let worker = bind::worker(&compiled, name)?;
        folder.add(&format!("{name}.wasm"), &worker.wasm)?;
        let tail = folder.fill(&tail.replace("sealer.wasm", &format!("{name}.wasm")))?;
        folder.add(
            &format!("{name}.js"),
            format!("{}\n{tail}", worker.glue).as_bytes(),
        )?;
    }
    for sheet in ["resident", "console"] {
        let text = folder.fill(&styles::sheet(sheet)?)?;
        folder.add(&format!("{sheet}.css"), text.as_bytes())?;
    }
    let civic = folder.fill(&styles::addition("civic")?)?;
    folder.add("civic.css", civic.as_bytes())?;
    folder.add_package("hls.js", "hls.js/dist/hls.min.js")?;
    let boot = folder.template("boot.js")?;
    folder.add("boot.js", boot.as_bytes())?;
    // One file for the browser: a module's own imports have no digest that it would check.
    let parts = LIVE.iter().map(|part| folder.template(part));
    let live = parts.collect::<Outcome<Vec<_>>>()?.join("\n");
    folder.add("live.js", live.as_bytes())?;
    for name in ["manifest.webmanifest", "push-sw.js", "sw.js"] {
        let text = folder.template(name)?;
        folder.add_at_top(name, text.as_bytes())?;
    }
    folder.finish()
}

/// A hash over the sources.
fn build_id() -> Outcome<String> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for source in SOURCES {
        let path = below_root(source);
        if path.is_dir() {
            paths.extend(files_below(&path)?);
        } else if path.is_file() {
            paths.push(path);
        } else {
            // A module is a folder or a file.
            let file = path.with_extension("rs");
            paths.extend(file.is_file().then_some(file));
        }
    }
    let mut hash = Sha256::new();
    let rustc = output_of(program("rustc").arg("--version"))?;
    hash.update(rustc.as_bytes());
    for path in paths {
        let content = fs::read(&path)?;
        hash.update(project_path(&path).as_bytes());
        hash.update([0]);
        hash.update(Sha256::digest(&content));
    }
    let digest = hex(&hash.finalize());
    Ok(digest.chars().take(16).collect())
}

/// The flags of the bundles: the building machine's paths stay out, and SHA-2 is a loop instead of eighty rounds written out. That is as
/// fast for a proof of work, and a signature's SHA-512 is of some hundred bytes.
fn flags() -> String {
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = vec![
        format!("--remap-path-prefix={}=amparo", root().display()),
        "--cfg=sha2_backend_soft=\"compact\"".to_owned(),
    ];
    if let Some(home) = cargo_home {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    flags.join("\u{1f}")
}
