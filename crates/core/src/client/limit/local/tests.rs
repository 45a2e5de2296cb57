use std::{cell::RefCell, rc::Rc, time::Duration};

use tokio::{
    task::{LocalSet, spawn_local},
    time::{advance, sleep},
};

use super::*;
use crate::{
    endpoint::Endpoints,
    error::ErrorKind,
    operation::{OperationInfo, Service},
};

static SERVICE: Service = Service::new("redis", "v", "redis", &Endpoints::NONE);
static RESET: OperationInfo = OperationInfo::new(&SERVICE, "ResetPassword").rate(Some(20));
static LIST: OperationInfo = OperationInfo::new(&SERVICE, "DescribeInstances");

const HOUR: Duration = Duration::from_secs(3600);

fn at(info: &'static OperationInfo, patience: Duration) -> Limited<'static> {
    Limited::new("tencent", info, (Instant::now() + patience).into_std())
}

async fn millis_of(limits: &Limits, attempts: &[Limited<'_>]) -> Vec<u128> {
    let start = Instant::now();
    let mut millis = Vec::new();
    for attempt in attempts {
        limits.acquire(attempt).await.unwrap();
        millis.push(start.elapsed().as_millis());
    }
    millis
}

#[tokio::test(start_paused = true)]
async fn calls_are_spaced_evenly_after_the_burst() {
    let limits = Limits::new().default_quota(Quota::per_second(10).burst(3));
    assert_eq!(millis_of(&limits, &[at(&LIST, HOUR); 6]).await, [0, 0, 0, 100, 200, 300]);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(millis_of(&limits, &[at(&LIST, HOUR); 4]).await, [0, 0, 0, 100]);
    let minute = Limits::new().default_quota(Quota::per_minute(6));
    assert_eq!(millis_of(&minute, &[at(&LIST, HOUR); 3]).await, [0, 10_000, 20_000]);
}

#[tokio::test(start_paused = true)]
async fn applies_the_documented_rate_unless_the_action_has_its_own_quota() {
    let calls = [at(&RESET, HOUR); 3];
    assert_eq!(millis_of(&Limits::from_facts(), &calls).await, [0, 53, 105]);
    assert_eq!(millis_of(&Limits::new(), &calls).await, [0, 0, 0]);
    let ten = Quota::per_second(10);
    assert_eq!(millis_of(&Limits::from_facts().default_quota(ten).service("redis", ten), &calls).await, [0, 53, 105]);
    assert_eq!(millis_of(&Limits::from_facts().action("redis", "ResetPassword", ten), &calls).await, [0, 100, 200]);
    assert_eq!(millis_of(&Limits::new().action("redis", "ResetPasswords", ten), &calls).await, [0, 0, 0]);
    let service = Limits::from_facts().default_quota(Quota::per_second(1)).service("redis", ten);
    assert_eq!(millis_of(&service, &[at(&LIST, HOUR); 3]).await, [0, 100, 200]);
}

#[tokio::test(start_paused = true)]
async fn counts_by_provider_action_region_and_access_key() {
    let limits = Limits::new().default_quota(Quota::per_second(10));
    let call = at(&LIST, HOUR);
    let other_region = Limited { region: Some("eu-frankfurt"), ..call };
    let other_key = Limited { access_key_id: "AKID2", ..call };
    let other_provider = Limited { provider: "alibaba", ..call };
    let calls = [call, at(&RESET, HOUR), other_region, other_key, other_provider, call];
    assert_eq!(millis_of(&limits, &calls).await, [0, 0, 0, 0, 0, 100]);
    let shared = limits.clone().account("100000000001");
    assert_eq!(millis_of(&shared, &[call, other_key, other_region]).await, [0, 100, 100]);
    // Clones share their counters.
    sleep(Duration::from_secs(1)).await;
    assert_eq!(millis_of(&limits.clone(), &[call]).await, [0]);
    assert_eq!(millis_of(&limits, &[call]).await, [100]);
}

#[tokio::test(start_paused = true)]
async fn fails_immediately_if_the_wait_would_exceed_the_deadline() {
    let limits = Limits::new().default_quota(Quota::per_second(1));
    limits.acquire(&at(&LIST, HOUR)).await.unwrap();
    let start = Instant::now();
    let error = limits.acquire(&at(&LIST, Duration::from_millis(900))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(error.is_throttled() && error.is_retryable());
    assert_eq!(
        error.message(),
        "the client's rate limit of 1 calls per 1s delays the call by 1000 ms, past the deadline"
    );
    // A call also fails if too many calls are before it in the queue.
    let attempt = at(&LIST, HOUR);
    let (mut first, mut second) = (limits.acquire(&attempt), limits.acquire(&attempt));
    assert!(is_pending(&mut first).await && is_pending(&mut second).await);
    let error = limits.acquire(&at(&LIST, Duration::from_millis(2_900))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert_eq!(start.elapsed(), Duration::ZERO);
    let (attempt, start) = (at(&LIST, Duration::from_millis(3_100)), Instant::now());
    let third = limits.acquire(&attempt);
    let (_, _, third) = tokio::join!(first, second, third);
    third.unwrap();
    assert_eq!(start.elapsed().as_secs(), 3);
}

async fn is_pending(future: &mut BoxFuture<'_, Result<(), Error>>) -> bool {
    std::future::poll_fn(|context| std::task::Poll::Ready(future.as_mut().poll(context).is_pending())).await
}

/// Starts calls in order, and returns their tasks with a list of the admitted calls and their times.
async fn start_calls(
    limits: &Limits,
    calls: usize,
) -> (Vec<tokio::task::JoinHandle<()>>, Rc<RefCell<Vec<(usize, u128)>>>) {
    let admitted = Rc::new(RefCell::new(Vec::new()));
    let start = Instant::now();
    let mut tasks = Vec::new();
    for call in 0..calls {
        let (limits, admitted) = (limits.clone(), admitted.clone());
        tasks.push(spawn_local(async move {
            limits.acquire(&at(&LIST, HOUR)).await.unwrap();
            admitted.borrow_mut().push((call, start.elapsed().as_millis()));
        }));
        tokio::task::yield_now().await;
    }
    (tasks, admitted)
}

#[tokio::test(start_paused = true)]
async fn keeps_the_order_of_calls_and_skips_cancelled_calls() {
    LocalSet::new()
        .run_until(async {
            let limits = Limits::new().default_quota(Quota::per_second(10));
            let (tasks, admitted) = start_calls(&limits, 6).await;
            sleep(Duration::from_millis(150)).await;
            // The first call in the queue, which waits until it may be sent, and a later call.
            for cancelled in [2, 4] {
                tasks[cancelled].abort();
            }
            sleep(Duration::from_secs(1)).await;
            assert_eq!(*admitted.borrow(), [(0, 0), (1, 100), (3, 200), (5, 300)]);
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn late_timers_do_not_waste_the_quota_and_a_blocked_runtime_does_not_cause_a_burst() {
    LocalSet::new()
        .run_until(async {
            let limits = Limits::new().default_quota(Quota::per_second(100));
            let (_tasks, admitted) = start_calls(&limits, 200).await;
            for _ in 0..50 {
                advance(Duration::from_millis(17)).await;
                tokio::task::yield_now().await;
            }
            let expected = 50 * 17 / 10;
            let so_far = admitted.borrow().len();
            assert!((expected - 2..=expected + 2).contains(&so_far), "{so_far} of {expected}");
            advance(Duration::from_millis(500)).await;
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            let after = admitted.borrow().len() - so_far;
            assert!(after <= 4, "{after} at once");
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn removes_the_queues_of_unused_keys() {
    let limits = Limits::new().default_quota(Quota::per_second(10));
    for key in 0..2_000 {
        let key = format!("AKID{key}");
        limits.acquire(&Limited { access_key_id: &key, ..at(&LIST, HOUR) }).await.unwrap();
        advance(Duration::from_millis(5)).await;
    }
    assert!(limits.states.len() <= 300, "{}", limits.states.len());
}

#[test]
fn a_permit_is_used_at_the_time_that_the_caller_passes() {
    let (quota, bucket, start) = (Quota::per_second(10).burst(2), Bucket::default(), Instant::now());
    let take = |at| bucket.take(&quota, at);
    let at = |millis| start + Duration::from_millis(millis);
    assert_eq!([0, 0, 0].map(|millis| take(at(millis))), [Ok(()), Ok(()), Err(at(100))]);
    assert_eq!((take(at(99)), take(at(100))), (Err(at(100)), Ok(())));
    // An earlier time does not return a permit, and a pause refills the burst only.
    assert_eq!(take(start), Err(at(200)));
    assert_eq!([900; 3].map(|millis| take(at(millis))), [Ok(()), Ok(()), Err(at(1000))]);
}
