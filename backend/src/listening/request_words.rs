//! What a group writes about itself when it asks for a session: sealed under a key of the request until a host lets it through, and gone
//! for good when nothing comes of it.

use api_types::NeighborhoodId;
use api_types::listening::RequestFacts;
use sealing::RowKey;
use uuid::Uuid;

use super::store::request;
use super::{Listening, ListeningError, sealed};

/// The most that a group writes of itself.
pub(super) const NAME: usize = 120;
pub(super) const HALL: usize = 200;
pub(super) const TOPIC: usize = 600;
const ROOM: usize = 4096;
/// No text of a group has it.
const BETWEEN: char = '\u{1f}';

/// The public part alone.
pub(super) fn wordless(facts: RequestFacts) -> RequestFacts {
    RequestFacts {
        group: String::new(),
        topic: String::new(),
        hall: String::new(),
        ..facts
    }
}

/// What stays of a request of which nothing came: the neighborhood.
fn bare(facts: RequestFacts) -> RequestFacts {
    RequestFacts {
        size: 0,
        days: Vec::new(),
        languages: Vec::new(),
        access: Vec::new(),
        ..wordless(facts)
    }
}

/// What stays of a stored one, as it is stored. Facts that cannot be read are not kept for that.
pub(super) fn remains(row: &request::Model) -> Result<String, ListeningError> {
    if let Ok(facts) = read(row) {
        return written(&bare(facts));
    }
    let neighborhood = NeighborhoodId::parse(&row.neighborhood);
    written(&RequestFacts {
        group: String::new(),
        topic: String::new(),
        neighborhood: neighborhood.ok_or(ListeningError::Unreadable)?,
        hall: String::new(),
        size: 0,
        days: Vec::new(),
        languages: Vec::new(),
        access: Vec::new(),
    })
}

/// As they are stored.
pub(super) fn written(facts: &RequestFacts) -> Result<String, ListeningError> {
    serde_json::to_string(facts).map_err(|_| ListeningError::Unreadable)
}

/// As they were stored; without the words unless a host let them through.
pub(super) fn read(row: &request::Model) -> Result<RequestFacts, ListeningError> {
    serde_json::from_str(&row.facts).map_err(|_| ListeningError::Unreadable)
}

impl Listening {
    /// Seals group, topic and hall.
    pub(super) fn seal_words(&self, key: &RowKey, id: &Uuid, facts: &RequestFacts) -> Vec<u8> {
        let parts = [&*facts.group, &*facts.topic, &*facts.hall];
        let text = parts.join(&BETWEEN.to_string());
        sealed::close(key, self.words_place(id), &text, ROOM)
    }

    /// The request in the group's own words: for itself and for hosts. Without them once they are gone.
    pub(super) async fn in_words(
        &self,
        row: &request::Model,
    ) -> Result<RequestFacts, ListeningError> {
        let facts = read(row)?;
        match self.people_key(row.id).await? {
            Some(key) => self.with_words(&key, row, facts),
            None => Ok(facts),
        }
    }

    /// The facts with what is sealed, if anything is.
    pub(super) fn with_words(
        &self,
        key: &RowKey,
        row: &request::Model,
        facts: RequestFacts,
    ) -> Result<RequestFacts, ListeningError> {
        if row.words.is_empty() {
            return Ok(facts);
        }
        let text = sealed::open(key, self.words_place(&row.id), &row.words)?;
        let mut parts = text.split(BETWEEN).map(str::to_owned);
        let (group, topic, hall) = (parts.next(), parts.next(), parts.next());
        Ok(RequestFacts {
            group: group.ok_or(ListeningError::Unreadable)?,
            topic: topic.ok_or(ListeningError::Unreadable)?,
            hall: hall.ok_or(ListeningError::Unreadable)?,
            ..facts
        })
    }

    fn words_place<'a>(&'a self, id: &'a Uuid) -> sealed::Place<'a> {
        sealed::Place {
            column: "words",
            ..self.request_place(id)
        }
    }
}
