//! Each fault with each kind of operation: what comes of it is what `docs/reliability.md` says, nothing that must not be
//! done twice is, no call outlives its deadline, and no connection or task is left.
//!
//! `CUMULO_WRITE_DOCS=1` writes what was seen into the document; read the difference before you keep it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod burst;
mod cases;
mod stage;

use std::{
    env, fs,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use cases::{Case, Trouble, cases};
use stage::{DEADLINE, Kind, Settings, Stage, soon};
use tokio::task::JoinSet;

const BEGIN: &str = "<!-- seen: begin -->\n";
const END: &str = "<!-- seen: end -->\n";

/// Sets the stage, lets it go wrong, calls, and tells what was seen.
async fn seen(case: &Case, kind: Kind) -> String {
    let mut settings =
        Settings { endpoint: None, ahead: 0, patience: if case.is_slow { Duration::from_secs(2) } else { DEADLINE } };
    match &case.trouble {
        Trouble::Endpoint(endpoint) => settings.endpoint = Some(endpoint.clone()),
        Trouble::Clock(ahead) => settings.ahead = *ahead,
        _ => {}
    }
    let stage = Stage::new(&settings).await;
    let (provider, service) = kind.service();
    let on = || stage.mock.on(provider, service, kind.action());
    match &case.trouble {
        Trouble::Wire(fault, times) => (0..*times).for_each(|_| stage.proxy.fault(*fault)),
        Trouble::Used(fault) => {
            if *fault == cumulo_mock::WireFault::CloseWhenIdle {
                stage.proxy.fault(*fault);
                stage.call(kind).await.unwrap();
                assert!(soon(|| stage.proxy.open_connections() == 0).await);
                // The client learns of it when its runtime next looks.
                tokio::time::sleep(Duration::from_millis(50)).await;
            } else {
                stage.call(kind).await.unwrap();
                stage.proxy.fault(*fault);
            }
        }
        Trouble::Cloud(fault, times) => drop(on().fault(*fault).times(*times)),
        Trouble::Error(status, code) => drop(on().error(*status, *code, "something went wrong")),
        Trouble::Endpoint(_) | Trouble::Clock(_) => {}
    }
    let before = stage.mock.calls(kind.action());
    let start = Instant::now();
    let result = stage.call(kind).await;
    let took = start.elapsed();
    assert!(took < DEADLINE + Duration::from_secs(5), "{}, {kind:?}: {took:?}", case.name);
    assert!(took >= case.at_least, "{}, {kind:?}: {took:?}", case.name);
    let done = stage.mock.calls(kind.action()) - before;
    let (outcome, attempts) = match &result {
        Ok(attempts) => ("ok".to_owned(), *attempts),
        Err(error) => {
            assert!(!error.message().is_empty() && error.to_string().contains(kind.action()), "{error:?}");
            let code = error.code().map(|code| format!(" {code}")).unwrap_or_default();
            (format!("{:?}{code}", error.kind()), error.attempts())
        }
    };
    // Products of Alibaba's tell failures in members of their own, which only the program knows.
    let in_members = kind == Kind::Token && matches!(case.trouble, Trouble::Error(200, _));
    if kind != Kind::Read {
        assert!(done <= 1, "{}, {kind:?}: done {done} times, {result:?}", case.name);
        assert!(
            done == 1 || result.is_err() || in_members,
            "{}, {kind:?}: {result:?}, but nothing was done",
            case.name
        );
    }
    assert!(stage.closes().await, "{}, {kind:?}: connections are left", case.name);
    let plural = if attempts == 1 { "" } else { "s" };
    let mut cell = format!("{outcome}, {attempts} attempt{plural}");
    if kind != Kind::Read && result.is_err() {
        cell += if done == 1 { "; was done" } else { "; was not done" };
    }
    if in_members {
        cell += "; the error is in the reply";
    }
    cell
}

/// The table, a row a case.
async fn table() -> String {
    let mut rows = vec![vec![String::new(); Kind::ALL.len()]; cases().len()];
    // Those that wait for time to run out wait together, when nobody else keeps the machine busy.
    let mut slow = Vec::new();
    for (number, case) in cases().into_iter().enumerate() {
        if case.is_slow {
            slow.push((number, Arc::new(case)));
        } else {
            for (column, kind) in Kind::ALL.into_iter().enumerate() {
                rows[number][column] = seen(&case, kind).await;
            }
        }
    }
    let mut running = JoinSet::new();
    for (number, case) in slow {
        for (column, kind) in Kind::ALL.into_iter().enumerate() {
            let case = case.clone();
            running.spawn(async move { (number, column, seen(&case, kind).await) });
        }
    }
    while let Some(done) = running.join_next().await {
        let (number, column, cell) = done.unwrap();
        rows[number][column] = cell;
    }
    let mut table =
        String::from("| what goes wrong | reads | writes | writes with a client token |\n|---|---|---|---|\n");
    for (case, cells) in cases().iter().zip(rows) {
        table += &format!("| {} | {} |\n", case.name, cells.join(" | "));
    }
    table
}

fn held_against_the_document(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reliability.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("the document has a place for the table");
    let (documented, after) = rest.split_once(END).expect("the place has an end");
    if env::var_os("CUMULO_WRITE_DOCS").is_some() {
        fs::write(&path, [before, BEGIN, table, END, after].concat()).unwrap();
        return;
    }
    for (documented, seen) in documented.lines().zip(table.lines()) {
        assert_eq!(documented, seen, "docs/reliability.md tells otherwise");
    }
    assert_eq!(documented.lines().count(), table.lines().count());
}

/// The tasks of clients, proxies and mocks end with them.
async fn nothing_is_left() {
    let metrics = tokio::runtime::Handle::current().metrics();
    assert!(soon(|| metrics.num_alive_tasks() == 0).await, "{} tasks are left", metrics.num_alive_tasks());
}

#[tokio::test]
async fn what_comes_of_faults_is_what_the_document_says() {
    held_against_the_document(&table().await);
    nothing_is_left().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn and_the_same_on_several_threads() {
    if env::var_os("CUMULO_WRITE_DOCS").is_none() {
        held_against_the_document(&table().await);
    }
    nothing_is_left().await;
}

#[tokio::test]
async fn calls_that_are_dropped_leave_nothing() {
    let settings = Settings { endpoint: None, ahead: 0, patience: DEADLINE };
    let stage = Stage::new(&settings).await;
    for kind in Kind::ALL {
        stage.proxy.fault(cumulo_mock::WireFault::Stall);
        let call = stage.call(kind);
        assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    }
    // The connections of calls that nobody waits for are closed, though the client lives on.
    assert!(soon(|| stage.proxy.open_connections() == 0).await);
    assert!(stage.closes().await);
    nothing_is_left().await;
}

#[tokio::test]
async fn a_deadline_holds_whatever_goes_wrong() {
    use cumulo_mock::{Fault, WireFault};
    let settings = Settings { endpoint: None, ahead: 0, patience: DEADLINE };
    let stage = Stage::new(&settings).await;
    for _ in 0..20 {
        stage.proxy.fault(WireFault::Stall);
    }
    stage.mock.on_any().fault(Fault::ThrottleFor(Duration::from_secs(3600))).times(20);
    for kind in Kind::ALL {
        let start = Instant::now();
        let error = stage.call_within(kind, Duration::from_millis(150)).await.unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(5), "{error}");
        assert_eq!(error.kind(), cumulo_core::ErrorKind::Timeout);
    }
    assert!(stage.closes().await);
}

#[tokio::test]
async fn a_compressed_reply_is_told() {
    let settings = Settings { endpoint: None, ahead: 0, patience: DEADLINE };
    let stage = Stage::new(&settings).await;
    for kind in Kind::ALL {
        stage.mock.on_any().fault(cumulo_mock::Fault::Gzip);
        let error = stage.call(kind).await.unwrap_err();
        assert!(error.message().contains("gzip") && !error.message().contains('\u{fffd}'), "{error}");
    }
}

#[tokio::test]
async fn a_code_without_a_response_is_an_error_of_zenlayer_whatever_the_status() {
    use cumulo_zenlayer::zec::ResetInstancePassword;
    let mock = cumulo_mock::Mock::builder().start().await.unwrap();
    mock.on("zenlayer", "zec", "ResetInstancePassword").error(200, "OPERATION_DENIED", "not now");
    let credentials =
        cumulo_core::Credentials::new(cumulo_mock::DEFAULT_ACCESS_KEY_ID, cumulo_mock::DEFAULT_ACCESS_KEY_SECRET);
    let client = cumulo_zenlayer::Client::builder().credentials(credentials).endpoint(mock.url()).build().unwrap();
    let error = client.send(ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (Some("OPERATION_DENIED"), Some(200)));
}
