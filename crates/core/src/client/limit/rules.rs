use std::{fmt, sync::Arc};

use super::{Limited, Quota};
use crate::operation::OperationInfo;

/// The quotas of calls, and the key under which calls are counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    /// True if the documented quotas apply.
    pub(super) facts: bool,
    pub(super) default: Option<Quota>,
    pub(super) services: Vec<(String, Quota)>,
    pub(super) actions: Vec<(String, String, Quota)>,
    pub(super) account: Option<Arc<str>>,
}

impl Rules {
    pub(super) fn quota(&self, info: &OperationInfo) -> Option<Quota> {
        let matches = |service: &str| service == info.service.name;
        // The last setting of an action takes precedence.
        let of_action =
            self.actions.iter().rev().find(|(service, action, _)| matches(service) && action == info.action);
        of_action
            .map(|(_, _, quota)| *quota)
            .or_else(|| info.rate.filter(|_| self.facts).map(Quota::documented))
            .or_else(|| self.services.iter().rev().find(|(service, _)| matches(service)).map(|(_, quota)| *quota))
            .or(self.default)
    }

    pub(super) fn key(&self, attempt: &Limited<'_>) -> QuotaKey {
        QuotaKey {
            provider: attempt.provider.into(),
            service: attempt.info.service.name.into(),
            action: attempt.info.action.into(),
            region: attempt.region.unwrap_or_default().into(),
            account: self.account.clone().unwrap_or_else(|| attempt.access_key_id.into()),
        }
    }
}

/// The properties by which calls are counted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct QuotaKey {
    provider: Box<str>,
    service: Box<str>,
    action: Box<str>,
    region: Box<str>,
    account: Arc<str>,
}

impl fmt::Display for QuotaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}/{}", self.provider, self.service, self.action, self.region, self.account)
    }
}
