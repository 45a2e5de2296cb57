use std::{sync::Arc, time::Duration};

use reqwest::{Request, Url, redirect};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Incoming, Transport, TransportError};
use crate::{BoxFuture, Error, Outgoing};

/// reqwest over rustls with ring and the platform's certificates. Honours `HTTPS_PROXY` and `NO_PROXY`.
pub(super) struct HttpClient(reqwest::Client);

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
            // Providers close idle connections after about a minute; a request on a dying one is the worst case.
            .pool_idle_timeout(Duration::from_secs(30))
            .build()
            .map(Self)
            .map_err(|error| unusable(&error))
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let failed = |error: reqwest::Error| TransportError {
                connect: error.is_connect(),
                source: error.without_url().into(),
            };
            let Outgoing { method, endpoint, target, headers, body } = request;
            let mut url = String::with_capacity(8 + endpoint.authority().len() + target.len());
            url.extend([endpoint.scheme(), "://", endpoint.authority(), &target]);
            let url = Url::parse(&url).map_err(|error| TransportError { connect: true, source: error.into() })?;
            let mut request = Request::new(method, url);
            *request.headers_mut() = headers;
            *request.body_mut() = Some(body.into());
            let response = self.0.execute(request).await.map_err(failed)?;
            let status = response.status().as_u16();
            let headers = response.headers().clone();
            let body = response.bytes().await.map_err(failed)?;
            Ok(Incoming { status, headers, body })
        })
    }
}
