//! Recomputes the log from its entries and names the first one that is not what was written.
//!
//! An entry changed, moved, inserted or removed is named by its number. Who also rewrites leaf hashes is caught by the next signed
//! checkpoint, which names the entries since the last good one. Who holds the signing key too is caught by a checkpoint kept outside.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ed25519_dalek::VerifyingKey;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use sha2::Sha256;

use super::checkpoint::Checkpoint;
use super::entry::{ENTRY_LEN, Entry};
use super::store::{checkpoint, entry, head};
use super::tree::{Frontier, Hash};

const PAGE: u64 = 1_000;

type Tree = MemoryBackedTree<Sha256, [u8; ENTRY_LEN]>;

/// A log that is as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// How many checkpoints agree, one from outside included.
    pub checkpoints: u64,
}

/// The first thing that is wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database could not be read.
    #[error("the database could not be read")]
    Db(#[from] DbErr),
    /// An entry is gone, or never had this number.
    #[error("entry {0}: missing")]
    Missing(i64),
    /// An entry differs from what was written under its number.
    #[error("entry {0}: changed")]
    Changed(i64),
    /// An entry that no checkpoint covers: the log signs what it appends in the same transaction.
    #[error("entry {0}: not written by the log")]
    Foreign(i64),
    /// The entries are not those that a checkpoint was signed over.
    #[error("entries {from} to {to}: rewritten; the {by} says otherwise")]
    Rewritten {
        /// The first entry after the last good checkpoint.
        from: u64,
        /// The last entry under the checkpoint that fails.
        to: u64,
        /// Which checkpoint.
        by: String,
    },
    /// A stored checkpoint is not signed by this log.
    #[error("checkpoint {0}: not signed by this log")]
    Checkpoint(i64),
    /// The row that the log continues from.
    #[error("the head of the log does not fit its entries")]
    Head,
    /// The checkpoint from outside is not one of this log.
    #[error("the given checkpoint is not signed by this log")]
    Outside,
}

struct Mark {
    size: u64,
    root: Hash,
    name: String,
}

/// Checks entries, checkpoints and head, and that the log still begins as a checkpoint from outside (`since`) says.
pub async fn verify<C: ConnectionTrait>(
    db: &C,
    key: &VerifyingKey,
    origin: &str,
    since: Option<&str>,
) -> Result<Verified, Fault> {
    let mut marks = stored_marks(db, key, origin).await?;
    let signed_size = marks.last().map_or(0, |mark| mark.size);
    if let Some(note) = since {
        let outside = Checkpoint::open(note, key).map_err(|_| Fault::Outside)?;
        if outside.origin != origin {
            return Err(Fault::Outside);
        }
        marks.push(Mark {
            size: outside.size,
            root: outside.root,
            name: "checkpoint from outside".to_owned(),
        });
        marks.sort_by_key(|mark| mark.size);
    }

    let mut tree = Tree::new();
    let mut edge = Frontier::default();
    let mut good = check_marks(&marks, 0, 0, &tree)?;
    let mut good_size = 0;
    let mut after = i64::MIN;
    loop {
        let page = entry::Entity::find()
            .filter(entry::COLUMN.seq.gte(after))
            .order_by_asc(entry::COLUMN.seq)
            .limit(PAGE)
            .all(db)
            .await?;
        let Some(last) = page.last() else { break };
        after = last.seq.saturating_add(1);
        for row in &page {
            push(row, signed_size, &mut tree, &mut edge)?;
            let checked = check_marks(&marks, good, good_size, &tree)?;
            if checked > good {
                (good, good_size) = (checked, tree.len());
            }
        }
    }
    if good < marks.len() || tree.len() < signed_size {
        return Err(Fault::Missing(
            i64::try_from(tree.len()).unwrap_or(i64::MAX),
        ));
    }
    check_head(db, &edge).await?;
    Ok(Verified {
        size: tree.len(),
        root: edge.root(),
        checkpoints: u64::try_from(marks.len()).unwrap_or(u64::MAX),
    })
}

async fn stored_marks<C: ConnectionTrait>(
    db: &C,
    key: &VerifyingKey,
    origin: &str,
) -> Result<Vec<Mark>, Fault> {
    let rows = checkpoint::Entity::find()
        .order_by_asc(checkpoint::COLUMN.number)
        .all(db)
        .await?;
    let mut marks: Vec<Mark> = Vec::with_capacity(rows.len());
    for (row, expected) in rows.iter().zip(1i64..) {
        let opened = Checkpoint::open(&row.note, key).map_err(|_| Fault::Checkpoint(row.number))?;
        let grows = marks.last().is_none_or(|before| before.size <= opened.size);
        if row.number != expected
            || opened.origin != origin
            || i64::try_from(opened.size) != Ok(row.size)
            || !grows
        {
            return Err(Fault::Checkpoint(expected.min(row.number)));
        }
        marks.push(Mark {
            size: opened.size,
            root: opened.root,
            name: format!("checkpoint {}", row.number),
        });
    }
    Ok(marks)
}

fn push(
    row: &entry::Model,
    signed_size: u64,
    tree: &mut Tree,
    edge: &mut Frontier,
) -> Result<(), Fault> {
    let expected = tree.len();
    match u64::try_from(row.seq) {
        Err(_) => return Err(Fault::Foreign(row.seq)),
        Ok(seq) if seq != expected => {
            return Err(Fault::Missing(i64::try_from(expected).unwrap_or(i64::MAX)));
        }
        Ok(seq) if seq >= signed_size => return Err(Fault::Foreign(row.seq)),
        Ok(_) => {}
    }
    let entry = Entry::try_from(row).map_err(|_| Fault::Changed(row.seq))?;
    let leaf = entry.leaf(expected);
    if row.leaf != leaf {
        return Err(Fault::Changed(row.seq));
    }
    tree.push(entry.bytes(expected));
    edge.push(leaf);
    Ok(())
}

// Compares the checkpoints of the size that the tree has reached; gives how many are good by now.
fn check_marks(
    marks: &[Mark],
    mut good: usize,
    good_size: u64,
    tree: &Tree,
) -> Result<usize, Fault> {
    while let Some(mark) = marks.get(good).filter(|mark| mark.size == tree.len()) {
        if tree.root().as_bytes().as_slice() != mark.root {
            return Err(Fault::Rewritten {
                from: good_size,
                to: mark.size.saturating_sub(1),
                by: mark.name.clone(),
            });
        }
        good += 1;
    }
    Ok(good)
}

async fn check_head<C: ConnectionTrait>(db: &C, edge: &Frontier) -> Result<(), Fault> {
    let stored = match head::Entity::find_by_id(1).one(db).await? {
        None => Frontier::default(),
        Some(row) => u64::try_from(row.size)
            .ok()
            .and_then(|size| Frontier::from_stored(size, &row.frontier))
            .ok_or(Fault::Head)?,
    };
    if stored == *edge {
        Ok(())
    } else {
        Err(Fault::Head)
    }
}
