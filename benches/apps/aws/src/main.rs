//! A comparable call with the AWS SDK, configured as its guide describes.

use aws_config::BehaviorVersion;
use aws_sdk_elasticache::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let client = Client::new(&config);
    let reply = client.reboot_cache_cluster().cache_cluster_id("demo").cache_node_ids_to_reboot("0001").send().await?;
    println!("cluster {:?}", reply.cache_cluster().and_then(|cluster| cluster.cache_cluster_status()));
    Ok(())
}
