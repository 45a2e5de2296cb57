//! Samples of Tencent Cloud: `tccli/services/<service>/v<version>/examples.json` in a checkout of its CLI.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use super::{Sample, files};

#[derive(Deserialize)]
struct File {
    actions: BTreeMap<String, Vec<Example>>,
}

#[derive(Deserialize)]
struct Example {
    #[serde(default)]
    output: String,
}

/// Reads the samples of a checkout.
///
/// # Errors
/// Fails if a file cannot be read.
pub(super) fn read(folder: &Path) -> Result<Vec<Sample>, String> {
    let mut samples = Vec::new();
    for path in files(&folder.join("tccli/services"), &|path| path.ends_with("examples.json"))? {
        let at = |problem: &dyn std::fmt::Display| format!("{}: {problem}", path.display());
        let mut names =
            path.parent().into_iter().flat_map(Path::ancestors).filter_map(|path| path.file_name()?.to_str());
        let (Some(version), Some(service)) = (names.next().and_then(date), names.next()) else { continue };
        let text = fs::read_to_string(&path).map_err(|error| at(&error))?;
        let file: File = serde_json::from_str(&text).map_err(|error| at(&error))?;
        for (action, examples) in file.actions {
            samples.extend(examples.into_iter().enumerate().map(|(index, example)| Sample {
                service: service.into(),
                version: version.clone(),
                action: action.clone(),
                source: format!("{service}/{version} {action}[{index}]"),
                body: example.output,
            }));
        }
    }
    Ok(samples)
}

/// Converts `v20170312` to `2017-03-12`.
fn date(folder: &str) -> Option<String> {
    let digits = folder.strip_prefix('v').filter(|digits| digits.len() == 8 && digits.is_ascii())?;
    Some(format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_name_is_a_version() {
        assert_eq!(date("v20170312").as_deref(), Some("2017-03-12"));
        assert_eq!([date("20170312"), date("v2017")], [None, None]);
    }
}
