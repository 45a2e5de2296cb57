//! What recordings of tests need to know of a request.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    model::{Model, View, collect},
    secret::Secret,
};

/// The secrets of one exchange, by the types of its operation: the request's first, and then the reply's. A recorder
/// that sees bytes learns from it what to mask.
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
