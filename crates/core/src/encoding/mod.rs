//! Text encodings that several layers share: percent encoding, hexadecimal digests, dates.

pub mod datetime;
pub mod hex;
pub mod percent;
