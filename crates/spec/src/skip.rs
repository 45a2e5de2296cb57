//! Conditions under which serde omits a fact from a file.

/// Returns true if a flag is not set.
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}
