use crate::model::Field;

/// A wire name and a field of the response that is not part of the output, such as the request id or the error.
pub type Extra<'a> = (&'static str, &'a mut dyn Field);

/// The format in which a provider wraps outputs.
#[non_exhaustive]
pub struct Envelope<'a, 'b> {
    /// Name of the field that contains the output. It is empty if the output is the top level of the response.
    pub wrapper: &'static str,
    /// Fields to read next to the wrapper.
    pub outer: &'a mut [Extra<'b>],
    /// Fields to read next to those of the output. If the output has a field with the same name, the value is stored
    /// only in the output.
    pub inner: &'a mut [Extra<'b>],
}

impl<'a, 'b> Envelope<'a, 'b> {
    /// Creates an envelope for an output at the top level, without further fields.
    pub fn bare() -> Self {
        Self::new("")
    }

    /// Creates an envelope whose field `wrapper` contains the output.
    pub fn new(wrapper: &'static str) -> Self {
        Self { wrapper, outer: &mut [], inner: &mut [] }
    }

    /// Sets the fields to read next to the wrapper.
    pub fn outer(mut self, fields: &'a mut [Extra<'b>]) -> Self {
        self.outer = fields;
        self
    }

    /// Sets the fields to read next to those of the output.
    pub fn inner(mut self, fields: &'a mut [Extra<'b>]) -> Self {
        self.inner = fields;
        self
    }
}

impl std::fmt::Debug for Envelope<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Envelope").field("wrapper", &self.wrapper).finish_non_exhaustive()
    }
}
