//! Parameters in the path of a request.

/// Returns the names and values of the labels of a path. `template` is a path such as `/clusters/{ClusterId}/nodes`.
/// The values are percent-encoded. Returns `None` if the path does not match the template.
pub(crate) fn labels<'a>(template: &'a str, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let (mut template, mut path) = (template, path);
    let mut found = Vec::new();
    loop {
        let Some((literal, rest)) = template.split_once('{') else {
            return (template == path).then_some(found);
        };
        let (name, after) = rest.split_once('}')?;
        path = path.strip_prefix(literal)?;
        // A value ends at the literal after its label. It is percent-encoded, so it cannot contain a slash.
        let end = match after.chars().next() {
            Some('{') | None => path.find('/').unwrap_or(path.len()),
            Some(next) => path.find(['/', next]).unwrap_or(path.len()),
        };
        let (value, remaining) = path.split_at_checked(end)?;
        if value.is_empty() {
            return None;
        }
        found.push((name, value));
        (template, path) = (after, remaining);
    }
}

#[cfg(test)]
mod tests {
    use super::labels;

    #[test]
    fn returns_the_labels_of_a_path_that_matches() {
        assert_eq!(labels("/", "/"), Some(vec![]));
        assert_eq!(labels("/a/{Id}", "/a/x%2Fy"), Some(vec![("Id", "x%2Fy")]));
        assert_eq!(labels("/a/{Id}/b/{Name}/c", "/a/1/b/2/c"), Some(vec![("Id", "1"), ("Name", "2")]));
        assert_eq!(labels("/a/{Id}.json", "/a/1.json"), Some(vec![("Id", "1")]));
        assert_eq!(labels("/a/{Id}:run", "/a/1:run"), Some(vec![("Id", "1")]));
    }

    #[test]
    fn returns_none_for_a_path_that_does_not_match() {
        for (template, path) in [
            ("/", "/a"),
            ("/a/{Id}", "/a/"),
            ("/a/{Id}", "/a/1/2"),
            ("/a/{Id}/b", "/a/1/c"),
            ("/a/{Id}/b", "/a/1"),
            ("/a/{Id", "/a/1"),
        ] {
            assert_eq!(labels(template, path), None, "{template} {path}");
        }
    }
}
