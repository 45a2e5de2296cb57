use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::rules::QuotaKey;

/// One value per key. Access keys of roles change, so unused values are removed.
pub(super) struct PerKey<T>(Mutex<Map<T>>);

struct Map<T> {
    by_key: HashMap<QuotaKey, Arc<T>>,
    sweep_at: usize,
}

const MIN_SWEEP: usize = 256;

impl<T> Default for PerKey<T> {
    fn default() -> Self {
        Self(Mutex::new(Map { by_key: HashMap::new(), sweep_at: MIN_SWEEP }))
    }
}

impl<T> PerKey<T> {
    /// Returns the value of a key, and creates it if the key is new. A value may be removed if `is_fresh` returns true
    /// for it: a new value is equal to it.
    pub(super) fn get_or_make(&self, key: QuotaKey, make: impl FnOnce() -> T, is_fresh: impl Fn(&T) -> bool) -> Arc<T> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = map.by_key.get(&key) {
            return found.clone();
        }
        if map.by_key.len() >= map.sweep_at {
            map.by_key.retain(|_, kept| Arc::strong_count(kept) > 1 || !is_fresh(kept));
            map.sweep_at = MIN_SWEEP.max(map.by_key.len() * 2);
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
