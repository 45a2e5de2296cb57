//! Signature verification from the raw bytes of a request. This code shares nothing with the signers.

mod acs3;
mod authorization;
mod digest;
pub(crate) mod keys;
pub(crate) mod nonce;
mod parameters;
mod roa_v1;
mod rpc_v1;
pub(crate) mod scheme;
mod tc3;
mod tencent_v1;
pub(crate) mod verification;
mod zc2;
