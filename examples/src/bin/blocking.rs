//! Lists instances in a program without async.
//!
//! Shows the client of the feature `blocking`: calls, lists as iterators, and `run` for everything else.
//!
//! ```sh
//! cargo example blocking              # against the mock
//! cargo example blocking -- --live    # real instances, in the region of TENCENTCLOUD_REGION
//! ```

use std::time::Duration;

use cumulo_examples::{Example, Result};
use cumulo_tencent::{redis::DescribeInstances, sts::GetCallerIdentity};
use serde_json::json;

fn main() -> Result {
    let (example, []) = Example::start_blocking([])?;
    if let Some(mock) = example.mock() {
        let instances = json!([{ "InstanceId": "crs-1" }, { "InstanceId": "crs-2" }]);
        mock.on("tencent", "redis", "DescribeInstances").reply(json!({ "TotalCount": 2, "InstanceSet": instances }));
    }
    // In your own program: `cumulo_tencent::blocking::Client::from_env()?`.
    let client = example.tencent().build_blocking()?;

    let reply = client.send(GetCallerIdentity::new())?;
    println!("account {}", reply.account_id.as_deref().unwrap_or("unknown"));

    // `run` accepts a call of the async client, with all its options.
    let describe = DescribeInstances::new().limit(1);
    let reply = client.run(|client| client.send(describe).timeout(Duration::from_secs(5)))?;
    println!("first page after {} attempt (request {})", reply.attempts(), reply.request_id());

    for instance in client.items(DescribeInstances::new()) {
        println!("instance {}", instance?.instance_id.as_deref().unwrap_or("without an id"));
    }
    Ok(())
}
