use super::endpoints::Endpoints;

/// The facts of a service version.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Service<'a> {
    /// Name of the service, which is also its feature and module in the provider crate.
    pub name: &'a str,
    /// API version in requests.
    pub version: &'a str,
    /// The provider's code for the service, used in hosts and signing scopes.
    pub code: &'a str,
    /// Endpoints of the service.
    pub endpoints: &'a Endpoints<'a>,
}

impl<'a> Service<'a> {
    /// Creates the facts of a service version.
    pub const fn new(name: &'a str, version: &'a str, code: &'a str, endpoints: &'a Endpoints<'a>) -> Self {
        Self { name, version, code, endpoints }
    }
}

/// The format of the fields in the body of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyStyle {
    /// The provider's default: one JSON object (Tencent Cloud, Zenlayer), or a form (Alibaba Cloud).
    #[default]
    Default,
    /// One JSON object.
    Json,
    /// `multipart/form-data`, with a part for each field.
    Multipart,
    /// The bytes of a single field are the whole body, with the content type `application/octet-stream`.
    Stream,
    /// The bytes of a single field are the whole body, without a content type.
    Bytes,
}

/// The facts of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationInfo<'a> {
    /// The service of the operation.
    pub service: &'a Service<'a>,
    /// Action name in requests.
    pub action: &'a str,
    /// HTTP method.
    pub method: &'a str,
    /// Path template. Labels are in braces.
    pub path: &'a str,
    /// Format of the fields in the body.
    pub body: BodyStyle,
    /// Host label that replaces the code of the service, if the operation has its own: `es.ai`.
    pub host: Option<&'a str>,
    /// Whether the request is sent without a signature and needs no credentials.
    pub unsigned: bool,
    /// Whether the response body is ignored, because it has no content of interest.
    pub no_reply: bool,
    /// Whether the operation is read-only. If it is `None`, the verb of the action decides.
    pub read_only: Option<bool>,
    /// Documented rate limit of the provider in calls per second, if the facts have one.
    pub rate: Option<u32>,
}

impl<'a> OperationInfo<'a> {
    /// Creates the facts of an operation with `POST /`, the most common method and path.
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

    /// Sets the format of the fields in the body.
    pub const fn body(mut self, body: BodyStyle) -> Self {
        self.body = body;
        self
    }

    /// Sets the host label that replaces the code of the service.
    pub const fn host(mut self, host: Option<&'a str>) -> Self {
        self.host = host;
        self
    }

    /// Sets whether the request is sent without a signature.
    pub const fn unsigned(mut self, unsigned: bool) -> Self {
        self.unsigned = unsigned;
        self
    }

    /// Sets whether the response body is ignored.
    pub const fn no_reply(mut self, no_reply: bool) -> Self {
        self.no_reply = no_reply;
        self
    }

    /// Sets whether the operation is read-only. With `None`, the verb of the action decides.
    pub const fn read_only(mut self, read_only: Option<bool>) -> Self {
        self.read_only = read_only;
        self
    }

    /// Sets the documented rate limit of the provider in calls per second.
    pub const fn rate(mut self, rate: Option<u32>) -> Self {
        self.rate = rate;
        self
    }

    /// Returns true if the operation is read-only, which makes it safe to send the request twice. If the facts do not
    /// specify this, the verb of the action decides, because the providers publish no other information.
    pub fn is_read_only(&self) -> bool {
        const VERBS: [&str; 9] = ["Describe", "Get", "List", "Query", "Search", "Inquiry", "Inquire", "Check", "Count"];
        self.read_only.unwrap_or_else(|| {
            VERBS.iter().any(|verb| {
                // `Describe` must not match `Described…`, and `Get` must not match `Getaway…`.
                self.action.strip_prefix(verb).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
            })
        })
    }
}
