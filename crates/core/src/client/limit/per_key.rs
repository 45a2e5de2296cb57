use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::rules::QuotaKey;

/// A value for each key. Access keys of roles change, so values that are no longer used are removed.
pub(super) struct PerKey<T>(Mutex<Map<T>>);

struct Map<T> {
    by_key: HashMap<QuotaKey, Arc<T>>,
    sweep_at: usize,
}

const FEW: usize = 256;

impl<T> Default for PerKey<T> {
    fn default() -> Self {
        Self(Mutex::new(Map { by_key: HashMap::new(), sweep_at: FEW }))
    }
}

impl<T> PerKey<T> {
    /// Returns the value of a key, made if there is none. Values for which `is_fresh` is true may be removed: a new one is the
    /// same.
    pub(super) fn get_or_make(&self, key: QuotaKey, make: impl FnOnce() -> T, is_fresh: impl Fn(&T) -> bool) -> Arc<T> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = map.by_key.get(&key) {
            return found.clone();
        }
        if map.by_key.len() >= map.sweep_at {
            map.by_key.retain(|_, kept| Arc::strong_count(kept) > 1 || !is_fresh(kept));
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
