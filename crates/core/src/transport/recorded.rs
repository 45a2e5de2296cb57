//! The secrets of a request, for recordings in tests.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    model::{Model, View, collect},
    secret::Secret,
};

/// The secrets of one exchange, by the types of its operation: first those of the request, then those of the response.
/// A recorder sees only bytes and uses this list for masking.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Mutex<Vec<Secret>>>);

impl Secrets {
    pub(crate) fn note(&self, model: &dyn Model) {
        let mut found = Vec::new();
        collect(View::Model(model), &mut found);
        let mut secrets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.extend(found.into_iter().map(Secret::new));
    }

    pub(crate) fn texts(&self) -> Vec<String> {
        let secrets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.iter().map(|secret| secret.expose().to_owned()).collect()
    }
}
