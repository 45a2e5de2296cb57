use std::{fmt, sync::Arc};

use cumulo_core::ProvideCredentials;
use reqsign_aliyun_oss::Credential;
use reqsign_core::{Context, ProvideCredential, Result};

use crate::{
    access_key::{access_key, token},
    expiry::{expiry, no_credentials},
};

/// Credentials of Alibaba Cloud for the signer of OSS requests.
///
/// ```
/// use cumulo_object_storage::OssCredentials;
/// use reqsign_aliyun_oss::{RequestSigner, SigningVersion};
/// use reqsign_core::{Context, Signer};
///
/// let chain = cumulo_alibaba::credentials::chain();
/// let request = RequestSigner::new("my-bucket").with_region("cn-hangzhou").with_signing_version(SigningVersion::V4);
/// let signer = Signer::new(Context::new(), OssCredentials::new(chain), request);
/// # let _ = signer;
/// ```
#[derive(Clone)]
pub struct OssCredentials {
    provider: Arc<dyn ProvideCredentials>,
}

impl OssCredentials {
    /// Creates a credential provider for reqsign from `provider`.
    pub fn new(provider: impl ProvideCredentials) -> Self {
        Self { provider: Arc::new(provider) }
    }
}

impl fmt::Debug for OssCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OssCredentials").finish_non_exhaustive()
    }
}

impl ProvideCredential for OssCredentials {
    type Credential = Credential;

    async fn provide_credential(&self, _: &Context) -> Result<Option<Credential>> {
        let credentials = access_key(&*self.provider).await.map_err(no_credentials)?;
        Ok(Some(Credential {
            access_key_id: credentials.id().to_owned(),
            access_key_secret: credentials.key().expose().to_owned(),
            security_token: token(&credentials),
            expires_in: expiry(&credentials),
        }))
    }
}
