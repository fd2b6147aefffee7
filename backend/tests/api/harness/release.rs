//! A small release in place of the built pages: the same list, made-up files.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const NAMES: [&str; 15] = [
    "boot.js",
    "civic.css",
    "console.css",
    "console.js",
    "console.wasm",
    "desk.js",
    "desk.wasm",
    "hls.js",
    "icons.svg",
    "live.js",
    "resident.css",
    "resident.js",
    "resident.wasm",
    "sealer.js",
    "sealer.wasm",
];

/// A file of the release before.
pub const PREVIOUS: &str = "/assets/resident-fedcba9876543210.js";

/// The folder, written once per run.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder =
            std::env::temp_dir().join(format!("amparo_test_{}_release", std::process::id()));
        write(&folder);
        folder
    })
}

/// Writes a release into a folder.
pub fn write(folder: &Path) {
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    let mut assets = Vec::new();
    let mut entry = serde_json::Map::new();
    for name in NAMES {
        let (stem, extension) = name.split_once('.').unwrap();
        let path = format!("/assets/{stem}-0123456789abcdef.{extension}");
        entry.insert(name.to_owned(), Value::from(path.clone()));
        assets.push(asset(folder, name, &path));
    }
    for name in ["sw.js", "push-sw.js", "manifest.webmanifest"] {
        let path = format!("/{name}");
        entry.insert(name.to_owned(), Value::from(path.clone()));
        assets.push(asset(folder, name, &path));
    }
    let previous = [
        asset(folder, "resident.js", PREVIOUS),
        asset(folder, "sw.js", "/old-sw.js"),
    ];
    let release = json!({
        "build": "0123456789abcdef", "entry": entry, "assets": assets, "previous": previous,
    });
    std::fs::write(folder.join("release.json"), release.to_string()).unwrap();
}

fn asset(folder: &Path, name: &str, path: &str) -> Value {
    let plain = format!("/* {name} */").repeat(100);
    let file = folder.join(path.trim_start_matches('/'));
    std::fs::write(&file, &plain).unwrap();
    // Not really packed: the tests look at which file is chosen.
    let brotli = format!("br of {name}");
    std::fs::write(format!("{}.br", file.display()), brotli).unwrap();
    std::fs::write(format!("{}.gz", file.display()), gzip(plain.as_bytes())).unwrap();
    let digest = Sha256::digest(plain.as_bytes());
    json!({
        "name": name,
        "path": path,
        "sha256": digest.iter().map(|b| format!("{b:02x}")).collect::<String>(),
        "integrity": format!("sha256-{}", STANDARD.encode(digest)),
        "bytes": plain.len(),
        "br": 10,
        "gz": 10,
    })
}

/// A gzip file.
pub fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}
