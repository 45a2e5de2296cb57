//! The faults, by name. `docs/reliability.md` lists their outcomes.

use std::time::Duration;

use cumulo_mock::{
    Fault,
    WireFault::{self, *},
};

/// A fault.
#[derive(Clone, Debug)]
pub enum Injection {
    /// On the wire, for this number of requests or connections.
    Wire(WireFault, usize),
    /// On the wire, on a connection that was used before.
    Used(WireFault),
    /// In the cloud, for this number of requests.
    Cloud(Fault, u32),
    /// An error of the provider, for every request: HTTP status and code.
    Error(u16, &'static str),
    /// The client uses this endpoint.
    Endpoint(String),
    /// The clock of the client is ahead by this number of seconds.
    Clock(i64),
}

pub struct Case {
    /// Name of the test.
    pub test: &'static str,
    /// Name in the document.
    pub name: &'static str,
    pub injection: Injection,
    /// True if an attempt is expected to time out.
    pub is_slow: bool,
    /// Shortest duration of the call.
    pub at_least: Duration,
}

/// A number of times that exceeds the attempts of any call.
const ALWAYS: usize = 9;

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut case =
        |test, name, injection| cases.push(Case { test, name, injection, is_slow: false, at_least: Duration::ZERO });
    let wire = |fault| Injection::Wire(fault, 1);
    let cloud = |fault| Injection::Cloud(fault, 1);
    let short = Duration::from_micros(50);

    // The label is too long for a host name, so no DNS server is queried.
    case("no_such_host_dns", "no such host (DNS)", Injection::Endpoint(format!("http://{}.invalid", "n".repeat(64))));
    case("connection_refused", "connection refused", Injection::Endpoint("http://127.0.0.1:1".into()));
    case("reset_when_connected", "reset when connected", wire(ResetAtOnce));
    case("accepted_200_ms_late", "accepted 200 ms late", wire(DelayedAccept(Duration::from_millis(200))));
    case(
        "idle_connection_closed_by_the_server",
        "idle connection closed by the server",
        Injection::Used(CloseWhenIdle),
    );
    case(
        "idle_connection_reset_as_the_request_arrives",
        "idle connection reset as the request arrives",
        Injection::Used(ResetBeforeRequest),
    );
    case("reset_before_the_request_is_read", "reset before the request is read", wire(ResetBeforeRequest));
    case("reset_after_the_head_of_the_request", "reset after the head of the request", wire(ResetAfterHead));
    case("reset_after_the_whole_request", "reset after the whole request", wire(ResetAfterRequest));
    case("half_closed_after_the_request", "half-closed after the request", wire(HalfClose));
    case("response_head_sent_byte_by_byte", "response head sent byte by byte", wire(SlowHead(short)));
    case("response_body_sent_byte_by_byte", "response body sent byte by byte", wire(SlowBody(short)));
    case("reset_in_the_middle_of_the_response", "reset in the middle of the response", wire(ResetInReply));
    case("closed_in_the_middle_of_the_response", "closed in the middle of the response", wire(Truncate));
    case(
        "closed_in_the_middle_of_every_response",
        "closed in the middle of every response",
        Injection::Wire(Truncate, ALWAYS),
    );
    case("content_length_too_short", "content-length too short", wire(LengthTooShort(10)));
    case("response_is_not_http", "response is not HTTP", wire(WireFault::Garbage));
    case("unexpected_gzip_encoding", "unexpected gzip encoding", cloud(Fault::Gzip));
    case("truncated_json", "truncated JSON", cloud(Fault::BrokenJson));
    case("body_is_not_text", "body is not text", cloud(Fault::Garbage));
    case("http_200_without_a_body", "HTTP 200 without a body", cloud(Fault::Empty));
    case("redirect_to_a_login_page", "redirect to a login page", cloud(Fault::Redirect));
    case(
        "response_exceeds_the_limit_of_64_mib",
        "response exceeds the limit of 64 MiB",
        cloud(Fault::Padded(64 << 20)),
    );
    case("invalid_characters_in_a_text", "invalid characters in a text", cloud(Fault::BrokenText));
    case(
        "http_200_with_an_error_of_the_provider",
        "HTTP 200 with an error of the provider",
        Injection::Error(200, "OperationDenied"),
    );
    case("http_200_with_an_internal_error", "HTTP 200 with an internal error", Injection::Error(200, "InternalError"));
    case("http_400", "HTTP 400", Injection::Error(400, "InvalidParameter"));
    case("http_500_once", "HTTP 500 once", cloud(Fault::ServerError(500)));
    case("http_502_once", "HTTP 502 once", cloud(Fault::ServerError(502)));
    case(
        "http_503_for_every_request",
        "HTTP 503 for every request",
        Injection::Cloud(Fault::ServerError(503), ALWAYS as u32),
    );
    case("throttled_twice", "throttled twice", Injection::Cloud(Fault::Throttle, 2));
    case("throttled_every_time", "throttled every time", Injection::Cloud(Fault::Throttle, ALWAYS as u32));
    case("http_429_for_every_request", "HTTP 429 for every request", Injection::Error(429, "Slow"));
    case("clock_an_hour_ahead", "clock an hour ahead", Injection::Clock(3600));
    case("clock_an_hour_behind", "clock an hour behind", Injection::Clock(-3600));

    let mut delayed =
        |test, name, injection, at_least| cases.push(Case { test, name, injection, is_slow: false, at_least });
    let second = Duration::from_secs(1);
    delayed(
        "throttled_with_a_delay_of_1_s",
        "throttled with a delay of 1 s",
        cloud(Fault::ThrottleFor(second)),
        second,
    );

    let mut slow =
        |test, name, injection| cases.push(Case { test, name, injection, is_slow: true, at_least: Duration::ZERO });
    let long = Duration::from_millis(400);
    slow("no_response", "no response", wire(Stall));
    slow("no_response_to_any_request", "no response to any request", Injection::Wire(Stall, ALWAYS));
    slow("response_head_too_slow", "response head too slow", wire(SlowHead(long)));
    slow("response_body_too_slow", "response body too slow", wire(SlowBody(long)));
    slow(
        "content_length_too_long_connection_kept",
        "content-length too long, connection kept",
        wire(LengthTooLong(10)),
    );
    cases
}
