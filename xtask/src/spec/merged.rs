//! A merged service version.

use cumulo_spec::{Provider, Spec};

/// One service version: facts with the overlay applied.
///
/// In `spec`, `secret` of every field is `Some`, constructors name exactly the required fields of their input, and
/// every referenced name exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Protocol facts of the provider.
    pub provider: Provider,
    /// Facts of the service version, with the overlay applied.
    pub spec: Spec,
}
