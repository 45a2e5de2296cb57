//! `ccs` of Zenlayer Cloud, API version 2025-09-01.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, ccs::DescribeKeyPairs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeKeyPairs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ccs", "2025-09-01", "ccs", &Endpoints::NONE);

/// Deletes key pairs: `DeleteKeyPairs` of `ccs` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "keyIds" key_ids
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Describes key pairs: `DescribeKeyPairs` of `ccs` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub key_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "keyIds" key_ids: Vec<String>, 1 "keyName" key_name: String, 2 "pageSize" page_size: i64,
    3 "pageNum" page_num: i64
} }
paged! { DescribeKeyPairs: KeyPair = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<KeyPair>,
}
model! { DescribeKeyPairsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<KeyPair>
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub key_description: Option<String>,
    pub create_time: Option<String>,
}
model! { KeyPair {
    0 "keyId" key_id: String, 1 "keyName" key_name: String, 2 "publicKey" public_key: String,
    3 "keyDescription" key_description: String, 4 "createTime" create_time: String
} }

/// Imports key pair: `ImportKeyPair` of `ccs` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required.
    pub key_name: String,
    pub key_description: Option<String>,
    /// Required.
    pub public_key: String,
}
operation! { ImportKeyPair(key_name: String, public_key: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "keyName" key_name, 1 "keyDescription" key_description: String, 2 "publicKey" public_key
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "keyId" key_id: String
} }

/// Modifies key pair attribute: `ModifyKeyPairAttribute` of `ccs` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    /// Required.
    pub key_id: String,
    pub key_description: Option<String>,
}
operation! { ModifyKeyPairAttribute(key_id: String) "ModifyKeyPairAttribute" -> Empty {
    0 "keyId" key_id, 1 "keyDescription" key_description: String
} }

/// Response of [`ModifyKeyPairAttribute`]: empty.
pub type ModifyKeyPairAttributeOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    DeleteKeyPairs, DescribeKeyPairs, ImportKeyPair, ModifyKeyPairAttribute
}
