use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt,
    sync::{Arc, OnceLock},
};

use crate::{
    Error,
    pack::{read_index, read_section},
    spec::{Provider, Spec},
};

/// The facts of every provider. Cloning is cheap and shares what has been inflated.
#[derive(Clone)]
pub struct Catalog(Arc<Inner>);

struct Inner {
    providers: Vec<Provider>,
    entries: Vec<Entry>,
    bytes: Cow<'static, [u8]>,
}

/// One service version, as the index knows it.
pub struct Entry {
    /// Provider: `alibaba`, `tencent` or `zenlayer`.
    pub provider: String,
    /// Service, lower case.
    pub service: String,
    /// API version: `YYYY-MM-DD`.
    pub version: String,
    /// The provider's own label of the service.
    pub code: String,
    /// Action names, sorted.
    pub actions: Vec<String>,
    /// Where the section is in the bytes, and its size once inflated.
    section: (usize, usize, usize),
    spec: OnceLock<Arc<Spec>>,
}

impl Entry {
    /// Whether the service version has the action.
    pub fn has(&self, action: &str) -> bool {
        self.actions.binary_search_by(|known| known.as_str().cmp(action)).is_ok()
    }

    fn key(&self) -> (&str, &str, &str) {
        (&self.provider, &self.service, &self.version)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({}/{}/{}, {} actions)", self.provider, self.service, self.version, self.actions.len())
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalog({} providers, {} service versions)", self.0.providers.len(), self.0.entries.len())
    }
}

impl Catalog {
    /// Opens a packed catalog: reads the index, leaves the services compressed.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let (index, start) = read_index(&bytes)?;
        let mut entries = Vec::with_capacity(index.services.len());
        for listing in index.services {
            let begin = start.checked_add(listing.offset).ok_or(Error::Truncated)?;
            let end = begin.checked_add(listing.length).ok_or(Error::Truncated)?;
            if end > bytes.len() {
                return Err(Error::Truncated);
            }
            entries.push(Entry {
                provider: listing.provider,
                service: listing.service,
                version: listing.version,
                code: listing.code,
                actions: listing.actions,
                section: (begin, end, listing.size),
                spec: OnceLock::new(),
            });
        }
        if !entries.is_sorted_by(|a, b| a.key() < b.key()) || !entries.iter().all(|entry| entry.actions.is_sorted()) {
            return Err(Error::Corrupt { section: "index".into(), reason: "it is not sorted".into() });
        }
        Ok(Self(Arc::new(Inner { providers: index.providers, entries, bytes })))
    }

    /// The catalog that this build carries. Should it not be readable, it is empty; a test of this crate sees to it
    /// that it is.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Catalog> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            Self::open(include_bytes!("../data/catalog.bin").as_slice())
                .unwrap_or_else(|_| Self::from_specs(Vec::new(), Vec::new()))
        })
    }

    /// A catalog of specs at hand, for tests and for specs of one's own. Of two specs of one service version the later
    /// one counts.
    pub fn from_specs(providers: impl IntoIterator<Item = Provider>, specs: impl IntoIterator<Item = Spec>) -> Self {
        let providers: BTreeMap<String, Provider> =
            providers.into_iter().map(|provider| (provider.name.clone(), provider)).collect();
        let specs: BTreeMap<_, Spec> = specs
            .into_iter()
            .map(|spec| ((spec.provider.clone(), spec.service.clone(), spec.version.clone()), spec))
            .collect();
        let entries = specs
            .into_values()
            .map(|spec| Entry {
                provider: spec.provider.clone(),
                service: spec.service.clone(),
                version: spec.version.clone(),
                code: spec.code.clone(),
                actions: spec.operations.keys().cloned().collect(),
                section: (0, 0, 0),
                spec: OnceLock::from(Arc::new(spec)),
            })
            .collect();
        Self(Arc::new(Inner { providers: providers.into_values().collect(), entries, bytes: Cow::Borrowed(&[]) }))
    }

    /// The protocol facts of the providers, by name.
    pub fn providers(&self) -> &[Provider] {
        &self.0.providers
    }

    /// The protocol facts of one provider.
    pub fn provider(&self, name: &str) -> Option<&Provider> {
        self.0.providers.iter().find(|provider| provider.name == name)
    }

    /// Every service version, sorted by provider, service and version.
    pub fn services(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.0.entries.iter()
    }

    /// The facts of one service version: inflated when first asked for, then shared.
    pub fn service(&self, provider: &str, service: &str, version: &str) -> Result<Arc<Spec>, Error> {
        match self.0.entries.binary_search_by(|entry| entry.key().cmp(&(provider, service, version))) {
            Ok(at) => self.spec(&self.0.entries[at]),
            Err(_) => {
                Err(Error::NotFound { provider: provider.into(), service: service.into(), version: version.into() })
            }
        }
    }

    /// The facts behind an entry of this catalog.
    pub fn spec(&self, entry: &Entry) -> Result<Arc<Spec>, Error> {
        if let Some(spec) = entry.spec.get() {
            return Ok(Arc::clone(spec));
        }
        let (begin, end, size) = entry.section;
        let name = format!("{}/{}/{}", entry.provider, entry.service, entry.version);
        let section = self.0.bytes.get(begin..end).ok_or(Error::Truncated)?;
        let spec: Spec = read_section(section, size, &name)?;
        if (spec.provider.as_str(), spec.service.as_str(), spec.version.as_str()) != entry.key() {
            return Err(Error::Corrupt { section: name, reason: "it holds another service".into() });
        }
        Ok(Arc::clone(entry.spec.get_or_init(|| Arc::new(spec))))
    }

    /// The services of a provider that have the action in the version.
    pub fn find(&self, provider: &str, version: &str, action: &str) -> Vec<&Entry> {
        let wanted = |entry: &&Entry| entry.provider == provider && entry.version == version && entry.has(action);
        self.0.entries.iter().filter(wanted).collect()
    }
}
