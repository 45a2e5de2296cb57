//! Text encodings that several layers use: percent encoding, hexadecimal digests, dates.

pub mod datetime;
pub mod hex;
pub mod percent;
