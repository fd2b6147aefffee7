//! The sealing worker without its browser: what it holds, and how it answers a request. Randomness and the day are arguments.

use rand_core::CryptoRng;
use sealing::{Directory, ReceiptKeys, Roots, UnlockKey};

use super::desk::{self, Desk};
use super::error::SealerError;
use super::intake;
use super::protocol::{Progress, Reply, Request, SignedDirectory, Step};
use super::trust;

/// Everything a worker knows. It is wiped by ending the worker; each key also wipes itself.
#[derive(Default)]
pub struct Sealer {
    instance: String,
    roots: Option<Roots>,
    code: Option<ReceiptKeys>,
    unlock: Option<UnlockKey>,
    desk: Option<Desk>,
}

impl Sealer {
    /// Answers one request of a resident or of the console. `today` is the phone's day, `2026-11-23`.
    pub fn answer(
        &mut self,
        request: Request,
        today: &str,
        rng: &mut impl CryptoRng,
        tell: &mut dyn FnMut(Step),
    ) -> Result<Reply, SealerError> {
        match request {
            Request::Stretch(..)
            | Request::Unlock(..)
            | Request::OpenCase(..)
            | Request::SealAnswer { .. }
            | Request::OpenBoxes(..) => self.answer_staff(request, today, rng, tell),
            other => self.answer_resident(other, today, rng, tell),
        }
    }

    /// Answers one request of a resident; refuses the console's, so that a phone does not load their code.
    pub fn answer_resident(
        &mut self,
        request: Request,
        today: &str,
        rng: &mut impl CryptoRng,
        tell: &mut dyn FnMut(Step),
    ) -> Result<Reply, SealerError> {
        match request {
            Request::Trust { instance, roots } => {
                self.instance = instance;
                self.roots = Some(trust::trusted(&roots));
                Ok(Reply::Done)
            }
            Request::Readers(signed) => {
                let directory = self.verified(&signed, today)?;
                Ok(Reply::Readers {
                    version: directory.version,
                    readers: trust::readers(&directory)?,
                })
            }
            Request::SealReport(draft, signed) => {
                let directory = self.verified(&signed, today)?;
                let mut progress = |progress| tell(Step::Progress(progress));
                intake::seal_report(&draft, &self.instance, &directory, rng, &mut progress)
                    .map(|report| Reply::Report(Box::new(report)))
            }
            Request::Solve(challenge, bound) => {
                tell(Step::Progress(Progress::Work));
                intake::solve(&challenge, &bound, rng).map(Reply::Proof)
            }
            Request::OpenCode(digits) => {
                let keys = intake::open_code(digits.reveal(), &self.instance)?;
                let authorization = intake::authorization(&keys);
                self.code = Some(keys);
                Ok(Reply::Code(authorization))
            }
            Request::OpenMessages(report, threads, signed) => {
                let directory = self.verified(&signed, today)?;
                let keys = self.code.as_ref().ok_or(SealerError::Locked)?;
                let opened = intake::open_threads(report, &threads, keys, &directory);
                Ok(Reply::Threads(opened))
            }
            Request::SealMessage {
                report,
                unit,
                revision,
                text,
                directory,
            } => {
                let directory = self.verified(&directory, today)?;
                let keys = self.code.as_ref().ok_or(SealerError::Locked)?;
                intake::seal_message(
                    report,
                    &unit,
                    revision,
                    text.reveal(),
                    keys,
                    &directory,
                    rng,
                )
                .map(Reply::Message)
            }
            // What only `answer` takes.
            _ => Err(SealerError::Broken),
        }
    }

    fn answer_staff(
        &mut self,
        request: Request,
        today: &str,
        rng: &mut impl CryptoRng,
        tell: &mut dyn FnMut(Step),
    ) -> Result<Reply, SealerError> {
        match request {
            Request::Stretch(pass, stretch) => {
                let (auth, unlock) = desk::stretch(pass.reveal(), &stretch)?;
                self.unlock = Some(unlock);
                Ok(Reply::Auth(auth))
            }
            Request::Unlock(me) => {
                let unlock = self.unlock.take().ok_or(SealerError::Locked)?;
                self.desk = Desk::unlock(&me, &unlock)?;
                Ok(Reply::Done)
            }
            Request::OpenCase(case, signed) => {
                let directory = self.verified(&signed, today)?;
                let opened = self.desk()?.open_case(&case, &directory);
                Ok(Reply::Case(Box::new(opened)))
            }
            Request::SealAnswer {
                report,
                revision,
                text,
                narrative,
                directory,
            } => {
                let directory = self.verified(&directory, today)?;
                self.desk()?
                    .seal_answer(report, revision, text.reveal(), &narrative, &directory, rng)
                    .map(Reply::Answer)
            }
            Request::OpenBoxes(boxes) => {
                let mut tally = |tally| tell(Step::Tally(tally));
                Ok(Reply::Boxes(self.desk()?.open_boxes(&boxes, &mut tally)))
            }
            // Only `answer` calls this, with what it did not take itself.
            _ => Err(SealerError::Broken),
        }
    }

    fn desk(&self) -> Result<&Desk, SealerError> {
        self.desk.as_ref().ok_or(SealerError::Locked)
    }

    fn verified(&self, signed: &SignedDirectory, today: &str) -> Result<Directory, SealerError> {
        let roots = self.roots.as_ref().ok_or(SealerError::Broken)?;
        trust::verify(signed, roots, today)
    }
}
