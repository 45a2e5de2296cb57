//! The tasks of the workspace: importing upstream facts into `specs/`, reading the specs, and generating code from the
//! specs.

pub mod api;
pub mod compile;
pub mod generate;
pub mod import;
mod keyword;
pub mod layers;
pub mod measure;
pub mod msrv;
mod parallel;
pub mod parity;
pub mod prose;
pub mod report;
pub mod samples;
pub mod shard;
pub mod spec;
pub mod workspace;

pub use workspace::{root, specs};
