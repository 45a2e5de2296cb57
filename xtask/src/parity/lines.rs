//! Files with one request per line.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde_json::Value;

/// Service, version and action.
pub type Key = (String, String, String);

/// Requests by operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines(pub BTreeMap<Key, Value>);

impl Lines {
    /// Adds the lines of a text.
    ///
    /// # Errors
    /// Returns the number of the first invalid line.
    pub fn add(&mut self, text: &str) -> Result<(), String> {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let at = |problem: String| format!("line {}: {problem}", number + 1);
            let value: Value = serde_json::from_str(line).map_err(|error| at(error.to_string()))?;
            let part = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
            let (Some(service), Some(version), Some(action)) = (part("s"), part("v"), part("action")) else {
                return Err(at("`s`, `v` and `action` must be strings".into()));
            };
            self.0.insert((service, version, action), value);
        }
        Ok(())
    }

    /// Removes and returns the results of the comparisons with the dynamic operations: the difference, or `None`.
    pub fn take_dynamic(&mut self) -> Vec<(Key, Option<String>)> {
        let taken = |(key, line): (&Key, &mut Value)| {
            let found = line.as_object_mut()?.remove("dynamic")?;
            Some((key.clone(), found.as_str().map(str::to_owned)))
        };
        self.0.iter_mut().filter_map(taken).collect()
    }

    /// Adds the lines of a file, which may be compressed with gzip.
    ///
    /// # Errors
    /// Fails if the file cannot be read or parsed.
    pub fn read(&mut self, path: &Path) -> Result<(), String> {
        let at = |problem: String| format!("{}: {problem}", path.display());
        let bytes = fs::read(path).map_err(|error| at(error.to_string()))?;
        let bytes = if bytes.starts_with(&GZIP) {
            gunzip(&bytes).ok_or_else(|| at("invalid gzip data".into()))?
        } else {
            bytes
        };
        let text = String::from_utf8(bytes).map_err(|error| at(error.to_string()))?;
        self.add(&text).map_err(at)
    }

    /// Returns the services, in all their versions.
    pub fn services(&self) -> BTreeSet<&str> {
        self.0.keys().map(|(service, ..)| service.as_str()).collect()
    }

    /// Returns the service versions.
    pub fn versions(&self) -> BTreeSet<(&str, &str)> {
        self.0.keys().map(|(service, version, _)| (service.as_str(), version.as_str())).collect()
    }
}

/// Returns the recorded files of a provider: `<provider>.jsonl` or `<provider>.<anything>.jsonl`, compressed or not,
/// below `own` and below the folder in the environment variable `CUMULO_PARITY`.
///
/// # Errors
/// Fails if a folder cannot be read.
pub fn references(provider: &str, own: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for folder in [Some(own.to_owned()), std::env::var_os("CUMULO_PARITY").map(PathBuf::from)].into_iter().flatten() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        found.extend(paths.into_iter().filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            name.strip_prefix(provider).is_some_and(|rest| rest.starts_with('.'))
                && (name.ends_with(".jsonl") || name.ends_with(".jsonl.gz"))
        }));
    }
    Ok(found)
}

const GZIP: [u8; 3] = [0x1f, 0x8b, 8];
/// Limit of the uncompressed size, far above the size of any file of lines.
const LIMIT: usize = 1 << 30;

/// Decompresses a gzip file with one compressed stream (RFC 1952).
fn gunzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let [crc, extra, name, comment] = [2, 4, 8, 16];
    let flags = *bytes.get(3)?;
    let mut at = 10;
    if flags & extra != 0 {
        let length = bytes.get(at..at + 2)?;
        at += 2 + usize::from(u16::from_le_bytes(length.try_into().ok()?));
    }
    for flag in [name, comment] {
        if flags & flag != 0 {
            at += bytes.get(at..)?.iter().position(|byte| *byte == 0)? + 1;
        }
    }
    at += if flags & crc != 0 { 2 } else { 0 };
    let end = bytes.len().checked_sub(8)?;
    let size = u32::from_le_bytes(bytes.get(end + 4..)?.try_into().ok()?);
    let text = decompress_to_vec_with_limit(bytes.get(at..end)?, LIMIT).ok()?;
    (text.len() == size as usize).then_some(text)
}
