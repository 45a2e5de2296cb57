//! The names of an operation that a page contains.

/// What the operation is called. Each name with the line that says it, the surest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Identity {
    pub service: Vec<(usize, String)>,
    /// The provider's label, where it is not the service.
    pub code: Vec<(usize, String)>,
    pub version: Vec<(usize, String)>,
    pub action: Vec<(usize, String)>,
    /// Hosts of samples, where hosts follow no one rule.
    pub hosts: Vec<(usize, String)>,
}
