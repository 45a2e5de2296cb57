//! The secrets of a request, for recordings in tests.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    model::{Model, View, collect},
    secret::Secret,
};

/// The secrets of one exchange, according to the types of its operation: first the secrets of the request, then those
/// of the response. A recorder uses this list for masking, because it receives only bytes.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Mutex<Vec<Secret>>>);

impl Secrets {
    pub(crate) fn add(&self, model: &dyn Model) {
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
