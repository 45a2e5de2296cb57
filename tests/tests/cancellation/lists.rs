//! Drops of lists and waits: of a whole list, and of a `next` that is called again.

use std::time::Duration;

use cumulo_tencent::{Client, redis};
use cumulo_tests::drops::{at_every_poll, polled};
use serde_json::{Value, json};

use super::cloud::{Cloud, Response, assert_works, builder};

fn page(ids: [&str; 2]) -> Response {
    let set: Vec<Value> = ids.iter().map(|id| json!({ "InstanceId": id })).collect();
    Response::Json(json!({ "TotalCount": 4, "InstanceSet": set, "RequestId": "r" }))
}

/// Creates a provider with four items on two pages.
fn list() -> (Client, Cloud) {
    let cloud = Cloud::slow(3);
    cloud.respond(page(["a", "b"]));
    cloud.respond(page(["c", "d"]));
    (builder(&cloud).build().unwrap(), cloud)
}

fn describe() -> redis::DescribeInstances {
    redis::DescribeInstances::new().limit(2)
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_of_items_leaves_nothing() {
    at_every_poll("items of a list", 6, async |polls| {
        let (client, cloud) = list();
        let ended = polled(client.items(describe()).all(), polls).await;
        assert_works(&client, &cloud).await;
        ended.is_some_and(|items| items.unwrap().len() == 4)
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_next_item_loses_no_item_and_no_page() {
    at_every_poll("next item of a list, called again", 3, async |polls| {
        let (client, cloud) = list();
        let mut items = client.items(describe());
        let mut ids = Vec::new();
        let mut dropped = false;
        loop {
            let item = match polled(items.next(), polls).await {
                Some(item) => item,
                None => {
                    dropped = true;
                    items.next().await
                }
            };
            let Some(item) = item else { break };
            ids.push(item.unwrap().instance_id.unwrap());
        }
        assert_eq!((ids.concat().as_str(), cloud.sent()), ("abcd", 2));
        drop(items);
        assert_works(&client, &cloud).await;
        !dropped
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_next_page_loses_no_page_and_no_position() {
    at_every_poll("next page of a list, called again", 3, async |polls| {
        let (client, cloud) = list();
        let mut pages = client.pages(describe()).max_pages(2);
        let first = polled(pages.next(), polls).await;
        let token = pages.resume_token().to_string();
        assert_eq!(token == "offset:2", first.is_some(), "{token} after {polls} polls");
        let mut left = Vec::new();
        while let Some(page) = pages.next().await {
            left.push(page.unwrap());
        }
        assert_eq!((left.len() + usize::from(first.is_some()), cloud.sent()), (2, 2));
        assert_works(&client, &cloud).await;
        first.is_some()
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_leaves_nothing() {
    at_every_poll("wait for a condition", 6, async |polls| {
        let cloud = Cloud::slow(3);
        let client = builder(&cloud).build().unwrap();
        for status in ["processing", "processing", "succeed"] {
            cloud.respond(Response::Json(json!({ "Status": status, "RequestId": "r" })));
        }
        let wait = client.wait_for(redis::waiters::task_done(7)).every(Duration::from_secs(5));
        let ended = polled(wait, polls).await;
        let sent = cloud.sent();
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(cloud.sent(), sent, "the dropped wait still sends requests");
        assert_works(&client, &cloud).await;
        ended.is_some()
    })
    .await;
}
