//! Documents that were made and packed, kept while what they were made of is the same.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::material::Stamp;
use crate::http::packed::Packed;

// All neighborhoods in a few languages; the rest is made again.
const MOST: usize = 512;

/// The documents, by address and language.
#[derive(Default)]
pub struct Shelf(Mutex<HashMap<String, (Stamp, Arc<Packed>)>>);

impl Shelf {
    /// The document, if nothing changed since it was made.
    pub fn get(&self, address: &str, stamp: &Stamp) -> Option<Arc<Packed>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (made_of, packed) = kept.get(address)?;
        (made_of == stamp).then(|| packed.clone())
    }

    /// Keeps a document.
    pub fn put(&self, address: String, stamp: Stamp, packed: &Arc<Packed>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST && !kept.contains_key(&address) {
            kept.clear();
        }
        kept.insert(address, (stamp, packed.clone()));
    }
}
