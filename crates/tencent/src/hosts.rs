//! Hosts of Tencent Cloud: `<service>[.<region>].<domain>`.

use std::borrow::Cow;

use cumulo_core::{
    Error, OperationInfo,
    endpoint::{Endpoint, check_label, host_of_rule},
};

use crate::generated::DOMAIN;

/// The network through which the client connects to Tencent Cloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet: `tencentcloudapi.com`.
    #[default]
    Public,
    /// A VPC of Tencent Cloud without internet access: `internal.tencentcloudapi.com`.
    Internal,
}

/// The options for hosts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    pub(crate) network: Network,
    pub(crate) domain: Option<Cow<'static, str>>,
    pub(crate) regional: bool,
}

impl Hosts {
    pub(crate) fn endpoint(&self, info: &OperationInfo, region: Option<&str>) -> Result<Endpoint, Error> {
        if let Some(domain) = &self.domain {
            domain.split('.').try_for_each(|label| check_label(label, "domain"))?;
        }
        // The host of a service may have several labels: `es.ai`.
        let service = info.host.unwrap_or(info.service.code).split('.').map(|label| (label, "service"));
        let network = (self.network == Network::Internal).then_some(("internal", "network"));
        let domain = self.domain.as_deref().unwrap_or(DOMAIN);
        // Finance zones are separate partitions, which only the regional host reaches.
        let pinned = |region: &&str| self.regional || region.ends_with("-fsi");
        if self.regional && region.is_none() {
            return Err(Error::config("a regional host requires a region: set one on the client"));
        }
        let region = region.filter(pinned).map(|region| (region, "region"));
        host_of_rule(&mut service.chain(region).chain(network), domain)
    }
}
