//! The shared rate limit while its server is not started, slow, restarted, or replaced in the middle of a burst.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use cumulo_core::{
    Error, ErrorKind,
    limit::{Quota, SharedLimits, WhenUnavailable},
};
use cumulo_tests::drops::{at_every_poll, polled};
use tokio::{
    runtime::{Builder, Handle},
    time::{Instant, sleep, timeout},
};

use super::{
    redis_server::{RedisServer, free_port},
    relay::Relay,
    shared::{HOUR, KEY, limits, take},
};

const SECOND: Duration = Duration::from_secs(1);
const PER_SECOND: usize = 50;

fn quota() -> Quota {
    Quota::per_second(PER_SECOND as u32)
}

/// Returns the maximum number of times within a second.
fn most_in_a_second(times: &[Instant]) -> usize {
    let from = |start: usize| times[start..].iter().take_while(|time| **time < times[start] + SECOND).count();
    (0..times.len()).map(from).max().unwrap_or_default()
}

/// Acquires permits in several tasks until a time. Returns the results in order of time.
async fn burst(limits: &SharedLimits, until: Instant, deadline: Duration) -> Vec<(Instant, Result<(), Error>)> {
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let limits = limits.clone();
            tokio::spawn(async move {
                let mut taken = Vec::new();
                while Instant::now() < until {
                    let begun = Instant::now();
                    let result = take(&limits, deadline).await;
                    // No call exceeds its deadline. The machine may be busy.
                    assert!(begun.elapsed() < deadline + SECOND, "{:?}", begun.elapsed());
                    if result.is_err() {
                        sleep(Duration::from_millis(20)).await;
                    }
                    taken.push((Instant::now(), result));
                }
                taken
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.extend(task.await.unwrap());
    }
    results.sort_by_key(|(time, _)| *time);
    results
}

fn granted(burst: &[(Instant, Result<(), Error>)]) -> Vec<Instant> {
    burst.iter().filter(|(_, result)| result.is_ok()).map(|(time, _)| *time).collect()
}

#[tokio::test]
async fn a_server_that_is_down_at_the_start_is_used_once_it_has_started() {
    let port = free_port();
    let Some(mut server) = RedisServer::start_on(port) else { return };
    server.stop();
    let local = limits(&server.url(), quota());
    let refusing = limits(&server.url(), quota()).prefix("refusing").when_unavailable(WhenUnavailable::Refuse);
    let begun = Instant::now();
    let without_server = granted(&burst(&local, begun + SECOND, SECOND * 5).await);
    assert!(
        without_server.len() > PER_SECOND / 2 && most_in_a_second(&without_server) <= PER_SECOND + 2,
        "{}",
        without_server.len()
    );
    let error = take(&refusing, SECOND).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);

    server.start_again();
    let begun = Instant::now();
    while take(&refusing, SECOND).await.is_err() || server.command(&format!("EXISTS {KEY}")) != ":1" {
        assert!(begun.elapsed() < SECOND * 20, "the server is not used");
        let _ = take(&local, SECOND).await;
        sleep(Duration::from_millis(20)).await;
    }
    sleep(SECOND).await;
    let with_server = granted(&burst(&local, Instant::now() + SECOND * 2, SECOND * 5).await);
    assert!(most_in_a_second(&with_server) <= PER_SECOND + 2, "{}", most_in_a_second(&with_server));
}

// The deadline of the calls is shorter than the server's patience: they proceed without the server before their
// deadline.
#[tokio::test]
async fn a_slow_server_does_not_delay_calls_beyond_their_deadline() {
    let Some(server) = RedisServer::start(None) else { return };
    let relay = Relay::to(server.port());
    let local = limits(&relay.url(), Quota::per_second(1_000));
    let refusing =
        limits(&relay.url(), Quota::per_second(1_000)).prefix("refusing").when_unavailable(WhenUnavailable::Refuse);
    take(&local, SECOND * 5).await.unwrap();
    take(&refusing, SECOND * 5).await.unwrap();
    relay.delay(SECOND * 30);
    for _ in 0..4 {
        // A client drops a wait at its deadline.
        timeout(SECOND, take(&local, SECOND)).await.expect("the call did not end before its deadline").unwrap();
        let refused = timeout(SECOND, take(&refusing, SECOND)).await.expect("the call did not end before its deadline");
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::RateLimit);
        sleep(SECOND * 6 / 10).await;
    }
}

// While one call checks whether the server is available again, all other calls proceed without it.
#[tokio::test]
async fn only_one_call_waits_for_a_server_that_was_unavailable() {
    let Some(server) = RedisServer::start(None) else { return };
    let relay = Relay::to(server.port());
    let limits = limits(&relay.url(), Quota::per_second(1_000).burst(100)).patience(SECOND * 5);
    relay.delay(SECOND * 30);
    take(&limits, SECOND).await.unwrap();
    sleep(SECOND * 6 / 10).await;
    let waiting_call = tokio::spawn({
        let limits = limits.clone();
        async move { take(&limits, SECOND * 4).await }
    });
    sleep(Duration::from_millis(50)).await;
    let begun = Instant::now();
    for _ in 0..10 {
        take(&limits, SECOND * 4).await.unwrap();
    }
    assert!(begun.elapsed() < SECOND, "{:?}", begun.elapsed());
    waiting_call.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_restart_between_two_calls_has_no_effect() {
    let Some(mut server) = RedisServer::start(None) else { return };
    let refusing = limits(&server.url(), Quota::per_second(1_000)).when_unavailable(WhenUnavailable::Refuse);
    for _ in 0..3 {
        take(&refusing, HOUR).await.unwrap();
        server.stop();
        server.start_again();
    }
    take(&refusing, HOUR).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_continues_on_a_replaced_server() {
    let Some(first) = RedisServer::start(None) else { return };
    let Some(second) = RedisServer::start(None) else { return };
    for choice in [WhenUnavailable::Local, WhenUnavailable::Refuse] {
        let relay = Relay::to(first.port());
        let limits = limits(&relay.url(), quota()).prefix(&format!("{choice:?}")).when_unavailable(choice);
        let begun = Instant::now();
        let running = tokio::spawn({
            let limits = limits.clone();
            async move { burst(&limits, begun + SECOND * 4, SECOND * 2).await }
        });
        sleep(SECOND).await;
        relay.switch_to(second.port());
        let switched = Instant::now();
        let results = running.await.unwrap();
        let times = granted(&results);
        // The new server does not have the count of the previous second: it may allow a second quota, but never a
        // third.
        assert!(most_in_a_second(&times) <= 2 * (PER_SECOND + 2), "{}", most_in_a_second(&times));
        let after: Vec<_> = times.into_iter().filter(|time| *time > switched + SECOND).collect();
        assert!(most_in_a_second(&after) <= PER_SECOND + 2, "{} within a second", most_in_a_second(&after));
        // The new server is used soon, with its full quota.
        assert!(
            after.len() > PER_SECOND,
            "{}: only {} calls after the change",
            format_args!("{choice:?}"),
            after.len()
        );
    }
}

// A call is dropped while it connects, sends its command and waits for its slot. Earlier and later calls continue,
// within the quota.
#[tokio::test]
async fn a_dropped_call_does_not_delay_other_calls() {
    let Some(server) = RedisServer::start(None) else { return };
    for (phase, connected) in
        [("shared rate limit: connection", false), ("shared rate limit: connected, waiting for a slot", true)]
    {
        let runs = AtomicUsize::new(0);
        at_every_poll(phase, 2, async |polls| {
            let number = runs.fetch_add(1, Ordering::SeqCst);
            let limits = limits(&server.url(), Quota::new(1, SECOND / 5)).prefix(&format!("{connected} {number}"));
            let limits = limits.when_unavailable(WhenUnavailable::Refuse);
            let begun = Instant::now();
            if connected {
                take(&limits, SECOND * 5).await.unwrap();
            }
            let dropped = polled(Box::pin(take(&limits, SECOND * 5)), polls).await;
            for _ in 0..2 {
                timeout(SECOND * 5, take(&limits, SECOND * 4)).await.expect("a lock is still held").unwrap();
            }
            let taken = 2 + u32::from(connected) + u32::from(dropped.is_some());
            assert!(begun.elapsed() + SECOND / 20 >= SECOND / 5 * (taken - 1), "the quota is exceeded");
            drop(limits);
            // The task of the connection ends with the connection.
            while Handle::current().metrics().num_alive_tasks() > 0 {
                sleep(SECOND / 1_000).await;
            }
            dropped.is_some()
        })
        .await;
    }
}

#[test]
fn short_lived_runtimes_share_the_limit() {
    let Some(server) = RedisServer::start(None) else { return };
    let refusing = limits(&server.url(), Quota::per_second(1_000)).when_unavailable(WhenUnavailable::Refuse);
    let runtimes: Vec<_> = (0..3).map(|_| Builder::new_current_thread().enable_all().build().unwrap()).collect();
    for _ in 0..2 {
        for runtime in &runtimes {
            runtime.block_on(take(&refusing, SECOND * 5)).unwrap();
        }
    }
    for _ in 0..3 {
        // Each runtime ends after its call.
        Builder::new_current_thread().enable_all().build().unwrap().block_on(take(&refusing, SECOND * 5)).unwrap();
    }
}
