//! Presigned URLs: the client signs them, and any HTTP client can send them.

use std::{fmt, sync::Arc, time::SystemTime};

use super::{Client, executor::Executor};
use crate::{
    api::{Api, Operation},
    endpoint::{self, Endpoint, check_label},
    error::Error,
    future::BoxFuture,
    model::{Masker, Model, View},
    protocol::{Presigned, RequestContext},
    secret::Secret,
    time::time_after,
};

/// A provider that supports presigned URLs, because it accepts its legacy signature in the query.
pub trait Presign: Api {}

impl<A: Presign> Client<A> {
    /// Signs an operation as a URL that any HTTP client can fetch with `GET`. Set options, then `.await` the result.
    /// No request is sent, except to fetch credentials.
    ///
    /// **The URL contains all parameters**, and URLs appear in logs, in browser histories and at proxies. An operation
    /// with a password is rejected, unless [`allow_secrets`](PresignCall::allow_secrets) is called. Any holder of the
    /// URL can execute the operation with your permissions until the URL [expires](PresignedUrl::expires). Alibaba
    /// accepts each URL only once.
    pub fn presign<O: Operation<Api = A>>(&self, operation: O) -> PresignCall<O> {
        PresignCall { client: self.inner.clone(), operation, region: None, endpoint: Ok(None), allow_secrets: false }
    }
}

/// A URL that is not signed yet. Set options, then `.await` it.
#[must_use = "the URL is signed when this is awaited"]
pub struct PresignCall<O> {
    client: Arc<Executor>,
    operation: O,
    region: Option<String>,
    endpoint: Result<Option<Endpoint>, Error>,
    allow_secrets: bool,
}

impl<O> PresignCall<O> {
    /// Sets the region of this URL. Default: the region of the client.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the endpoint of this URL: `host`, `https://host:port` or `http://host:port`. Default: the
    /// endpoint of the client.
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        let source = "endpoint of the call";
        let checked = |endpoint: Endpoint| {
            endpoint::check_scheme(&endpoint, self.client.allow_http, source).map(|()| Some(endpoint))
        };
        self.endpoint = endpoint::read(endpoint.as_ref(), source).and_then(checked);
        self
    }

    /// Allows secret parameters. They are readable in the URL, and in every log that contains the URL.
    pub fn allow_secrets(mut self) -> Self {
        self.allow_secrets = true;
        self
    }
}

/// Signs the URL. Fails if the operation cannot be a URL (ROA, uploads, parameters in a body), if a parameter is
/// secret, if the credentials cannot sign, or if no endpoint is known.
impl<O: Operation> IntoFuture for PresignCall<O> {
    type Output = Result<PresignedUrl, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let input = &self.operation;
            let presigned = async {
                if let Some(name) = secret_parameter(input).filter(|_| !self.allow_secrets) {
                    return Err(Error::request(format!(
                        "parameter `{name}` is secret and would be readable in the URL: permit it with `allow_secrets`"
                    )));
                }
                let client = &self.client;
                let credentials = client.credentials.credentials().await?;
                self.region.as_deref().map_or(Ok(()), |region| check_label(region, "region of the call"))?;
                let region = self.region.as_deref().or(client.region.as_deref());
                let endpoint = match self.endpoint?.or_else(|| client.endpoint.clone()) {
                    Some(endpoint) => endpoint,
                    None => client.protocol.endpoint(O::INFO, region, input)?,
                };
                let (time, nonce) = (client.skew.now(), || (client.nonce)());
                let context = RequestContext::new(O::INFO, &credentials, &endpoint, time, &nonce).region(region);
                let Presigned { target, valid } = client.protocol.presign(&context, input)?;
                let origin = format!("{}://{}", endpoint.scheme(), endpoint.authority());
                Ok(PresignedUrl {
                    url: Secret::new(origin.clone() + target.expose()),
                    redacted: format!("{origin}/?***"),
                    expires: time_after(time, valid),
                })
            };
            presigned.await.map_err(|mut error: Error| {
                error.mask(&Masker::new(input, []));
                error.of_call(O::Api::NAME, O::INFO, Vec::new())
            })
        })
    }
}

/// A signed request as a URL. `Debug` omits the query; [`PresignedUrl::expose`] returns the whole URL.
#[derive(Clone)]
pub struct PresignedUrl {
    url: Secret,
    redacted: String,
    expires: SystemTime,
}

impl PresignedUrl {
    /// Returns the URL. It must be fetched with `GET`, and must not be logged.
    pub fn expose(&self) -> &str {
        self.url.expose()
    }

    /// Returns the time until which the provider accepts the URL, if its clock and the local clock agree: 15 minutes
    /// (Alibaba) or 5 minutes (Tencent) after signing. The providers do not support other durations.
    pub fn expires(&self) -> SystemTime {
        self.expires
    }
}

impl fmt::Debug for PresignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedUrl").field("url", &self.redacted).field("expires", &self.expires).finish()
    }
}

/// Returns the path of the first secret parameter that is set.
fn secret_parameter(input: &dyn Model) -> Option<String> {
    fn find(view: View<'_>, path: String) -> Option<String> {
        match view {
            View::Secret(secret) => Some(path).filter(|_| !secret.expose().is_empty()),
            View::List(list) => (0..list.len()).find_map(|index| find(list.item(index), format!("{path}[{index}]"))),
            View::Map(map) => {
                let mut first = None;
                map.each(&mut |key, view| {
                    if first.is_none() {
                        first = find(view, format!("{path}.{key}"));
                    }
                });
                first
            }
            View::Model(model) => model.fields().find_map(|(name, field)| find(field.view(), format!("{path}.{name}"))),
            _ => None,
        }
    }
    find(View::Model(input), String::new()).map(|path| path.trim_start_matches('.').to_owned())
}

impl<O: std::fmt::Debug> std::fmt::Debug for PresignCall<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PresignCall")
            .field("operation", &self.operation)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
