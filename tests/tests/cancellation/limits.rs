//! Drops while a call waits for the rate limiter: for the client's own rate limit, and for the adaptive rate.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cumulo_core::{
    BoxFuture,
    credentials::ProvideCredentials,
    limit::{Limited, Limits, Quota, RateLimit},
};
use cumulo_tencent::{Client, Credentials, Error, Retry};
use cumulo_tests::drops::{at_every_poll, polled};
use tokio::time::Instant;

use super::cloud::{Cloud, assert_works, builder, pending, reset, throttled};

const SECOND: Duration = Duration::from_secs(1);

/// Holds a permit while it decides, and is pending three times.
#[derive(Clone, Default)]
struct Gate(Arc<AtomicUsize>);

struct Permit<'a>(&'a Gate);

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl RateLimit for Gate {
    fn acquire<'a>(&'a self, _: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.0.fetch_add(1, Ordering::SeqCst);
            let _permit = Permit(self);
            pending(3).await;
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_programs_own_rate_limiter_is_dropped_with_the_call() {
    let (cloud, gate) = (Cloud::slow(1), Gate::default());
    let client = builder(&cloud).limit(gate.clone()).build().unwrap();
    at_every_poll("the program's own rate limiter", 4, async |polls| {
        let ended = polled(client.send(reset()), polls).await.is_some();
        assert_eq!(gate.0.load(Ordering::SeqCst), 0, "a permit is still held");
        assert_works(&client, &cloud).await;
        ended
    })
    .await;
}

// Sends a call, drops a second call that waits behind it, and sends a third call, which must not wait longer than
// without the second call.
#[tokio::test(start_paused = true)]
async fn a_drop_in_the_queue_of_the_rate_limit_leaves_no_gap() {
    at_every_poll("queue of the client's rate limit", 2, async |polls| {
        let cloud = Cloud::slow(1);
        let client = builder(&cloud).limit(Limits::new().default_quota(Quota::per_second(1))).build().unwrap();
        client.send(reset()).await.unwrap();
        let first = Instant::now();
        let dropped = polled(client.send(reset()), polls).await;
        let sent = cloud.sent();
        assert_works(&client, &cloud).await;
        let calls = if sent == 2 { 2 } else { 1 };
        assert!(first.elapsed() <= SECOND * calls + SECOND / 10, "{:?} after {polls} polls", first.elapsed());
        assert!(first.elapsed() >= SECOND * calls - SECOND / 10, "the quota is exceeded");
        dropped.is_some()
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn calls_after_a_dropped_call_are_sent_earlier() {
    at_every_poll("middle of the queue of the client's rate limit", 2, async |polls| {
        let cloud = Cloud::slow(1);
        let client = builder(&cloud).limit(Limits::new().default_quota(Quota::per_second(1))).build().unwrap();
        client.send(reset()).await.unwrap();
        let first = Instant::now();
        let (before, dropped, behind) =
            tokio::join!(biased; client.send(reset()), polled(client.send(reset()), polls), client.send(reset()));
        before.unwrap();
        behind.unwrap();
        let calls = cloud.sent() as u32 - 1;
        assert!(first.elapsed() <= SECOND * calls + SECOND / 10, "{:?} for {calls} calls", first.elapsed());
        assert_works(&client, &cloud).await;
        dropped.is_some()
    })
    .await;
}

/// Creates a client that was throttled: at half a call per second.
async fn throttled_client(cloud: &Cloud, credentials: impl ProvideCredentials) -> Client {
    let retry = Retry::adaptive().max_attempts(1);
    let client = builder(cloud).credentials(credentials).retry(retry).build().unwrap();
    cloud.respond(throttled());
    client.send(reset()).await.unwrap_err();
    client
}

#[tokio::test(start_paused = true)]
async fn a_drop_at_the_adaptive_rate_leaves_the_permit_to_the_next_call() {
    at_every_poll("adaptive rate", 2, async |polls| {
        let cloud = Cloud::slow(1);
        let client = throttled_client(&cloud, Credentials::new("id", "key")).await;
        let begun = Instant::now();
        let dropped = polled(client.send(reset()), polls).await;
        let sent = cloud.sent() - 1;
        assert_works(&client, &cloud).await;
        // At the lowest rate, a call is sent every 2.1 s, the first call a little earlier.
        let longest = SECOND * 22 / 10 * (sent as u32 + 1);
        assert!(begun.elapsed() <= longest, "{:?} after {polls} polls, {sent} sent", begun.elapsed());
        dropped.is_some()
    })
    .await;
}

/// Credentials that are pending three times whenever they are requested.
struct Slow;

impl ProvideCredentials for Slow {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        Box::pin(async {
            pending(3).await;
            Ok(Arc::new(Credentials::new("id", "key")))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn an_unused_permit_of_the_adaptive_rate_is_returned() {
    at_every_poll("between the adaptive rate and the request", 3, async |polls| {
        let cloud = Cloud::slow(1);
        let client = throttled_client(&cloud, Slow).await;
        // Long enough for one and a half permits.
        tokio::time::sleep(SECOND * 30).await;
        let begun = Instant::now();
        let dropped = polled(client.send(reset()), polls).await;
        let sent = cloud.sent() - 1;
        assert_works(&client, &cloud).await;
        if sent == 0 {
            assert!(begun.elapsed() <= SECOND / 10, "{:?} after {polls} polls", begun.elapsed());
        }
        dropped.is_some()
    })
    .await;
}
