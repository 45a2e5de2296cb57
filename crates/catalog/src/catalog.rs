use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt,
    ops::Range,
    sync::{Arc, OnceLock},
};

use cumulo_spec::{Provider, Spec};

use crate::{
    codec::{self, Frame},
    error::Error,
    listing::Listing,
    pack::{Block, Directory, corrupt, shared},
};

/// The facts of every provider. Cloning is cheap, and clones share the inflated facts.
#[derive(Clone)]
pub struct Catalog(Arc<Inner>);

struct Inner {
    providers: Vec<Provider>,
    entries: Vec<Entry>,
    /// Names that the services of a provider share, by the number of the group.
    shared: Vec<Shared>,
    bytes: Cow<'static, [u8]>,
}

struct Shared {
    block: Block,
    inflated: OnceLock<Vec<u8>>,
}

/// One service version, as listed in the directory.
#[non_exhaustive]
pub struct Entry {
    /// Provider: `alibaba`, `tencent` or `zenlayer`.
    pub provider: String,
    /// Service, in lower case.
    pub service: String,
    /// API version, as `YYYY-MM-DD`.
    pub version: String,
    /// The provider's own code of the service.
    pub code: String,
    listing: Arc<Listing>,
    actions: Range<usize>,
    group: usize,
    section: Block,
    spec: OnceLock<Arc<Spec>>,
}

impl Entry {
    /// Returns the action names, sorted.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = &str> {
        self.actions.clone().map(|at| self.listing.name(at))
    }

    /// Returns true if the service version has the action.
    pub fn has(&self, action: &str) -> bool {
        self.at(action).is_some()
    }

    /// Returns the description of the action, or an empty text if it has none.
    pub fn doc(&self, action: &str) -> &str {
        self.at(action).map_or("", |at| self.listing.doc(at))
    }

    /// Returns the actions and their descriptions.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.actions.clone().map(|at| (self.listing.name(at), self.listing.doc(at)))
    }

    /// Returns the names and descriptions of all actions of the provider.
    pub(crate) fn listing(&self) -> &Listing {
        &self.listing
    }

    /// Returns the positions of the actions of this entry in the listing.
    pub(crate) fn range(&self) -> Range<usize> {
        self.actions.clone()
    }

    fn at(&self, action: &str) -> Option<usize> {
        let Range { mut start, mut end } = self.actions;
        while start < end {
            let middle = start.midpoint(end);
            match self.listing.name(middle).cmp(action) {
                std::cmp::Ordering::Less => start = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => end = middle,
            }
        }
        None
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
    /// Opens a packed catalog. Only the directory and the names of the actions are read; the services stay compressed.
    ///
    /// # Errors
    /// The bytes are not a catalog, have an unsupported format version, or are truncated or corrupt.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let directory = Directory::read(&bytes)?;
        let mut entries: Vec<Entry> = Vec::new();
        let mut names = Vec::new();
        for (number, group) in directory.groups.into_iter().enumerate() {
            let label = format!("{}/actions", group.provider);
            let listing = Listing::decode(&group.listing.inflate(&bytes, &label)?);
            let listing = Arc::new(listing.map_err(|fault| corrupt(&label, fault))?);
            let mut start = 0usize;
            for service in group.services {
                let actions = start..start.saturating_add(service.actions);
                start = actions.end;
                entries.push(Entry {
                    provider: group.provider.clone(),
                    service: service.service,
                    version: service.version,
                    code: service.code,
                    listing: Arc::clone(&listing),
                    actions,
                    group: number,
                    section: service.section,
                    spec: OnceLock::new(),
                });
            }
            if start != listing.len() {
                return Err(corrupt(&label, "the actions do not match the directory"));
            }
            names.push(Shared { block: group.shared, inflated: OnceLock::new() });
        }
        if !entries.is_sorted_by(|a, b| a.key() < b.key()) || !entries.iter().all(|entry| entry.actions().is_sorted()) {
            return Err(corrupt("directory", "the entries are not sorted"));
        }
        Ok(Self(Arc::new(Inner { providers: directory.providers, entries, shared: names, bytes })))
    }

    /// Returns the embedded catalog. The result is empty if the embedded bytes cannot be read; a test of this crate
    /// checks that they can.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Catalog> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            Self::open(include_bytes!("../data/catalog.bin").as_slice())
                .unwrap_or_else(|_| Self::from_specs(Vec::new(), Vec::new()))
        })
    }

    /// Creates a catalog from specs, for tests and for your own specs. If two specs have the same service version, the
    /// later spec is used.
    pub fn from_specs(providers: impl IntoIterator<Item = Provider>, specs: impl IntoIterator<Item = Spec>) -> Self {
        let providers: BTreeMap<String, Provider> =
            providers.into_iter().map(|provider| (provider.name.clone(), provider)).collect();
        let specs: BTreeMap<_, Spec> = specs
            .into_iter()
            .map(|spec| ((spec.provider.clone(), spec.service.clone(), spec.version.clone()), spec))
            .collect();
        let entry = |spec: Spec| {
            let mut listing = Listing::default();
            Entry {
                provider: spec.provider.clone(),
                service: spec.service.clone(),
                version: spec.version.clone(),
                code: spec.code.clone(),
                actions: listing.add(&spec.operations),
                listing: Arc::new(listing),
                group: 0,
                section: Block::default(),
                spec: OnceLock::from(Arc::new(spec)),
            }
        };
        Self(Arc::new(Inner {
            providers: providers.into_values().collect(),
            entries: specs.into_values().map(entry).collect(),
            shared: Vec::new(),
            bytes: Cow::Borrowed(&[]),
        }))
    }

    /// Returns the protocol facts of the providers, sorted by name.
    pub fn providers(&self) -> &[Provider] {
        &self.0.providers
    }

    /// Returns the protocol facts of one provider.
    pub fn provider(&self, name: &str) -> Option<&Provider> {
        self.0.providers.iter().find(|provider| provider.name == name)
    }

    /// Returns every service version, sorted by provider, service and version.
    pub fn services(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.0.entries.iter()
    }

    /// Returns the facts of one service version. They are inflated on first use and then shared.
    ///
    /// # Errors
    /// The catalog does not have the service version, or its section is corrupt.
    pub fn service(&self, provider: &str, service: &str, version: &str) -> Result<Arc<Spec>, Error> {
        match self.0.entries.binary_search_by(|entry| entry.key().cmp(&(provider, service, version))) {
            Ok(at) => self.spec(&self.0.entries[at]),
            Err(_) => {
                Err(Error::NotFound { provider: provider.into(), service: service.into(), version: version.into() })
            }
        }
    }

    /// Returns the facts of an entry of this catalog. They are inflated on first use and then shared.
    ///
    /// # Errors
    /// The section of the entry is corrupt.
    pub fn spec(&self, entry: &Entry) -> Result<Arc<Spec>, Error> {
        if let Some(spec) = entry.spec.get() {
            return Ok(Arc::clone(spec));
        }
        let name = format!("{}/{}/{}", entry.provider, entry.service, entry.version);
        let section = entry.section.inflate(&self.0.bytes, &name)?;
        let names_of = format!("{}/names", entry.provider);
        let names = shared(self.shared(entry.group, &names_of)?).map_err(|fault| corrupt(&names_of, fault))?;
        let frame =
            Frame { provider: &entry.provider, service: &entry.service, version: &entry.version, code: &entry.code };
        let spec = codec::decode(&section, frame, entry.listed(), &names).map_err(|fault| corrupt(&name, fault))?;
        Ok(Arc::clone(entry.spec.get_or_init(|| Arc::new(spec))))
    }

    fn shared(&self, group: usize, name: &str) -> Result<&[u8], Error> {
        let Some(shared) = self.0.shared.get(group) else { return Ok(&[]) };
        if let Some(inflated) = shared.inflated.get() {
            return Ok(inflated);
        }
        let inflated = shared.block.inflate(&self.0.bytes, name)?;
        Ok(shared.inflated.get_or_init(|| inflated))
    }

    /// Returns the services of a provider that have the action in the version.
    pub fn find(&self, provider: &str, version: &str, action: &str) -> Vec<&Entry> {
        let matches = |entry: &&Entry| entry.provider == provider && entry.version == version && entry.has(action);
        self.0.entries.iter().filter(matches).collect()
    }
}
