/// An error that the provider returned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// Code; empty if the response does not follow the provider's protocol.
    pub code: String,
    /// Message.
    pub message: String,
    /// Request id.
    pub request_id: Option<String>,
}

impl ApiError {
    /// Creates an error of a code and a message. The code is empty if the response does not follow the provider's
    /// protocol.
    pub fn new(code: impl Into<String>, message: impl Into<String>, request_id: Option<String>) -> Self {
        Self { code: code.into(), message: message.into(), request_id }
    }
}
