use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::rules::QuotaKey;

/// One value per key. Unused values are removed, because the access keys of roles change.
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
    /// Returns the value of a key, and creates it if the key is new. `is_fresh` returns true for a value that is equal
    /// to a new value. Such values may be removed.
    pub(super) fn get_or_create(
        &self,
        key: QuotaKey,
        create: impl FnOnce() -> T,
        is_fresh: impl Fn(&T) -> bool,
    ) -> Arc<T> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = map.by_key.get(&key) {
            return known.clone();
        }
        if map.by_key.len() >= map.sweep_at {
            map.by_key.retain(|_, value| Arc::strong_count(value) > 1 || !is_fresh(value));
            map.sweep_at = MIN_SWEEP.max(map.by_key.len() * 2);
        }
        let created = Arc::new(create());
        map.by_key.insert(key, created.clone());
        created
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).by_key.len()
    }
}
