//! Facts of services and operations: static ones of generated code, or those of a raw call.

/// Facts of a service version: static ones of generated code, or a raw call's.
#[derive(Debug)]
pub struct Service<'a> {
    /// Name of the service: feature and module of the provider crate.
    pub name: &'a str,
    /// API version as it is sent.
    pub version: &'a str,
    /// The provider's own label: host label, signing scope.
    pub code: &'a str,
    /// Where the service is reached.
    pub endpoints: &'a Endpoints,
}

/// How the members in a request's body are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyStyle {
    /// The provider's way: one JSON object (Tencent, Zenlayer), or a form (Alibaba).
    #[default]
    Default,
    /// One JSON object.
    Json,
    /// `multipart/form-data`, a part for each member.
    Multipart,
    /// The bytes of the one member that is the whole body: `application/octet-stream`.
    Stream,
    /// The same without a content type.
    Bytes,
}

/// Facts of an operation: static ones of generated code, or a raw call's.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo<'a> {
    /// The service it belongs to.
    pub service: &'a Service<'a>,
    /// Action name as it is sent.
    pub action: &'a str,
    /// HTTP method.
    pub method: &'a str,
    /// Path template; labels stand in braces.
    pub path: &'a str,
    /// How members in the body are written.
    pub body: BodyStyle,
    /// Host label in place of the service's code, where the operation has one of its own: `es.ai`.
    pub host: Option<&'a str>,
    /// Whether it is sent without a signature, so that it needs no credentials.
    pub unsigned: bool,
    /// Whether a reply's body says nothing: whatever it is, it is not read.
    pub no_reply: bool,
    /// Whether it only reads; `None`: the name decides.
    pub read_only: Option<bool>,
    /// Calls a second that the provider documents to let through, if the facts say so.
    pub rate: Option<u32>,
}

impl<'a> OperationInfo<'a> {
    /// The facts that most operations share: `POST /`.
    pub const fn new(service: &'a Service<'a>, action: &'a str) -> Self {
        Self {
            service,
            action,
            method: "POST",
            path: "/",
            body: BodyStyle::Default,
            host: None,
            unsigned: false,
            no_reply: false,
            read_only: None,
            rate: None,
        }
    }

    /// Whether the operation only reads, so that sending it twice does no harm. The verb decides where the facts do
    /// not: the providers publish no other sign.
    pub fn is_read_only(&self) -> bool {
        const VERBS: [&str; 9] = ["Describe", "Get", "List", "Query", "Search", "Inquiry", "Inquire", "Check", "Count"];
        self.read_only.unwrap_or_else(|| {
            VERBS.iter().any(|verb| {
                // `Describe` must not take `Described…`, `Get` not `Getaway…`.
                self.action.strip_prefix(verb).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
            })
        })
    }
}

/// Endpoint facts of a service.
#[derive(Debug)]
pub struct Endpoints {
    /// Public hosts by region, sorted.
    pub regions: &'static [(&'static str, &'static str)],
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: &'static [(&'static str, &'static str)],
    /// Host for all regions that no table lists; empty if there is none.
    pub global: &'static str,
    /// What to do for a region that no table lists.
    pub rule: Rule,
}

impl Endpoints {
    /// No tables: the provider's rule for all hosts.
    pub const NONE: Self = Self { regions: &[], vpc: &[], global: "", rule: Rule::Unknown };

    /// The public host of a region.
    pub fn region(&self, region: &str) -> Option<&'static str> {
        lookup(self.regions, region)
    }

    /// The host of a region inside the provider's private network.
    pub fn vpc(&self, region: &str) -> Option<&'static str> {
        lookup(self.vpc, region)
    }
}

fn lookup(table: &[(&str, &'static str)], region: &str) -> Option<&'static str> {
    let index = table.binary_search_by_key(&region, |entry| entry.0).ok()?;
    table.get(index).map(|entry| entry.1)
}

/// What to do for a region that no table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Upstream names no rule.
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the id of the caller's account, so the endpoint must be set; the text is its form:
    /// `{account}.{region}.fc.aliyuncs.com`.
    Account(&'static str),
}
