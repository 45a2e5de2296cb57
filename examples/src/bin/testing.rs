//! Tests a function that sends requests. The tests need no cloud.
//!
//! Shows `MockTransport` of the feature `testing`: a closure for each operation receives the typed request and returns
//! the typed output or an error. The tests use neither the network nor credentials.
//!
//! ```sh
//! cargo test -p cumulo-examples --bin testing    # the tests below
//! cargo example testing                          # the program itself, against the mock
//! cargo example testing -- --live crs-…          # against a real instance
//! ```

use cumulo_examples::{Example, Result};
use cumulo_tencent::{Client, Error, redis::DescribeInstances};

#[tokio::main]
async fn main() -> Result {
    let (example, [id]) = Example::start([("instance-id", "crs-1")]).await?;
    let client = example.tencent().build()?;
    println!("{id}: {}", if exists(&client, &id).await? { "exists" } else { "does not exist" });
    Ok(())
}

/// Returns true if a Redis instance exists.
async fn exists(client: &Client, id: &str) -> Result<bool, Error> {
    match client.items(DescribeInstances::new().instance_id(id)).next().await {
        Some(Ok(_)) => Ok(true),
        Some(Err(error)) if error.code() == Some("ResourceNotFound") => Ok(false),
        Some(Err(error)) => Err(error),
        None => Ok(false),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use cumulo_tencent::{
        json,
        testing::{MockTransport, from_json},
    };

    use super::*;

    #[tokio::test]
    async fn reports_an_instance_in_the_list_as_existing() {
        let mock = MockTransport::new().on::<DescribeInstances>(|request| {
            assert_eq!(request.instance_id.as_deref(), Some("crs-1"));
            from_json(json!({ "TotalCount": 1, "InstanceSet": [{ "InstanceId": "crs-1" }] }))
        });
        let client = Client::builder().mock(&mock).build().unwrap();
        assert!(exists(&client, "crs-1").await.unwrap());
        assert_eq!(mock.calls::<DescribeInstances>().len(), 1);
    }

    #[tokio::test]
    async fn reports_an_unknown_id_as_not_existing() {
        let mock = MockTransport::new()
            .on::<DescribeInstances>(|_| Err(Error::api("ResourceNotFound", "no such instance", 200)));
        let client = Client::builder().mock(&mock).build().unwrap();
        assert!(!exists(&client, "crs-1").await.unwrap());
    }

    #[tokio::test]
    async fn returns_other_errors() {
        let mock = MockTransport::new()
            .on::<DescribeInstances>(|_| Err(Error::api("UnauthorizedOperation", "not allowed", 200)));
        let client = Client::builder().mock(&mock).build().unwrap();
        assert!(exists(&client, "crs-1").await.unwrap_err().is_auth());
    }
}
