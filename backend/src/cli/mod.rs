//! The program's commands.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand, ValueEnum};

use crate::clock::SystemClock;
use crate::config::Config;
use crate::startup::Platform;
use crate::{openapi, telemetry};

mod audit;
mod demo_reports;
mod demo_year;
mod files;
mod keys;
mod seed_demo;
mod serve;
mod staff;

/// What a command ends with when it fails: a sentence for the operator.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Amparo, a city's community-safety portal.
#[derive(Debug, Parser)]
#[command(name = "amparo", version)]
struct Arguments {
    /// The settings; variables AMPARO_* lie over them.
    #[arg(long, global = true, env = "AMPARO_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and API until told to stop.
    Serve(serve::Serve),
    /// Bring both databases up to date.
    Migrate,
    /// Read the settings, the city pack and the secrets, and say what is wrong.
    CheckConfig,
    /// People on the staff.
    #[command(subcommand)]
    Staff(staff::Staff),
    /// The key directory.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// The log.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Set up an instance to try everything on this machine.
    SeedDemo(seed_demo::SeedDemo),
    /// Print the one-time code of a demo person.
    DemoCode(seed_demo::DemoCode),
    /// Print the OpenAPI document of a surface.
    Openapi {
        /// Which one.
        surface: Surface,
    },
}

/// Which listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Surface {
    /// For residents.
    Resident,
    /// For staff.
    Console,
}

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(obey(arguments)),
        Err(fault) => Err(fault.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("amparo: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn obey(arguments: Arguments) -> Result<(), Failure> {
    let file = arguments.config.as_deref();
    match arguments.command {
        Command::Serve(serve) => serve.run(load(file)?).await,
        Command::Migrate => {
            let platform = open(file).await?;
            platform.migrate().await?;
            platform.close().await;
            Ok(())
        }
        Command::CheckConfig => {
            Platform::check(&load(file)?)?;
            println!("the settings are sound");
            Ok(())
        }
        Command::Staff(command) => {
            let platform = open(file).await?;
            let outcome = command.run(&platform).await;
            platform.close().await;
            outcome
        }
        Command::Keys(command) => {
            let Some(note) = command.run()? else {
                return Ok(());
            };
            let platform = open(file).await?;
            let outcome = keys::publish(&platform, &note).await;
            platform.close().await;
            outcome
        }
        Command::Audit(command) => command.run(load(file)?).await,
        Command::SeedDemo(command) => command.run().await,
        Command::DemoCode(command) => command.run(),
        Command::Openapi { surface } => {
            let document = match surface {
                Surface::Resident => openapi::resident(),
                Surface::Console => openapi::console(),
            };
            print!("{}", openapi::to_text(&document));
            Ok(())
        }
    }
}

/// The settings, from the file and the environment.
fn load(file: Option<&std::path::Path>) -> Result<Config, Failure> {
    Ok(Config::load(file, std::env::vars())?)
}

/// What a command needs that works on the databases.
async fn open(file: Option<&std::path::Path>) -> Result<Platform, Failure> {
    let config = load(file)?;
    telemetry::start(&config.log);
    Ok(Platform::open(config, Arc::new(SystemClock)).await?)
}
