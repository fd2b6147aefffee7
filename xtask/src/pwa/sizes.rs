//! The size table, and the limit that the resident app has to keep.

use super::Asset;
use crate::shell::Outcome;

/// What a resident's phone loads to make a report.
const RESIDENT_APP: [&str; 6] = [
    "resident.wasm",
    "resident.js",
    "sealer.wasm",
    "sealer.js",
    "resident.css",
    "boot.js",
];

/// Bytes of brotli that the resident app should weigh.
const AIM: usize = 250_000;

/// Bytes of brotli over which a change is refused. It goes down with every saving and never up.
const CEILING: usize = 293_000;

/// Prints what each file weighs.
pub fn print(assets: &[Asset]) {
    println!(
        "{:<24} {:>10} {:>10} {:>10}",
        "bytes", "plain", "gzip", "brotli"
    );
    for asset in assets {
        println!(
            "{:<24} {:>10} {:>10} {:>10}",
            asset.name,
            asset.bytes,
            asset.gz.unwrap_or(asset.bytes),
            weight(asset)
        );
    }
    println!(
        "{:<24} {:>32} (aim {AIM}, ceiling {CEILING})",
        "the whole resident app",
        resident_app(assets)
    );
}

/// Refuses a resident app that is too heavy.
pub fn check(assets: &[Asset]) -> Outcome {
    let whole = resident_app(assets);
    if whole > CEILING {
        return Err(
            format!("the resident app weighs {whole} bytes, the ceiling is {CEILING}").into(),
        );
    }
    Ok(())
}

fn resident_app(assets: &[Asset]) -> usize {
    assets
        .iter()
        .filter(|asset| RESIDENT_APP.contains(&asset.name.as_str()))
        .map(weight)
        .sum()
}

fn weight(asset: &Asset) -> usize {
    asset.br.unwrap_or(asset.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(name: &str, br: usize) -> Asset {
        Asset {
            name: name.to_owned(),
            path: String::new(),
            sha256: String::new(),
            integrity: String::new(),
            bytes: br * 3,
            br: Some(br),
            gz: None,
        }
    }

    #[test]
    fn only_the_resident_app_counts() {
        let assets = [
            asset("resident.wasm", 200_000),
            asset("console.wasm", 900_000),
        ];
        assert_eq!(resident_app(&assets), 200_000);
        assert!(check(&assets).is_ok());
    }

    #[test]
    fn a_heavy_app_is_refused() {
        assert!(check(&[asset("resident.wasm", CEILING), asset("sealer.wasm", 1)]).is_err());
    }
}
