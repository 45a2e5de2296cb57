use std::{
    mem,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http_body::{Body as _, Frame};
use reqwest::{Request, Url, redirect, retry};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Incoming, Opened, Transport, TransportError, whole};
use crate::{BoxFuture, Error, Outgoing, endpoint::Endpoint};

/// reqwest over rustls with ring and the platform's certificates. Honours `HTTPS_PROXY` and `NO_PROXY`.
pub(super) struct HttpClient {
    client: reqwest::Client,
    /// The last endpoint and its URL: most calls go to the root of one endpoint.
    last: Mutex<Option<(Endpoint, Url)>>,
}

impl HttpClient {
    pub(super) fn new(connect_timeout: Duration, proxies: bool) -> Result<Self, Error> {
        let unusable = |error: &dyn std::fmt::Display| Error::config(format!("no HTTP client: {error}"));
        // The crypto provider is named here: rustls' process-wide default belongs to the program.
        let tls = || {
            ClientConfig::builder_with_provider(Arc::new(super::tls::provider())).with_safe_default_protocol_versions()
        };
        let verified = tls().map_err(|error| unusable(&error))?.with_platform_verifier();
        let tls = match verified {
            Ok(builder) => builder.with_no_client_auth(),
            Err(error) => {
                // A machine without certificates can still speak HTTP on loopback; HTTPS fails with a clear cause.
                tracing::warn!(%error, "no root certificates: every HTTPS call will fail");
                tls()
                    .map_err(|error| unusable(&error))?
                    .with_root_certificates(RootCertStore::empty())
                    .with_no_client_auth()
            }
        };
        let builder = reqwest::Client::builder();
        let builder = if proxies { builder } else { builder.no_proxy() };
        builder
            .tls_backend_preconfigured(tls)
            .connect_timeout(connect_timeout)
            .redirect(redirect::Policy::none())
            // Retries are the executor's: it counts them, and signs afresh.
            .retry(retry::never().max_retries_per_request(0))
            // Providers close idle connections after about a minute; a request on a dying one is the worst case.
            .pool_idle_timeout(Duration::from_secs(30))
            .build()
            .map(|client| Self { client, last: Mutex::default() })
            .map_err(|error| unusable(&error))
    }

    fn url(&self, endpoint: &Endpoint, target: &str) -> Result<Url, TransportError> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, url)) = &*last
            && target == "/"
            && known == endpoint
        {
            return Ok(url.clone());
        }
        let mut text = String::with_capacity(8 + endpoint.authority().len() + target.len());
        text.extend([endpoint.scheme(), "://", endpoint.authority(), target]);
        let url = Url::parse(&text).map_err(|error| TransportError { connect: true, source: error.into() })?;
        if target == "/" {
            *last = Some((endpoint.clone(), url.clone()));
        }
        Ok(url)
    }
}

impl HttpClient {
    /// The head of the reply, and its body to come.
    async fn head(&self, request: Outgoing) -> Result<(u16, HeaderMap, Body), TransportError> {
        let Outgoing { method, endpoint, target, headers, body, .. } = request;
        let mut request = Request::new(method, self.url(&endpoint, &target)?);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(body.into());
        let mut response = self.client.execute(request).await.map_err(failed)?;
        let headers = mem::take(response.headers_mut());
        Ok((response.status().as_u16(), headers, Body(response.into())))
    }
}

fn failed(error: reqwest::Error) -> TransportError {
    TransportError { connect: error.is_connect(), source: error.without_url().into() }
}

impl Transport for HttpClient {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let (status, headers, body) = self.head(request).await?;
            Ok(Incoming { status, headers, body: whole(body).await? })
        })
    }

    fn open(&self, request: Outgoing) -> BoxFuture<'_, Result<Opened, TransportError>> {
        Box::pin(async move {
            let (status, headers, body) = self.head(request).await?;
            Ok(Opened { status, headers, body: Box::pin(body) })
        })
    }
}

/// A body as it comes. The connection closes when it is dropped before its end.
struct Body(reqwest::Body);

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.0).poll_frame(context)) else { return Poll::Ready(None) };
            // Trailers say nothing.
            match frame.map(Frame::into_data) {
                Ok(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Ok(Err(_)) => {}
                Err(error) => return Poll::Ready(Some(Err(failed(error)))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_has_the_url_of_its_endpoint_and_target() {
        let client = HttpClient::new(Duration::from_secs(1), false).unwrap_or_else(|error| unreachable!("{error}"));
        let (one, other) = (Endpoint::https("one.example.com"), Endpoint::https("other.example.com:8443"));
        for (endpoint, target, url) in [
            (&one, "/", "https://one.example.com/"),
            (&one, "/", "https://one.example.com/"),
            (&other, "/", "https://other.example.com:8443/"),
            (&other, "/a?b=%2F", "https://other.example.com:8443/a?b=%2F"),
            (&one, "/", "https://one.example.com/"),
        ] {
            assert!(client.url(endpoint, target).is_ok_and(|found| found.as_str() == url), "{url}");
        }
    }
}
