//! The secrets and the names of a request, for recordings in tests.

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

/// The names in a provider's requests and responses that a recording needs: [`Recorder`](crate::testing::Recorder) and
/// [`Replay`](crate::testing::Replay) see only bytes.
#[derive(Debug)]
#[doc(hidden)]
pub struct RecordedNames {
    /// The request headers that identify the operation, with their names in a recording.
    pub request_headers: &'static [(&'static str, &'static str)],
    /// The response headers that the provider's protocol reads.
    pub response_headers: &'static [&'static str],
    /// The query parameters of a signature. They are omitted from queries and forms that have the first of them.
    pub signature: &'static [&'static str],
}

impl RecordedNames {
    /// No names, for requests outside a provider's protocol.
    pub const NONE: &'static Self = &Self { request_headers: &[], response_headers: &[], signature: &[] };
}
