use std::time::Duration;

use http::HeaderMap;

use super::retry::Retry;
use crate::endpoint::Endpoint;

/// The options of a call, which override the settings of its client.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) headers: HeaderMap,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) max_event_size: Option<usize>,
}
