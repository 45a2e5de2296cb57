use std::fmt;

use serde_json::Value;

use super::{Key, Lines};

/// Result of a comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Requests that are equal.
    pub equal: usize,
    /// Requests that differ, with the first difference.
    pub different: Vec<(Key, String)>,
    /// Recorded operations that are not in the typed code.
    pub missing: Vec<Key>,
    /// Operations of recorded service versions that were not recorded.
    pub unknown: Vec<Key>,
    /// Number of our requests of service versions without recordings.
    pub unrecorded: usize,
}

/// Compares requests with recorded requests of the services for which `covered` returns true.
pub fn compare(ours: &Lines, recorded: &Lines, covered: impl Fn(&str) -> bool) -> Comparison {
    let mut comparison = Comparison::default();
    for (key, expected) in recorded.0.iter().filter(|((service, ..), _)| covered(service)) {
        match ours.0.get(key) {
            Some(line) if line == expected => comparison.equal += 1,
            Some(line) => {
                let difference = difference(expected, line, "").unwrap_or_default();
                comparison.different.push((key.clone(), difference));
            }
            None => comparison.missing.push(key.clone()),
        }
    }
    let versions = recorded.versions();
    for key in ours.0.keys().filter(|key| !recorded.0.contains_key(*key)) {
        if versions.contains(&(key.0.as_str(), key.1.as_str())) {
            comparison.unknown.push(key.clone());
        } else {
            comparison.unrecorded += 1;
        }
    }
    comparison
}

impl Comparison {
    /// Returns true if all compared requests are equal.
    pub fn holds(&self) -> bool {
        self.different.is_empty() && self.missing.is_empty() && self.unknown.is_empty()
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((service, version, action), difference) in &self.different {
            writeln!(f, "different  {service} {version} {action}: {difference}")?;
        }
        for (label, keys) in [("missing    ", &self.missing), ("unknown    ", &self.unknown)] {
            for (service, version, action) in keys {
                writeln!(f, "{label}{service} {version} {action}")?;
            }
        }
        write!(
            f,
            "{} equal, {} different, {} missing, {} unknown to the recording, {} of services without \
             recordings",
            self.equal,
            self.different.len(),
            self.missing.len(),
            self.unknown.len(),
            self.unrecorded
        )
    }
}

/// Returns the first difference between two values.
fn difference(expected: &Value, ours: &Value, path: &str) -> Option<String> {
    let inner = |name: &dyn fmt::Display| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
    match (expected, ours) {
        (Value::Object(expected), Value::Object(ours)) => {
            let missing = expected.keys().find(|name| !ours.contains_key(*name)).map(|name| (name, "is not sent"));
            let added = || ours.keys().find(|name| !expected.contains_key(*name)).map(|name| (name, "is not expected"));
            match missing.or_else(added) {
                Some((name, problem)) => Some(format!("{} {problem}", inner(name))),
                None => expected
                    .iter()
                    .find_map(|(name, value)| difference(value, ours.get(name).unwrap_or(&Value::Null), &inner(name))),
            }
        }
        (Value::Array(expected), Value::Array(ours)) if expected.len() == ours.len() => expected
            .iter()
            .zip(ours)
            .enumerate()
            .find_map(|(index, (expected, ours))| difference(expected, ours, &inner(&index))),
        _ => (expected != ours).then(|| format!("{path} is {ours}, not {expected}")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(lines: &[Value]) -> Lines {
        let mut all = Lines::default();
        all.add(&lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
        all
    }

    #[test]
    fn a_difference_contains_its_path() {
        for (expected, ours, text) in [
            (json!({"body": {"A": [1]}}), json!({"body": {"A": ["1"]}}), Some("body.A.0 is \"1\", not 1")),
            (json!({"body": {"A": 1}}), json!({"body": {"B": 1}}), Some("body.A is not sent")),
            (json!({"body": {}}), json!({"body": {"B": 1}}), Some("body.B is not expected")),
            (json!([1]), json!([1]), None),
        ] {
            assert_eq!(difference(&expected, &ours, "").as_deref(), text);
        }
    }

    #[test]
    fn every_kind_is_counted() {
        let line =
            |service: &str, action: &str, body: i32| json!({"s": service, "v": "1", "action": action, "body": body});
        let recorded = lines(&[line("a", "Same", 1), line("a", "Other", 1), line("a", "Lost", 1), line("b", "Far", 1)]);
        let ours = lines(&[line("a", "Same", 1), line("a", "Other", 2), line("a", "New", 1), line("c", "Mine", 1)]);
        let comparison = compare(&ours, &recorded, |service| service != "b");
        assert_eq!((comparison.equal, comparison.different.len(), comparison.unrecorded), (1, 1, 1));
        assert_eq!((comparison.missing[0].2.as_str(), comparison.unknown[0].2.as_str()), ("Lost", "New"));
        assert!(!comparison.holds() && comparison.to_string().contains("different  a 1 Other: body is 2, not 1"));
    }
}
