//! Text that must not appear in logs or `Debug` output.

use std::fmt;

use zeroize::Zeroize;

/// A secret text: a password, a key or a token.
///
/// `Debug` prints `***`. The memory is wiped on drop. Only [`Secret::expose`] returns the value.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Creates a secret from a value.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// Returns the value. Do not log it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Not inlined, so that the drop code of each struct with a secret does not contain the loop.
impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
