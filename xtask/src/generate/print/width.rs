/// Longest line of generated code.
pub(super) const WIDTH: usize = 120;
