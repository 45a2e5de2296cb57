//! Derive macros for crates that depend directly on this crate. Programs use the derive macros of a provider crate,
//! which have the same names as the traits.
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
//! let json = br#"{"mode": "AK", "access_key_id": "id"}"#;
//! cumulo_core::model::decode(json, &mut cumulo_core::model::Envelope::bare(), &mut profile)?;
//! assert_eq!((profile.mode.as_deref(), profile.id.as_deref()), (Some("AK"), Some("id")));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub use cumulo_macros::{CoreModel as Model, CoreOperation as Operation};

/// Items that the expansions of the macros use.
#[doc(hidden)]
pub mod support {
    pub use crate::{
        __serde,
        api::Operation,
        model::{Field, IntoValue, Location, Mark, Model, Style, Table, debug},
        operation::{BodyStyle, Endpoints, OperationInfo, Rule, Service},
    };
}
