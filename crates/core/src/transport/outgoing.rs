use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{defaults::MAX_RESPONSE_SIZE, endpoint::Endpoint, error::Error};

/// A request that is ready to be sent.
#[non_exhaustive]
pub struct Outgoing {
    /// HTTP method.
    pub method: http::Method,
    /// Scheme and authority.
    pub endpoint: Endpoint,
    /// Encoded path and query. They may contain secrets (Alibaba) and must not be logged.
    pub target: String,
    /// Headers except `Host`.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// Maximum size of the response body in bytes.
    pub max_response_size: usize,
    /// Secrets that a recording must mask.
    #[cfg(feature = "testing")]
    pub(crate) secrets: super::recorded::Secrets,
    /// Names that a recording needs.
    #[cfg(feature = "testing")]
    pub(crate) names: &'static super::recorded::RecordedNames,
}

impl Outgoing {
    /// Creates a request without a body.
    pub fn new(method: http::Method, endpoint: Endpoint, target: String) -> Self {
        Self {
            method,
            endpoint,
            target,
            headers: HeaderMap::with_capacity(16),
            body: Bytes::new(),
            max_response_size: MAX_RESPONSE_SIZE,
            #[cfg(feature = "testing")]
            secrets: Default::default(),
            #[cfg(feature = "testing")]
            names: super::recorded::RecordedNames::NONE,
        }
    }

    /// Adds a header.
    ///
    /// # Errors
    /// The value contains characters that are not allowed in a header.
    pub fn header(&mut self, name: &'static str, value: impl TryInto<HeaderValue>) -> Result<(), Error> {
        self.put(name, value.try_into().ok(), false)
    }

    /// Adds a header whose value must not be logged.
    ///
    /// # Errors
    /// The errors of [`Outgoing::header`].
    pub fn secret_header(&mut self, name: &'static str, value: impl TryInto<HeaderValue>) -> Result<(), Error> {
        self.put(name, value.try_into().ok(), true)
    }

    /// Adds headers whose values share one allocation.
    ///
    /// # Errors
    /// The errors of [`Outgoing::header`].
    pub fn add_headers<'a>(
        &mut self,
        headers: impl IntoIterator<Item = (&'static str, &'a str), IntoIter: Clone>,
    ) -> Result<(), Error> {
        let headers = headers.into_iter();
        let values: Bytes = headers.clone().map(|(_, value)| value).collect::<String>().into();
        let mut start = 0;
        for (name, value) in headers {
            let end = start + value.len();
            self.put(name, HeaderValue::from_maybe_shared(values.slice(start..end)).ok(), false)?;
            start = end;
        }
        Ok(())
    }

    /// Sets the header of an input field, whose name is known at run time.
    ///
    /// # Errors
    /// The name or the value contains characters that are not allowed in a header.
    pub fn field_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let problem =
            || Error::request(format!("the name or value of header {name} contains characters that are not allowed"));
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| problem())?;
        self.headers.insert(name, HeaderValue::from_str(value).map_err(|_| problem())?);
        Ok(())
    }

    // This is not inlined, because an insertion into a header map compiles to much code.
    #[inline(never)]
    fn put(&mut self, name: &'static str, value: Option<HeaderValue>, secret: bool) -> Result<(), Error> {
        let mut value = value.ok_or_else(|| {
            Error::request(format!("the value of header {name} contains characters that are not allowed"))
        })?;
        value.set_sensitive(secret);
        self.headers.insert(HeaderName::from_static(name), value);
        Ok(())
    }
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        f.debug_struct("Outgoing")
            .field("method", &self.method)
            .field("authority", &self.endpoint.authority())
            .field("path", &path)
            .finish_non_exhaustive()
    }
}
