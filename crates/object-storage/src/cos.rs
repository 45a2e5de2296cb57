use std::{fmt, sync::Arc, time::Duration};

use cumulo_core::ProvideCredentials;
use reqsign_core::{Context, ProvideCredential, Result, time::Timestamp};
use reqsign_tencent_cos::Credential;

use crate::{
    access_key::{access_key, token},
    expiry::{expiry, no_credentials},
};

/// Lifetime of a signature in a header. `reqsign_tencent_cos::RequestSigner` requires credentials that remain valid
/// for this time.
const HEADER_SIGNATURE: Duration = Duration::from_secs(3600);
/// Time for which reqsign may reuse credentials that are reported with a later expiry. It is long enough to sign one
/// request.
const KEEP: Duration = Duration::from_secs(10);

/// Credentials of Tencent Cloud for the signer of COS requests.
///
/// `reqsign_tencent_cos::RequestSigner` requires credentials that remain valid as long as the signature: one hour for
/// signed headers, or the lifetime of a presigned URL. Temporary credentials that expire earlier are an error. Use
/// [`for_header_signing`](Self::for_header_signing) to sign headers with temporary credentials.
///
/// ```
/// use cumulo_object_storage::CosCredentials;
/// use reqsign_core::{Context, Signer};
/// use reqsign_tencent_cos::RequestSigner;
///
/// let chain = cumulo_tencent::credentials::chain();
/// let credentials = CosCredentials::new(chain).for_header_signing();
/// let signer = Signer::new(Context::new(), credentials, RequestSigner::new());
/// # let _ = signer;
/// ```
#[derive(Clone)]
pub struct CosCredentials {
    provider: Arc<dyn ProvideCredentials>,
    for_header_signing: bool,
}

impl CosCredentials {
    /// Creates a credential provider for reqsign from `provider`.
    pub fn new(provider: impl ProvideCredentials) -> Self {
        Self { provider: Arc::new(provider), for_header_signing: false }
    }

    /// Reports an expiry of at least one hour from now, which the signer of headers requires. COS checks a session
    /// token when it receives the request, so the actual expiry is not important for a request that is sent
    /// immediately. The signer then requests the credentials before each request, and the provider returns its current
    /// or renewed credentials.
    ///
    /// Do not use this setting for presigned URLs, because the credentials could expire before the URL.
    pub fn for_header_signing(mut self) -> Self {
        self.for_header_signing = true;
        self
    }
}

impl fmt::Debug for CosCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CosCredentials").field("for_header_signing", &self.for_header_signing).finish_non_exhaustive()
    }
}

impl ProvideCredential for CosCredentials {
    type Credential = Credential;

    async fn provide_credential(&self, _: &Context) -> Result<Option<Credential>> {
        let credentials = access_key(&*self.provider).await.map_err(no_credentials)?;
        let mut expires_in = expiry(&credentials);
        if self.for_header_signing {
            expires_in = expires_in.map(|expiry| expiry.max(Timestamp::now() + HEADER_SIGNATURE + KEEP));
        }
        Ok(Some(Credential {
            secret_id: credentials.id().to_owned(),
            secret_key: credentials.key().expose().to_owned(),
            security_token: token(&credentials),
            expires_in,
        }))
    }
}
