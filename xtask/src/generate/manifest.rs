//! The cargo features of services, in a provider crate's manifest.

use std::collections::BTreeSet;

const FEATURES_START: &str = "# Services: made by `cargo xtask generate`.\n";
const FEATURES_END: &str = "# End of services.\n";

/// Returns the manifest with these features between the marker comments.
pub fn with_features(manifest: &str, features: &BTreeSet<&str>) -> Result<String, String> {
    let start =
        manifest.find(FEATURES_START).ok_or_else(|| format!("missing line {FEATURES_START:?}"))? + FEATURES_START.len();
    let end = manifest
        .find(FEATURES_END)
        .filter(|end| *end >= start)
        .ok_or_else(|| format!("missing line {FEATURES_END:?}"))?;
    let own = own_features(manifest.get(..start).unwrap_or_default());
    if let Some(taken) = own.into_iter().find(|name| features.contains(name)) {
        return Err(format!(
            "the crate already has a feature `{taken}`: add the service `{taken}` to a family with another name, under \
             `features` in provider.json"
        ));
    }
    let lines: String = features.iter().map(|feature| format!("{feature} = []\n")).collect();
    Ok(format!("{}{lines}{}", manifest.get(..start).unwrap_or_default(), manifest.get(end..).unwrap_or_default()))
}

/// Returns the crate's own features: the keys of `[features]` before the features of services.
fn own_features(manifest: &str) -> Vec<&str> {
    let section = manifest.split_once("[features]\n").map_or("", |(_, section)| section);
    let keys = section.lines().filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()));
    keys.filter(|key| !key.is_empty() && !key.starts_with('#')).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_service_cannot_have_the_name_of_a_feature_of_the_crate() {
        let manifest = format!(
            "[package]\nname = \"x\"\n\n[features]\ndefault = [\"http-client\"]\n# a = b\nmetrics = [\n    \"core/metrics\",\n]\n\
             {FEATURES_START}old = []\n{FEATURES_END}"
        );
        assert_eq!(own_features(&manifest), ["default", "metrics", "old"]);
        assert!(with_features(&manifest, &BTreeSet::from(["cvm", "old"])).unwrap().contains("cvm = []\nold = []\n"));
        for name in ["metrics", "default"] {
            let error = with_features(&manifest, &BTreeSet::from(["cvm", name])).unwrap_err();
            assert!(error.contains(&format!("`{name}`")) && error.contains("provider.json"), "{error}");
        }
    }
}
