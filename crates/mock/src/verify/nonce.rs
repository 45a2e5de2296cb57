//! Nonces, each of which is accepted only once.

use std::{
    collections::{HashSet, VecDeque},
    sync::Mutex,
};

use sha2::{Digest, Sha256};

use crate::{lock::lock, refusal::Refusal};

/// Maximum number of nonces that are kept. Beyond it, the oldest nonce is removed, so that the memory of a mock is
/// bounded.
const MAX_KEPT: usize = 200_000;

/// The nonces that were used. Each is kept as long as a request with it could be within the time window.
#[derive(Default)]
pub(crate) struct Nonces(Mutex<Used>);

type NonceHash = [u8; 32];

#[derive(Default)]
struct Used {
    known: HashSet<NonceHash>,
    /// Nonces by the time at which they were used, oldest first.
    order: VecDeque<(i64, NonceHash)>,
}

impl Nonces {
    /// Accepts a nonce, or refuses it if it was used before. `parts` are the values that must be unique together:
    /// access key and nonce, and in some schemes time and action.
    pub(super) fn take(&self, parts: &[&str], now: i64, window: i64) -> Result<(), Refusal> {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        let hash_of_parts: NonceHash = hash.finalize().into();
        let mut used = lock(&self.0);
        let is_old = |taken: i64| now.saturating_sub(taken) > 2 * window;
        while used.order.len() >= MAX_KEPT || used.order.front().is_some_and(|(taken, _)| is_old(*taken)) {
            let Some((_, oldest)) = used.order.pop_front() else { break };
            used.known.remove(&oldest);
        }
        if !used.known.insert(hash_of_parts) {
            return Err(Refusal::NonceUsed);
        }
        used.order.push_back((now, hash_of_parts));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: i64 = 300;

    #[test]
    fn accepts_a_nonce_again_after_its_time_window() {
        let nonces = Nonces::default();
        assert_eq!(nonces.take(&["id", "n"], 1_000, WINDOW), Ok(()));
        assert_eq!(nonces.take(&["id", "n"], 1_600, WINDOW), Err(Refusal::NonceUsed));
        assert_eq!(nonces.take(&["other", "n"], 1_600, WINDOW), Ok(()));
        assert_eq!(nonces.take(&["idn", ""], 1_600, WINDOW), Ok(()));
        assert_eq!(nonces.take(&["id", "n"], 1_601, WINDOW), Ok(()));
    }

    #[test]
    fn the_table_is_bounded() {
        let nonces = Nonces::default();
        for number in 0..MAX_KEPT + 10 {
            assert_eq!(nonces.take(&["id", &number.to_string()], 0, WINDOW), Ok(()));
        }
        let used = lock(&nonces.0);
        assert_eq!((used.known.len(), used.order.len()), (MAX_KEPT, MAX_KEPT));
    }
}
