use std::fmt;

use crate::{error::Error, transport::TransportError};

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
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }

    /// Returns the error of a call whose request is not in the recording; `None` for a failure of the connection.
    pub(crate) fn error(error: &TransportError) -> Option<Error> {
        error.source.downcast_ref::<Self>().map(|error| Error::config(error.to_string()))
    }
}
