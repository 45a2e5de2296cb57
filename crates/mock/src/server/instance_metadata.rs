//! The metadata services of Alibaba Cloud and Tencent Cloud, limited to the credentials of a role.
//!
//! Sources: the ECS and CVM documentation on instance metadata and instance roles.

use serde_json::{Value, json};

use crate::{clock, cloud::Cloud, memory::issued_credentials::Issued, request::raw::Raw, response::answer::Answer};

/// Name of the instance's role.
const ROLE: &str = "mock-role";
/// Metadata token of Alibaba's hardened mode.
const TOKEN: &str = "mock-metadata-token";
const TOKEN_PATH: &str = "/latest/api/token";
const ALIBABA: &str = "/latest/meta-data/ram/security-credentials/";
const TENCENT: &str = "/latest/meta-data/cam/security-credentials/";
/// Lifetime of the credentials, in seconds.
const LIFETIME: i64 = 6 * 3_600;

/// Returns the response to a request for metadata, and the cloud. Returns `None` for all other requests.
pub(crate) fn answer(raw: &Raw, issued: &mut Issued, now: i64) -> Option<(Cloud, Answer)> {
    if raw.method == "PUT" && raw.path == TOKEN_PATH {
        return Some((Cloud::Alibaba, Answer::text(200, TOKEN)));
    }
    let (cloud, role) = match (raw.path.strip_prefix(ALIBABA), raw.path.strip_prefix(TENCENT)) {
        _ if raw.method != "GET" => return None,
        (Some(role), _) => (Cloud::Alibaba, role),
        (None, Some(role)) => (Cloud::Tencent, role),
        (None, None) => return None,
    };
    let answer = match role {
        _ if raw.header("x-aliyun-ecs-metadata-token").is_some_and(|token| token != TOKEN) => {
            Answer::text(401, "unknown metadata token")
        }
        "" => Answer::text(200, ROLE),
        ROLE => {
            let until = now + LIFETIME;
            let mut keys = match cloud {
                Cloud::Tencent => json!({
                    "TmpSecretId": "", "TmpSecretKey": "", "Token": "", "ExpiredTime": until,
                    "Expiration": clock::iso(until), "Code": "Success",
                }),
                _ => json!({
                    "AccessKeyId": "", "AccessKeySecret": "", "SecurityToken": "", "Expiration": clock::iso(until),
                    "LastUpdated": clock::iso(now), "Code": "Success",
                }),
            };
            issued.issue(&mut keys, until);
            Answer::text(200, &Value::to_string(&keys))
        }
        _ => Answer::text(404, "the instance has no role with this name"),
    };
    Some((cloud, answer))
}
