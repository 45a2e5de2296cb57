//! Totals of the results of the samples.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::Deserialize;

use super::accepted::Accepted;

/// An output line of the decoding program.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Line {
    s: String,
    v: String,
    action: String,
    source: String,
    outcome: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    fields: usize,
    #[serde(default)]
    unknown: usize,
    #[serde(default)]
    losses: Vec<Loss>,
}

#[derive(Clone, Debug, Deserialize)]
struct Loss {
    path: String,
    kind: String,
}

/// Service, version, action and path.
type Location = [String; 4];

#[derive(Debug, Default)]
pub(super) struct Report {
    outcomes: BTreeMap<String, usize>,
    services: BTreeSet<String>,
    fields: usize,
    unknown: usize,
    losing: usize,
    /// Losses by kind: their number, and their locations.
    kinds: BTreeMap<String, (usize, BTreeSet<Location>)>,
    /// Samples that are neither JSON nor XML, or that the decoder rejected as a whole.
    unread: Vec<(String, String)>,
}

impl Report {
    pub(super) fn add(&mut self, line: Line) {
        *self.outcomes.entry(line.outcome.clone()).or_default() += 1;
        self.services.insert(line.s.clone());
        self.fields += line.fields;
        self.unknown += line.unknown;
        self.losing += usize::from(!line.losses.is_empty() || line.outcome == "refused");
        let mut add_loss = |kind: String, path: String| {
            let (number, locations) = self.kinds.entry(kind).or_default();
            *number += 1;
            locations.insert([line.s.clone(), line.v.clone(), line.action.clone(), path]);
        };
        for loss in line.losses {
            add_loss(loss.kind, loss.path);
        }
        match line.outcome.as_str() {
            "refused" => {
                add_loss("whole response rejected".into(), String::new());
                self.unread.push((line.source, line.message));
            }
            "malformed" => self.unread.push((line.source, "not well-formed on the page".into())),
            _ => {}
        }
    }

    /// Returns the number of samples.
    pub(super) fn len(&self) -> usize {
        self.outcomes.values().sum()
    }

    /// Returns losses that are not accepted, and accepted losses of the decoded services that no longer occur.
    pub(super) fn against(&self, accepted: &[Accepted]) -> (BTreeSet<Location>, BTreeSet<Location>) {
        let lost: BTreeSet<Location> =
            self.kinds.values().flat_map(|(_, locations)| locations.iter().cloned()).collect();
        let of_services = accepted.iter().filter(|entry| self.services.contains(&entry.service));
        let accepted: BTreeSet<Location> = of_services
            .map(|entry| [&entry.service, &entry.version, &entry.action, &entry.path].map(Clone::clone))
            .collect();
        (&lost - &accepted, &accepted - &lost)
    }

    /// Prints the samples that could not be read.
    pub(super) fn print_unread(&self) {
        for (source, reason) in &self.unread {
            println!("{source}: {reason}");
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcomes: Vec<String> = self.outcomes.iter().map(|(name, number)| format!("{number} {name}")).collect();
        writeln!(f, "{} samples of {} services: {}", self.len(), self.services.len(), outcomes.join(", "))?;
        writeln!(f, "{} fields in the specs, {} fields not in the specs", self.fields, self.unknown)?;
        let losses: usize = self.kinds.values().map(|(number, _)| number).sum();
        let locations: BTreeSet<&Location> = self.kinds.values().flat_map(|(_, locations)| locations).collect();
        write!(f, "{losses} losses in {} samples, at {} locations", self.losing, locations.len())?;
        let mut kinds: Vec<_> = self.kinds.iter().collect();
        kinds.sort_by_key(|(_, (number, _))| std::cmp::Reverse(*number));
        for (kind, (number, locations)) in kinds {
            write!(f, "\n  {number:>6} {kind} ({} locations)", locations.len())?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn report(losses: &str) -> Report {
        let mut report = Report::default();
        let line = format!(
            r#"{{"s": "zoo", "v": "1", "action": "List", "source": "a", "outcome": "decoded", "losses": [{losses}]}}"#
        );
        report.add(serde_json::from_str(&line).unwrap());
        report
    }

    fn accepted(service: &str, path: &str) -> Accepted {
        let text = |text: &str| text.to_owned();
        Accepted {
            service: text(service),
            version: text("1"),
            action: text("List"),
            path: text(path),
            reason: text("r"),
        }
    }

    #[test]
    fn reports_a_loss_that_is_not_in_the_list() {
        let report = report(r#"{"path": "Pets[].Age", "kind": "k"}"#);
        let (unlisted, unused) = report.against(&[]);
        assert_eq!((unlisted.len(), unused.len()), (1, 0));
        let (unlisted, unused) = report.against(&[accepted("zoo", "Pets[].Age")]);
        assert_eq!((unlisted.len(), unused.len()), (0, 0));
    }

    #[test]
    fn reports_an_entry_without_a_loss_if_its_service_was_read() {
        let (_, unused) = report("").against(&[accepted("zoo", "Pets[].Age"), accepted("farm", "Cows")]);
        assert_eq!(unused.iter().map(|location| location[0].as_str()).collect::<Vec<_>>(), ["zoo"]);
    }
}
