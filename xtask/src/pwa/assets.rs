//! The folder of a build: named by content, compressed beside the original, placeholders filled in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use super::{Asset, Release};
use crate::setup::hex;
use crate::shell::{Outcome, below_root, files_below};

/// The scripts and lists with placeholders; all other sources are taken as they are.
const TEMPLATES: [&str; 13] = [
    "boot.js",
    "captions.js",
    "fresh.js",
    "group.js",
    "live.js",
    "picture.js",
    "push-sw.js",
    "sealer-tail.js",
    "signal.js",
    "sw.js",
    "tell.js",
    "manifest.webmanifest",
    "work.js",
];

/// What the service worker keeps for the resident app without signal.
const PRECACHE: [&str; 8] = [
    "resident.js",
    "resident.wasm",
    "sealer.js",
    "sealer.wasm",
    "boot.js",
    "resident.css",
    "icons.svg",
    "manifest.webmanifest",
];

/// A build's folder while it is being filled.
pub struct Folder {
    path: PathBuf,
    build: String,
    assets: Vec<Asset>,
    /// What the folder was before.
    last: Option<Release>,
}

impl Folder {
    /// Opens the folder; what an earlier build left is reused where the content is the same.
    pub fn open(path: &Path, build: &str) -> Outcome<Self> {
        fs::create_dir_all(path.join("assets"))?;
        let last = fs::read_to_string(path.join("release.json")).ok();
        Ok(Self {
            last: last.and_then(|text| serde_json::from_str(&text).ok()),
            path: path.to_path_buf(),
            build: build.to_owned(),
            assets: Vec::new(),
        })
    }

    /// Adds a file under a name that holds its hash.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Outcome {
        let digest = hex(&Sha256::digest(content));
        let short: String = digest.chars().take(16).collect();
        let (stem, extension) = name
            .rsplit_once('.')
            .ok_or_else(|| format!("{name} has no extension"))?;
        self.write(
            name,
            &format!("/assets/{stem}-{short}.{extension}"),
            content,
        )
    }

    /// Adds a file whose address is fixed.
    pub fn add_at_top(&mut self, name: &str, content: &[u8]) -> Outcome {
        let old = self.path.join(name);
        for stale in [old.clone(), sibling(&old, "br"), sibling(&old, "gz")] {
            let _ = fs::remove_file(stale);
        }
        self.write(name, &format!("/{name}"), content)
    }

    /// Adds the pictures and other plain files of the sources.
    pub fn add_sources(&mut self) -> Outcome {
        for path in files_below(&below_root("pwa/assets"))? {
            let name = file_name(&path);
            if !TEMPLATES.contains(&name.as_str()) {
                self.add(&name, &fs::read(&path)?)?;
            }
        }
        Ok(())
    }

    /// Adds a file of a Node package that `pwa/package-lock.json` fixes.
    pub fn add_package(&mut self, name: &str, path: &str) -> Outcome {
        let file = below_root("pwa/node_modules").join(path);
        let content = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        // The address of a map that is not served here would only make a browser ask for it.
        let text = String::from_utf8(content)?;
        let plain = text.split("//# sourceMappingURL=").next().unwrap_or(&text);
        self.add(name, plain.as_bytes())
    }

    /// A template of the sources with its placeholders filled in.
    pub fn template(&self, name: &str) -> Outcome<String> {
        let text = fs::read_to_string(below_root("pwa/assets").join(name))
            .map_err(|error| format!("pwa/assets/{name}: {error}"))?;
        let text = if name.ends_with(".js") {
            without_comments(&text)
        } else {
            text
        };
        self.fill(&text)
            .map_err(|error| format!("pwa/assets/{name}: {error}").into())
    }

    /// Fills `__BUILD__`, `__ASSET:name__`, `__SHA256:name__`, `__INTEGRITY:name__` and `"__PRECACHE__"`.
    pub fn fill(&self, text: &str) -> Outcome<String> {
        let mut filled = text.replace("__BUILD__", &self.build);
        if filled.contains("\"__PRECACHE__\"") {
            let mut paths = Vec::new();
            for name in PRECACHE {
                paths.push(&self.find(name)?.path);
            }
            filled = filled.replace("\"__PRECACHE__\"", &serde_json::to_string(&paths)?);
        }
        for asset in &self.assets {
            for (word, value) in [
                ("ASSET", &asset.path),
                ("SHA256", &asset.sha256),
                ("INTEGRITY", &asset.integrity),
            ] {
                filled = filled.replace(&format!("__{word}:{}__", asset.name), value);
            }
        }
        for word in ["__ASSET:", "__SHA256:", "__INTEGRITY:", "__PRECACHE__"] {
            if let Some((_, rest)) = filled.split_once(word) {
                let end: String = rest.chars().take(30).collect();
                return Err(format!("nothing fills {word}{end}").into());
            }
        }
        Ok(filled)
    }

    /// Writes the list and removes what builds before the last one left.
    pub fn finish(self) -> Outcome<Release> {
        let previous = self.previous();
        let mut kept: BTreeSet<PathBuf> = BTreeSet::new();
        for asset in self.assets.iter().chain(&previous) {
            let path = self.path.join(asset.path.trim_start_matches('/'));
            kept.extend([sibling(&path, "br"), sibling(&path, "gz"), path]);
        }
        let entry = self.assets.iter();
        let entry: BTreeMap<_, _> = entry
            .map(|asset| (asset.name.clone(), asset.path.clone()))
            .collect();
        for path in files_below(&self.path.join("assets"))? {
            if !kept.contains(&path) {
                fs::remove_file(path)?;
            }
        }
        let release = Release {
            build: self.build,
            entry,
            assets: self.assets,
            previous,
        };
        let mut text = serde_json::to_string_pretty(&release)?;
        text.push('\n');
        write_whole(&self.path.join("release.json"), text.as_bytes())?;
        Ok(release)
    }

    /// The files of the release before that pages which are open may still ask for. The same build once more has the same one before it.
    fn previous(&self) -> Vec<Asset> {
        let Some(last) = &self.last else {
            return Vec::new();
        };
        let before = match last.build == self.build {
            true => &last.previous,
            false => &last.assets,
        };
        let now: BTreeSet<&str> = self
            .assets
            .iter()
            .map(|asset| asset.path.as_str())
            .collect();
        let named = |asset: &&Asset| asset.path.starts_with("/assets/");
        let old = |asset: &&Asset| !now.contains(asset.path.as_str());
        let there = |asset: &&Asset| self.path.join(asset.path.trim_start_matches('/')).is_file();
        let kept = before.iter().filter(named).filter(old).filter(there);
        kept.cloned().collect()
    }

    fn find(&self, name: &str) -> Outcome<&Asset> {
        self.assets
            .iter()
            .find(|asset| asset.name == name)
            .ok_or_else(|| format!("the build has no {name}").into())
    }

    fn write(&mut self, name: &str, address: &str, content: &[u8]) -> Outcome {
        let path = self.path.join(address.trim_start_matches('/'));
        if !path.is_file() {
            write_whole(&path, content)?;
        }
        let digest = Sha256::digest(content);
        self.assets.push(Asset {
            name: name.to_owned(),
            path: address.to_owned(),
            sha256: hex(&digest),
            integrity: format!("sha256-{}", BASE64.encode(digest)),
            bytes: content.len(),
            br: compressed(&sibling(&path, "br"), content, brotli)?,
            gz: compressed(&sibling(&path, "gz"), content, gzip)?,
        });
        Ok(())
    }
}

/// Writes the compressed sibling if it is smaller; hands over its size.
fn compressed(
    path: &Path,
    content: &[u8],
    compress: fn(&[u8]) -> Outcome<Vec<u8>>,
) -> Outcome<Option<usize>> {
    if let Ok(there) = fs::metadata(path) {
        // Addresses are content hashes: a sibling that is there belongs to this content.
        return Ok(Some(usize::try_from(there.len())?));
    }
    let smaller = compress(content)?;
    if smaller.len() >= content.len() {
        return Ok(None);
    }
    write_whole(path, &smaller)?;
    Ok(Some(smaller.len()))
}

/// Writes a file that is there as a whole or not at all: a part of one would be taken for it ever after.
fn write_whole(path: &Path, content: &[u8]) -> Outcome {
    let part = sibling(path, "part");
    fs::write(&part, content)?;
    fs::rename(part, path)?;
    Ok(())
}

fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut writer = brotli::CompressorWriter::with_params(&mut packed, 1 << 16, &parameters);
    writer.write_all(content)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}

fn gzip(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

fn sibling(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// A script without the lines that are comments alone and without indentation: phones need neither. Our scripts have no text of several lines.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let mut short: String = lines
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    short.shrink_to_fit();
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> Folder {
        Folder {
            path: PathBuf::new(),
            build: "b1".to_owned(),
            assets: vec![Asset {
                name: "a.js".to_owned(),
                path: "/assets/a-00.js".to_owned(),
                sha256: "00ff".to_owned(),
                integrity: "sha256-AP8=".to_owned(),
                bytes: 1,
                br: None,
                gz: None,
            }],
            last: None,
        }
    }

    fn built(path: &Path, build: &str, script: &str) -> Release {
        let mut folder = Folder::open(path, build).unwrap();
        folder.add("a.js", script.as_bytes()).unwrap();
        folder.add("same.js", b"the same").unwrap();
        folder.add_at_top("sw.js", script.as_bytes()).unwrap();
        folder.finish().unwrap()
    }

    fn paths(assets: &[Asset]) -> Vec<&str> {
        assets.iter().map(|asset| asset.path.as_str()).collect()
    }

    #[test]
    fn the_files_of_the_last_release_stay_and_those_of_the_one_before_go() {
        let path = std::env::temp_dir().join(format!("amparo_xtask_{}", std::process::id()));
        let there = |asset: &Asset| path.join(asset.path.trim_start_matches('/')).is_file();
        let first = built(&path, "b1", &"first ".repeat(99));
        assert!(first.previous.is_empty());
        let second = built(&path, "b2", "second");
        // Neither what is the same nor what has a fixed address.
        assert_eq!(paths(&second.previous), paths(&first.assets[..1]));
        assert!(first.assets.iter().all(there));
        let again = built(&path, "b2", "second");
        assert_eq!(paths(&again.previous), paths(&first.assets[..1]));
        let third = built(&path, "b3", "third");
        assert_eq!(paths(&third.previous), paths(&second.assets[..1]));
        assert!(there(&second.assets[0]) && !there(&first.assets[0]));
        assert_eq!(fs::read_dir(path.join("assets")).unwrap().count(), 3);
        fs::remove_dir_all(path).unwrap();
    }

    #[test]
    fn placeholders_are_filled() {
        let text = folder()
            .fill("'__BUILD__' '__ASSET:a.js__' '__SHA256:a.js__'")
            .unwrap();
        assert_eq!(text, "'b1' '/assets/a-00.js' '00ff'");
    }

    #[test]
    fn an_unknown_placeholder_is_an_error() {
        assert!(folder().fill("'__ASSET:b.js__'").is_err());
        assert!(folder().fill("[\"__PRECACHE__\"]").is_err());
    }
}
