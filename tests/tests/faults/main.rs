//! Each fault with each kind of operation, with one test for each row of the table in `docs/reliability.md`. The
//! outcome equals the document, no write is executed twice, no call exceeds its deadline, and no connection or task is
//! left.
//!
//! `CUMULO_WRITE_DOCS=1` writes the observed outcomes into the document. Review the difference before you commit it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod burst;
mod cases;
mod fixture;

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use cases::{Case, Injection, cases};
use fixture::{DEADLINE, Fixture, Kind, Settings, is_met};
use tokio::task::JoinSet;

/// The case with two possible outcomes.
const RACE_CASE: &str = "reset when connected";
const RACE_OUTCOMES: (&str, &str) = ("ok, 2 attempts", "`Transport`, 1 attempt; not executed");

const BEGIN: &str = "<!-- observed: begin -->\n";
const END: &str = "<!-- observed: end -->\n";
const HEADER: &str = "| fault | reads | writes | writes with a client token |\n|---|---|---|---|\n";

/// Generates the tests of all rows, on one thread and on several threads.
macro_rules! rows {
    ($($row:ident)+) => {
        mod on_one_thread {
            $(#[tokio::test]
            async fn $row() {
                super::outcome_is_as_documented(stringify!($row), true).await;
            })+
        }
        mod on_several_threads {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $row() {
                super::outcome_is_as_documented(stringify!($row), false).await;
            })+
        }
        const ROWS: &[&str] = &[$(stringify!($row)),+];
    };
}

rows! {
    no_such_host_dns
    connection_refused
    reset_when_connected
    accepted_200_ms_late
    idle_connection_closed_by_the_server
    idle_connection_reset_as_the_request_arrives
    reset_before_the_request_is_read
    reset_after_the_head_of_the_request
    reset_after_the_whole_request
    half_closed_after_the_request
    response_head_sent_byte_by_byte
    response_body_sent_byte_by_byte
    reset_in_the_middle_of_the_response
    closed_in_the_middle_of_the_response
    closed_in_the_middle_of_every_response
    content_length_too_short
    response_is_not_http
    unexpected_gzip_encoding
    truncated_json
    body_is_not_text
    http_200_without_a_body
    redirect_to_a_login_page
    response_exceeds_the_limit_of_64_mib
    invalid_characters_in_a_text
    http_200_with_an_error_of_the_provider
    http_200_with_an_internal_error
    http_400
    http_500_once
    http_502_once
    http_503_for_every_request
    throttled_twice
    throttled_every_time
    http_429_for_every_request
    clock_an_hour_ahead
    clock_an_hour_behind
    throttled_with_a_delay_of_1_s
    no_response
    no_response_to_any_request
    response_head_too_slow
    response_body_too_slow
    content_length_too_long_connection_kept
}

/// Creates the mock, proxy and clients of a case, so that the measured time of a call does not include their start.
async fn fixture_for(case: &Case) -> Fixture {
    let attempt_timeout = if case.is_slow { Duration::from_secs(2) } else { DEADLINE };
    let mut settings = Settings { endpoint: None, clock_error: 0, attempt_timeout };
    match &case.injection {
        Injection::Endpoint(endpoint) => settings.endpoint = Some(endpoint.clone()),
        Injection::Clock(seconds) => settings.clock_error = *seconds,
        _ => {}
    }
    Fixture::new(&settings).await
}

/// Injects the fault, makes the call, and returns the cell of the table.
async fn cell(fixture: Fixture, case: &Case, kind: Kind) -> String {
    let (provider, service) = kind.service();
    let on = || fixture.mock.on(provider, service, kind.action());
    match &case.injection {
        Injection::Wire(fault, times) => (0..*times).for_each(|_| fixture.proxy.fault(*fault)),
        Injection::Used(fault) => {
            if *fault == cumulo_mock::WireFault::CloseWhenIdle {
                fixture.proxy.fault(*fault);
                fixture.call(kind).await.unwrap();
                assert!(is_met(|| fixture.proxy.open_connections() == 0).await);
                // The client notices when its runtime next polls the connection.
                tokio::time::sleep(Duration::from_millis(50)).await;
            } else {
                fixture.call(kind).await.unwrap();
                fixture.proxy.fault(*fault);
            }
        }
        Injection::Cloud(fault, times) => drop(on().fault(*fault).times(*times)),
        Injection::Error(status, code) => drop(on().error(*status, *code, "something went wrong")),
        Injection::Endpoint(_) | Injection::Clock(_) => {}
    }
    let before = fixture.mock.calls(kind.action());
    let start = Instant::now();
    let result = fixture.call(kind).await;
    let elapsed = start.elapsed();
    assert!(elapsed < DEADLINE + Duration::from_secs(5), "{}, {kind:?}: {elapsed:?}", case.name);
    assert!(elapsed >= case.at_least, "{}, {kind:?}: {elapsed:?}", case.name);
    let done = fixture.mock.calls(kind.action()) - before;
    let (outcome, attempts) = match &result {
        Ok(attempts) => ("ok".to_owned(), *attempts),
        Err(error) => {
            assert!(!error.message().is_empty() && error.to_string().contains(kind.action()), "{error:?}");
            let code = error.code().map(|code| format!(" {code}")).unwrap_or_default();
            (format!("`{:?}`{code}", error.kind()), error.attempts())
        }
    };
    // Some products of Alibaba Cloud report failures in their own fields, which only the program can interpret.
    let in_output = kind == Kind::Token && matches!(case.injection, Injection::Error(200, _));
    if kind != Kind::Read {
        assert!(done <= 1, "{}, {kind:?}: executed {done} times, {result:?}", case.name);
        assert!(
            done == 1 || result.is_err() || in_output,
            "{}, {kind:?}: {result:?}, but the operation was not executed",
            case.name
        );
    }
    assert!(fixture.close().await, "{}, {kind:?}: connections are left", case.name);
    let plural = if attempts == 1 { "" } else { "s" };
    let mut cell = format!("{outcome}, {attempts} attempt{plural}");
    if kind != Kind::Read && result.is_err() {
        cell += if done == 1 { "; executed" } else { "; not executed" };
    }
    // The client may or may not notice the reset before it starts to send. In both cases the operation is not executed.
    if case.name == RACE_CASE && kind == Kind::Write {
        assert!([RACE_OUTCOMES.0, RACE_OUTCOMES.1].contains(&cell.as_str()), "{cell}");
        cell = format!("{}, or {}", RACE_OUTCOMES.0, RACE_OUTCOMES.1);
    }
    if in_output {
        cell += "; the error is in the response";
    }
    cell
}

/// Returns the row of a case. If the case has a timeout, the kinds of operations run concurrently.
async fn row(case: Case) -> String {
    let case = Arc::new(case);
    let mut cells = vec![String::new(); Kind::ALL.len()];
    let mut running = JoinSet::new();
    for (column, kind) in Kind::ALL.into_iter().enumerate() {
        let (fixture, case) = (fixture_for(&case).await, case.clone());
        if case.is_slow {
            running.spawn(async move { (column, cell(fixture, &case, kind).await) });
        } else {
            cells[column] = cell(fixture, &case, kind).await;
        }
    }
    while let Some(finished) = running.join_next().await {
        let (column, cell) = finished.unwrap();
        cells[column] = cell;
    }
    format!("| {} | {} |\n", case.name, cells.join(" | "))
}

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reliability.md")
}

/// Returns the document before the table, the table without its header, and the document after it.
fn parts(text: &str) -> (&str, &str, &str) {
    let (before, rest) = text.split_once(BEGIN).expect("the document has the start mark of the table");
    let (table, after) = rest.split_once(END).expect("the document has the end mark of the table");
    (before, table.strip_prefix(HEADER).unwrap_or_default(), after)
}

async fn outcome_is_as_documented(test: &str, may_write: bool) {
    let case = cases().into_iter().find(|case| case.test == test).expect("a case of that name");
    let observed = row(case).await;
    nothing_is_left().await;
    if env::var_os("CUMULO_WRITE_DOCS").is_some() {
        if may_write {
            write(&observed);
        }
        return;
    }
    let text = fs::read_to_string(document()).unwrap();
    let (_, table, _) = parts(&text);
    assert!(table.contains(&observed), "docs/reliability.md has no row that is equal to\n{observed}");
}

/// Writes a row into the table, in the order of the cases.
fn write(observed: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let text = fs::read_to_string(document()).unwrap();
    let (before, table, after) = parts(&text);
    let rows: String = cases()
        .iter()
        .filter_map(|case| {
            let start = format!("| {} |", case.name);
            let is_of_case = |row: &&str| row.starts_with(&start);
            let row = Some(observed).filter(is_of_case).or(table.split_inclusive('\n').find(is_of_case));
            row.map(str::to_owned)
        })
        .collect();
    fs::write(document(), [before, BEGIN, HEADER, &rows, END, after].concat()).unwrap();
}

#[test]
fn every_case_has_a_test_and_a_row() {
    let tests: Vec<&str> = cases().iter().map(|case| case.test).collect();
    assert_eq!(tests, ROWS);
    let text = fs::read_to_string(document()).unwrap();
    let documented: Vec<&str> =
        parts(&text).1.lines().filter_map(|row| row.split(" | ").next()?.strip_prefix("| ")).collect();
    assert_eq!(documented, cases().iter().map(|case| case.name).collect::<Vec<_>>());
}

/// Checks that the tasks of clients, proxies and mocks have ended with them.
async fn nothing_is_left() {
    let metrics = tokio::runtime::Handle::current().metrics();
    assert!(is_met(|| metrics.num_alive_tasks() == 0).await, "{} tasks are left", metrics.num_alive_tasks());
}

#[tokio::test]
async fn dropped_calls_leave_no_connection_and_no_task() {
    let settings = Settings { endpoint: None, clock_error: 0, attempt_timeout: DEADLINE };
    let fixture = Fixture::new(&settings).await;
    for kind in Kind::ALL {
        fixture.proxy.fault(cumulo_mock::WireFault::Stall);
        let call = fixture.call(kind);
        assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    }
    // The connections of dropped calls are closed although the client still exists.
    assert!(is_met(|| fixture.proxy.open_connections() == 0).await);
    assert!(fixture.close().await);
    nothing_is_left().await;
}

#[tokio::test]
async fn every_call_ends_at_its_deadline() {
    use cumulo_mock::{Fault, WireFault};
    let settings = Settings { endpoint: None, clock_error: 0, attempt_timeout: DEADLINE };
    let fixture = Fixture::new(&settings).await;
    for _ in 0..20 {
        fixture.proxy.fault(WireFault::Stall);
    }
    fixture.mock.on_any().fault(Fault::ThrottleFor(Duration::from_secs(3600))).times(20);
    for kind in Kind::ALL {
        let start = Instant::now();
        let error = fixture.call_within(kind, Duration::from_millis(150)).await.unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(5), "{error}");
        assert_eq!(error.kind(), cumulo_core::ErrorKind::Timeout);
    }
    assert!(fixture.close().await);
}

#[tokio::test]
async fn a_compressed_response_is_an_error() {
    let settings = Settings { endpoint: None, clock_error: 0, attempt_timeout: DEADLINE };
    let fixture = Fixture::new(&settings).await;
    for kind in Kind::ALL {
        fixture.mock.on_any().fault(cumulo_mock::Fault::Gzip);
        let error = fixture.call(kind).await.unwrap_err();
        assert!(error.message().contains("gzip") && !error.message().contains('\u{fffd}'), "{error}");
    }
}

#[tokio::test]
async fn a_zenlayer_code_without_a_response_is_an_error_with_every_status() {
    use cumulo_zenlayer::zec::ResetInstancePassword;
    let mock = cumulo_mock::Mock::builder().start().await.unwrap();
    mock.on("zenlayer", "zec", "ResetInstancePassword").error(200, "OPERATION_DENIED", "not now");
    let credentials =
        cumulo_core::Credentials::new(cumulo_mock::DEFAULT_ACCESS_KEY_ID, cumulo_mock::DEFAULT_ACCESS_KEY_SECRET);
    let client = cumulo_zenlayer::Client::builder().credentials(credentials).endpoint(mock.url()).build().unwrap();
    let error = client.send(ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (Some("OPERATION_DENIED"), Some(200)));
}
