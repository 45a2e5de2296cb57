//! Locks of the mock's state.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks. A panic elsewhere does not matter, because the state is never half changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
