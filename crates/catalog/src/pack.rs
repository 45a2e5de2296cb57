//! The container: a fixed header, a compressed index, then one compressed section per service version.
//!
//! ```text
//! 7 bytes  magic "CUMULO\0"
//! 1 byte   format version
//! 4 bytes  size of the compressed index, little endian
//! 4 bytes  size of the index once inflated, little endian
//! …        index:    zlib, JSON
//! …        sections: zlib, compact JSON of a `Spec`; the index knows where each begins
//! ```
//!
//! zlib's checksum covers every section, so that a damaged one is an error and not a wrong answer.

use std::collections::BTreeMap;

use miniz_oxide::{
    deflate::compress_to_vec_zlib,
    inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit},
};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    spec::{Provider, Spec},
};

const MAGIC: &[u8; 7] = b"CUMULO\0";
const FORMAT: u8 = 1;
const HEADER: usize = 16;
const LEVEL: u8 = 9;
/// No index and no service comes near this size; a damaged header must not make us allocate more.
const LIMIT: usize = 64 << 20;

/// What the index says.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Index {
    pub(crate) providers: Vec<Provider>,
    pub(crate) services: Vec<Listing>,
}

/// Where one service version is, and what it is called.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Listing {
    pub(crate) provider: String,
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) code: String,
    /// Offset from the end of the index.
    pub(crate) offset: usize,
    /// Size in the container.
    pub(crate) length: usize,
    /// Size once inflated.
    pub(crate) size: usize,
    /// Action names, sorted.
    pub(crate) actions: Vec<String>,
}

/// Writes a catalog. The same specs give the same bytes, in whatever order they come; of two specs of one service
/// version the later one counts.
pub fn pack(providers: &[Provider], specs: &[Spec]) -> Vec<u8> {
    let providers: BTreeMap<&str, &Provider> =
        providers.iter().map(|provider| (provider.name.as_str(), provider)).collect();
    let specs: BTreeMap<_, &Spec> =
        specs.iter().map(|spec| ((&spec.provider, &spec.service, &spec.version), spec)).collect();
    let mut index =
        Index { providers: providers.into_values().cloned().collect(), services: Vec::with_capacity(specs.len()) };
    let mut sections = Vec::new();
    for spec in specs.into_values() {
        let json = to_json(spec);
        let section = compress_to_vec_zlib(&json, LEVEL);
        index.services.push(Listing {
            provider: spec.provider.clone(),
            service: spec.service.clone(),
            version: spec.version.clone(),
            code: spec.code.clone(),
            offset: sections.len(),
            length: section.len(),
            size: json.len(),
            actions: spec.operations.keys().cloned().collect(),
        });
        sections.extend(section);
    }
    let json = to_json(&index);
    let compressed = compress_to_vec_zlib(&json, LEVEL);
    let mut bytes = Vec::with_capacity(HEADER + compressed.len() + sections.len());
    bytes.extend(MAGIC);
    bytes.push(FORMAT);
    bytes.extend((compressed.len() as u32).to_le_bytes());
    bytes.extend((json.len() as u32).to_le_bytes());
    bytes.extend(compressed);
    bytes.extend(sections);
    bytes
}

/// Reads the index. The second value is where the sections begin.
pub(crate) fn read_index(bytes: &[u8]) -> Result<(Index, usize), Error> {
    let Some((header, rest)) = bytes.split_at_checked(HEADER) else {
        return Err(if bytes.starts_with(MAGIC) { Error::Truncated } else { Error::NotACatalog });
    };
    let [m0, m1, m2, m3, m4, m5, m6, version, l0, l1, l2, l3, s0, s1, s2, s3] = *header else {
        return Err(Error::Truncated);
    };
    if [m0, m1, m2, m3, m4, m5, m6] != *MAGIC {
        return Err(Error::NotACatalog);
    }
    if version != FORMAT {
        return Err(Error::Version(version));
    }
    let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
    let size = u32::from_le_bytes([s0, s1, s2, s3]) as usize;
    let compressed = rest.get(..length).ok_or(Error::Truncated)?;
    Ok((read_section(compressed, size, "index")?, HEADER + length))
}

/// Inflates and decodes one section.
pub(crate) fn read_section<T: serde::de::DeserializeOwned>(
    compressed: &[u8],
    size: usize,
    name: &str,
) -> Result<T, Error> {
    let corrupt = |reason: String| Error::Corrupt { section: name.into(), reason };
    if size > LIMIT {
        return Err(corrupt(format!("it claims {size} bytes")));
    }
    let json = decompress_to_vec_zlib_with_limit(compressed, size).map_err(|error| match error.status {
        TINFLStatus::FailedCannotMakeProgress => Error::Truncated,
        status => corrupt(format!("{status:?}")),
    })?;
    if json.len() != size {
        return Err(corrupt(format!("{} bytes instead of {size}", json.len())));
    }
    serde_json::from_slice(&json).map_err(|error| corrupt(error.to_string()))
}

/// Every type that is packed has string keys and no fallible `Serialize`, so that the default is never taken.
fn to_json<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
