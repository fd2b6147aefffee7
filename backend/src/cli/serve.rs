//! `amparo serve`: both surfaces or one of them, until SIGTERM or SIGINT.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use tokio::signal::unix::{SignalKind, signal};

use super::Failure;
use crate::clock::SystemClock;
use crate::config::Config;
use crate::startup::{Application, Options, Platform, Sockets, StartError};
use crate::telemetry;

/// What to serve.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// One listener or both.
    #[arg(long, value_enum, default_value_t = Which::All)]
    surface: Which,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    Resident,
    Console,
    All,
}

impl Serve {
    pub(super) async fn run(self, config: Config) -> Result<(), Failure> {
        telemetry::start(&config.log);
        let sockets = Sockets {
            resident: self.socket(Which::Resident, config.resident.listen)?,
            console: self.socket(Which::Console, config.console.listen)?,
        };
        let (resident, console) = (
            config.resident.origin.clone(),
            config.console.origin.clone(),
        );
        let mut terminated = signal(SignalKind::terminate())?;
        let options = Options::of(&config);
        let platform = Platform::open(config, Arc::new(SystemClock)).await?;
        let application = Application::build(platform, options).await?;
        let running = application.start(sockets)?;
        tracing::info!(resident, console, "serving");
        tokio::select! {
            _ = terminated.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping");
        let platform = running.application().platform().clone();
        running.stop().await;
        platform.close().await;
        Ok(())
    }

    fn socket(
        &self,
        surface: Which,
        address: SocketAddr,
    ) -> Result<Option<TcpListener>, StartError> {
        if self.surface != Which::All && self.surface != surface {
            return Ok(None);
        }
        TcpListener::bind(address)
            .map(Some)
            .map_err(|fault| StartError::Listen(address, fault))
    }
}
