//! Who stands before the console: nobody, somebody with the key closed, somebody with the key open.

use std::ops::Deref;
use std::rc::Rc;

use api_types::staff::{Me, Role, Stretch, UnitKind};
use api_types::{Sealed, StaffId};
use uuid::Uuid;
use yew::Reducible;

/// The person who is logged in, with the locked keys. Equal only to itself.
#[derive(Clone)]
pub struct Person(Rc<Me>);

impl Person {
    /// Takes what the server says about the login.
    pub fn new(me: Me) -> Self {
        Self(Rc::new(me))
    }

    /// Nobody: no unit, no key, nothing that could be opened.
    pub fn nobody() -> Self {
        Self::new(Me {
            staff_id: StaffId(Uuid::nil()),
            display_name: String::new(),
            role: Role::Auditor,
            unit: None,
            unit_kind: None,
            stretch: Stretch {
                salt: Sealed(Vec::new()),
                memory_kib: 0,
                passes: 0,
            },
            sealed_seed: Sealed(Vec::new()),
            unit_keys: Vec::new(),
        })
    }

    /// Only an advocate's console has the boxes; a police console has no word about them.
    pub fn is_advocate(&self) -> bool {
        self.unit_kind == Some(UnitKind::Advocate)
    }

    /// Hosts have their own desk and no key.
    pub fn is_host(&self) -> bool {
        self.role == Role::Host
    }
}

impl Deref for Person {
    type Target = Me;
    fn deref(&self) -> &Me {
        &self.0
    }
}

impl PartialEq for Person {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Why nobody is logged in any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// The server ended the login.
    Ended,
    /// The person logged out.
    ByHand,
    /// The person logged out, but the server could not be told.
    Untold,
}

/// Why the key is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Nobody touched it for too long, or the tab was out of sight.
    Idle,
    /// The person closed it.
    ByHand,
    /// The worker that held it died.
    Lost,
}

/// What the console may show.
#[derive(Clone, PartialEq)]
pub enum Access {
    /// Asking the server whether there is a login.
    Checking,
    /// The server could not say; the text key of the reason.
    Unreached(String),
    /// Nobody is logged in.
    LoggedOut(Option<Left>),
    /// Logged in, the unit key is closed; no reason after a reload.
    Locked(Person, Option<Closed>),
    /// Logged in, the unit key is open.
    Open(Person),
    /// Logged in as a host of listening sessions: there is no key to open, and no report to see.
    Hosting(Person),
    /// A host whose login ended: what she was writing stays under the login, for her alone.
    Interrupted(Person),
    /// Logged in without a unit: there is no key to open.
    NoUnit(Person),
}

/// What happened.
#[derive(Clone)]
pub enum Turn {
    /// Ask again whether there is a login.
    Check,
    /// There is one, from before.
    Found(Person),
    /// There is none.
    Nobody,
    /// The server could not say.
    Unreached(String),
    /// A login or an unlocking succeeded and the key is open.
    Opened(Person),
    /// Close the key.
    Close(Closed),
    /// The server refused a request because the login ended.
    Ended,
    /// The person logged out; whether the server knows.
    LoggedOut {
        /// True when the server confirmed.
        told: bool,
    },
}

impl Access {
    /// What may be shown after a turn.
    #[must_use]
    pub fn after(self, turn: Turn) -> Self {
        match (turn, self) {
            (Turn::Check, _) => Self::Checking,
            (Turn::Found(person) | Turn::Opened(person), _) if person.is_host() => {
                Self::Hosting(person)
            }
            (Turn::Found(person) | Turn::Opened(person), _) if person.unit.is_none() => {
                Self::NoUnit(person)
            }
            (Turn::Found(person), _) => Self::Locked(person, None),
            (Turn::Opened(person), _) => Self::Open(person),
            (Turn::Nobody, _) => Self::LoggedOut(None),
            (Turn::Unreached(why), _) => Self::Unreached(why),
            (Turn::Close(why), Self::Open(person)) => Self::Locked(person, Some(why)),
            (Turn::Close(_), other) => other,
            (Turn::Ended, Self::Hosting(person) | Self::Interrupted(person)) => {
                Self::Interrupted(person)
            }
            (Turn::Ended, _) => Self::LoggedOut(Some(Left::Ended)),
            (Turn::LoggedOut { told: true }, _) => Self::LoggedOut(Some(Left::ByHand)),
            (Turn::LoggedOut { told: false }, _) => Self::LoggedOut(Some(Left::Untold)),
        }
    }
}

impl Access {
    /// Who was let in, if anybody.
    pub fn person(&self) -> Option<&Person> {
        match self {
            Self::Locked(person, _)
            | Self::Open(person)
            | Self::Hosting(person)
            | Self::NoUnit(person) => Some(person),
            Self::Checking | Self::Unreached(_) | Self::LoggedOut(_) | Self::Interrupted(_) => None,
        }
    }
}

impl Reducible for Access {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        Rc::new((*self).clone().after(turn))
    }
}

#[cfg(test)]
mod tests {
    use api_types::UnitId;

    use super::*;

    fn person(unit: Option<&str>, kind: UnitKind) -> Person {
        Person::new(Me {
            unit: unit.and_then(UnitId::parse),
            unit_kind: unit.map(|_| kind),
            ..(*Person::nobody()).clone()
        })
    }

    fn officer() -> Person {
        person(Some("hate-crime-unit"), UnitKind::Police)
    }

    #[test]
    fn a_reload_finds_the_login_but_not_the_key() {
        let access = Access::Checking.after(Turn::Found(officer()));
        assert!(matches!(access, Access::Locked(_, None)));
    }

    #[test]
    fn only_an_open_key_can_be_closed() {
        let open = Access::Checking.after(Turn::Opened(officer()));
        let locked = open.after(Turn::Close(Closed::Idle));
        assert!(matches!(locked, Access::Locked(_, Some(Closed::Idle))));
        let again = locked.after(Turn::Close(Closed::ByHand));
        assert!(matches!(again, Access::Locked(_, Some(Closed::Idle))));
        let out = Access::LoggedOut(None).after(Turn::Close(Closed::Idle));
        assert!(matches!(out, Access::LoggedOut(None)));
    }

    #[test]
    fn an_ended_login_shows_nothing_more() {
        let access = Access::Open(officer()).after(Turn::Ended);
        assert!(matches!(access, Access::LoggedOut(Some(Left::Ended))));
    }

    #[test]
    fn an_account_without_a_unit_has_no_key_to_open() {
        let admin = person(None, UnitKind::Police);
        for turn in [Turn::Found(admin.clone()), Turn::Opened(admin)] {
            assert!(matches!(Access::Checking.after(turn), Access::NoUnit(_)));
        }
    }

    #[test]
    fn a_host_comes_to_the_hosts_desk_and_nobody_else_does() {
        let host = Person::new(Me {
            role: Role::Host,
            ..(*Person::nobody()).clone()
        });
        for turn in [Turn::Found(host.clone()), Turn::Opened(host.clone())] {
            assert!(matches!(Access::Checking.after(turn), Access::Hosting(_)));
        }
        let other = Access::Checking.after(Turn::Opened(officer()));
        assert!(!matches!(other, Access::Hosting(_)));
    }

    #[test]
    fn a_hosts_words_outlive_the_login_but_not_a_logging_out() {
        let host = Person::new(Me {
            role: Role::Host,
            ..(*Person::nobody()).clone()
        });
        let ended = Access::Hosting(host.clone()).after(Turn::Ended);
        assert!(matches!(ended, Access::Interrupted(_)));
        assert!(ended.person().is_none());
        let twice = ended.clone().after(Turn::Ended);
        assert!(matches!(twice, Access::Interrupted(_)));
        let back = ended.after(Turn::Opened(host.clone()));
        assert!(matches!(back, Access::Hosting(_)));
        let out = Access::Hosting(host).after(Turn::LoggedOut { told: true });
        assert!(matches!(out, Access::LoggedOut(Some(Left::ByHand))));
    }

    #[test]
    fn only_advocates_have_the_boxes() {
        assert!(!officer().is_advocate());
        assert!(person(Some("eastside-legal-aid"), UnitKind::Advocate).is_advocate());
    }
}
