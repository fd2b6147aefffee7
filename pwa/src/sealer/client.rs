//! The page's end of the sealing worker: one call a job, ended when its work is done.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use api_types::keys::Roots;
use api_types::reports::{Challenge, NewMessage, ProofOfWork, Thread as Talk};
use api_types::staff::{Me, Stretch};
use api_types::triage::{Case, ImmigrationBox};
use api_types::{Bytes32, ReportId, Sealed, UnitId};
use yew::Callback;

use super::error::{DirectoryFault, SealerError};
use super::fault::Fault;
use super::protocol::{
    Asked, Authorization, FreshReport, OpenedBox, OpenedCase, OpenedThread, Order, Progress,
    Reader, Reply, Request, SealedMessage, Secret, Step, Tally, Told, decode, encode,
};
use super::thread::{Heard, Thread};
use crate::content::Draft;
use crate::page::PageContext;

/// A sealing worker. Cheap to clone; all clones talk to the same one. It starts at the first call and dies with the last clone.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    instance: String,
    roots: Roots,
    thread: RefCell<Option<Thread>>,
    calls: Rc<RefCell<Calls>>,
}

/// The calls that wait for an answer.
#[derive(Default)]
struct Calls {
    last: u32,
    // Hardly ever more than two.
    waiting: Vec<Call>,
}

impl Calls {
    fn find(&mut self, number: u32) -> Option<&mut Call> {
        self.waiting.iter_mut().find(|call| call.number == number)
    }

    fn forget(&mut self, number: u32) {
        self.waiting.retain(|call| call.number != number);
    }
}

struct Call {
    number: u32,
    step: Callback<Step>,
    waker: Option<Waker>,
    answer: Option<Result<Reply, SealerError>>,
}

impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Client {
    /// A client that believes the roots of this page.
    pub fn new(page: &PageContext) -> Self {
        Self(Rc::new(Inner {
            instance: page.instance.clone(),
            roots: page.roots.clone(),
            thread: RefCell::new(None),
            calls: Rc::default(),
        }))
    }

    /// Ends the worker: its keys and its memory are gone. Waiting calls fail; the next call starts a fresh worker.
    pub fn end(&self) {
        self.0.thread.borrow_mut().take();
        fail_all(&self.0.calls, SealerError::Broken);
    }

    /// The units of the verified directory.
    pub async fn readers(&self) -> Result<Vec<Reader>, Fault> {
        let signed = super::directory::signed().await?;
        match self.ask(Request::Readers(signed)).await? {
            Reply::Readers { version, readers } => {
                super::directory::seen(version);
                Ok(readers)
            }
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Seals a report with a fresh code.
    pub async fn seal_report(
        &self,
        draft: Draft,
        progress: Callback<Progress>,
    ) -> Result<FreshReport, Fault> {
        let signed = super::directory::signed().await?;
        let step = Callback::from(move |step| {
            if let Step::Progress(now) = step {
                progress.emit(now);
            }
        });
        let request = Request::SealReport(Box::new(Order::of(&draft)?), signed);
        match self.ask_with(request, step).await? {
            Reply::Report(report) => Ok(*report),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Does the proof of work for a body.
    pub async fn solve(&self, challenge: Challenge, bound: Bytes32) -> Result<ProofOfWork, Fault> {
        match self.ask(Request::Solve(challenge, bound)).await? {
            Reply::Proof(proof) => Ok(proof),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Derives a code's keys; they stay in the worker, only the header's value comes back.
    pub async fn open_code(&self, digits: Secret) -> Result<Authorization, Fault> {
        match self.ask(Request::OpenCode(digits)).await? {
            Reply::Code(authorization) => Ok(authorization),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Opens the threads of the mailbox, after `open_code`.
    pub async fn open_messages(
        &self,
        report: ReportId,
        threads: Vec<Talk>,
    ) -> Result<Vec<OpenedThread>, Fault> {
        let signed = super::directory::signed().await?;
        match self
            .ask(Request::OpenMessages(report, threads, signed))
            .await?
        {
            Reply::Threads(threads) => Ok(threads),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Seals a message of the reporter, after `open_code`.
    pub async fn seal_message(
        &self,
        report: ReportId,
        unit: UnitId,
        revision: u32,
        text: Secret,
    ) -> Result<SealedMessage, Fault> {
        let directory = super::directory::signed().await?;
        let request = Request::SealMessage {
            report,
            unit,
            revision,
            text,
            directory,
        };
        match self.ask(request).await? {
            Reply::Message(message) => Ok(message),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Stretches a pass-phrase; the half that unlocks stays in the worker.
    pub async fn stretch(&self, pass: Secret, stretch: Stretch) -> Result<Bytes32, Fault> {
        // Two keyboards write one letter in two ways; NFKC makes them one.
        let pass = Secret::from(super::thread::normalized(pass.reveal()));
        match self.ask(Request::Stretch(pass, stretch)).await? {
            Reply::Auth(auth) => Ok(auth),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Opens the person's and the unit's keys, after `stretch`.
    pub async fn unlock(&self, me: Me) -> Result<(), Fault> {
        match self.ask(Request::Unlock(Box::new(me.into()))).await? {
            Reply::Done => Ok(()),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Opens what the server gave of a case, after `unlock`.
    pub async fn open_case(&self, case: Case) -> Result<OpenedCase, Fault> {
        let signed = super::directory::signed().await?;
        match self
            .ask(Request::OpenCase(Box::new(case.into()), signed))
            .await?
        {
            Reply::Case(case) => Ok(*case),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Seals and signs an answer to the key that the sealed narrative names, after `unlock`.
    pub async fn seal_answer(
        &self,
        report: ReportId,
        revision: u32,
        text: Secret,
        narrative: Sealed,
    ) -> Result<NewMessage, Fault> {
        let directory = super::directory::signed().await?;
        let request = Request::SealAnswer {
            report,
            revision,
            text,
            narrative,
            directory,
        };
        match self.ask(request).await? {
            Reply::Answer(answer) => Ok(answer),
            _ => Err(SealerError::Broken.into()),
        }
    }

    /// Opens immigration boxes, after `unlock`.
    pub async fn open_boxes(
        &self,
        boxes: Vec<ImmigrationBox>,
        progress: Callback<Tally>,
    ) -> Result<Vec<OpenedBox>, Fault> {
        let step = Callback::from(move |step| {
            if let Step::Tally(tally) = step {
                progress.emit(tally);
            }
        });
        let sealed = boxes
            .iter()
            .map(|sealed| (sealed.report_id, sealed.envelope.clone()))
            .collect();
        match self.ask_with(Request::OpenBoxes(sealed), step).await? {
            Reply::Boxes(texts) => Ok(boxes
                .into_iter()
                .zip(texts)
                .map(|(sealed, text)| OpenedBox {
                    report_id: sealed.report_id,
                    number: sealed.number,
                    received: sealed.received,
                    text,
                })
                .collect()),
            _ => Err(SealerError::Broken.into()),
        }
    }

    async fn ask(&self, request: Request) -> Result<Reply, SealerError> {
        self.ask_with(request, Callback::noop()).await
    }

    async fn ask_with(&self, request: Request, step: Callback<Step>) -> Result<Reply, SealerError> {
        self.start()?;
        let number = self.post(request, step)?;
        let answer = poll_fn(|context| {
            let mut calls = self.0.calls.borrow_mut();
            let Some(call) = calls.find(number) else {
                return Poll::Ready(Err(SealerError::Broken));
            };
            match call.answer.take() {
                Some(answer) => {
                    calls.forget(number);
                    Poll::Ready(answer)
                }
                None => {
                    call.waker = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await;
        match answer {
            // The directory in this tab is doubtful: the next attempt fetches it again.
            Err(SealerError::Directory(fault)) if fault != DirectoryFault::UnitMissing => {
                super::directory::drop_cached();
                Err(SealerError::Directory(fault))
            }
            Err(SealerError::Broken) => {
                self.0.thread.borrow_mut().take();
                Err(SealerError::Broken)
            }
            answer => answer,
        }
    }

    /// Starts the worker if none runs, and tells it first whose keys to believe.
    fn start(&self) -> Result<(), SealerError> {
        if self.0.thread.borrow().is_some() {
            return Ok(());
        }
        let calls = Rc::clone(&self.0.calls);
        let thread =
            Thread::start(move |heard| hear(&calls, &heard)).ok_or(SealerError::Unavailable)?;
        *self.0.thread.borrow_mut() = Some(thread);
        self.post(
            Request::Trust {
                instance: self.0.instance.clone(),
                roots: self.0.roots.clone(),
            },
            Callback::noop(),
        )?;
        Ok(())
    }

    fn post(&self, request: Request, step: Callback<Step>) -> Result<u32, SealerError> {
        let number = {
            let mut calls = self.0.calls.borrow_mut();
            calls.last = calls.last.wrapping_add(1);
            let number = calls.last;
            if !matches!(request, Request::Trust { .. }) {
                calls.waiting.push(Call {
                    number,
                    step,
                    waker: None,
                    answer: None,
                });
            }
            number
        };
        let bytes = encode(&Asked { number, request }).ok_or(SealerError::Broken)?;
        let posted = self
            .0
            .thread
            .borrow()
            .as_ref()
            .is_some_and(|thread| thread.post(&bytes));
        if posted {
            Ok(number)
        } else {
            self.0.calls.borrow_mut().forget(number);
            Err(SealerError::Broken)
        }
    }
}

fn hear(calls: &Rc<RefCell<Calls>>, heard: &Heard<'_>) {
    let told = match heard {
        Heard::Bytes(bytes) => decode(bytes),
        Heard::Death => None,
    };
    match told {
        Some(Told::Step(number, step)) => {
            let tell = calls
                .borrow_mut()
                .find(number)
                .map(|call| call.step.clone());
            if let Some(tell) = tell {
                tell.emit(step);
            }
        }
        Some(Told::Finished(number, answer)) => {
            let waker = calls.borrow_mut().find(number).and_then(|call| {
                call.answer = Some(*answer);
                call.waker.take()
            });
            if let Some(waker) = waker {
                waker.wake();
            }
        }
        None => fail_all(calls, SealerError::Broken),
    }
}

fn fail_all(calls: &Rc<RefCell<Calls>>, error: SealerError) {
    let wakers: Vec<Waker> = calls
        .borrow_mut()
        .waiting
        .iter_mut()
        .filter_map(|call| {
            call.answer.get_or_insert(Err(error));
            call.waker.take()
        })
        .collect();
    for waker in wakers {
        waker.wake();
    }
}
