//! Assumes a role, and uses its credentials to assume a second role in another account.
//!
//! Shows chained roles: temporary credentials are requested at the first call and renewed before they expire.
//!
//! ```sh
//! cargo example role_chain                                     # against the mock
//! cargo example role_chain -- --live <first-arn> <second-arn>  # qcs::cam::uin/100000000001:roleName/ops
//! ```

use std::time::Duration;

use cumulo_examples::{Example, Result};
use cumulo_mock::{DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};
use cumulo_tencent::{
    Credentials,
    credentials::{self, Role},
    sts::GetCallerIdentity,
};

#[tokio::main]
async fn main() -> Result {
    let (example, [first, second]) = Example::start([
        ("first-arn", "qcs::cam::uin/100000000001:roleName/ops"),
        ("second-arn", "qcs::cam::uin/100000000002:roleName/audit"),
    ])
    .await?;
    let first = role(first, example.mock());
    let second = role(second, example.mock()).duration(Duration::from_secs(900));

    let roles = match example.mock() {
        Some(_) => {
            let key = Credentials::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET);
            credentials::assume_role(credentials::assume_role(key, first), second)
        }
        // `chain` reads the same sources as a client without credentials: environment, profiles, the machine's role.
        None => credentials::assume_role(credentials::assume_role(credentials::chain(), first), second),
    };
    let client = example.tencent().credentials(roles).build()?;

    for _ in 0..2 {
        let reply = client.send(GetCallerIdentity::new()).region("ap-guangzhou").await?;
        println!("called as {}", reply.arn.as_deref().unwrap_or("an unknown caller"));
    }
    if let Some(mock) = example.mock() {
        println!("two calls, {} roles were assumed", mock.calls("AssumeRole"));
    }
    Ok(())
}

/// Returns a role with a session name for the audit log. The endpoint of a client does not apply to the security token
/// service, so the mock is set here as well.
fn role(arn: String, mock: Option<&Mock>) -> Role {
    let role = Role::new(arn).session_name("cumulo-example");
    match mock {
        Some(mock) => role.endpoint(mock.url()),
        None => role,
    }
}
