//! Upstream metadata, read to facts: what the providers publish to machines, in their own formats.
//!
//! A reader knows a closed set of keys, types and source lines. Anything else stops it, with file, place and reason.

mod alibaba;
mod lines;
mod tencent;
mod zenlayer;

pub(crate) use alibaba::Alibaba;
pub(crate) use tencent::Tencent;
pub(crate) use zenlayer::Zenlayer;

/// The folder of a version to the version: `v20180412` to `2018-04-12`.
fn version_of(folder: &str) -> Option<String> {
    let digits = folder.strip_prefix('v')?;
    if digits.len() != 8 || !digits.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    Some(format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?))
}
