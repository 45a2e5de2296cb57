//! Enforces a quota of calls that two processes share.
//!
//! Shows `SharedLimits`, which reserves the time of each call in Redis. Without Redis, every process applies the quota
//! separately, and the processes together may exceed it.
//!
//! ```sh
//! cargo example shared_limit                   # against the mock, without Redis
//! export CUMULO_EXAMPLE_REDIS=redis://127.0.0.1:6379
//! cargo example shared_limit                   # against the mock, with Redis
//! cargo example shared_limit -- --live         # lists real instances, in the region of TENCENTCLOUD_REGION
//! ```
//!
//! The URL may contain a password, so it is not an argument.

use std::{
    env,
    process::{Command, id},
};

use cumulo_examples::{Example, Result};
use cumulo_mock::{DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET};
use cumulo_tencent::{
    Client, ClientBuilder,
    limit::{Limits, Quota, SharedLimits, WhenUnavailable},
    redis::DescribeInstances,
};

const REDIS: &str = "CUMULO_EXAMPLE_REDIS";

#[tokio::main]
async fn main() -> Result {
    if env::args().nth(1).as_deref() == Some("worker") {
        return work().await;
    }
    let (example, []) = Example::start([]).await?;
    match env::var(REDIS) {
        Ok(_) => {
            println!("two processes share 20 calls per second through Redis");
            println!("while Redis does not respond, each process keeps its own quota");
        }
        Err(_) => println!("{REDIS} is not set: each process keeps its own quota of 20 calls per second"),
    }
    let start = || {
        let mut worker = Command::new(env::current_exe()?);
        worker.arg("worker");
        if let Some(mock) = example.mock() {
            worker.envs([("TENCENTCLOUD_ENDPOINT", mock.url().as_str()), ("TENCENTCLOUD_REGION", "ap-guangzhou")]);
            worker.env("TENCENTCLOUD_SECRET_ID", DEFAULT_ACCESS_KEY_ID);
            worker.env("TENCENTCLOUD_SECRET_KEY", DEFAULT_ACCESS_KEY_SECRET).env_remove("TENCENTCLOUD_TOKEN");
        }
        worker.spawn()
    };
    for mut worker in [start()?, start()?] {
        if !worker.wait()?.success() {
            return Err("a process failed".into());
        }
    }
    if let Some(mock) = example.mock() {
        println!("the mock received {} calls", mock.calls("DescribeInstances"));
    }
    Ok(())
}

/// Makes ten calls as one of the two processes. Each call waits until the quota allows it.
async fn work() -> Result {
    let client = limited(Client::builder())?.build()?;
    for _ in 0..10 {
        client.send(DescribeInstances::new()).await?;
    }
    println!("process {} made 10 calls", id());
    Ok(())
}

/// Limits the calls of a client, through Redis if a server is set.
fn limited(builder: ClientBuilder) -> Result<ClientBuilder> {
    let limits = Limits::from_facts().action("redis", "DescribeInstances", Quota::per_second(20));
    Ok(match env::var(REDIS) {
        // `Local` is the default: while the server is unavailable, each process applies the quota separately. With
        // `Refuse`, calls fail.
        Ok(url) => builder.limit(SharedLimits::new(&url, limits)?.when_unavailable(WhenUnavailable::Local)),
        Err(_) => builder.limit(limits),
    })
}
