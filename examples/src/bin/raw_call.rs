//! Sends a request by the name of its operation, without a generated type.
//!
//! Shows `Request` with a typed client, for an operation that the specs do not have, and with `AnyClient` of
//! `cumulo-dynamic`, which checks a request against the catalog first.
//!
//! ```sh
//! cargo example raw_call              # against the mock
//! cargo example raw_call -- --live    # lists real instances, in the region of TENCENTCLOUD_REGION
//! ```

use cumulo_dynamic::AnyClient;
use cumulo_examples::{Example, Result};
use cumulo_tencent::{Request, json};

#[tokio::main]
async fn main() -> Result {
    let (example, []) = Example::start([]).await?;
    if let Some(mock) = example.mock() {
        let instances = json!([{ "InstanceId": "crs-1", "InstanceName": "sessions" }]);
        mock.on("tencent", "redis", "DescribeInstances").reply(json!({ "TotalCount": 1, "InstanceSet": instances }));
    }
    let client = example.tencent().build()?;

    // The typed client sends the request as it is, so it needs the version.
    let request = Request::new("redis", "DescribeInstances").version("2018-04-12").params(json!({ "Limit": 5 }));
    let reply = client.send(request).await?;
    println!("raw call: {} in total (request {})", reply["TotalCount"], reply.request_id());

    // The dynamic client uses the catalog. It sets the version, and reports mistakes before it sends a request.
    let client = AnyClient::from(client);
    let mistake = Request::new("redis", "DescribeInstances").params(json!({ "Limits": 5 }));
    if let Err(problem) = client.check(&mistake) {
        println!("not sent: {problem}");
    }

    let request = Request::new("redis", "DescribeInstances").params(json!({ "Limit": 5 }));
    let mut instances = client.items(request);
    while let Some(instance) = instances.next().await {
        let instance = instance?;
        println!("dynamic call: {} {}", instance["InstanceId"], instance["InstanceName"]);
    }
    Ok(())
}
