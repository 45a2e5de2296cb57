//! Recorded requests of the providers' official SDKs, with one test for each recorded entry: signatures and encoded
//! parameters must be equal byte by byte, JSON bodies must be equal as values.
//!
//! `CUMULO_VECTORS` may name a folder with further files of the same format. The name of such a file starts with the
//! name of its provider.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod alibaba;
mod response;
mod tencent;
mod zenlayer;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_core::{
    BodyStyle, Credentials, Model, OperationInfo, Outgoing, Protocol, RequestContext, Service,
    endpoint::{Endpoint, Endpoints},
    model::{Dynamic, Location, Style},
};
use cumulo_tests::dynamic;
use serde_json::Value;

/// A list of entries in the file of a provider.
struct Section {
    /// Key of the list in the file.
    key: &'static str,
    /// Checks an entry. The second argument is the whole file, which has the credentials of the recording.
    check: fn(&Value, &Value),
    /// Entries with a separate test, by their group.
    tested: &'static [&'static [&'static str]],
}

/// Keys of a file that are not lists of entries.
const OTHER_KEYS: [&str; 2] = ["format", "constants"];

const PROVIDERS: [(&str, &[Section]); 3] =
    [("alibaba", alibaba::SECTIONS), ("tencent", tencent::SECTIONS), ("zenlayer", zenlayer::SECTIONS)];

/// Generates a test for each recorded entry of a group, and the list of the entries' names.
macro_rules! recorded {
    ($group:ident: $file:literal $section:literal $check:path; $($name:ident)+) => {
        mod $group {
            $(#[test]
            fn $name() {
                crate::vectors::check($file, $section, stringify!($name), $check);
            })+
            pub const NAMES: &[&str] = &[$(stringify!($name)),+];
        }
    };
}
use recorded;

fn own_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

fn read(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap()
}

/// Checks the entry of that name.
fn check(provider: &str, section: &str, name: &str, check: fn(&Value, &Value)) {
    let file = read(&own_folder().join(format!("{provider}.json")));
    let entry = list(&file, section).iter().find(|entry| name_of(entry) == name);
    check(entry.unwrap_or_else(|| panic!("{provider}.json has no {name} in {section}")), &file);
}

/// Returns the name of an entry as an identifier. Entries without a name are named by their parameters.
fn name_of(entry: &Value) -> String {
    let id = entry["name"].as_str().or(entry["id"].as_str()).map(str::to_owned).unwrap_or_else(|| {
        let keys = ["product", "rule", "network", "region", "configured"];
        let values = keys.map(|key| text(entry, &format!("/{key}")));
        values.into_iter().filter(|value| !value.is_empty()).collect::<Vec<_>>().join("_")
    });
    id.to_ascii_lowercase().replace(|character: char| !character.is_ascii_alphanumeric(), "_")
}

#[test]
fn every_recorded_entry_has_a_test() {
    for (provider, sections) in PROVIDERS {
        let file = read(&own_folder().join(format!("{provider}.json")));
        for section in sections {
            let recorded: BTreeSet<String> = list(&file, section.key).iter().map(name_of).collect();
            assert_eq!(
                recorded.len(),
                list(&file, section.key).len(),
                "{provider} {}: a name appears twice",
                section.key
            );
            let tested = section.tested.iter().flat_map(|names| names.iter().map(|name| (*name).to_owned()));
            assert_eq!(tested.collect::<BTreeSet<_>>(), recorded, "{provider} {}", section.key);
        }
        for key in file.as_object().unwrap().keys() {
            let is_known = OTHER_KEYS.contains(&&**key) || sections.iter().any(|section| section.key == key);
            assert!(is_known, "{provider}.json: no test reads {key}");
        }
    }
}

#[test]
fn further_recordings_are_equal() {
    let Some(folder) = std::env::var_os("CUMULO_VECTORS") else { return };
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let stem = path.file_stem().unwrap().to_string_lossy();
        let provider = PROVIDERS.iter().find(|(provider, _)| stem.starts_with(provider));
        let (_, sections) =
            provider.unwrap_or_else(|| panic!("{}: its name does not start with a provider", path.display()));
        let file = read(&path);
        for section in *sections {
            list(&file, section.key).iter().for_each(|entry| (section.check)(entry, &file));
        }
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A request as a client would send it: an operation and its input, by a protocol, at a fixed time.
struct Call<'a> {
    protocol: &'a dyn Protocol,
    info: &'a OperationInfo<'a>,
    input: &'a dyn Model,
    credentials: Credentials,
    region: Option<&'a str>,
    /// Host of the request. `None`: the host that the protocol chooses.
    host: Option<&'a str>,
    time: SystemTime,
    nonce: &'a str,
}

impl Call<'_> {
    fn request(self) -> Outgoing {
        let endpoint = match self.host {
            Some(host) => Endpoint::https(host),
            None => self.protocol.endpoint(self.info, self.region, self.input).unwrap(),
        };
        let credentials = Arc::new(self.credentials);
        let nonce = || self.nonce.to_owned();
        let context = RequestContext::new(self.info, &credentials, &endpoint, self.time, &nonce).region(self.region);
        self.protocol.request(&context, self.input).unwrap()
    }
}

fn header<'a>(request: &'a Outgoing, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// Returns the facts of an operation that the specs do not have.
fn static_facts(
    service: &str,
    version: &str,
    action: &str,
    method: &str,
    path: &str,
    body: BodyStyle,
) -> OperationInfo<'static> {
    let leak = |text: &str| -> &'static str { text.to_owned().leak() };
    let code = leak(service);
    let service: &'static Service<'static> =
        Box::leak(Box::new(Service::new(code, leak(version), code, &Endpoints::NONE)));
    OperationInfo::new(service, leak(action)).method(leak(method)).path(leak(path)).body(body)
}

/// Returns fields at top level, each at the provider's default location.
fn default_input(members: &Value) -> Dynamic {
    let members = members.as_object().into_iter().flatten();
    dynamic(members.map(|(name, value)| (name.clone(), Location::Default, Style::None, value.clone())).collect())
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    let pair = |pair: &Value| (text(pair, "/0").to_owned(), text(pair, "/1").to_owned());
    value.as_array().into_iter().flatten().map(pair).collect()
}

/// Decodes percent-encoded text and `+`.
fn percent_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8().unwrap().into_owned()
}
