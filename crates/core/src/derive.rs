//! Derive macros for crates that build on this one directly. Programs use those of a provider crate, which have the names of
//! the traits.
//!
//! ```
//! use cumulo_core::derive::Model;
//!
//! #[derive(Clone, Default, Model)]
//! #[model(rename_all = "snake_case")]
//! struct Profile {
//!     mode: Option<String>,
//!     #[field("access_key_id")]
//!     id: Option<String>,
//! }
//!
//! let mut profile = Profile::default();
//! cumulo_core::credentials::read_json("profile", br#"{"mode": "AK", "access_key_id": "id"}"#, &mut profile)?;
//! assert_eq!((profile.mode.as_deref(), profile.id.as_deref()), (Some("AK"), Some("id")));
//! # Ok::<(), cumulo_core::Error>(())
//! ```

pub use cumulo_macros::{CoreModel as Model, CoreOperation as Operation};

/// The items that the macros name.
#[doc(hidden)]
pub mod support {
    pub use crate::{
        __serde,
        api::Operation,
        model::{Field, IntoValue, Location, Mark, Model, Style, Table, debug},
        operation::{BodyStyle, Endpoints, OperationInfo, Rule, Service},
    };
}
