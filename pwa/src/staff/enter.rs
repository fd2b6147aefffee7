//! The two ways in: a login, and the unit key after a reload. Pass-phrases go into the worker and nowhere else.

use api_types::staff::{LoginStart, NewLogin};

use super::access::Person;
use super::login_form::Refusal;
use crate::api::{self, Failure};
use crate::sealer::{Client, Fault, SealerError, Secret};

/// What is being waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The server says how to stretch, or checks.
    Asking,
    /// The worker stretches the pass-phrase.
    Stretching,
    /// The worker opens the keys.
    Opening,
}

impl Step {
    /// The text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Asking => "staff-asking",
            Self::Stretching => "staff-stretching",
            Self::Opening => "staff-opening-key",
        }
    }
}

/// Logs in and opens the unit key. On any refusal the worker ends, and with it what it knew.
pub async fn log_in(
    client: &Client,
    name: String,
    words: Secret,
    one_time_code: String,
    step: impl Fn(Step),
) -> Result<Person, Refusal> {
    let entered = async {
        step(Step::Asking);
        let start = LoginStart { name: name.clone() };
        let stretch = api::start_login(&start).await?;
        step(Step::Stretching);
        let auth = client.stretch(words, stretch).await?;
        step(Step::Asking);
        let login = NewLogin {
            name,
            auth,
            one_time_code,
        };
        let person = Person::new(api::log_in(&login).await?);
        if person.unit.is_some() {
            step(Step::Opening);
            client.unlock((*person).clone()).await?;
        }
        Ok(person)
    };
    settle(client, entered.await)
}

/// Opens the unit key of a login that still lives.
pub async fn unlock(
    client: &Client,
    person: Person,
    words: Secret,
    step: impl Fn(Step),
) -> Result<Person, Refusal> {
    let entered = async {
        step(Step::Stretching);
        client.stretch(words, person.stretch.clone()).await?;
        step(Step::Opening);
        client.unlock((*person).clone()).await?;
        Ok(person)
    };
    settle(client, entered.await)
}

fn settle(client: &Client, entered: Result<Person, Fault>) -> Result<Person, Refusal> {
    entered.map_err(|fault| {
        client.end();
        refusal(fault)
    })
}

fn refusal(fault: Fault) -> Refusal {
    match fault {
        Fault::Sealer(SealerError::WrongPassphrase) => Refusal::WrongPassPhrase,
        Fault::Api(Failure::Refused { kind, retry_after }) => {
            Refusal::of_problem(kind, retry_after)
        }
        other => Refusal::Fault(other.key()),
    }
}
