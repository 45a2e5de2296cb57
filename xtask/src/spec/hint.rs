//! Did you mean …? The nearest of some known names.

/// The known name that is so near to `word` that a slip of the pen is likely.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let lower = word.to_lowercase();
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(word.len()) <= limit)
        .map(|name| (distance(&lower, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, name)| (*distance, name.len()))
        .map(|(_, name)| name)
}

/// `did you mean `x`?`, or `otherwise` where no known name is near.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    match nearest(word, known) {
        Some(name) => format!("did you mean `{name}`?"),
        None => otherwise.into(),
    }
}

/// Edits (insert, delete, replace, exchange two neighbours) between two words.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    let at =
        |rows: &[Vec<usize>], i: usize, j: usize| rows.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    for i in 1..=from.len() {
        rows.push(vec![i]);
        for j in 1..=to.len() {
            let (a, b) = (from.get(i - 1), to.get(j - 1));
            let mut least = at(&rows, i - 1, j - 1) + usize::from(a != b);
            least = least.min(at(&rows, i - 1, j) + 1).min(at(&rows, i, j - 1) + 1);
            if i > 1 && j > 1 && a == to.get(j - 2) && b == from.get(i - 2) {
                least = least.min(at(&rows, i - 2, j - 2) + 1);
            }
            if let Some(row) = rows.last_mut() {
                row.push(least);
            }
        }
    }
    at(&rows, from.len(), to.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest_name() {
        assert_eq!(nearest("strng", ["string", "int64"]), Some("string"));
        assert_eq!(nearest("instanceid", ["InstanceId", "InstanceIds"]), Some("InstanceId"));
        assert_eq!(nearest("volume", ["InstanceId"]), None);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("unit64", "uint64"), 1);
    }
}
