use std::{sync::Arc, time::Duration};

#[cfg(feature = "http-client")]
use super::{http_client, proxy};
use crate::{error::Error, transport::Transport};

/// Returns the default transport.
pub(crate) fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    create(connect_timeout, true)
}

/// Returns the default transport without proxies, for the metadata server.
pub(crate) fn direct_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    create(connect_timeout, false)
}

fn create(connect_timeout: Duration, proxies: bool) -> Result<Arc<dyn Transport>, Error> {
    #[cfg(feature = "http-client")]
    {
        let proxies = if proxies { proxy::Proxies::from_environment()? } else { None };
        Ok(Arc::new(http_client::HttpClient::new(connect_timeout, proxies)?))
    }
    #[cfg(not(feature = "http-client"))]
    {
        let _ = (connect_timeout, proxies);
        Err(Error::config("built without the feature `http-client`: set a transport with `ClientBuilder::transport`"))
    }
}
