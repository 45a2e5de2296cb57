//! Creates a database account and waits until it can be used.
//!
//! Shows an operation that only starts work, the named waiter for it, and the error for a resource that already exists.
//!
//! ```sh
//! cargo example create_and_wait                               # against the mock
//! cargo example create_and_wait -- --live rm-bp1… reporting   # creates the account on a real RDS instance
//! ```
//!
//! With `--live` the password is read from the environment variable `CUMULO_EXAMPLE_PASSWORD`.

use std::time::Duration;

use cumulo_alibaba::rds::{self, CreateAccount};
use cumulo_examples::{Example, Result};
use cumulo_mock::Mock;
use serde_json::json;

#[tokio::main]
async fn main() -> Result {
    let (example, [instance, account]) = Example::start([("instance-id", "rm-demo"), ("account", "reporting")]).await?;
    example.mock().inspect(|mock| script(mock));
    let password = example.password()?;
    example.confirm(&format!("creates the account `{account}` on {instance}"))?;
    let client = example.alibaba().build()?;

    let create = CreateAccount::new(&account, password, &instance).account_description("Read by the reports");
    match client.send(create).await {
        Ok(reply) => println!("creation started (request {})", reply.request_id()),
        Err(error) if error.code() == Some("InvalidAccountName.Duplicate") => println!("the account already exists"),
        Err(error) => return Err(error.into()),
    }

    // The waiter defines the operation that returns the state, and the states that mean success and failure.
    // Without `every`, the delay grows from 2 s to 30 s.
    let mut wait =
        client.wait_for(rds::waiters::account_available(&instance, &account)).timeout(Duration::from_secs(300));
    if example.mock().is_some() {
        wait = wait.every(Duration::from_millis(10));
    }
    let reply = wait.await?;
    println!("the account `{account}` is available (request {})", reply.request_id());
    if let Some(mock) = example.mock() {
        println!("the state was read {} times", mock.calls("DescribeAccounts"));
    }
    Ok(())
}

/// Scripts an account that is unavailable for two calls.
fn script(mock: &Mock) {
    let state = |status| json!({ "Accounts": { "DBInstanceAccount": [{ "AccountStatus": status }] } });
    mock.on("alibaba", "rds", "DescribeAccounts").reply(state("Unavailable")).times(2).reply(state("Available"));
}
