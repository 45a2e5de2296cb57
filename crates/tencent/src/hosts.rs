//! Hosts of Tencent Cloud: `<service>[.<region>].<domain>`.

use std::borrow::Cow;

use cumulo_core::{Error, OperationInfo, endpoint::Endpoint};

use crate::generated::DOMAIN;

/// The network from which Tencent Cloud is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet: `tencentcloudapi.com`.
    #[default]
    Public,
    /// A VPC of Tencent Cloud, without a way to the internet: `internal.tencentcloudapi.com`.
    Internal,
}

/// How hosts are made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    pub(crate) network: Network,
    pub(crate) domain: Option<Cow<'static, str>>,
    pub(crate) regional: bool,
}

impl Hosts {
    pub(crate) fn endpoint(&self, info: &OperationInfo, region: Option<&str>) -> Result<Endpoint, Error> {
        let label = info.host.unwrap_or(info.service.code);
        let infix = if self.network == Network::Internal { "internal." } else { "" };
        let domain = self.domain.as_deref().unwrap_or(DOMAIN);
        // Finance zones are partitions of their own: they are reached by the regional host only.
        let pinned = |region: &&str| self.regional || region.ends_with("-fsi");
        Ok(Endpoint::https(match region.filter(pinned) {
            Some(region) => format!("{label}.{region}.{infix}{domain}"),
            None if self.regional && region.is_none() => {
                return Err(Error::config("a regional host needs a region: set one on the client"));
            }
            None => format!("{label}.{infix}{domain}"),
        }))
    }
}
