//! `tkgdq` 2019-04-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tkgdq", version: "2019-04-11", code: "tkgdq", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntity {
    pub entity_name: String,
}
operation! { DescribeEntity(entity_name: String) "DescribeEntity" -> DescribeEntityOutput {
    0 "EntityName" entity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntityOutput {
    pub content: Option<String>,
}
model! { DescribeEntityOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelation {
    pub left_entity_name: String,
    pub right_entity_name: String,
}
operation! { DescribeRelation(left_entity_name: String, right_entity_name: String)
    "DescribeRelation" -> DescribeRelationOutput {
    0 "LeftEntityName" left_entity_name, 1 "RightEntityName" right_entity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelationOutput {
    pub content: Option<Vec<EntityRelationContent>>,
}
model! { DescribeRelationOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationContent {
    pub object: Option<Vec<EntityRelationObject>>,
    pub subject: Option<Vec<EntityRelationSubject>>,
    pub relation: Option<String>,
}
model! { EntityRelationContent {
    0 "Object" object, 1 "Subject" subject, 2 "Relation" relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationObject {
    pub id: Option<Vec<String>>,
    pub name: Option<Vec<String>>,
    pub popular: Option<Vec<i64>>,
}
model! { EntityRelationObject {
    0 "Id" id, 1 "Name" name, 2 "Popular" popular
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelationSubject {
    pub id: Option<Vec<String>>,
    pub name: Option<Vec<String>>,
    pub popular: Option<Vec<i64>>,
}
model! { EntityRelationSubject {
    0 "Id" id, 1 "Name" name, 2 "Popular" popular
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTriple {
    pub triple_condition: String,
}
operation! { DescribeTriple(triple_condition: String) "DescribeTriple" -> DescribeTripleOutput {
    0 "TripleCondition" triple_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTripleOutput {
    pub content: Option<Vec<TripleContent>>,
}
model! { DescribeTripleOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TripleContent {
    pub id: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub popular: Option<i64>,
}
model! { TripleContent {
    0 "Id" id, 1 "Name" name, 2 "Order" order, 3 "Popular" popular
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_GRAPH_ENGINE_ERROR: &str = "InternalError.GraphEngineError";
    pub const INTERNAL_ERROR_GREMLIN_TIMEOUT_ERROR: &str = "InternalError.GremlinTimeoutError";
    pub const INTERNAL_ERROR_REQUEST_ENCODE_ERROR: &str = "InternalError.RequestEncodeError";
    pub const INTERNAL_ERROR_REQUEST_PARSE_ERROR: &str = "InternalError.RequestParseError";
    pub const INTERNAL_ERROR_RESPONSE_DECODE_ERROR: &str = "InternalError.ResponseDecodeError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_ACTION_ERROR: &str = "InvalidParameter.InvalidActionError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED_INSUFFICIENT_BALANCE_ERROR: &str = "LimitExceeded.InsufficientBalanceError";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT_ERROR: &str =
        "UnauthorizedOperation.UnauthorizedAccountError";
}

#[cfg(feature = "reflect")]
register! {
    DescribeEntity, DescribeRelation, DescribeTriple
}
