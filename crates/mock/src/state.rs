//! What the mock remembers of the operations that reset passwords.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::request::Cloud;

/// An operation with state: who, which, and the members with the resource and the new password.
struct Reset(Cloud, &'static str, &'static str, &'static str, &'static str);

const RESETS: [Reset; 5] = [
    Reset(Cloud::Alibaba, "smartag", "ResetSmartAccessGatewayClientUserPassword", "SmartAGId", "Password"),
    Reset(Cloud::Alibaba, "rds", "ResetAccountPassword", "DBInstanceId", "AccountPassword"),
    Reset(Cloud::Alibaba, "dds", "ResetAccountPassword", "DBInstanceId", "AccountPassword"),
    Reset(Cloud::Tencent, "redis", "ResetPassword", "InstanceId", "Password"),
    Reset(Cloud::Zenlayer, "zec", "ResetInstancePassword", "instanceId", "password"),
];

/// The mock's memory. It has no `Debug`, for it holds passwords.
#[derive(Default)]
pub(crate) struct State {
    passwords: HashMap<(Cloud, String), String>,
    tasks: u64,
}

impl State {
    /// Carries out an operation, if it is one with state; gives the number of the task, where the cloud starts one.
    pub(crate) fn apply(
        &mut self,
        cloud: Cloud,
        service: &str,
        action: &str,
        params: &Map<String, Value>,
    ) -> Option<u64> {
        let fits =
            |Reset(of, name, does, ..): &&Reset| *of == cloud && name.eq_ignore_ascii_case(service) && *does == action;
        let Reset(.., resource, password) = RESETS.iter().find(fits)?;
        let text = |name: &str| params.get(name).and_then(Value::as_str).map(str::to_owned);
        if let (Some(resource), Some(password)) = (text(resource), text(password)) {
            self.passwords.insert((cloud, resource), password);
        }
        (cloud == Cloud::Tencent).then(|| {
            self.tasks += 1;
            self.tasks
        })
    }

    /// The password that a resource got last.
    pub(crate) fn password_of(&self, provider: &str, resource: &str) -> Option<String> {
        let found = self.passwords.iter().find(|((cloud, id), _)| cloud.name() == provider && id == resource);
        found.map(|(_, password)| password.clone())
    }
}
