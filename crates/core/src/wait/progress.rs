/// What a reply says of the thing that is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is as it should be.
    Ready,
    /// Ask again.
    Pending,
    /// It will not become so, and why.
    Failed(String),
}

impl From<bool> for Progress {
    fn from(ready: bool) -> Self {
        if ready { Self::Ready } else { Self::Pending }
    }
}
