//! Corrections of errors in upstream's host tables.

use cumulo_spec::{Endpoint, EndpointRule};

use super::imported::Notes;

/// The host label that upstream writes instead of the caller's account id.
const PLACEHOLDER: &str = "account-id";

/// Removes whitespace around hosts, and converts hosts with a placeholder, which do not exist, into
/// [`EndpointRule::Account`].
pub(super) fn clean(endpoint: &mut Endpoint, notes: &mut Notes) {
    for (region, host) in endpoint.regions.iter_mut().chain(&mut endpoint.vpc) {
        let trimmed = host.trim();
        if trimmed != host {
            notes.add("upstream's host has whitespace around it: removed", format!("{region}: {trimmed}"));
            *host = trimmed.to_owned();
        }
    }
    let with_placeholder = |host: &str| host.split('.').any(|label| label == PLACEHOLDER);
    let mut form = None;
    for table in [&mut endpoint.regions, &mut endpoint.vpc] {
        table.retain(|region, host| {
            if !with_placeholder(host) {
                return true;
            }
            let general = host.replacen(PLACEHOLDER, "{account}", 1).replacen(region.as_str(), "{region}", 1);
            notes.add("the host has a placeholder: the endpoint must be set", host.as_str());
            form.get_or_insert(general);
            false
        });
    }
    if with_placeholder(&endpoint.global) {
        form.get_or_insert(std::mem::take(&mut endpoint.global).replacen(PLACEHOLDER, "{account}", 1));
    }
    if let Some(form) = form {
        endpoint.rule = EndpointRule::Account(form);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(hosts: &[(&str, &str)]) -> Endpoint {
        let regions = hosts.iter().map(|(region, host)| ((*region).to_owned(), (*host).to_owned())).collect();
        Endpoint { regions, ..Endpoint::default() }
    }

    #[test]
    fn removes_whitespace_around_hosts_with_a_note() {
        let (mut found, mut notes) = (endpoint(&[("r", "a.r.example\t"), ("s", "a.s.example")]), Notes::default());
        clean(&mut found, &mut notes);
        assert_eq!(found, endpoint(&[("r", "a.r.example"), ("s", "a.s.example")]));
        assert_eq!(notes.iter().count(), 1);
    }

    #[test]
    fn converts_hosts_with_a_placeholder_into_a_rule() {
        let (mut found, mut notes) =
            (endpoint(&[("r", "account-id.r.fc.example"), ("s", "x.example")]), Notes::default());
        clean(&mut found, &mut notes);
        let rule = EndpointRule::Account("{account}.{region}.fc.example".into());
        assert_eq!(found, Endpoint { rule, ..endpoint(&[("s", "x.example")]) });
    }
}
