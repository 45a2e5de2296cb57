//! What recordings of tests need to know of a request.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use super::TransportError;
use crate::{
    error::Error,
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

/// A request that was not recorded.
#[derive(Debug)]
pub(crate) struct Unrecorded(String);

impl fmt::Display for Unrecorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unrecorded {}

impl Unrecorded {
    pub(crate) fn new(why: String) -> Self {
        Self(why)
    }

    /// Returns the error of a call whose request a replay does not know: it is not a failure of a connection.
    pub(crate) fn error(error: &TransportError) -> Option<Error> {
        error.source.downcast_ref::<Self>().map(|error| Error::config(error.to_string()))
    }
}
