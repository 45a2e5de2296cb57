//! `ccs` 2025-09-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ccs", version: "2025-09-01", code: "ccs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "keyIds" key_ids
} }

pub type DeleteKeyPairsOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<KeyPair>>,
}
model! { DescribeKeyPairsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "keyId" key_id, 1 "keyName" key_name, 2 "publicKey" public_key, 3 "keyDescription" key_description,
    4 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_name: String,
    pub key_description: Option<String>,
    pub public_key: String,
}
operation! { ImportKeyPair(key_name: String, public_key: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "keyName" key_name, 1 "keyDescription" key_description: String, 2 "publicKey" public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "keyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    pub key_id: String,
    pub key_description: Option<String>,
}
operation! { ModifyKeyPairAttribute(key_id: String) "ModifyKeyPairAttribute" -> Empty {
    0 "keyId" key_id, 1 "keyDescription" key_description: String
} }

pub type ModifyKeyPairAttributeOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    DeleteKeyPairs, DescribeKeyPairs, ImportKeyPair, ModifyKeyPairAttribute
}
