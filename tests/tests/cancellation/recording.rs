//! The records of dropped calls, and their order.

use std::time::Duration;

use cumulo_tencent::{
    Client, ErrorKind,
    testing::{Recorder, Replay},
};
use cumulo_tests::drops::{at_every_poll, polled};
use serde_json::json;

use super::cloud::{Cloud, Response, builder, pending, reset};

fn replayed(recorder: &Recorder) -> (Client, Replay) {
    let replay = Replay::from_json(&recorder.to_json()).unwrap();
    (builder(&Cloud::default()).transport(replay.clone()).build().unwrap(), replay)
}

#[tokio::test(start_paused = true)]
async fn a_recording_with_a_dropped_call_is_replayed_unchanged() {
    at_every_poll("recorded attempt", 4, async |polls| {
        let cloud = Cloud::slow(3);
        let recorder = Recorder::with_transport(cloud.clone());
        let client = builder(&cloud).transport(recorder.clone()).build().unwrap();
        let ended = polled(client.send(reset()), polls).await.is_some();
        cloud.respond(Response::Json(json!({ "TaskId": 9, "RequestId": "r" })));
        let sent = cloud.sent();
        assert_eq!(client.send(reset()).await.unwrap().task_id, Some(9));
        // The same program with the recording: its dropped call has no response.
        let (client, replay) = replayed(&recorder);
        if sent > 0 {
            let first = tokio::time::timeout(Duration::from_secs(5), client.send(reset())).await;
            assert_eq!(first.is_ok_and(|reply| reply.is_ok()), ended, "after {polls} polls");
        }
        assert_eq!(client.send(reset()).await.unwrap().task_id, Some(9));
        replay.finish().unwrap();
        ended
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_recorded_timeout_replays_as_a_timeout() {
    let cloud = Cloud::slow(usize::MAX);
    let recorder = Recorder::with_transport(cloud.clone());
    let client = builder(&cloud).transport(recorder.clone()).build().unwrap();
    // The transport wakes its task after each poll. The timer is checked between the polls.
    let short = Duration::from_millis(0);
    assert_eq!(client.send(reset()).timeout(short).await.unwrap_err().kind(), ErrorKind::Timeout);
    let (client, replay) = replayed(&recorder);
    let error = client.send(reset()).timeout(Duration::from_secs(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    replay.finish().unwrap();
}

#[tokio::test(start_paused = true)]
async fn equal_requests_are_recorded_in_the_order_in_which_they_were_sent() {
    let cloud = Cloud::slow(5);
    for task in [1, 2] {
        cloud.respond(Response::Json(json!({ "TaskId": task, "RequestId": "r" })));
    }
    // The first response arrives last.
    let late = DelayFirst(cloud.clone());
    let recorder = Recorder::with_transport(late);
    let client = builder(&cloud).transport(recorder.clone()).build().unwrap();
    let (first, second) = tokio::join!(biased; client.send(reset()), client.send(reset()));
    assert_eq!((first.unwrap().task_id, second.unwrap().task_id), (Some(1), Some(2)));
    let (client, _) = replayed(&recorder);
    assert_eq!(client.send(reset()).await.unwrap().task_id, Some(1));
    assert_eq!(client.send(reset()).await.unwrap().task_id, Some(2));
}

/// Delays the first response.
struct DelayFirst(Cloud);

impl cumulo_core::transport::Transport for DelayFirst {
    fn send(
        &self,
        request: cumulo_core::Outgoing,
    ) -> cumulo_core::BoxFuture<'_, Result<cumulo_core::transport::Incoming, cumulo_core::transport::TransportError>>
    {
        let sent = self.0.send(request);
        Box::pin(async move {
            let before = self.0.sent();
            let incoming = sent.await;
            if before == 0 {
                pending(20).await;
            }
            incoming
        })
    }
}
