//! The container: a fixed header, a compressed directory, then the compressed blocks that the directory lists.
//!
//! ```text
//! 7 bytes  magic "CUMULO\0"
//! 1 byte   format version
//! 4 bytes  size of the compressed directory, little endian
//! 4 bytes  size of the inflated directory, little endian
//! …        directory: facts of the providers, service versions, sizes of all blocks
//! …        by provider: actions and their descriptions, inflated when a catalog is opened
//! …        by provider: names that its services share, inflated with the first of its services
//! …        by service version: all other facts, inflated on first use
//! ```
//!
//! Everything after the header is in zlib format, whose checksum detects damage.

use std::{collections::BTreeMap, ops::Range};

use miniz_oxide::{
    deflate::compress_to_vec_zlib,
    inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit},
};

use cumulo_spec::{Provider, Spec};

use crate::{
    codec,
    error::Error,
    listing::Listing,
    wire::{Fault, Reader, Writer},
};

const MAGIC: &[u8; 7] = b"CUMULO\0";
const FORMAT: u8 = 4;
const HEADER_SIZE: usize = 16;
const COMPRESSION_LEVEL: u8 = 9;
/// Maximum size of an inflated block, in bytes. It is much larger than any block, and limits the allocation for a
/// damaged block.
const MAX_BLOCK: usize = 64 << 20;

/// A compressed block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// Range of the block in the catalog.
    range: Range<usize>,
    /// Size of the inflated block.
    size: usize,
}

/// The directory.
#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) providers: Vec<Provider>,
    pub(crate) groups: Vec<Group>,
}

/// The services of one provider.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) provider: String,
    pub(crate) listing: Block,
    pub(crate) shared: Block,
    pub(crate) services: Vec<Service>,
}

/// One service version.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) code: String,
    /// Number of actions.
    pub(crate) actions: usize,
    pub(crate) section: Block,
}

/// Writes a catalog. The same specs produce the same bytes, in any order. If two specs have the same service version,
/// the later spec is used. The `left_out` of the specs is not included.
pub fn pack(providers: &[Provider], specs: &[Spec]) -> Vec<u8> {
    let providers: BTreeMap<&str, &Provider> =
        providers.iter().map(|provider| (provider.name.as_str(), provider)).collect();
    let specs: BTreeMap<_, &Spec> =
        specs.iter().map(|spec| ((&spec.provider, &spec.service, &spec.version), spec)).collect();
    let mut groups: BTreeMap<&str, Vec<&Spec>> = BTreeMap::new();
    for spec in specs.into_values() {
        groups.entry(&spec.provider).or_default().push(spec);
    }
    let mut out = Packer::default();
    out.directory.number(providers.len() as u64);
    for provider in providers.into_values() {
        // Serializing strings and lists of strings does not fail.
        out.directory.text(&serde_json::to_string(provider).unwrap_or_default());
    }
    out.directory.number(groups.len() as u64);
    let mut listings = Vec::new();
    for (provider, specs) in &groups {
        let mut listing = Listing::default();
        out.directory.text(provider);
        out.directory.number(specs.len() as u64);
        for spec in specs {
            out.directory.text(&spec.service);
            out.directory.text(&spec.version);
            out.directory.text(&spec.code);
            out.directory.number(listing.add(&spec.operations).len() as u64);
        }
        listings.push(listing);
    }
    for listing in listings {
        out.block(&listing.encode());
    }
    let shared: Vec<_> = groups.values().map(|specs| codec::shared(specs.iter().copied())).collect();
    for names in &shared {
        let mut block = Writer::default();
        block.number(names.len() as u64);
        names.iter().for_each(|name| block.text(name));
        out.block(&block.finish());
    }
    for (specs, shared) in groups.values().zip(&shared) {
        for spec in specs {
            out.block(&codec::encode(spec, shared));
        }
    }
    out.finish()
}

#[derive(Default)]
struct Packer {
    directory: Writer,
    blocks: Vec<u8>,
}

impl Packer {
    fn block(&mut self, bytes: &[u8]) {
        let compressed = compress_to_vec_zlib(bytes, COMPRESSION_LEVEL);
        self.directory.number(compressed.len() as u64);
        self.directory.number(bytes.len() as u64);
        self.blocks.extend(compressed);
    }

    fn finish(self) -> Vec<u8> {
        let directory = self.directory.finish();
        let compressed = compress_to_vec_zlib(&directory, COMPRESSION_LEVEL);
        let mut bytes = Vec::with_capacity(HEADER_SIZE + compressed.len() + self.blocks.len());
        bytes.extend(MAGIC);
        bytes.push(FORMAT);
        bytes.extend((compressed.len() as u32).to_le_bytes());
        bytes.extend((directory.len() as u32).to_le_bytes());
        bytes.extend(compressed);
        bytes.extend(self.blocks);
        bytes
    }
}

impl Directory {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Error> {
        let Some((header, rest)) = bytes.split_at_checked(HEADER_SIZE) else {
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
        if rest.len() < length {
            return Err(Error::Truncated);
        }
        let start = HEADER_SIZE + length;
        let inflated = Block { range: HEADER_SIZE..start, size }.inflate(bytes, "directory")?;
        let (directory, end) = Self::decode(&inflated, start).map_err(|fault| corrupt("directory", fault))?;
        match bytes.len().cmp(&end) {
            std::cmp::Ordering::Less => Err(Error::Truncated),
            std::cmp::Ordering::Equal => Ok(directory),
            std::cmp::Ordering::Greater => Err(corrupt("directory", "bytes follow the last block")),
        }
    }

    /// Decodes a directory. The second value is the offset of the end of the last block.
    pub(crate) fn decode(bytes: &[u8], start: usize) -> Result<(Self, usize), Fault> {
        let mut bytes = Reader::new(bytes)?;
        let count = bytes.count()?;
        let provider = |_| serde_json::from_str(bytes.text()?).map_err(|_| "the facts of a provider cannot be parsed");
        let providers = (0..count).map(provider).collect::<Result<_, Fault>>()?;
        let mut groups = Vec::new();
        for _ in 0..bytes.count()? {
            let provider = bytes.text()?.to_owned();
            let mut services = Vec::new();
            for _ in 0..bytes.count()? {
                services.push(Service {
                    service: bytes.text()?.to_owned(),
                    version: bytes.text()?.to_owned(),
                    code: bytes.text()?.to_owned(),
                    actions: bytes.count()?,
                    section: Block::default(),
                });
            }
            groups.push(Group { provider, listing: Block::default(), shared: Block::default(), services });
        }
        let mut end = start;
        let mut block = || {
            let start = end;
            end = bytes.count()?.checked_add(start).ok_or("a block is too long")?;
            Ok(Block { range: start..end, size: bytes.count()? })
        };
        for group in &mut groups {
            group.listing = block()?;
        }
        for group in &mut groups {
            group.shared = block()?;
        }
        for service in groups.iter_mut().flat_map(|group| &mut group.services) {
            service.section = block()?;
        }
        bytes.end()?;
        Ok((Self { providers, groups }, end))
    }
}

impl Block {
    /// Returns the inflated block. `name` is the section in errors.
    pub(crate) fn inflate(&self, catalog: &[u8], name: &str) -> Result<Vec<u8>, Error> {
        let compressed = catalog.get(self.range.clone()).ok_or(Error::Truncated)?;
        if self.size > MAX_BLOCK {
            return Err(corrupt(
                name,
                &format!("the announced size of {} bytes is above the limit of {MAX_BLOCK} bytes", self.size),
            ));
        }
        let bytes = decompress_to_vec_zlib_with_limit(compressed, self.size).map_err(|error| match error.status {
            TINFLStatus::FailedCannotMakeProgress => Error::Truncated,
            status => corrupt(name, &format!("{status:?}")),
        })?;
        if bytes.len() == self.size {
            Ok(bytes)
        } else {
            Err(corrupt(name, &format!("it has {} bytes instead of {}", bytes.len(), self.size)))
        }
    }
}

/// Decodes the names that the services of a provider share.
pub(crate) fn shared(bytes: &[u8]) -> Result<Vec<&str>, Fault> {
    let mut bytes = Reader::new(bytes)?;
    let count = bytes.count()?;
    let names = (0..count).map(|_| bytes.text()).collect::<Result<_, Fault>>()?;
    bytes.end()?;
    Ok(names)
}

pub(crate) fn corrupt(section: &str, reason: &str) -> Error {
    Error::Corrupt { section: section.into(), reason: reason.into() }
}
