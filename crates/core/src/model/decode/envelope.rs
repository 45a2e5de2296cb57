use crate::model::Field;

/// A member that stands beside the output: a request id, an error.
pub type Extra<'a> = (&'static str, &'a mut dyn Field);

/// How a provider wraps outputs.
pub struct Envelope<'a, 'b> {
    /// Member that holds the output; empty when the output is the top level itself.
    pub wrapper: &'static str,
    /// Members of interest beside the wrapper.
    pub outer: &'a mut [Extra<'b>],
    /// Members of interest beside the output's own; the output's come first.
    pub inner: &'a mut [Extra<'b>],
}

impl Envelope<'_, '_> {
    /// None: the output is the top level, and nothing beside it matters.
    pub fn bare() -> Self {
        Self { wrapper: "", outer: &mut [], inner: &mut [] }
    }
}
