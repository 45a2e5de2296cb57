use std::fmt;

/// Id of the access key that the mock accepts if none is configured.
pub const DEFAULT_ACCESS_KEY_ID: &str = "mock-access-key-id";
/// Secret of the access key that the mock accepts if none is configured.
pub const DEFAULT_ACCESS_KEY_SECRET: &str = "mock-access-key-secret";

/// An access key that the mock accepts, for every cloud.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    pub(crate) id: String,
    /// Access key secret (Zenlayer: password).
    pub(crate) secret: String,
    /// Session token that requests must carry. If it is `None`, requests must not carry a session token.
    pub(crate) token: Option<String>,
}

impl Credentials {
    /// Creates a long-lived access key from its id and its secret (Zenlayer: password). Requests must not carry a session
    /// token.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { id: id.into(), secret: secret.into(), token: None }
    }

    /// Adds a session token to the access key. Requests must carry it.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Default for Credentials {
    fn default() -> Self {
        Self::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("id", &self.id)
            .field("secret", &"***")
            .field("token", &self.token.as_ref().map(|_| "***"))
            .finish()
    }
}
