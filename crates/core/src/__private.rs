//! Items for macros and generated code. They are not part of the public API.

#[cfg(feature = "testing")]
pub use crate::model::Assign;
pub use serde;

/// The names that generated code imports.
pub mod generated {
    pub use std::collections::BTreeMap;

    pub use bytes::Bytes;
    pub use serde_json::Value;

    pub use crate::{
        codes, input, model,
        model::{Empty, Location, Mark, PasswordRule, PasswordViolation, Style},
        operation,
        operation::{BodyStyle, Endpoints, Rule, Service},
        paged, register,
        secret::Secret,
        waiters,
    };
}
