//! Passwords that were set by the operations that reset passwords.

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};

use crate::cloud::Cloud;

/// An operation with state: cloud, service, action, and the names of the parameters with the resource and the new
/// password.
struct Reset(Cloud, &'static str, &'static str, &'static str, &'static str);

const RESETS: [Reset; 5] = [
    Reset(Cloud::Alibaba, "smartag", "ResetSmartAccessGatewayClientUserPassword", "SmartAGId", "Password"),
    Reset(Cloud::Alibaba, "rds", "ResetAccountPassword", "DBInstanceId", "AccountPassword"),
    Reset(Cloud::Alibaba, "dds", "ResetAccountPassword", "DBInstanceId", "AccountPassword"),
    Reset(Cloud::Tencent, "redis", "ResetPassword", "InstanceId", "Password"),
    Reset(Cloud::Zenlayer, "zec", "ResetInstancePassword", "instanceId", "password"),
];

/// Maximum number of resources that are kept, and maximum length of an id together with its password. Clients may send
/// any number and any length.
const MAX_KEPT: usize = 10_000;
const MAX_LENGTH: usize = 4_096;

/// State of the operations. It does not implement `Debug`, because it holds passwords.
#[derive(Default)]
pub(crate) struct State {
    passwords: HashMap<(Cloud, String), String>,
    /// Resources, in the order in which they were first seen.
    order: VecDeque<(Cloud, String)>,
    tasks: u64,
}

impl State {
    /// Carries out an operation that has state. Returns the number of the task if the cloud starts one.
    pub(crate) fn apply(
        &mut self,
        cloud: Cloud,
        service: &str,
        action: &str,
        params: &Map<String, Value>,
    ) -> Option<u64> {
        let fits = |Reset(its_cloud, its_service, its_action, ..): &&Reset| {
            *its_cloud == cloud && its_service.eq_ignore_ascii_case(service) && *its_action == action
        };
        let Reset(.., resource, password) = RESETS.iter().find(fits)?;
        let text = |name: &str| params.get(name).and_then(Value::as_str).map(str::to_owned);
        if let (Some(resource), Some(password)) = (text(resource), text(password)) {
            self.store((cloud, resource), password);
        }
        (cloud == Cloud::Tencent).then(|| {
            self.tasks += 1;
            self.tasks
        })
    }

    fn store(&mut self, resource: (Cloud, String), password: String) {
        if resource.1.len() + password.len() > MAX_LENGTH {
            return;
        }
        if self.passwords.insert(resource.clone(), password).is_none() {
            self.order.push_back(resource);
        }
        if self.order.len() > MAX_KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.passwords.remove(&oldest);
        }
    }

    /// Returns the last password that was set for a resource.
    pub(crate) fn password_of(&self, provider: &str, resource: &str) -> Option<String> {
        let found = self.passwords.iter().find(|((cloud, id), _)| cloud.name() == provider && id == resource);
        found.map(|(_, password)| password.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_bounded() {
        let mut state = State::default();
        for number in 0..MAX_KEPT + 10 {
            let params = serde_json::json!({ "InstanceId": number.to_string(), "Password": "p" });
            let params = params.as_object().cloned().unwrap_or_default();
            state.apply(Cloud::Tencent, "redis", "ResetPassword", &params);
        }
        assert_eq!((state.passwords.len(), state.order.len()), (MAX_KEPT, MAX_KEPT));
        assert_eq!(state.password_of("tencent", "9"), None);
        assert_eq!(state.password_of("tencent", "10").as_deref(), Some("p"));
        state.store((Cloud::Tencent, "r".repeat(MAX_LENGTH)), "p".into());
        assert_eq!(state.passwords.len(), MAX_KEPT);
    }
}
