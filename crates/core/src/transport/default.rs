use std::{sync::Arc, time::Duration};

#[cfg(feature = "http-client")]
use super::{http_client, proxy};
use crate::{error::Error, transport::Transport};

/// The transport of a client that names none.
pub(crate) fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    made(connect_timeout, true)
}

/// The same without a proxy, for what is near.
pub(crate) fn direct_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    made(connect_timeout, false)
}

fn made(connect_timeout: Duration, proxies: bool) -> Result<Arc<dyn Transport>, Error> {
    #[cfg(feature = "http-client")]
    {
        let proxies = if proxies { proxy::Proxies::from_environment()? } else { None };
        Ok(Arc::new(http_client::HttpClient::new(connect_timeout, proxies)?))
    }
    #[cfg(not(feature = "http-client"))]
    {
        let _ = (connect_timeout, proxies);
        Err(Error::config("built without the feature `http-client`: give the client a transport"))
    }
}
