/// Maximum length of a line of generated code.
pub(super) const WIDTH: usize = 120;
