//! Lists the databases and virtual machines of three clouds in one table.
//!
//! Shows three clients in one program, lists that span pages, and calls at the same time.
//!
//! ```sh
//! cargo example inventory                          # against the mock
//! cargo example inventory -- --live cn-hangzhou    # real clouds; the region is for Alibaba Cloud
//! ```
//!
//! A cloud without credentials is reported, and the program lists the remaining clouds.

use cumulo_alibaba::rds;
use cumulo_examples::{Example, Result};
use cumulo_mock::Mock;
use cumulo_tencent::{Error, redis};
use cumulo_zenlayer::zec;
use serde_json::json;

/// Service, id and name of a resource.
type Row = (&'static str, String, String);

#[tokio::main]
async fn main() -> Result {
    let (example, [region]) = Example::start([("alibaba-region", "cn-hangzhou")]).await?;
    example.mock().inspect(|mock| script(mock));
    let alibaba = example.alibaba().build()?;
    let tencent = example.tencent().build()?;
    let zenlayer = example.zenlayer().build()?;

    // The three clients have the same error type. Each provider crate exports it.
    let (rds, redis, zec) = tokio::join!(databases(&alibaba, &region), caches(&tencent), machines(&zenlayer));

    println!("{:<14}{:<18}NAME", "SERVICE", "ID");
    for (cloud, rows) in [("Alibaba Cloud", rds), ("Tencent Cloud", redis), ("Zenlayer", zec)] {
        match rows {
            Ok(rows) => rows.iter().for_each(|(service, id, name)| println!("{service:<14}{id:<18}{name}")),
            Err(error) => eprintln!("{cloud}: {error:#}"),
        }
    }
    Ok(())
}

async fn databases(client: &cumulo_alibaba::Client, region: &str) -> Result<Vec<Row>, Error> {
    // `all` reads every page. Use `next` for lists that do not fit into memory.
    let instances = client.items(rds::DescribeDBInstances::new(region)).all().await?;
    let row = |item: rds::DescribeDBInstancesDBInstance| ("alibaba/rds", text(item.db_instance_id), text(item.engine));
    Ok(instances.into_iter().map(row).collect())
}

async fn caches(client: &cumulo_tencent::Client) -> Result<Vec<Row>, Error> {
    let instances = client.items(redis::DescribeInstances::new().limit(100)).all().await?;
    let row = |item: redis::InstanceSet| ("tencent/redis", text(item.instance_id), text(item.instance_name));
    Ok(instances.into_iter().map(row).collect())
}

async fn machines(client: &cumulo_zenlayer::Client) -> Result<Vec<Row>, Error> {
    let instances = client.items(zec::DescribeInstances::new()).all().await?;
    let row = |item: zec::InstanceInfo| ("zenlayer/zec", text(item.instance_id), text(item.instance_name));
    Ok(instances.into_iter().map(row).collect())
}

/// Returns the text of an output field. Providers may omit fields.
fn text(field: Option<String>) -> String {
    field.unwrap_or_else(|| "-".to_owned())
}

/// Sets the resources of the mock: two pages of Tencent Cloud's instances, one page of the other resources.
fn script(mock: &Mock) {
    mock.on("alibaba", "rds", "DescribeDBInstances")
        .reply(json!({ "Items": { "DBInstance": [{ "DBInstanceId": "rm-orders", "Engine": "MySQL" }] } }));
    mock.on("tencent", "redis", "DescribeInstances")
        .reply(json!({ "TotalCount": 2, "InstanceSet": [{ "InstanceId": "crs-1", "InstanceName": "sessions" }] }))
        .times(1)
        .reply(json!({ "TotalCount": 2, "InstanceSet": [{ "InstanceId": "crs-2", "InstanceName": "carts" }] }));
    mock.on("zenlayer", "zec", "DescribeInstances")
        .reply(json!({ "totalCount": 1, "dataSet": [{ "instanceId": "1340895789457", "instanceName": "edge-fra" }] }));
}
