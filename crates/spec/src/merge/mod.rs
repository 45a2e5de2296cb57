//! The merge of facts and overlays into one consistent spec.
//!
//! The order is: check the facts ([`check_facts`]), apply the overlay ([`apply`]), check the constructors
//! ([`check_constructors`]), decide which fields are secret ([`resolve_secrets`]). Every step reports all errors with
//! their JSON paths.

mod apply;
mod consistency;
mod decisions;
mod error;
mod json_path;
mod overlay;
mod secrets;
mod waiters;

pub use apply::apply;
pub use consistency::{
    constructors as check_constructors, facts as check_facts, features as check_features, file_path as check_place,
    is_type_name,
};
pub use decisions::{Decisions, Group, SECRETS_FILE, SecretsFile};
pub use error::SpecError;
pub use json_path::{field_at, item_at, root};
pub use overlay::{FieldPatch, OperationPatch, Overlay, StructPatch};
pub use secrets::resolve as resolve_secrets;
pub use waiters::POSITIONAL_ARGUMENTS;
