use std::{fmt, sync::Arc};

use async_trait::async_trait;
use cumulo_core::ProvideCredentials;
use object_store::{CredentialProvider, Error, Result, aws::AwsCredential};

use crate::access_key::{access_key, token};

/// Credentials of Alibaba Cloud or Tencent Cloud for `object_store`, which reads and writes OSS and COS through their
/// endpoints that are compatible with S3.
///
/// ```
/// use std::sync::Arc;
///
/// use cumulo_object_storage::S3Credentials;
/// use object_store::aws::AmazonS3Builder;
///
/// let chain = cumulo_alibaba::credentials::chain();
/// let store = AmazonS3Builder::new()
///     .with_credentials(Arc::new(S3Credentials::new(chain)))
///     .with_endpoint("https://my-bucket.s3.oss-cn-hangzhou.aliyuncs.com")
///     .with_virtual_hosted_style_request(true)
///     .with_region("cn-hangzhou")
///     .with_bucket_name("my-bucket");
/// # let _ = store;
/// ```
#[derive(Clone)]
pub struct S3Credentials {
    provider: Arc<dyn ProvideCredentials>,
}

impl S3Credentials {
    /// Creates a credential provider for `object_store` from `provider`. `object_store` calls it before every request.
    pub fn new(provider: impl ProvideCredentials) -> Self {
        Self { provider: Arc::new(provider) }
    }
}

impl fmt::Debug for S3Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3Credentials").finish_non_exhaustive()
    }
}

#[async_trait]
impl CredentialProvider for S3Credentials {
    type Credential = AwsCredential;

    async fn get_credential(&self) -> Result<Arc<AwsCredential>> {
        let credentials = access_key(&*self.provider)
            .await
            .map_err(|error| Error::Generic { store: "S3", source: Box::new(error) })?;
        Ok(Arc::new(AwsCredential {
            key_id: credentials.id().to_owned(),
            secret_key: credentials.key().expose().to_owned(),
            token: token(&credentials),
        }))
    }
}
