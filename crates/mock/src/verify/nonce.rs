use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use crate::refusal::Refusal;

/// The nonces that were used, for as long as a request with them could pass the time window.
#[derive(Default)]
pub(crate) struct Nonces(Mutex<Used>);

#[derive(Default)]
struct Used {
    taken: HashMap<(String, String), i64>,
    /// How many there may be before the old ones are looked for.
    room: usize,
}

impl Nonces {
    /// Takes a nonce of an access key, once.
    pub(super) fn take(&self, id: &str, nonce: &str, now: i64, window: i64) -> Result<(), Refusal> {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if used.taken.len() >= used.room {
            used.taken.retain(|_, taken| now.abs_diff(*taken) <= 2 * window.unsigned_abs());
            used.room = 2 * used.taken.len() + 1_000;
        }
        match used.taken.insert((id.into(), nonce.into()), now) {
            None => Ok(()),
            Some(_) => Err(Refusal::NonceUsed),
        }
    }
}
