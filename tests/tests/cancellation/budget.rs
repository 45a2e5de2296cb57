//! The retry budget and the time between attempts.

use std::time::Duration;

use cumulo_core::Failover;
use cumulo_tencent::{Client, Retry};
use cumulo_tests::drops::{at_every_poll, polled};

use super::cloud::{Cloud, Response, assert_works, builder, error, reset, throttled};

/// The number of retries that a full budget allows.
const FULL: usize = 100;

/// Returns the number of retries that are left: every failure is retried until the budget is exhausted.
async fn retries_left(client: &Client, cloud: &Cloud) -> usize {
    cloud.clear();
    for _ in 0..2 * FULL {
        cloud.respond(throttled());
    }
    let retry = Retry::standard().max_attempts(1_000).backoff(Duration::ZERO, Duration::ZERO);
    let error = client.send(reset()).retry(retry).timeout(Duration::from_secs(3600)).await.unwrap_err();
    cloud.clear();
    error.attempts() as usize - 1
}

#[tokio::test(start_paused = true)]
async fn a_drop_during_the_wait_before_a_retry_costs_no_budget() {
    at_every_poll("retry wait, then the retry", 5, async |polls| {
        let cloud = Cloud::slow(2);
        let client = builder(&cloud).build().unwrap();
        let before = cloud.sent();
        for _ in 0..2 {
            cloud.respond(throttled());
        }
        let ended = polled(client.send(reset()), polls).await.is_some();
        let retries = (cloud.sent() - before).saturating_sub(1);
        assert_eq!(cloud.open(), 0);
        // The success of a completed call refunds the cost of its last retry.
        let paid = if ended { retries - 1 } else { retries };
        assert_eq!(retries_left(&client, &cloud).await, FULL - paid, "after {polls} polls, {retries} retries");
        ended
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_the_rate_limit_refuses_costs_no_budget() {
    use cumulo_core::limit::{Limits, Quota};
    let cloud = Cloud::default();
    let hourly = Limits::new().default_quota(Quota::new(1, Duration::from_secs(3600)));
    let limited = builder(&cloud).limit(hourly).retry(Retry::default().backoff(Duration::ZERO, Duration::ZERO));
    let client = limited.build().unwrap();
    for _ in 0..2 * FULL {
        cloud.clear();
        cloud.respond(throttled());
        // One attempt is sent; its retry is refused.
        let error = client.send(reset()).timeout(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (cumulo_tencent::ErrorKind::RateLimit, 2), "{error}");
        tokio::time::sleep(Duration::from_secs(3600)).await;
    }
    assert_eq!(cloud.sent(), 2 * FULL);
}

#[tokio::test(start_paused = true)]
async fn many_dropped_retries_leave_retries_for_other_calls() {
    let cloud = Cloud::default();
    let client = builder(&cloud).build().unwrap();
    for _ in 0..3 * FULL {
        cloud.respond(throttled());
        assert!(polled(client.send(reset()), 1).await.is_none(), "the call did not wait for the retry");
        assert_eq!(cloud.open(), 0);
    }
    assert_eq!(cloud.sent(), 3 * FULL);
    cloud.respond(throttled());
    cloud.respond(throttled());
    assert_eq!(client.send(reset()).await.unwrap().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_attempt_does_not_change_the_client() {
    let cloud = Cloud::slow(5);
    let client = builder(&cloud).build().unwrap();
    at_every_poll("attempt in flight", 6, async |polls| {
        let ended = polled(client.send(reset()), polls).await.is_some();
        assert_works(&client, &cloud).await;
        ended
    })
    .await;
    assert_eq!(retries_left(&client, &cloud).await, FULL);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_attempt_with_failover_leaves_the_endpoint_usable() {
    let cloud = Cloud::slow(3);
    let failover = Failover::new().endpoint("redis.ap-beijing.tencentcloudapi.com").cooldown(Duration::from_secs(60));
    let client = builder(&cloud).failover(failover).retry(Retry::off()).build().unwrap();
    at_every_poll("attempt that tries an endpoint again", 4, async |polls| {
        // The circuit breaker of the first endpoint opens. The call that is dropped tries the endpoint again.
        for _ in 0..5 {
            cloud.clear();
            cloud.respond(Response::NoConnection);
            let _ = client.send(reset()).await;
        }
        cloud.clear();
        tokio::time::sleep(Duration::from_secs(61)).await;
        let ended = polled(client.send(reset()), polls).await.is_some();
        assert_works(&client, &cloud).await;
        tokio::time::sleep(Duration::from_secs(61)).await;
        assert_works(&client, &cloud).await;
        ended
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn faults_that_are_not_retried_cost_no_budget() {
    let cloud = Cloud::default();
    let client = builder(&cloud).build().unwrap();
    for _ in 0..2 * FULL {
        cloud.respond(error("InternalError"));
        // A write without a client token is not repeated.
        assert_eq!(client.send(reset()).await.unwrap_err().attempts(), 1);
    }
    assert_eq!(retries_left(&client, &cloud).await, FULL);
}
