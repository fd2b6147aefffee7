//! The Merkle tree of RFC 6962, grown leaf by leaf: only the roots of its full subtrees are kept.
//!
//! `audit verify` computes the same root with another implementation (ct-merkle), so that the two check each other.

use sha2::{Digest, Sha256};

/// A hash of the tree.
pub type Hash = [u8; 32];

/// The right edge of the tree: one root per set bit of its size, largest subtree first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    roots: Vec<Hash>,
}

impl Frontier {
    /// As stored: the size, and the roots one after the other. None if the two do not belong together.
    pub fn from_stored(size: u64, bytes: &[u8]) -> Option<Self> {
        let (roots, rest) = bytes.as_chunks::<32>();
        (rest.is_empty() && roots.len() == usize::try_from(size.count_ones()).ok()?).then(|| Self {
            size,
            roots: roots.to_vec(),
        })
    }

    /// The roots one after the other.
    pub fn stored(&self) -> Vec<u8> {
        self.roots.concat()
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds the leaf with the number `size`.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        // Each full subtree of the new leaf's height merges with it, as carrying does in a binary sum.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                node = parent(&left, &node);
            }
        }
        self.roots.push(node);
        self.size += 1;
    }

    /// The root of the whole tree; for an empty one the hash of nothing.
    pub fn root(&self) -> Hash {
        let mut from_right = self.roots.iter().rev();
        let Some(last) = from_right.next() else {
            return Sha256::digest([]).into();
        };
        from_right.fold(*last, |right, left| parent(left, &right))
    }
}

fn parent(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use ct_merkle::mem_backed_tree::MemoryBackedTree;

    use super::*;

    #[test]
    fn grows_the_same_root_as_another_implementation() {
        let mut other = MemoryBackedTree::<Sha256, Vec<u8>>::new();
        let mut ours = Frontier::default();
        for n in 0..300u32 {
            assert_eq!(ours.root().as_slice(), other.root().as_bytes().as_slice());
            assert_eq!(
                Frontier::from_stored(ours.size(), &ours.stored()),
                Some(ours.clone())
            );
            let leaf = n.to_be_bytes();
            other.push(leaf.to_vec());
            ours.push(
                Sha256::new_with_prefix([0])
                    .chain_update(leaf)
                    .finalize()
                    .into(),
            );
        }
    }

    #[test]
    fn a_stored_edge_of_the_wrong_length_is_refused() {
        assert_eq!(Frontier::from_stored(3, &[0; 32]), None);
        assert_eq!(Frontier::from_stored(1, &[0; 31]), None);
    }
}
