//! The composition root: what an instance is made of, and how it starts, serves and stops.
//!
//! `Platform` is what every command needs (settings, databases, row keys, the city); `Application` adds the capabilities and serves.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::{Condition, from_fn};
use actix_web::{App, HttpResponse, HttpServer, ResponseError, web};
use api_types::ProblemKind;
use i18n::Surface;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::http::Refusal;
use crate::http::guard::Guard;
use crate::http::problem::log_fault;
use crate::jobs;
use crate::openapi;
use crate::telemetry::RouteCounts;

mod application;
mod back_office;
mod platform;

pub(crate) use application::desks;
pub use application::{Application, Options};
pub use back_office::{BackOffice, read_roots};
pub use platform::{Platform, StartError, secret};

// A head that takes longer is no phone's.
const HEAD: Duration = Duration::from_secs(15);
const KEEP_ALIVE: Duration = Duration::from_secs(15);
const GOODBYE: Duration = Duration::from_secs(2);
const HOUR: Duration = Duration::from_secs(3600);

/// The sockets to serve on; a surface without one is not served.
#[derive(Debug, Default)]
pub struct Sockets {
    /// For residents.
    pub resident: Option<TcpListener>,
    /// For staff.
    pub console: Option<TcpListener>,
}

/// An application that serves.
pub struct Running {
    application: Application,
    servers: Vec<(ServerHandle, JoinHandle<std::io::Result<()>>)>,
    stop: watch::Sender<bool>,
    background: Vec<JoinHandle<()>>,
}

impl Application {
    /// Starts serving, and the jobs with it.
    pub fn start(self, sockets: Sockets) -> std::io::Result<Running> {
        let jobs = self.jobs().clone();
        let mut running = self.listen(sockets)?;
        let stopped = running.stop.subscribe();
        running.background.push(tokio::spawn(jobs.run(stopped)));
        Ok(running)
    }

    /// Starts serving; the jobs wait until somebody runs them.
    pub fn listen(self, sockets: Sockets) -> std::io::Result<Running> {
        let (stop, stopped) = watch::channel(false);
        let mut servers = Vec::new();
        let mut background = Vec::new();
        for (surface, socket) in [
            (Surface::Resident, sockets.resident),
            (Surface::Console, sockets.console),
        ] {
            let Some(socket) = socket else { continue };
            let counts = Arc::new(RouteCounts::default());
            background.push(tokio::spawn(log_hourly(
                counts.clone(),
                surface.name(),
                stopped.clone(),
            )));
            servers.push(self.serve(surface, socket, counts)?);
        }
        // What every replica does for itself; what one replica does for all is a job.
        let (keys, reports) = (self.back_office().keys.clone(), self.reports().clone());
        background.push(tokio::spawn(keys.watch(stopped.clone())));
        let streams = self.streams().clone();
        background.push(tokio::spawn(streams.fan_out(stopped.clone())));
        background.push(tokio::spawn(reports.forget_networks(stopped.clone())));
        let listening = self.listening().clone();
        background.push(tokio::spawn(listening.forget_networks(stopped)));
        Ok(Running {
            application: self,
            servers,
            stop,
            background,
        })
    }

    fn serve(
        &self,
        surface: Surface,
        socket: TcpListener,
        counts: Arc<RouteCounts>,
    ) -> std::io::Result<(ServerHandle, JoinHandle<std::io::Result<()>>)> {
        let config = &self.platform().config;
        let (listener, document) = match surface {
            Surface::Console => (&config.console, openapi::console()),
            Surface::Resident | Surface::Civic | Surface::Mail => {
                (&config.resident, openapi::resident())
            }
        };
        let clock = self.platform().clock.clone();
        let guard = Arc::new(Guard::new(surface, listener, clock, &document, counts));
        let limits = config.limits;
        let application = self.clone();
        let server = HttpServer::new(move || {
            let guard = guard.clone();
            App::new()
                .app_data(
                    web::QueryConfig::default()
                        .error_handler(|_, _| Refusal::from(ProblemKind::MalformedQuery).into()),
                )
                .app_data(
                    web::PathConfig::default()
                        .error_handler(|_, _| Refusal::from(ProblemKind::NotFound).into()),
                )
                // The residents' pages have an answer of their own for what nobody took.
                .default_service(web::to(HttpResponse::NotFound))
                .configure(|cfg| application.routes(surface, cfg))
                .wrap(Condition::new(
                    surface == Surface::Console,
                    from_fn(crate::staff::guard),
                ))
                .wrap(from_fn(move |request, next| {
                    let guard = guard.clone();
                    async move { guard.around(request, next).await }
                }))
        })
        .workers(limits.workers)
        .max_connections((limits.connections / limits.workers).max(1))
        .client_request_timeout(HEAD)
        .keep_alive(KEEP_ALIVE)
        .client_disconnect_timeout(GOODBYE)
        .shutdown_timeout(limits.shutdown_seconds)
        .disable_signals()
        .listen(socket)?
        .run();
        let handle = server.handle();
        Ok((handle, tokio::spawn(server)))
    }
}

impl Running {
    /// The application that serves.
    pub fn application(&self) -> &Application {
        &self.application
    }

    /// Takes no more requests and lets those that run finish, and jobs as well, for a while. The databases stay open.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        for (handle, server) in self.servers {
            handle.stop(true).await;
            if let Ok(Err(fault)) = server.await {
                tracing::error!(fault = %fault.kind(), "a listener ended badly");
            }
        }
        // A job gives back what it holds, or no other replica runs it before its lease is over.
        let ending = futures_util::future::join_all(self.background.iter_mut());
        let _ = tokio::time::timeout(jobs::GOODBYE + GOODBYE, ending).await;
        for task in self.background {
            task.abort();
        }
    }
}

async fn log_hourly(
    counts: Arc<RouteCounts>,
    surface: &'static str,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        tokio::select! {
            _ = tokio::time::sleep(HOUR) => counts.log(surface),
            _ = stop.wait_for(|stop| *stop) => return counts.log(surface),
        }
    }
}

/// Whether the server and its databases answer. For load balancers; says nothing else.
#[utoipa::path(get, path = "/health", tag = "platform",
    responses((status = 200, description = "Both databases answer"), (status = 503, body = api_types::Problem)))]
pub async fn tell_health(platform: web::Data<Platform>) -> HttpResponse {
    match platform.ping().await {
        Ok(()) => HttpResponse::Ok()
            .content_type("application/json")
            .body("{\"status\":\"ok\"}"),
        Err(fault) => {
            log_fault(&fault);
            Refusal::later(ProblemKind::StorageUnavailable, 5).error_response()
        }
    }
}
