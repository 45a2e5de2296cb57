//! The access keys and tokens that the mock accepts.

use std::{collections::HashSet, sync::Mutex};

use crate::{credentials::Credentials, memory::issued_credentials::Issued};

/// The access keys and tokens that the mock accepts.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) credentials: Vec<Credentials>,
    pub(crate) bearers: Vec<String>,
    /// Session and bearer tokens that have expired.
    pub(crate) expired: Mutex<HashSet<String>>,
    /// Temporary credentials that the mock itself issued.
    pub(crate) issued: Mutex<Issued>,
}
