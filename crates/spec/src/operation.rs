//! The facts of one operation.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{pages::Pages, skip::is_false};

/// The facts of one operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Name of the input struct. Absent if the operation has no parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Name of the output struct. Absent if the response contains only a request id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// Required fields in the order of the constructor's arguments. The first import sets the order; later imports keep
    /// it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constructor: Vec<String>,
    /// HTTP method.
    #[serde(default, skip_serializing_if = "Method::is_post")]
    pub method: Method,
    /// Path template with labels in braces: `/clusters/{ClusterId}`.
    #[serde(default = "root", skip_serializing_if = "is_root")]
    pub path: String,
    /// Encoding of the fields with location `body`.
    #[serde(default, skip_serializing_if = "BodyKind::is_default")]
    pub body: BodyKind,
    /// Host label that replaces the code of the service, if the operation has a different host: `es.ai`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub host: String,
    /// Whether the request is sent without a signature and needs no credentials.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unsigned: bool,
    /// Whether the body of the response has no meaning and is not read.
    #[serde(default, skip_serializing_if = "is_false")]
    pub no_reply: bool,
    /// Whether the provider has deprecated the operation.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether the operation is read-only. If absent, it is derived from the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Documented rate limit, in calls per second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<NonZeroU32>,
    /// Whether the response may be a stream of events (`text/event-stream`).
    #[serde(default, skip_serializing_if = "is_false")]
    pub events: bool,
    /// Pagination facts, if the operation returns pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// Error codes that the provider lists for the operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<String>,
    /// Description in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Example parameters by wire name, valid against the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Map<String, Value>>,
}

fn root() -> String {
    "/".into()
}

fn is_root(path: &str) -> bool {
    path == "/"
}

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Method {
    #[default]
    Post,
    Get,
    Put,
    Delete,
    Patch,
    Head,
}

impl Method {
    fn is_post(&self) -> bool {
        *self == Self::Post
    }

    /// Returns the HTTP name of the method, such as `POST`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
        }
    }
}

/// Encoding of a request body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// One JSON object (Tencent, Zenlayer), or a flattened form (Alibaba RPC).
    #[default]
    Default,
    /// One JSON object.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, one part per field.
    Multipart,
    /// The bytes of the field with location `whole_body`: `application/octet-stream`.
    Stream,
    /// The bytes of the field with location `whole_body`, without a content type.
    Bytes,
}

impl BodyKind {
    fn is_default(&self) -> bool {
        *self == Self::Default
    }
}
