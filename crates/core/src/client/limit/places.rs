use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::rules::Key;

/// What is kept for each key. Access keys of roles change, so those that nobody uses any more go.
pub(super) struct Places<T>(Mutex<Map<T>>);

struct Map<T> {
    by_key: HashMap<Key, Arc<T>>,
    sweep_at: usize,
}

const FEW: usize = 256;

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self(Mutex::new(Map { by_key: HashMap::new(), sweep_at: FEW }))
    }
}

impl<T> Places<T> {
    /// The one of a key. `fresh` tells one that might as well be made anew.
    pub(super) fn of(&self, key: Key, make: impl FnOnce() -> T, fresh: impl Fn(&T) -> bool) -> Arc<T> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = map.by_key.get(&key) {
            return found.clone();
        }
        if map.by_key.len() >= map.sweep_at {
            map.by_key.retain(|_, kept| Arc::strong_count(kept) > 1 || !fresh(kept));
            map.sweep_at = FEW.max(map.by_key.len() * 2);
        }
        let made = Arc::new(make());
        map.by_key.insert(key, made.clone());
        made
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).by_key.len()
    }
}
