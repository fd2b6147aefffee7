//! One visit to a mailbox: the code's keys live in its worker, everything is gone when it ends.

use std::cell::RefCell;
use std::rc::Rc;

use api_types::keys::UnitProfile;
use api_types::reports::{Mailbox, NewMessage};
use api_types::{ProblemKind, UnitId};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::standing::next_revision;
use crate::api;
use crate::offline::presence::{Alarm, Listener};
use crate::page::Page;
use crate::sealer::{Authorization, Client, Fault, OpenedThread, SealerError, Secret};

/// Milliseconds without a touch after which the page closes the report.
const IDLE: i32 = 10 * 60 * 1_000;

/// What is on the page.
#[derive(Clone, PartialEq)]
pub enum Stage {
    /// The code is asked for.
    Entry {
        /// What went wrong with the last one.
        fault: Option<Fault>,
        /// The page closed an open report by itself.
        timed_out: bool,
    },
    /// A code is being tried.
    Opening,
    /// A report is open.
    Open(Opened),
}

/// An open mailbox. Cheap to clone.
#[derive(Clone)]
pub struct Opened(Rc<Contents>);

/// What was fetched and opened.
pub struct Contents {
    /// As the server told it.
    pub mailbox: Mailbox,
    /// The messages, or why none can be shown.
    pub threads: Result<Vec<OpenedThread>, Fault>,
    names: Vec<UnitProfile>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Opened {
    type Target = Contents;
    fn deref(&self) -> &Contents {
        &self.0
    }
}

impl Contents {
    /// The name that people know; the id of a unit that the city no longer lists.
    pub fn name(&self, unit: &UnitId) -> String {
        self.profile(unit)
            .map_or_else(|| unit.to_string(), |profile| profile.name.clone())
    }

    /// Facts of a unit.
    pub fn profile(&self, unit: &UnitId) -> Option<&UnitProfile> {
        self.names.iter().find(|profile| profile.id == *unit)
    }
}

/// What the person can do besides writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Take the report back.
    Withdraw,
    /// Take the withdrawal back.
    Cancel,
    /// Erase only the advocate's box.
    EraseBox,
}

struct Key {
    client: Client,
    code: Authorization,
}

/// A message that was sealed and perhaps not stored: the same bytes can be sent again.
#[derive(Clone)]
pub struct Sealed {
    message: NewMessage,
    bound: api_types::Bytes32,
}

/// The visit.
#[derive(Clone)]
pub struct Visit {
    stage: UseStateHandle<Stage>,
    key: Rc<RefCell<Option<Rc<Key>>>>,
    page: Page,
}

impl PartialEq for Visit {
    fn eq(&self, other: &Self) -> bool {
        self.stage == other.stage && Rc::ptr_eq(&self.key, &other.key)
    }
}

impl Visit {
    /// What is on the page.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Tries a code whose check digits fit.
    pub fn open(&self, typed: Secret) {
        self.stage.set(Stage::Opening);
        let visit = self.clone();
        spawn_local(async move {
            let client = Client::new(&visit.page);
            let opened = match client.open_code(typed).await {
                Ok(code) => {
                    let key = Rc::new(Key { client, code });
                    fetch(&key).await.map(|opened| (key, opened))
                }
                Err(fault) => Err(fault),
            };
            match opened {
                Ok((key, opened)) => {
                    *visit.key.borrow_mut() = Some(key);
                    visit.stage.set(Stage::Open(opened));
                }
                Err(fault) => visit.stage.set(Stage::Entry {
                    fault: Some(fault),
                    timed_out: false,
                }),
            }
        });
    }

    /// Closes the report: the worker ends, the page forgets.
    pub fn close(&self, timed_out: bool) {
        if let Some(key) = self.key.borrow_mut().take() {
            key.client.end();
        }
        self.stage.set(Stage::Entry {
            fault: None,
            timed_out,
        });
    }

    /// Fetches again what the server has.
    pub async fn reload(&self) -> Result<Opened, Fault> {
        let key = self.key()?;
        let opened = fetch(&key).await?;
        // Closed meanwhile: nothing comes back on the page.
        self.key()?;
        self.stage.set(Stage::Open(opened.clone()));
        Ok(opened)
    }

    /// Does it, then shows what the server made of it.
    pub async fn act(&self, deed: Deed) -> Result<(), Fault> {
        let key = self.key()?;
        let done = match deed {
            Deed::Withdraw => api::withdraw(&key.code).await,
            Deed::Cancel => api::cancel_withdrawal(&key.code).await,
            Deed::EraseBox => api::erase_immigration_status(&key.code).await,
        };
        match done {
            // Somebody with the code was faster, or an answer got lost: what counts is what the server has.
            Err(failure)
                if !failure.is(ProblemKind::AlreadyErased)
                    && !failure.is(ProblemKind::NothingToCancel) =>
            {
                Err(failure.into())
            }
            _ => self.reload().await.map(|_| ()),
        }
    }

    /// Seals a message for the next place of its thread.
    pub async fn seal(
        &self,
        opened: &Opened,
        unit: &UnitId,
        text: Secret,
    ) -> Result<Sealed, Fault> {
        let key = self.key()?;
        let thread = opened
            .mailbox
            .threads
            .iter()
            .find(|talk| talk.unit == *unit);
        let revision = thread.map_or(1, next_revision);
        let sealed = key
            .client
            .seal_message(opened.mailbox.report_id, unit.clone(), revision, text)
            .await?;
        Ok(Sealed {
            message: NewMessage {
                unit: unit.clone(),
                revision,
                envelope: sealed.envelope,
                proof: None,
            },
            bound: sealed.bound,
        })
    }

    /// Sends a sealed message with a fresh proof of work. Sending the same one twice is harmless.
    pub async fn send(&self, sealed: &Sealed) -> Result<(), Fault> {
        let key = self.key()?;
        let challenge = api::proof_of_work().await?;
        let proof = key.client.solve(challenge, sealed.bound).await?;
        let message = NewMessage {
            proof: Some(proof),
            ..sealed.message.clone()
        };
        Ok(api::send_message(&key.code, &message).await?)
    }

    fn key(&self) -> Result<Rc<Key>, Fault> {
        self.key.borrow().clone().ok_or(SealerError::Locked.into())
    }
}

async fn fetch(key: &Key) -> Result<Opened, Fault> {
    let mailbox = api::mailbox(&key.code).await?;
    // Names are a comfort: without them the page shows the units' ids.
    let names = api::units().await.unwrap_or_default();
    let threads = key
        .client
        .open_messages(mailbox.report_id, mailbox.threads.clone())
        .await;
    Ok(Opened(Rc::new(Contents {
        mailbox,
        threads,
        names,
    })))
}

/// Starts a visit, and ends it after ten minutes without a touch, or when the page goes out of the window.
#[hook]
pub fn use_visit(page: &Page) -> Visit {
    let stage = use_state_eq(|| Stage::Entry {
        fault: None,
        timed_out: false,
    });
    let key = use_mut_ref(|| None);
    let visit = Visit {
        stage,
        key,
        page: page.clone(),
    };
    let is_open = matches!(visit.stage(), Stage::Open(_));
    {
        let visit = visit.clone();
        use_effect_with(is_open, move |is_open| {
            let watch = is_open.then(|| watch(visit));
            move || drop(watch)
        });
    }
    visit
}

type Clock = Rc<RefCell<Option<Alarm>>>;

fn watch(visit: Visit) -> (Clock, [Option<Listener>; 3]) {
    let clock: Clock = Rc::default();
    let wind = {
        let (clock, visit) = (Rc::clone(&clock), visit.clone());
        move || {
            let visit = visit.clone();
            *clock.borrow_mut() = Alarm::after(IDLE, move || visit.close(true));
        }
    };
    wind();
    let ears = [
        Listener::on("keydown", wind.clone()),
        Listener::on("pointerdown", wind),
        // A page that is kept for "back" must not come back open.
        Listener::on("pagehide", move || visit.close(false)),
    ];
    (clock, ears)
}
