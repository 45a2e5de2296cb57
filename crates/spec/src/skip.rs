//! Conditions under which serde leaves a fact out of a file.

/// Returns whether a flag is not set.
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}
