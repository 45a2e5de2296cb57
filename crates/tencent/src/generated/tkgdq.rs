//! `tkgdq` of Tencent Cloud, API version 2019-04-11.
//!
//! Endpoint: `tkgdq.tencentcloudapi.com`, or `tkgdq.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tkgdq&Version=2019-04-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tkgdq::DescribeEntity};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEntity::new("entity-name")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tkgdq",
    "2019-04-11",
    "tkgdq",
    &Endpoints::NONE,
);

/// Describes entity: `DescribeEntity` of `tkgdq` 2019-04-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tkgdq&Version=2019-04-11&Action=DescribeEntity>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GRAPH_ENGINE_ERROR`],
/// [`codes::INTERNAL_ERROR_GREMLIN_TIMEOUT_ERROR`], [`codes::INTERNAL_ERROR_REQUEST_ENCODE_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_PARSE_ERROR`], [`codes::INTERNAL_ERROR_RESPONSE_DECODE_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_ACTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_INSUFFICIENT_BALANCE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntity {
    /// Required.
    pub entity_name: String,
}
operation! { DescribeEntity(entity_name: String) "DescribeEntity" -> DescribeEntityOutput {
    0 "EntityName" entity_name
} }

/// Response of [`DescribeEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityOutput {
    pub content: Option<String>,
}
model! { DescribeEntityOutput {
    0 "Content" content: String
} }

/// Describes relation: `DescribeRelation` of `tkgdq` 2019-04-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tkgdq&Version=2019-04-11&Action=DescribeRelation>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GRAPH_ENGINE_ERROR`],
/// [`codes::INTERNAL_ERROR_GREMLIN_TIMEOUT_ERROR`], [`codes::INTERNAL_ERROR_REQUEST_ENCODE_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_PARSE_ERROR`], [`codes::INTERNAL_ERROR_RESPONSE_DECODE_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_ACTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_INSUFFICIENT_BALANCE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelation {
    /// Required.
    pub left_entity_name: String,
    /// Required.
    pub right_entity_name: String,
}
operation! { DescribeRelation(left_entity_name: String, right_entity_name: String)
    "DescribeRelation" -> DescribeRelationOutput {
    0 "LeftEntityName" left_entity_name, 1 "RightEntityName" right_entity_name
} }

/// Response of [`DescribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelationOutput {
    pub content: Vec<EntityRelationContent>,
}
model! { DescribeRelationOutput {
    0 "Content" content: Vec<EntityRelationContent>
} }

/// In the response of [`DescribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationContent {
    pub object: Vec<EntityRelationObject>,
    pub subject: Vec<EntityRelationSubject>,
    pub relation: Option<String>,
}
model! { EntityRelationContent {
    0 "Object" object: Vec<EntityRelationObject>, 1 "Subject" subject: Vec<EntityRelationSubject>,
    2 "Relation" relation: String
} }

/// In the response of [`DescribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationObject {
    pub id: Vec<String>,
    pub name: Vec<String>,
    pub popular: Vec<i64>,
}
model! { EntityRelationObject {
    0 "Id" id: Vec<String>, 1 "Name" name: Vec<String>, 2 "Popular" popular: Vec<i64>
} }

/// In the response of [`DescribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationSubject {
    pub id: Vec<String>,
    pub name: Vec<String>,
    pub popular: Vec<i64>,
}
model! { EntityRelationSubject {
    0 "Id" id: Vec<String>, 1 "Name" name: Vec<String>, 2 "Popular" popular: Vec<i64>
} }

/// Describes triple: `DescribeTriple` of `tkgdq` 2019-04-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tkgdq&Version=2019-04-11&Action=DescribeTriple>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GRAPH_ENGINE_ERROR`],
/// [`codes::INTERNAL_ERROR_GREMLIN_TIMEOUT_ERROR`], [`codes::INTERNAL_ERROR_REQUEST_ENCODE_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_PARSE_ERROR`], [`codes::INTERNAL_ERROR_RESPONSE_DECODE_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_ACTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_INSUFFICIENT_BALANCE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTriple {
    /// Required.
    pub triple_condition: String,
}
operation! { DescribeTriple(triple_condition: String) "DescribeTriple" -> DescribeTripleOutput {
    0 "TripleCondition" triple_condition
} }

/// Response of [`DescribeTriple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTripleOutput {
    pub content: Vec<TripleContent>,
}
model! { DescribeTripleOutput {
    0 "Content" content: Vec<TripleContent>
} }

/// In the response of [`DescribeTriple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TripleContent {
    pub id: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub popular: Option<i64>,
}
model! { TripleContent {
    0 "Id" id: String, 1 "Name" name: String, 2 "Order" order: i64, 3 "Popular" popular: i64
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_GRAPH_ENGINE_ERROR "InternalError.GraphEngineError",
    INTERNAL_ERROR_GREMLIN_TIMEOUT_ERROR "InternalError.GremlinTimeoutError",
    INTERNAL_ERROR_REQUEST_ENCODE_ERROR "InternalError.RequestEncodeError",
    INTERNAL_ERROR_REQUEST_PARSE_ERROR "InternalError.RequestParseError",
    INTERNAL_ERROR_RESPONSE_DECODE_ERROR "InternalError.ResponseDecodeError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID_ACTION_ERROR "InvalidParameter.InvalidActionError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED_INSUFFICIENT_BALANCE_ERROR "LimitExceeded.InsufficientBalanceError",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT_ERROR "UnauthorizedOperation.UnauthorizedAccountError"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeEntity, DescribeRelation, DescribeTriple
}
