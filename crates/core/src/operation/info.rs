use super::endpoints::Endpoints;

/// Facts of a service version.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// Name of the service: feature and module of the provider crate.
    pub name: &'a str,
    /// API version as it is sent.
    pub version: &'a str,
    /// The provider's own label: host label, signing scope.
    pub code: &'a str,
    /// Where the service is reached.
    pub endpoints: &'a Endpoints<'a>,
}

impl<'a> Service<'a> {
    /// Creates the facts of a service version.
    pub const fn new(name: &'a str, version: &'a str, code: &'a str, endpoints: &'a Endpoints<'a>) -> Self {
        Self { name, version, code, endpoints }
    }
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

/// Facts of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
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

    /// Sets the HTTP method.
    pub const fn method(mut self, method: &'a str) -> Self {
        self.method = method;
        self
    }

    /// Sets the path template. Labels are in braces.
    pub const fn path(mut self, path: &'a str) -> Self {
        self.path = path;
        self
    }

    /// Sets how fields in the body are written.
    pub const fn body(mut self, body: BodyStyle) -> Self {
        self.body = body;
        self
    }

    /// Sets the host label in place of the service's code.
    pub const fn host(mut self, host: Option<&'a str>) -> Self {
        self.host = host;
        self
    }

    /// Sets whether the operation is sent without a signature.
    pub const fn unsigned(mut self, unsigned: bool) -> Self {
        self.unsigned = unsigned;
        self
    }

    /// Sets whether the body of a response is not read.
    pub const fn no_reply(mut self, no_reply: bool) -> Self {
        self.no_reply = no_reply;
        self
    }

    /// Sets whether the operation only reads. `None`: its name decides.
    pub const fn read_only(mut self, read_only: Option<bool>) -> Self {
        self.read_only = read_only;
        self
    }

    /// Sets how many calls a second the provider documents to accept.
    pub const fn rate(mut self, rate: Option<u32>) -> Self {
        self.rate = rate;
        self
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
