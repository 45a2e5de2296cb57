//! Readers that convert the providers' machine-readable metadata, in the providers' own formats, into facts.
//!
//! A reader supports a closed set of keys, types and source lines. Anything else is an error with file, position and
//! reason.

mod alibaba;
mod lines;
mod tencent;
mod zenlayer;

pub(crate) use alibaba::Alibaba;
pub(crate) use tencent::Tencent;
pub(crate) use zenlayer::Zenlayer;

/// Converts the name of a version's folder, such as `v20180412`, to the version, such as `2018-04-12`.
fn version_of(folder: &str) -> Option<String> {
    let digits = folder.strip_prefix('v')?;
    if digits.len() != 8 || !digits.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    Some(format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?))
}
