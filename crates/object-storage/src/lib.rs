//! Object storage of Alibaba Cloud (OSS) and Tencent Cloud (COS) with the credentials of the Cumulo SDKs.
//!
//! The SDKs call the management APIs of the clouds. Other libraries read and write objects, and require credentials.
//! This crate provides them with the credentials of the SDKs, which come from the environment, the profiles of the
//! providers' tools, the roles of machines and containers, and assumed roles.
//!
//! | feature | type | library |
//! |---|---|---|
//! | `reqsign` | `OssCredentials` | signer of OSS requests (`reqsign-aliyun-oss`) |
//! | `reqsign` | `CosCredentials` | signer of COS requests (`reqsign-tencent-cos`) |
//! | `object_store` | `S3Credentials` | `object_store::aws`, for the endpoints of both clouds that are compatible with S3 |
//!
//! Every type is created from any [`ProvideCredentials`](cumulo_core::ProvideCredentials), such as
//! `cumulo_alibaba::credentials::chain()`, `cumulo_tencent::credentials::assume_role(…)`, or fixed
//! [`Credentials`](cumulo_core::Credentials). The types do not store credentials. The provider renews the credentials
//! before their expiry, once for all callers. The `Debug` output of the types shows no secret. The other libraries
//! store keys in ordinary strings, which are not wiped from memory.

// Without features, no type needs this module.
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
