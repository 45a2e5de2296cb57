//! The spec format: what one file of `specs/` says about one service version.

use std::{collections::BTreeMap, fmt, num::NonZeroU32, str::FromStr};

use serde::{Deserialize, Serialize};

/// The facts of one service version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Provider folder: `alibaba`, `tencent` or `zenlayer`.
    pub provider: String,
    /// Service name, lower case: the crate feature and the module.
    pub service: String,
    /// API version as it is sent: `YYYY-MM-DD`.
    pub version: String,
    /// The provider's own label of the service: host label and signing scope (Tencent), product code (Alibaba).
    pub code: String,
    /// Where the service is reached.
    #[serde(default, skip_serializing_if = "Endpoint::is_empty")]
    pub endpoint: Endpoint,
    /// Operations by action name.
    pub operations: BTreeMap<String, Operation>,
    /// Structs by name; members in upstream order.
    pub structs: BTreeMap<String, Vec<Field>>,
    /// Error codes of the service. What is known of a code beyond its name stands in the value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, ErrorCode>,
    /// What upstream has and the import left out, and why: an action, or `Struct.Member`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, String>,
}

/// Endpoint facts. Absent for providers whose hosts follow one rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// What to do for a region that no table lists.
    #[serde(default)]
    pub rule: EndpointRule,
    /// Host for every region that the tables do not list.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub global: String,
    /// Public hosts by region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub regions: BTreeMap<String, String>,
    /// Hosts inside the provider's private network, by region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub vpc: BTreeMap<String, String>,
}

impl Endpoint {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a host is made where no table lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EndpointRule {
    /// Upstream names no rule.
    #[default]
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the id of the caller's account, so the program must set the endpoint. The text is the form of the
    /// host: `{account}.{region}.fc.aliyuncs.com`.
    Account(String),
}

/// One operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Name of the input struct; absent when the operation takes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Name of the output struct; absent when it returns nothing but a request id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// Required members in the order of the constructor's arguments. Set at first import and kept by later ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constructor: Vec<String>,
    /// HTTP method.
    #[serde(default, skip_serializing_if = "Method::is_post")]
    pub method: Method,
    /// Path template; labels stand in braces: `/clusters/{ClusterId}`.
    #[serde(default = "root", skip_serializing_if = "is_root")]
    pub path: String,
    /// How the members with location `body` are written.
    #[serde(default, skip_serializing_if = "BodyKind::is_default")]
    pub body: BodyKind,
    /// Host label in place of the service's code, where the operation has one of its own: `es.ai`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub host: String,
    /// Whether it is called without a signature, so that it needs no credentials.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unsigned: bool,
    /// Whether the body of a reply says nothing and is not read.
    #[serde(default, skip_serializing_if = "is_false")]
    pub no_reply: bool,
    /// Whether the provider has deprecated the operation.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether the operation reads only, where its name does not say so (or says otherwise).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Calls a second that the provider documents to let through, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<NonZeroU32>,
    /// Whether the operation may answer with a stream of events (`text/event-stream`).
    #[serde(default, skip_serializing_if = "is_false")]
    pub events: bool,
    /// How the operation pages, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// Error codes that the provider lists for the operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<String>,
    /// What the operation does, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

fn root() -> String {
    "/".into()
}

fn is_root(path: &str) -> bool {
    path == "/"
}

fn is_false(flag: &bool) -> bool {
    !flag
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

    /// The method as HTTP spells it.
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

/// How body members are written.
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
    /// `multipart/form-data`, a part for each member.
    Multipart,
    /// The bytes of the member with location `whole_body`: `application/octet-stream`.
    Stream,
    /// The same without a content type.
    Bytes,
}

impl BodyKind {
    fn is_default(&self) -> bool {
        *self == Self::Default
    }
}

/// Pagination facts: paths of members, `.` between levels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// Input members that move the page: page number or offset or token, then the size.
    pub input: Vec<String>,
    /// Output list.
    pub items: String,
    /// Output member with the next token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Output member with the number of all items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    /// Output member that says whether there are more pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl Pages {
    /// What the input member that moves the page counts.
    pub fn step(&self) -> Step {
        let name = self.input.first().and_then(|path| path.rsplit('.').next()).unwrap_or_default();
        if self.next.is_some() {
            Step::Token
        } else if name.eq_ignore_ascii_case("offset") {
            Step::Offset
        } else {
            Step::Number
        }
    }
}

/// What the member that moves the page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Items, from 0.
    Offset,
    /// Pages, from 1.
    Number,
    /// Nothing: it is the mark that the page before gave.
    Token,
}

/// One member of a struct.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether a request must carry it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Where a request carries it; the default is the provider's own: query (Alibaba) or JSON body. In a reply only
    /// `whole_body` means something: the reply is no object with members, but this one.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// How a list or object is written into one string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Values that the provider allows.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Least number of characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    /// Greatest number of characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// Whether the provider has deprecated it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether the value authenticates somebody; absent: the name decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// Rules that a password must meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<PasswordRule>,
    /// Name in Rust, where the rules would give a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// What the member means, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

impl Field {
    /// A member with nothing but a name and a type.
    pub fn new(name: impl Into<String>, ty: Type) -> Self {
        Self {
            name: name.into(),
            ty,
            required: false,
            location: None,
            style: None,
            values: Vec::new(),
            min: None,
            max: None,
            min_length: None,
            max_length: None,
            deprecated: false,
            secret: None,
            password: None,
            rename: None,
            doc: String::new(),
        }
    }
}

/// Where a request carries a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Location {
    Query,
    Body,
    Path,
    Header,
    /// The member is the whole body.
    WholeBody,
    /// The member chooses the host and is not sent.
    Host,
}

/// How a list or object is written into one string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Compact JSON text.
    Json,
    /// Items joined by commas.
    Simple,
}

/// A rule for passwords.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PasswordRule {
    /// Least number of characters.
    pub min: u32,
    /// Greatest number of characters.
    pub max: u32,
    /// How many of the four classes (upper, lower, digit, special) must occur.
    pub classes: u8,
    /// The special characters that count and are allowed.
    pub special: String,
    /// The provider's error code for a password that breaks the rule.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}

/// What is known of an error code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// HTTP status that comes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<u16>,
    /// Meaning, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

/// The type of a member, written `string`, `int64`, `[string]` (list), `{any}` (map), `#Tag` (struct).
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Type {
    String,
    Int32,
    Int64,
    Uint64,
    Float,
    Bool,
    /// Text, `YYYY-MM-DD HH:MM:SS`, Beijing time.
    Datetime,
    /// Text, RFC 3339.
    DatetimeIso,
    /// Text, `YYYY-MM-DD`.
    Date,
    /// Bytes: as they are in a body of bytes or a part of a multipart body, base64 text in JSON.
    Binary,
    /// Any JSON value.
    Any,
    List(Box<Type>),
    Map(Box<Type>),
    Struct(String),
}

impl Type {
    const SCALARS: [(&'static str, Type); 11] = [
        ("string", Type::String),
        ("int32", Type::Int32),
        ("int64", Type::Int64),
        ("uint64", Type::Uint64),
        ("float", Type::Float),
        ("bool", Type::Bool),
        ("datetime", Type::Datetime),
        ("datetime_iso", Type::DatetimeIso),
        ("date", Type::Date),
        ("binary", Type::Binary),
        ("any", Type::Any),
    ];

    /// The struct that the type names at any depth.
    pub fn struct_name(&self) -> Option<&str> {
        match self {
            Self::Struct(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.struct_name(),
            _ => None,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "{{{inner}}}"),
            Self::Struct(name) => write!(f, "#{name}"),
            scalar => match Self::SCALARS.iter().find(|(_, ty)| ty == scalar) {
                Some((name, _)) => f.write_str(name),
                None => Err(fmt::Error),
            },
        }
    }
}

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(name) = text.strip_prefix('#') {
            return if name.is_empty() {
                Err("`#` needs the name of a struct".into())
            } else {
                Ok(Self::Struct(name.into()))
            };
        }
        if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            return Ok(Self::List(Box::new(inner.parse()?)));
        }
        if let Some(inner) = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            return Ok(Self::Map(Box::new(inner.parse()?)));
        }
        Self::SCALARS
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, ty)| ty.clone())
            .ok_or_else(|| format!("unknown type `{text}`"))
    }
}

impl Serialize for Type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Type {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let scalars: Vec<&str> = Self::SCALARS.iter().map(|(name, _)| *name).collect();
        let pattern = format!("^[\\[{{]*(#.+|{})[\\]}}]*$", scalars.join("|"));
        schemars::json_schema!({
            "type": "string",
            "description": "A scalar, `[T]` for a list, `{T}` for a map with string keys, `#Name` for a struct.",
            "pattern": pattern,
        })
    }
}

/// The protocol facts of one provider: `specs/<provider>/provider.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Folder and crate suffix: `tencent`.
    pub name: String,
    /// Name for people: `Tencent Cloud`.
    pub title: String,
    /// Signing scheme: `ACS3-HMAC-SHA256`, `TC3-HMAC-SHA256` or `ZC2-HMAC-SHA256`.
    pub signing: String,
    /// Domain of the rule-made hosts, or the one host of the provider.
    pub domain: String,
    /// Error codes that mean: slow down. `X.*` also covers everything below `X`, `*.X` whatever ends so.
    pub throttle_codes: Vec<String>,
    /// Error codes below a throttle code that do not mean it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_throttle_codes: Vec<String>,
    /// Error codes that mean a fault on the provider's side.
    pub fault_codes: Vec<String>,
    /// Error codes that mean: wrong or missing credentials or rights. `X.*` as above.
    pub auth_codes: Vec<String>,
    /// Error codes that mean: the request's time is too far from the provider's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clock_codes: Vec<String>,
    /// Error codes that mean: the session token has expired, or is not known any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expired_codes: Vec<String>,
    /// Families of services that share a cargo feature; any other service has one of its own name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub features: BTreeMap<String, Vec<String>>,
    /// Where the facts came from: the base first, then what adds to it.
    pub sources: Vec<Source>,
    /// Service versions that upstream has and that are not imported, and why: `service/version`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, String>,
}

/// A repository that facts came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Public repository.
    pub repository: String,
    /// Revision that was read.
    pub revision: String,
}
