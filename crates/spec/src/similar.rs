//! Finds the known name that is most similar to a misspelt name.

/// Returns the known name that is most similar to `word`, if it is similar enough that a typing error is likely.
///
/// The distance is the optimal string alignment distance, ignoring case. A name is similar if it differs by at most
/// one edit per three characters, and at most four edits in all.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let lower = word.to_lowercase();
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(word.len()) <= limit)
        .map(|name| (strsim::osa_distance(&lower, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, name)| (*distance, name.len()))
        .map(|(_, name)| name)
}

/// Returns ``did you mean `x`?``, or `otherwise` if no known name is similar.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, otherwise: impl Into<String>) -> String {
    match nearest(word, known) {
        Some(name) => format!("did you mean `{name}`?"),
        None => otherwise.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_the_most_similar_name() {
        assert_eq!(nearest("strng", ["string", "int64"]), Some("string"));
        assert_eq!(nearest("instanceid", ["InstanceId", "InstanceIds"]), Some("InstanceId"));
        assert_eq!(nearest("volume", ["InstanceId"]), None);
        assert_eq!(nearest("unit64", ["uint64", "string"]), Some("uint64"));
    }
}
