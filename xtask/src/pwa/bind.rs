//! Compiling to wasm and binding it to the browser, with the version of `wasm-bindgen` that Cargo.lock names.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::neutral_paths;
use crate::shell::{Outcome, below_root, cargo, run};

/// A bound bundle: the module and the script that starts it.
pub struct Bundle {
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
    /// The script.
    pub glue: String,
}

/// Compiles all bundles; hands over the folder where they lie.
pub fn compile() -> Outcome<PathBuf> {
    run(cargo()
        .args(["build", "--quiet", "--package", "pwa", "--bins"])
        .args(["--target", "wasm32-unknown-unknown", "--profile", "wasm"])
        .args(["--features", "hydration"])
        .env("CARGO_ENCODED_RUSTFLAGS", neutral_paths()))?;
    Ok(below_root("target/wasm32-unknown-unknown/wasm"))
}

/// Compiles the program that checks the frozen vectors in WebAssembly, with the settings of the bundles.
pub fn compile_vectors() -> Outcome<PathBuf> {
    run(cargo()
        .args(["build", "--quiet", "--package", "sealing"])
        .args(["--example", "wasm_vectors"])
        .args(["--target", "wasm32-unknown-unknown", "--profile", "wasm"])
        .env("CARGO_ENCODED_RUSTFLAGS", neutral_paths()))?;
    Ok(below_root(
        "target/wasm32-unknown-unknown/wasm/examples/wasm_vectors.wasm",
    ))
}

/// A bundle as an ES module, for pages.
pub fn module(compiled: &Path, name: &str) -> Outcome<Bundle> {
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(|error| error.to_string())?;
    bound(bindgen, compiled, name)
}

/// A bundle as a classic script, for a worker.
pub fn worker(compiled: &Path, name: &str) -> Outcome<Bundle> {
    let mut bindgen = Bindgen::new();
    bindgen
        .no_modules(true)
        .map_err(|error| error.to_string())?;
    bound(bindgen, compiled, name)
}

fn bound(mut bindgen: Bindgen, compiled: &Path, name: &str) -> Outcome<Bundle> {
    let mut output = bindgen
        .input_path(compiled.join(format!("{name}.wasm")))
        .out_name(name)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .map_err(|error| format!("binding {name}: {error:#}"))?;
    let snippets: Vec<String> = output
        .snippets()
        .iter()
        .filter(|(_, scripts)| !scripts.is_empty())
        .map(|(name, _)| name)
        .chain(output.local_modules().keys())
        .cloned()
        .collect();
    if !snippets.is_empty() {
        return Err(format!(
            "{name} brings script snippets, which the release list does not know: {}",
            snippets.join(", ")
        )
        .into());
    }
    Ok(Bundle {
        glue: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
    })
}
