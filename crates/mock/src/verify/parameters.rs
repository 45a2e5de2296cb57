//! Parameters of requests whose signature is a parameter.

use std::collections::HashSet;

use crate::refusal::Refusal;

/// Names and values of a query or form.
pub(super) type Pairs = Vec<(Vec<u8>, Vec<u8>)>;

/// Returns the value of the first parameter with a name.
pub(super) fn text(pairs: &Pairs, name: &str) -> Option<String> {
    let (_, value) = pairs.iter().find(|(key, _)| key == name.as_bytes())?;
    String::from_utf8(value.clone()).ok()
}

/// Refuses repeated parameters, because different parsers would use different values.
pub(super) fn once(pairs: &Pairs) -> Result<(), Refusal> {
    let mut names = HashSet::new();
    match pairs.iter().find(|(name, _)| !names.insert(name)) {
        Some((name, _)) => Err(Refusal::Repeated(String::from_utf8_lossy(name).into_owned())),
        None => Ok(()),
    }
}

/// Removes and returns the value of a parameter, which must not be repeated.
pub(super) fn take(pairs: &mut Pairs, name: &str) -> Result<Option<String>, Refusal> {
    let found: Vec<usize> = (0..pairs.len()).filter(|index| pairs[*index].0 == name.as_bytes()).collect();
    match found.as_slice() {
        [] => Ok(None),
        [index] => Ok(String::from_utf8(pairs.remove(*index).1).ok()),
        _ => Err(Refusal::Unsigned("the signature is repeated")),
    }
}
