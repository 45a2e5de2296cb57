//! Signs a request as a URL that a program without credentials can fetch.
//!
//! Shows `presign` of the feature `legacy`. Only the older signatures can be part of a URL.
//!
//! ```sh
//! cargo example presigned_url              # against the mock
//! cargo example presigned_url -- --live    # prints a URL that lists the regions of RDS
//! ```

use std::time::{Duration, SystemTime};

use cumulo_alibaba::rds::{DescribeRegions, ResetAccountPassword};
use cumulo_examples::{Example, Result};

#[tokio::main]
async fn main() -> Result {
    let (example, []) = Example::start([]).await?;
    let client = example.alibaba().build()?;

    // Anyone with the URL can make this call, so `Debug` does not show it.
    let url = client.presign(DescribeRegions::new()).await?;
    let minutes = url.expires().duration_since(SystemTime::now()).unwrap_or(Duration::ZERO).as_secs().div_ceil(60);
    println!("{url:?}");
    println!("valid for {minutes} minutes");

    match example.mock() {
        Some(mock) => {
            // The mock verifies the signature in the URL, as the cloud does.
            let request = http::Request::get(url.expose()).body(Default::default())?;
            println!("the mock responds with status {}", mock.answer(request).status());
        }
        // Pass the URL to the program that fetches it, and do not log it.
        None => println!("curl '{}'", url.expose()),
    }

    // URLs are stored in logs and histories. An operation with a password is refused unless `allow_secrets` is called.
    let reset = ResetAccountPassword::new("app", "Example-2026", "rm-demo");
    if let Err(error) = client.presign(reset).await {
        println!("not signed: {error}");
    }
    Ok(())
}
