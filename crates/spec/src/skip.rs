//! Conditions for omitting a fact when a spec is serialized.

/// Returns true if a flag is not set.
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}
