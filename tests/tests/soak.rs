//! The soak test of `benches/soak`, reduced to a fiftieth.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::time::{Duration, Instant};

use cumulo_tests::soak::{Cloud, call_all};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_and_no_write_is_executed_twice() {
    const CALLS: usize = 4_000;
    let metrics = tokio::runtime::Handle::current().metrics();
    let cloud = Cloud::start(50).await.unwrap();
    let seen = call_all(&cloud.url(), CALLS, 64, |_| {}).await.unwrap();
    let done = cloud.done();
    assert_eq!(seen.ended(), CALLS);
    assert_eq!(seen.lost(&done), 0, "successful, but not executed");
    assert_eq!(done.iter().filter(|times| **times > 1).count(), 0, "a write was executed twice");
    // The faults must have occurred, and the retries must have succeeded.
    assert!(seen.repeated > CALLS / 100, "{seen:?}");
    assert!(seen.failed.values().sum::<usize>() < CALLS * 4 / 100, "{:?}", seen.failed);
    let start = Instant::now();
    while cloud.open_connections() > 0 {
        assert!(start.elapsed() < Duration::from_secs(20), "{} connections are left", cloud.open_connections());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(cloud);
    while metrics.num_alive_tasks() > 0 {
        assert!(start.elapsed() < Duration::from_secs(20), "{} tasks are left", metrics.num_alive_tasks());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
