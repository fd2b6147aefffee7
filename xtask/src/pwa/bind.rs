//! Compiling to wasm and binding it to the browser, with the version of `wasm-bindgen` that Cargo.lock names.
//!
//! What module and script call each other by is renamed to a letter or two, on both sides: hashes do not compress.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::flags;
use crate::shell::{Outcome, below_root, cargo, output_from, program, run};

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
        .env("CARGO_ENCODED_RUSTFLAGS", flags()))?;
    Ok(below_root("target/wasm32-unknown-unknown/wasm"))
}

/// Compiles the program that checks the frozen vectors in WebAssembly, with the settings of the bundles.
pub fn compile_vectors() -> Outcome<PathBuf> {
    run(cargo()
        .args(["build", "--quiet", "--package", "sealing"])
        .args(["--example", "wasm_vectors"])
        .args(["--target", "wasm32-unknown-unknown", "--profile", "wasm"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags()))?;
    Ok(below_root(
        "target/wasm32-unknown-unknown/wasm/examples/wasm_vectors.wasm",
    ))
}

/// A bundle as an ES module, for pages.
pub fn module(compiled: &Path, name: &str) -> Outcome<Bundle> {
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(|error| error.to_string())?;
    let bundle = bound(bindgen, compiled, name)?;
    let glue = minified(&bundle.glue, true)?;
    Ok(Bundle { glue, ..bundle })
}

/// A bundle as a classic script, for a worker.
pub fn worker(compiled: &Path, name: &str) -> Outcome<Bundle> {
    let mut bindgen = Bindgen::new();
    bindgen
        .no_modules(true)
        .map_err(|error| error.to_string())?;
    let bundle = bound(bindgen, compiled, name)?;
    let glue = minified(&bundle.glue, false)?;
    Ok(Bundle { glue, ..bundle })
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
    let glue = output.js().to_owned();
    let module = output.wasm_mut();
    let mut names = ShortNames::default();
    for import in module.imports.iter_mut() {
        names.shorten(&mut import.module);
        names.shorten(&mut import.name);
    }
    for export in module.exports.iter_mut() {
        names.shorten(&mut export.name);
    }
    Ok(Bundle {
        glue: names.put_into(&glue),
        wasm: module.emit_wasm(),
    })
}

/// The names between a module and its script that nobody else knows.
#[derive(Default)]
struct ShortNames(HashMap<String, String>);

impl ShortNames {
    fn shorten(&mut self, name: &mut String) {
        let inner = ["__wbg", "__wbindgen", "__extern", "wasm_bindgen__", "./"];
        if inner.iter().any(|start| name.starts_with(start)) {
            let next = self.0.len();
            let short = self.0.entry(std::mem::take(name));
            *name = short.or_insert_with(|| letters(next)).clone();
        }
    }

    /// The script with the same names. They stand there as keys, as members and in quotes, always whole.
    fn put_into(&self, script: &str) -> String {
        let part_of_name = |sign: char| sign.is_ascii_alphanumeric() || "_$./".contains(sign);
        let mut out = String::with_capacity(script.len());
        let mut rest = script;
        while let Some(start) = rest.find(part_of_name) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|sign| !part_of_name(sign)).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            out.push_str(before);
            out.push_str(&self.word(word));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn word(&self, word: &str) -> String {
        if let Some(short) = self.0.get(word) {
            return short.clone();
        }
        let parts = word.split('.');
        let short = parts.map(|part| self.0.get(part).map_or(part, String::as_str));
        short.collect::<Vec<_>>().join(".")
    }
}

/// `_a`, `_b`, .. `_ba`: no word of the language, no name of the script.
fn letters(number: usize) -> String {
    let mut name = String::from("_");
    let mut rest = number;
    loop {
        let place = u8::try_from(rest % 26).unwrap_or_default();
        name.push(char::from(b'a' + place));
        rest /= 26;
        if rest == 0 {
            return name;
        }
    }
}

/// The script without what only its authors need. Only for what was generated: our own scripts stay readable.
fn minified(script: &str, is_module: bool) -> Outcome<String> {
    let mut command = program("node");
    command
        .arg(below_root("pwa/node_modules/terser/bin/terser"))
        .args(["--compress", "passes=2", "--mangle"]);
    if is_module {
        command.arg("--module");
    }
    output_from(&mut command, script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_on_both_sides_and_only_whole() {
        let mut names = ShortNames::default();
        let mut module =
            ["./a_bg.js", "__wbg_f_12ab", "__wbindgen_malloc", "memory"].map(str::to_owned);
        module.iter_mut().for_each(|name| names.shorten(name));
        assert_eq!(module, ["_a", "_b", "_c", "memory"]);
        let script = "{ \"./a_bg.js\": i }; __wbg_f_12ab: 1; wasm.__wbindgen_malloc(); wasm.memory; __wbg_f_12abc; 1.5";
        assert_eq!(
            names.put_into(script),
            "{ \"_a\": i }; _b: 1; wasm._c(); wasm.memory; __wbg_f_12abc; 1.5"
        );
    }

    #[test]
    fn letters_never_repeat() {
        let all: std::collections::HashSet<String> = (0..2000).map(letters).collect();
        assert_eq!(all.len(), 2000);
    }
}
