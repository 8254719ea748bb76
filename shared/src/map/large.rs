//! A map for what there may be many of: all bookings of a town, all passports. [`Map`] moves everything behind a new key;
//! this one moves the rest of one short piece.

use super::Map;
use serde::{Serialize, Serializer};
use std::ops::Index;

/// A longer piece is cut in two.
const PIECE: usize = 256;

/// Values by key, in the order of the keys.
#[derive(Debug, Clone)]
pub struct Large<K, V> {
    /// None of them is empty, and each ends before the next begins.
    pieces: Vec<Map<K, V>>,
}

impl<K, V> Default for Large<K, V> {
    fn default() -> Self {
        Self { pieces: Vec::new() }
    }
}

impl<K: Ord, V> Large<K, V> {
    /// The piece in which a key is, or belongs; behind the last one for a key that is greater than all.
    fn piece(&self, key: &K) -> usize {
        self.pieces.partition_point(|piece| piece.last_key().is_some_and(|last| last < key))
    }

    /// The value of a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.pieces.get(self.piece(key))?.get(key)
    }

    /// The value of a key, which is its type's beginning if there is none yet.
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = self.room_for(&key);
        self.pieces[at].or_default(key)
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: K, value: V) {
        let at = self.room_for(&key);
        self.pieces[at].insert(key, value);
    }

    /// Removes a key; gives back its value.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let at = self.piece(key);
        let gone = self.pieces.get_mut(at)?.remove(key);
        if self.pieces[at].is_empty() {
            self.pieces.remove(at);
        }
        gone
    }

    /// A piece that can take a key and one value more.
    fn room_for(&mut self, key: &K) -> usize {
        let at = self.piece(key).min(self.pieces.len().saturating_sub(1));
        match self.pieces.get_mut(at) {
            None => self.pieces.push(Map::default()),
            Some(piece) if piece.len() >= PIECE => {
                // Keys that come in their order leave full pieces behind them.
                let is_behind = piece.last_key().is_some_and(|last| last < key);
                let later = piece.split_off(if is_behind { PIECE } else { PIECE / 2 });
                let at_later = later.is_empty() || piece.last_key().is_some_and(|last| last < key);
                self.pieces.insert(at + 1, later);
                return at + usize::from(at_later);
            }
            Some(_) => {}
        }
        at
    }
}

impl<K, V> Large<K, V> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.pieces.iter().map(Map::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.pieces.iter().flat_map(Map::iter)
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.pieces.iter().flat_map(Map::keys)
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for Large<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for Large<K, V> {}

impl<K: Ord, V> Index<&K> for Large<K, V> {
    type Output = V;
    fn index(&self, key: &K) -> &V {
        self.get(key).expect("whoever indexes knows that the key is there")
    }
}

impl<K: Serialize, V: Serialize> Serialize for Large<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn it_is_what_a_tree_is() {
        let (mut large, mut tree) = (Large::default(), BTreeMap::new());
        for n in 0..4_000_u32 {
            // First in order, then all over the place.
            let key = if n < 1_000 { n } else { n * 7_919 % 3_001 };
            large.insert(key, n);
            tree.insert(key, n);
            *large.or_default(key / 2) += 1;
            *tree.entry(key / 2).or_default() += 1;
            let gone = n * 53 % 997;
            assert_eq!(large.remove(&gone), tree.remove(&gone));
            assert_eq!((large.get(&key), large.len()), (tree.get(&key), tree.len()));
            assert!(large.pieces.iter().all(|piece| !piece.is_empty() && piece.len() <= PIECE));
        }
        assert!(large.iter().eq(&tree) && large.keys().eq(tree.keys()));
        let keys: Vec<u32> = tree.keys().copied().collect();
        for key in keys {
            assert_eq!(large.remove(&key), tree.remove(&key));
        }
        assert!(large.is_empty() && large.remove(&1).is_none());
    }
}
