//! Asking the server from a page: what is there, what is on the way, what went wrong.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use api_types::ProblemKind;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::words;
use crate::api::{Failure, Refused};
use crate::staff::desk::use_desk;
use crate::text::Text;
use crate::ui::{Failed, Icon, Waiting};

/// Something that is asked for. What was there stays while it is asked for again.
pub struct Loaded<T> {
    /// The answer.
    pub value: Option<Rc<T>>,
    /// Why there is no answer, or none that is fresh.
    pub failure: Option<Failure>,
    /// Asks again.
    pub again: Callback<()>,
}

impl<T> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        Self {
            value: self.value.clone(),
            failure: self.failure,
            again: self.again.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq for Loaded<T> {
    fn eq(&self, other: &Self) -> bool {
        self.failure == other.failure && self.value == other.value
    }
}

impl<T> Loaded<T> {
    /// The wait or the failure above what is there.
    pub fn trouble(&self, text: &Text) -> Html {
        match (self.failure, &self.value) {
            (Some(why), there) => {
                let first = text.t(if there.is_some() {
                    "hosting-failed-stale"
                } else {
                    "hosting-failed"
                });
                let said = format!("{first} {}", words::failure(text, why));
                html! { <Failed words={said} retry={Some(self.again.clone())} /> }
            }
            (None, None) => html! { <Waiting /> },
            (None, Some(_)) => html! {},
        }
    }
}

/// Asks as soon as it stands, whenever `key` changes, after another login, and on `again`, which is stable. An answer that was overtaken is dropped.
#[hook]
pub fn use_loaded<T, K, F>(key: K, ask: impl Fn(K) -> F + 'static) -> Loaded<T>
where
    T: PartialEq + 'static,
    K: Clone + PartialEq + 'static,
    F: Future<Output = Result<T, Failure>> + 'static,
{
    let desk = use_desk();
    let person = desk.person.clone();
    let value = use_state(|| None::<Rc<T>>);
    let failure = use_state_eq(|| None::<Failure>);
    let round = use_state(|| 0_u32);
    let latest = use_memo((), |()| Cell::new(0_u32));
    {
        let (value, failure) = (value.setter(), failure.setter());
        use_effect_with((key, *round, person), move |(key, ..)| {
            let mine = latest.get().wrapping_add(1);
            latest.set(mine);
            let asked = ask(key.clone());
            spawn_local(async move {
                let answer = asked.await;
                if latest.get() != mine {
                    return;
                }
                match answer {
                    Ok(found) => {
                        value.set(Some(Rc::new(found)));
                        failure.set(None);
                    }
                    Err(why) if why.is(ProblemKind::LoginRequired) => desk.ended.emit(()),
                    Err(why) => failure.set(Some(why)),
                }
            });
        });
    }
    let again = use_callback((), {
        let (round, next) = (round.setter(), Cell::new(0_u32));
        move |(), ()| {
            next.set(next.get().wrapping_add(1));
            round.set(next.get());
        }
    });
    Loaded {
        value: (*value).clone(),
        failure: *failure,
        again,
    }
}

/// Something that is done at the server.
#[derive(Clone, PartialEq)]
pub struct Act {
    state: UseStateHandle<Doing>,
    ended: Callback<()>,
}

#[derive(Clone, PartialEq, Eq)]
enum Doing {
    Nothing,
    Working,
    Failed(Refused),
    Done,
}

/// A thing to do.
#[hook]
pub fn use_act() -> Act {
    let desk = use_desk();
    Act {
        state: use_state(|| Doing::Nothing),
        ended: desk.ended,
    }
}

impl Act {
    /// True while it is being done.
    pub fn is_working(&self) -> bool {
        *self.state == Doing::Working
    }

    /// The refusal of the last time.
    pub fn failure(&self) -> Option<Failure> {
        match &*self.state {
            Doing::Failed(refused) => Some(refused.why),
            _ => None,
        }
    }

    /// The member of what was sent that the last refusal is about.
    pub fn field(&self) -> Option<&str> {
        match &*self.state {
            Doing::Failed(refused) => refused.field.as_deref(),
            _ => None,
        }
    }

    /// Takes back what is said about the last time: something else is wrong now.
    pub fn forget(&self) {
        self.state.set(Doing::Nothing);
    }

    /// Does it, then tells. Not twice at once.
    pub fn run<T: 'static, E: Into<Refused> + 'static>(
        &self,
        work: impl Future<Output = Result<T, E>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        if self.is_working() {
            return;
        }
        self.state.set(Doing::Working);
        let (state, ended) = (self.state.setter(), self.ended.clone());
        spawn_local(async move {
            match work.await.map_err(Into::into) {
                Ok(answer) => {
                    state.set(Doing::Done);
                    then(answer);
                }
                Err(Refused { why, .. }) if why.is(ProblemKind::LoginRequired) => {
                    // Not done: it can be done after the next login.
                    state.set(Doing::Nothing);
                    ended.emit(());
                }
                Err(refused) => state.set(Doing::Failed(refused)),
            }
        });
    }

    /// What became of it: a line that screen readers hear.
    pub fn line(&self, text: &Text) -> Html {
        let failed = |refused: &Refused| words::failure(text, refused.why);
        self.line_of(text, failed)
    }

    /// The same with words of its own for a refusal.
    pub fn line_of(&self, text: &Text, failed: impl Fn(&Refused) -> String) -> Html {
        html! {
            <span class="act-line" role="status">
                { match &*self.state {
                    Doing::Nothing => html! {},
                    Doing::Working => html! { { text.t("hosting-saving") } },
                    Doing::Done => html! { { text.t("hosting-saved") } },
                    Doing::Failed(refused) => html! {
                        <span class="fault"><Icon name="wrong" /><span>{ failed(refused) }</span></span>
                    },
                } }
            </span>
        }
    }
}
