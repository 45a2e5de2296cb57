//! Facts about every API that Cumulo supports, compressed and embedded. The mock validates requests against them, and
//! tools list and search them.
//!
//! ```
//! let catalog = cumulo_catalog::Catalog::embedded();
//! for entry in catalog.services() {
//!     println!("{} {} {}: {} actions", entry.provider, entry.service, entry.version, entry.actions().len());
//! }
//! ```
//!
//! Opening a catalog inflates its directory and the names of the actions, which is enough to list and to
//! [search](Catalog::search). The facts of a service version are inflated on first use and kept.

mod catalog;
mod codec;
mod error;
#[doc(hidden)]
pub mod fuzz;
mod listing;
mod pack;
mod search;
mod wire;

pub use catalog::{Catalog, Entry};
/// The types of the facts.
pub use cumulo_spec as spec;
pub use error::Error;
pub use pack::pack;
pub use search::Hit;
