//! Object storage of Alibaba Cloud (OSS) and Tencent Cloud (COS) with the credentials of the Cumulo SDKs.
//!
//! The SDKs call the management APIs of the clouds. Objects are read and written by other libraries, which need credentials.
//! This crate hands them the credentials that the SDKs find: environment, profiles of the providers' tools, roles of machines
//! and containers, assumed roles.
//!
//! | feature | type | library |
//! |---|---|---|
//! | `reqsign` | [`OssCredentials`] | signer of OSS requests (`reqsign-aliyun-oss`) |
//! | `reqsign` | [`CosCredentials`] | signer of COS requests (`reqsign-tencent-cos`) |
//! | `object_store` | [`S3Credentials`] | `object_store::aws`, for the endpoints of both clouds that are compatible with S3 |
//!
//! Every type is made of any [`ProvideCredentials`](cumulo_core::ProvideCredentials): `cumulo_alibaba::credentials::chain()`,
//! `cumulo_tencent::credentials::assume_role(…)`, a fixed [`Credentials`](cumulo_core::Credentials). It keeps no credentials of
//! its own: the provider renews them ahead of their expiry, once for all callers. None shows a secret in its `Debug`. The other
//! libraries keep keys in ordinary strings, which are not wiped from memory.

// Without features there is nothing to hand over.
#[cfg(any(feature = "reqsign", feature = "object_store"))]
mod access_key;
#[cfg(feature = "reqsign")]
mod cos;
#[cfg(feature = "reqsign")]
mod expiry;
#[cfg(all(doctest, feature = "reqsign", feature = "object_store"))]
mod guide;
#[cfg(feature = "reqsign")]
mod oss;
#[cfg(feature = "object_store")]
mod s3;

#[cfg(feature = "reqsign")]
pub use cos::CosCredentials;
#[cfg(feature = "reqsign")]
pub use oss::OssCredentials;
#[cfg(feature = "object_store")]
pub use s3::S3Credentials;
