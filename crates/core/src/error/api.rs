/// An error as the provider tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiError {
    /// Code; empty when the reply was not one of the provider's.
    pub code: String,
    /// Message.
    pub message: String,
    /// Request id.
    pub request_id: Option<String>,
}
