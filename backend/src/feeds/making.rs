//! From a question to a packed document.

use std::sync::Arc;

use api_types::listening::ListeningSession;
use api_types::strategy::{CommitmentQuery, FollowTarget};
use api_types::streams::Stream;
use api_types::{CommitmentId, FindingId, NeighborhoodId};
use i18n::{Catalogue, Locale, Surface};

use super::calendars::Streamed;
use super::material::Material;
use super::news::{Entry, News};
use super::site::Site;
use super::{FeedError, Form, Kept, Parts, atom, calendars, json_feed, news, open_civic};
use crate::http::headers::Packing;
use crate::http::packed::Packed;
use crate::strategy::Changed;

// A reader asks again after this.
const FIVE_MINUTES: &str = "public, max-age=300";
// Brotli's quality: a feed is made after every change, by the one who happens to ask.
const EFFORT: i32 = 5;
const MOST: u16 = 100;

/// What a document is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum About {
    /// Everything.
    City(Form),
    /// A neighborhood.
    Neighborhood(Form, NeighborhoodId),
    /// One session, as a calendar.
    Session(String),
    /// A finding and what came of it, as Atom.
    Finding(FindingId),
    /// A commitment and its steps, as Atom.
    Commitment(CommitmentId),
}

impl About {
    fn form(&self) -> Form {
        match self {
            Self::City(form) | Self::Neighborhood(form, _) => *form,
            Self::Session(_) => Form::Calendar,
            Self::Finding(_) | Self::Commitment(_) => Form::Atom,
        }
    }
}

/// What only one document needs.
enum Extra {
    None,
    Session(Box<ListeningSession>, Vec<Stream>),
    Changed(Vec<Changed>),
}

/// The document in this form, made now or before.
pub async fn document(
    kept: &Arc<Kept>,
    wanted: Option<Locale>,
    about: About,
    form: Packing,
) -> Result<Arc<Packed>, FeedError> {
    let material = kept.stock.now(&kept.parts).await?;
    let address = format!("{:?} {about:?}", wanted.map(Locale::tag));
    let stamp = match about.form() {
        Form::OpenCivic => material.stamp.in_minute(kept.parts.clock.now()),
        _ => material.stamp.clone(),
    };
    let before = kept.shelf.get(&address, &stamp);
    if let Some(packed) = before.as_ref().filter(|packed| packed.has(form)) {
        return Ok(packed.clone());
    }
    let extra = match before {
        Some(_) => Extra::None,
        None => extra(&kept.parts, &about, &material).await?,
    };
    let kept_too = kept.clone();
    // A thousand sessions take longer than a worker may be held up.
    let packed = tokio::task::spawn_blocking(move || {
        let packed = match before {
            Some(packed) => packed,
            None => {
                let text = written(&kept_too.parts, wanted, &about, &material, extra)?;
                let kind = about.form().content_type();
                Arc::new(Packed::unpacked(text, kind, FIVE_MINUTES, EFFORT))
            }
        };
        packed.make(form);
        kept_too.shelf.put(address, stamp, &packed);
        Some(packed)
    });
    match packed.await {
        Ok(packed) => packed.ok_or(FeedError::NotFound),
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

/// Reads what the document needs and what was not read for another.
async fn extra(parts: &Parts, about: &About, material: &Material) -> Result<Extra, FeedError> {
    match about {
        About::City(Form::Calendar | Form::OpenCivic) | About::Neighborhood(..) => {
            material.read_sessions(parts).await?;
        }
        About::City(Form::Atom | Form::JsonFeed) => material.read_changes(parts).await?,
        About::Session(_) | About::Finding(_) | About::Commitment(_) => {}
    }
    let target = match about {
        About::Session(slug) => return one_session(parts, slug, material).await,
        About::City(Form::Calendar | Form::OpenCivic)
        | About::Neighborhood(Form::Calendar | Form::OpenCivic, _) => return Ok(Extra::None),
        About::City(Form::Atom | Form::JsonFeed) => None,
        About::Neighborhood(Form::Atom | Form::JsonFeed, id) => {
            Some(FollowTarget::Neighborhood(id.clone()))
        }
        About::Finding(id) => Some(FollowTarget::Finding(*id)),
        About::Commitment(id) => Some(FollowTarget::Commitment(*id)),
    };
    let mut changed = parts.strategies.changed(target.as_ref(), MOST).await?;
    if matches!(about, About::City(_) | About::Neighborhood(..)) {
        add_late(parts, about, &mut changed).await?;
    }
    Ok(Extra::Changed(changed))
}

/// A due day passes without a change: what is late may have changed long ago.
async fn add_late(
    parts: &Parts,
    about: &About,
    changed: &mut Vec<Changed>,
) -> Result<(), FeedError> {
    let query = CommitmentQuery {
        neighborhood: match about {
            About::Neighborhood(_, id) => Some(id.as_str().to_owned()),
            _ => None,
        },
        late: Some(true),
        limit: Some(MOST),
        ..CommitmentQuery::default()
    };
    let late = parts.strategies.commitments(&query).await?.commitments;
    for one in late {
        let is_there = changed.iter().any(|changed| match changed {
            Changed::Commitment(there) => there.id == one.id,
            Changed::Finding(_) => false,
        });
        if !is_there {
            changed.push(Changed::Commitment(one));
        }
    }
    Ok(())
}

async fn one_session(parts: &Parts, slug: &str, material: &Material) -> Result<Extra, FeedError> {
    let mut kept = material.sessions().iter();
    if let Some((session, streams)) = kept.find(|(session, _)| session.slug == slug) {
        return Ok(Extra::Session(Box::new(session.clone()), streams.clone()));
    }
    let session = parts.listening.session(slug).await?;
    let mut streams = parts.streams.of_sessions(&[session.id]).await?;
    let own = streams.remove(&session.id).unwrap_or_default();
    Ok(Extra::Session(Box::new(session), own))
}

fn written(
    parts: &Parts,
    wanted: Option<Locale>,
    about: &About,
    material: &Material,
    extra: Extra,
) -> Option<Vec<u8>> {
    let texts = Catalogue::embedded(wanted.unwrap_or_default(), Surface::Civic);
    let site = Site {
        origin: &parts.origin,
        instance: &parts.instance,
        city: parts.places.city(),
        texts: &texts,
        wanted,
    };
    let text = match (about, extra) {
        (About::Session(_), Extra::Session(session, streams)) => {
            calendars::of_session(&site, &session, &streams)
        }
        (About::City(Form::Calendar), _) => {
            let all = material.sessions().iter();
            calendars::calendar(&site, "/calendar.ics", None, all)
        }
        (About::Neighborhood(Form::Calendar, id), _) => {
            let there = sessions_of(material, id);
            let path = format!("/neighborhoods/{id}.ics");
            calendars::calendar(&site, &path, Some(id), there)
        }
        (About::City(Form::OpenCivic) | About::Neighborhood(Form::OpenCivic, _), _) => {
            let now = parts.clock.now();
            return serde_json::to_vec(&open_civic::document(&site, material.sessions(), now)).ok();
        }
        (about, Extra::Changed(changed)) => {
            let news = news_about(&site, about, material, &changed)?;
            match about.form() {
                Form::JsonFeed => {
                    return serde_json::to_vec(&json_feed::document(&site, &news)).ok();
                }
                _ => atom::document(&site, &news),
            }
        }
        _ => return None,
    };
    Some(text.into_bytes())
}

fn sessions_of<'a>(
    material: &'a Material,
    id: &'a NeighborhoodId,
) -> impl Iterator<Item = &'a Streamed> {
    let all = material.sessions().iter();
    all.filter(move |(session, _)| session.facts.neighborhood.as_ref() == Some(id))
}

/// None if there is nothing of the sort.
fn news_about(
    site: &Site<'_>,
    about: &About,
    material: &Material,
    changed: &[Changed],
) -> Option<News> {
    let mut entries: Vec<Entry> = changed
        .iter()
        .flat_map(|changed| match changed {
            Changed::Finding(finding) => news::of_finding(site, finding).into_iter().collect(),
            Changed::Commitment(commitment) => news::of_commitment(site, commitment),
        })
        .collect();
    match about {
        About::City(_) => {
            let sessions = material.changed().iter();
            entries.extend(sessions.filter_map(|session| news::of_session(site, session)));
            let title = news::name_of(site, None);
            Some(News::new(site, title, "/sessions", "/feed", entries))
        }
        About::Neighborhood(_, id) => {
            let sessions = sessions_of(material, id);
            entries.extend(sessions.filter_map(|(session, _)| news::of_session(site, session)));
            let title = news::name_of(site, Some(id));
            let page = format!("/neighborhoods/{id}");
            Some(News::new(site, title, &page, &page, entries))
        }
        About::Finding(id) => {
            let finding = changed.iter().find_map(|changed| match changed {
                Changed::Finding(finding) if finding.id == *id => Some(finding),
                _ => None,
            })?;
            let title = news::of_finding(site, finding)?.title;
            let page = format!("/findings/{id}");
            Some(News::new(site, title, &page, &page, entries))
        }
        About::Commitment(id) => {
            let commitment = changed.iter().find_map(|changed| match changed {
                Changed::Commitment(commitment) if commitment.id == *id => Some(commitment),
                _ => None,
            })?;
            let page = format!("/commitments/{id}");
            let title = commitment.title.clone();
            Some(News::new(site, title, &page, &page, entries))
        }
        About::Session(_) => None,
    }
}
