/// An error that the provider returned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiError {
    /// Code; empty if the response does not follow the provider's protocol.
    pub code: String,
    /// Message.
    pub message: String,
    /// Request id.
    pub request_id: Option<String>,
}
