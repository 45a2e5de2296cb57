//! What goes wrong, by name. What is to come of it stands in `docs/reliability.md`.

use std::time::Duration;

use cumulo_mock::{
    Fault,
    WireFault::{self, *},
};

/// What goes wrong.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// On the wire, with so many requests (or connections).
    Wire(WireFault, usize),
    /// On the wire, with a connection that was used before.
    Used(WireFault),
    /// In the cloud, with so many requests.
    Cloud(Fault, u32),
    /// An error of the provider, for every request: HTTP status and code.
    Error(u16, &'static str),
    /// The endpoint is this one.
    Endpoint(String),
    /// The clock is wrong by so many seconds.
    Clock(i64),
}

pub struct Case {
    pub name: &'static str,
    pub trouble: Trouble,
    /// Whether an attempt is to run out of time.
    pub is_slow: bool,
    /// What the call must at least take.
    pub at_least: Duration,
}

/// More than any call has attempts.
const ALWAYS: usize = 9;

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut case = |name, trouble| cases.push(Case { name, trouble, is_slow: false, at_least: Duration::ZERO });
    let wire = |fault| Trouble::Wire(fault, 1);
    let cloud = |fault| Trouble::Cloud(fault, 1);
    let brief = Duration::from_micros(50);

    // A label that is too long is no name: no server has to be asked.
    case("no such host (DNS)", Trouble::Endpoint(format!("http://{}.invalid", "n".repeat(64))));
    case("connection refused", Trouble::Endpoint("http://127.0.0.1:1".into()));
    case("reset when connected", wire(ResetAtOnce));
    case("accepted 200 ms late", wire(DelayedAccept(Duration::from_millis(200))));
    case("idle connection closed by the server", Trouble::Used(CloseWhenIdle));
    case("idle connection reset as the request arrives", Trouble::Used(ResetBeforeRequest));
    case("reset before the request is read", wire(ResetBeforeRequest));
    case("reset after the request's head", wire(ResetAfterHead));
    case("reset after the whole request", wire(ResetAfterRequest));
    case("half-closed after the request", wire(HalfClose));
    case("reply's head comes byte by byte", wire(SlowHead(brief)));
    case("reply's body comes byte by byte", wire(SlowBody(brief)));
    case("reset in the middle of the reply", wire(ResetInReply));
    case("closed in the middle of the reply", wire(Truncate));
    case("closed in the middle of every reply", Trouble::Wire(Truncate, ALWAYS));
    case("content-length too short", wire(LengthTooShort(10)));
    case("no HTTP", wire(WireFault::Garbage));
    case("gzip that nobody asked for", cloud(Fault::Gzip));
    case("truncated JSON", cloud(Fault::BrokenJson));
    case("bytes that are no text", cloud(Fault::Garbage));
    case("HTTP 200 without a body", cloud(Fault::Empty));
    case("redirect to a login page", cloud(Fault::Redirect));
    case("response longer than the limit of 64 MiB", cloud(Fault::Padded(64 << 20)));
    case("broken characters in a text", cloud(Fault::BrokenText));
    case("HTTP 200 with an error of the provider", Trouble::Error(200, "OperationDenied"));
    case("HTTP 200 with an internal error", Trouble::Error(200, "InternalError"));
    case("HTTP 400", Trouble::Error(400, "InvalidParameter"));
    case("one HTTP 500", cloud(Fault::ServerError(500)));
    case("one HTTP 502", cloud(Fault::ServerError(502)));
    case("a storm of HTTP 503", Trouble::Cloud(Fault::ServerError(503), ALWAYS as u32));
    case("throttled twice", Trouble::Cloud(Fault::Throttle, 2));
    case("a storm of throttling", Trouble::Cloud(Fault::Throttle, ALWAYS as u32));
    case("a storm of HTTP 429", Trouble::Error(429, "Slow"));
    case("clock an hour ahead", Trouble::Clock(3600));
    case("clock an hour behind", Trouble::Clock(-3600));

    let mut asks = |name, trouble, at_least| cases.push(Case { name, trouble, is_slow: false, at_least });
    let second = Duration::from_secs(1);
    asks("throttled, to come back in 1 s", cloud(Fault::ThrottleFor(second)), second);

    let mut slow = |name, trouble| cases.push(Case { name, trouble, is_slow: true, at_least: Duration::ZERO });
    let long = Duration::from_millis(400);
    slow("no reply", wire(Stall));
    slow("no reply, ever", Trouble::Wire(Stall, ALWAYS));
    slow("reply's head too slow", wire(SlowHead(long)));
    slow("reply's body too slow", wire(SlowBody(long)));
    slow("content-length too long, connection kept", wire(LengthTooLong(10)));
    cases
}
