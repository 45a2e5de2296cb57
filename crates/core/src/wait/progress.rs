/// The result of checking a response against the condition of a wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The condition is met.
    Ready,
    /// The condition is not met yet. The call is repeated.
    Pending,
    /// The condition can no longer be met. The text is the reason.
    Failed(String),
}

impl From<bool> for Progress {
    fn from(ready: bool) -> Self {
        if ready { Self::Ready } else { Self::Pending }
    }
}
