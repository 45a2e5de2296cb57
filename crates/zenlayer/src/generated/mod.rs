pub(crate) const DOMAIN: &str = "x";
pub(crate) const THROTTLE_CODES: &[&str] = &[];
pub(crate) const NOT_THROTTLE_CODES: &[&str] = &[];
pub(crate) const FAULT_CODES: &[&str] = &[];
pub(crate) const AUTH_CODES: &[&str] = &[];
