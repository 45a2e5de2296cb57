//! Requests as URLs: made here, sent by whoever gets them.

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

/// A provider whose requests can be URLs, by its old signature.
pub trait Presign: Api {}

impl<A: Presign> Client<A> {
    /// Signs an operation as a URL that anybody can fetch with a plain `GET`: await what this gives, or set options
    /// first. Nothing is sent, but credentials are fetched.
    ///
    /// **All parameters stand in the URL**, and URLs end up in logs, histories and proxies. An operation with a
    /// password is refused, unless [`allow_secrets`](PresignCall::allow_secrets) is called. Whoever has the URL can
    /// carry out the operation with your rights until it [expires](PresignedUrl::expires); Alibaba takes it once.
    pub fn presign<O: Operation<Api = A>>(&self, operation: O) -> PresignCall<O> {
        PresignCall { client: self.inner.clone(), operation, region: None, endpoint: Ok(None), allow_secrets: false }
    }
}

/// A URL that is about to be made: set options, then `.await` it.
#[must_use = "a URL is made when this is awaited"]
pub struct PresignCall<O> {
    client: Arc<Executor>,
    operation: O,
    region: Option<String>,
    endpoint: Result<Option<Endpoint>, Error>,
    allow_secrets: bool,
}

impl<O> PresignCall<O> {
    /// The region of this URL.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The endpoint of this URL: `host`, `https://host:port` or `http://host:port`.
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        let source = "endpoint of the call";
        let checked = |endpoint: Endpoint| {
            endpoint::check_scheme(&endpoint, self.client.allow_http, source).map(|()| Some(endpoint))
        };
        self.endpoint = endpoint::read(endpoint.as_ref(), source).and_then(checked);
        self
    }

    /// Takes parameters that are secret. They stand in the URL as readable text, and in every log that it passes.
    pub fn allow_secrets(mut self) -> Self {
        self.allow_secrets = true;
        self
    }
}

/// The URL, or why there is none: an operation that cannot be a URL (ROA, uploads, parameters in a body), a secret
/// parameter, no credentials that sign, no endpoint.
impl<O: Operation> IntoFuture for PresignCall<O> {
    type Output = Result<PresignedUrl, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let input = &self.operation;
            let made = async {
                if let Some(name) = secret_member(input).filter(|_| !self.allow_secrets) {
                    return Err(Error::request(format!(
                        "`{name}` is secret, and a presigned URL would show it: call `allow_secrets` if it must be"
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
                let start = format!("{}://{}", endpoint.scheme(), endpoint.authority());
                Ok(PresignedUrl {
                    url: Secret::new(start.clone() + target.expose()),
                    shown: format!("{start}/?***"),
                    expires: time_after(time, valid),
                })
            };
            made.await.map_err(|mut error: Error| {
                error.mask(&Masker::new(input, []));
                error.of_call(O::Api::NAME, O::INFO, Vec::new())
            })
        })
    }
}

/// A signed request as a URL. It prints without its query; [`PresignedUrl::expose`] is the URL.
#[derive(Clone)]
pub struct PresignedUrl {
    url: Secret,
    shown: String,
    expires: SystemTime,
}

impl PresignedUrl {
    /// The URL, to be fetched with `GET`. Keep it out of logs.
    pub fn expose(&self) -> &str {
        self.url.expose()
    }

    /// Until when the provider takes it, if its clock and ours agree: 15 minutes (Alibaba) or 5 (Tencent) after it was
    /// made. The providers let nobody choose.
    pub fn expires(&self) -> SystemTime {
        self.expires
    }
}

impl fmt::Debug for PresignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedUrl").field("url", &self.shown).field("expires", &self.expires).finish()
    }
}

/// The first secret member that is set, by its path.
fn secret_member(input: &dyn Model) -> Option<String> {
    fn look(view: View<'_>, path: String) -> Option<String> {
        match view {
            View::Secret(secret) => Some(path).filter(|_| !secret.expose().is_empty()),
            View::List(list) => (0..list.len()).find_map(|index| look(list.item(index), format!("{path}[{index}]"))),
            View::Map(map) => {
                let mut found = None;
                map.each(&mut |key, view| {
                    if found.is_none() {
                        found = look(view, format!("{path}.{key}"));
                    }
                });
                found
            }
            View::Model(model) => {
                model.members().find_map(|(name, field)| look(field.view(), format!("{path}.{name}")))
            }
            _ => None,
        }
    }
    look(View::Model(input), String::new()).map(|path| path.trim_start_matches('.').to_owned())
}
