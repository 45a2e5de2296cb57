//! Drops of streams of events: while the stream is opened, between events, and of a `next` that is called again.

use cumulo_tencent::{Client, lkeap};
use cumulo_tests::drops::{at_every_poll, polled};
use serde_json::json;

use super::cloud::{Cloud, Response, assert_works, builder, throttled};

fn chat() -> lkeap::ChatCompletions {
    lkeap::ChatCompletions::new("deepseek-v3", Vec::<lkeap::Message>::new()).stream(true)
}

fn three_events() -> (Client, Cloud) {
    let cloud = Cloud::slow(2);
    cloud.respond(Response::Events((1..4).map(|id| json!({ "Id": id.to_string() })).collect()));
    (builder(&cloud).build().unwrap(), cloud)
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_leaves_nothing() {
    at_every_poll("stream of events", 10, async |polls| {
        let (client, cloud) = three_events();
        let read = async {
            let mut events = client.stream(chat()).await.unwrap();
            let mut count = 0;
            while let Some(event) = events.next().await {
                event.unwrap();
                count += 1;
            }
            count
        };
        let ended = polled(read, polls).await;
        assert_works(&client, &cloud).await;
        ended.is_some_and(|count| count == 3)
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_next_event_loses_no_event() {
    at_every_poll("next event of a stream, called again", 3, async |polls| {
        let (client, cloud) = three_events();
        let mut events = client.stream(chat()).await.unwrap();
        let (mut ids, mut dropped) = (String::new(), false);
        loop {
            let event = match polled(events.next(), polls).await {
                Some(event) => event,
                None => {
                    dropped = true;
                    events.next().await
                }
            };
            let Some(event) = event else { break };
            ids += &event.unwrap().decode().unwrap().id.unwrap();
        }
        assert_eq!((ids.as_str(), cloud.sent()), ("123", 1));
        assert_works(&client, &cloud).await;
        !dropped
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_dropped_while_its_opening_is_retried_leaves_nothing() {
    at_every_poll("opening of a stream, retried", 5, async |polls| {
        let cloud = Cloud::slow(2);
        cloud.respond(throttled());
        cloud.respond(Response::Events(vec![json!({ "Id": "1" })]));
        let client = builder(&cloud).build().unwrap();
        let ended = polled(client.stream(chat()), polls).await.map(|events| events.map(drop));
        assert_works(&client, &cloud).await;
        ended.is_some()
    })
    .await;
}
