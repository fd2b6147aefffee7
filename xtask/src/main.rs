//! The one tool: everything a contributor runs goes through `cargo xtask`.

mod bench;
mod check;
mod dev;
mod live;
mod postgres;
mod pwa;
mod setup;
mod shell;
mod soak;
mod tidy;

use std::process::ExitCode;

use shell::Outcome;

const USAGE: &str = "\
cargo xtask dev     start the demo: resident pages and console on this machine
                    [--dir var] [--port 8080] [--console-port 8081]
cargo xtask test    the whole check: format, lints, tests on both databases, vectors, browser
cargo xtask ci      the same
cargo xtask e2e     only the browser tests [name of a test file ...]
cargo xtask soak    the tests that have sizes, with the big ones, until the time is over [--minutes 20] [--year FILE]
cargo xtask shots   pictures of all pages into e2e/shots
cargo xtask pwa     build the browser's bundles into target/pwa
cargo xtask seed    lay out the demo's data [--dir var]
cargo xtask bench   speed, memory and sizes into docs/benchmarks.md
cargo xtask tidy    dependency walls, file sizes, texts, paths in the docs
cargo xtask code N  the one-time code of the demo person N [--dir var]
cargo xtask setup   install what is missing for all of the above";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match obey(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Outcome<ExitCode> {
    if words.is_empty() || words.iter().any(|word| asks_for_help(word)) {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    match words {
        ["dev", rest @ ..] => dev::start(&dev::Options::parse(rest)?)?,
        ["test" | "ci"] => return check::everything(),
        ["e2e", files @ ..] => return check::browser(files),
        ["soak", rest @ ..] => soak::run(&soak::Options::parse(rest)?)?,
        ["shots"] => return check::shots(),
        ["pwa"] => {
            setup::for_bundles()?;
            pwa::build_and_weigh()?;
        }
        ["seed", rest @ ..] => dev::seed(&dev::Options::parse(rest)?)?,
        ["code", name, rest @ ..] => dev::code(name, &dev::Options::parse(rest)?)?,
        ["bench"] => bench::run_and_write()?,
        ["tidy"] => tidy::run()?,
        ["setup"] => setup::everything()?,
        _ => return Err(format!("unknown command {:?}\n{USAGE}", words.join(" ")).into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn asks_for_help(word: &str) -> bool {
    matches!(word, "help" | "--help" | "-h")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_tells_how_it_is_used_instead_of_running() {
        for command in [
            "dev", "test", "ci", "e2e", "shots", "pwa", "seed", "code", "bench", "tidy", "setup",
        ] {
            for word in ["--help", "-h"] {
                assert_eq!(obey(&[command, word]).unwrap(), ExitCode::SUCCESS);
            }
        }
        assert_eq!(obey(&[]).unwrap(), ExitCode::SUCCESS);
        assert!(obey(&["fly"]).is_err());
    }
}
