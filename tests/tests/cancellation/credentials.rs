//! Drops while credentials are fetched: of the call that fetches, and of calls that wait for it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cumulo_core::{
    BoxFuture,
    credentials::{Chain, Environment, Found, Source},
};
use cumulo_tencent::{Client, Credentials, Error};
use cumulo_tests::drops::{at_every_poll, polled};

use super::cloud::{Cloud, assert_works, builder, pending, reset};

/// A source that is pending four times, and counts its fetches.
#[derive(Clone, Default)]
struct Slow {
    loads: Arc<AtomicUsize>,
    loading: Arc<AtomicUsize>,
}

struct Loading(Arc<AtomicUsize>);

impl Drop for Loading {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Source for Slow {
    fn name(&self) -> &'static str {
        "slow"
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            self.loads.fetch_add(1, Ordering::SeqCst);
            assert_eq!(self.loading.fetch_add(1, Ordering::SeqCst), 0, "two concurrent fetches");
            let _loading = Loading(self.loading.clone());
            pending(4).await;
            Ok(Found::some(Credentials::new("id", "key")))
        })
    }
}

fn client() -> (Client, Cloud, Slow) {
    let (cloud, source) = (Cloud::slow(1), Slow::default());
    let chain = Chain::new(vec![Box::new(source.clone())], Duration::from_secs(60));
    (builder(&cloud).credentials(chain).build().unwrap(), cloud, source)
}

#[tokio::test(start_paused = true)]
async fn a_drop_while_credentials_are_fetched_leaves_the_fetch_to_the_next_call() {
    at_every_poll("credential fetch", 5, async |polls| {
        let (client, cloud, source) = client();
        let ended = polled(client.send(reset()), polls).await.is_some();
        assert_eq!(source.loading.load(Ordering::SeqCst), 0, "a fetch is still open");
        assert_works(&client, &cloud).await;
        assert!(source.loads.load(Ordering::SeqCst) <= 2);
        ended
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_waiter_changes_nothing_for_the_call_that_fetches() {
    at_every_poll("wait for another call's credential fetch", 2, async |polls| {
        let (client, cloud, source) = client();
        let fetcher = client.send(reset()).into_future();
        let waiter = polled(client.send(reset()), polls);
        // The fetcher is polled first.
        let (reply, waited) = tokio::join!(biased; fetcher, waiter);
        reply.unwrap();
        assert_eq!(source.loads.load(Ordering::SeqCst), 1);
        assert_works(&client, &cloud).await;
        waited.is_some()
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_waiting_call_fetches_wherever_the_fetching_call_is_dropped() {
    at_every_poll("credential fetch with a waiter", 5, async |polls| {
        let (client, cloud, _) = client();
        let (dropped, reply) = tokio::join!(biased; polled(client.send(reset()), polls), client.send(reset()));
        reply.unwrap();
        assert_works(&client, &cloud).await;
        dropped.is_some()
    })
    .await;
}
