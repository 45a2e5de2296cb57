//! The names that a page contains for its operation.

/// The names of an operation, each with its line on the page, the most reliable first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Identity {
    pub service: Vec<(usize, String)>,
    /// The service's label in hosts, if the page contains it.
    pub code: Vec<(usize, String)>,
    pub version: Vec<(usize, String)>,
    pub action: Vec<(usize, String)>,
    /// The hosts in sample requests, for providers whose hosts do not follow one rule.
    pub hosts: Vec<(usize, String)>,
}
