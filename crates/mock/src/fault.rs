use std::time::Duration;

/// Something that goes wrong on demand.
///
/// The first group happens instead of the operation: it has no side effect. The second happens to the answer of an
/// operation that was carried out: the side effect is there, the client does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Refuse with the cloud's own throttling code and status.
    Throttle,
    /// The same, and say when to come back (`x-acs-retry-after` in milliseconds, elsewhere `Retry-After` in seconds).
    ThrottleFor(Duration),
    /// Fail with a status such as 500, 502 or 503: Alibaba and Zenlayer in their error shape, Tencent with the page of a
    /// gateway, as its API errors come with status 200.
    ServerError(u16),
    /// Reset the connection as soon as the head of the request is there; the body is not read.
    ResetBeforeReading,
    /// Judge this request by a clock that is this many seconds ahead (or behind): the answer's `Date` header says so too.
    SkewedClock(i64),

    /// Reset the connection after the operation was carried out.
    ResetAfterReading,
    /// Close the connection in order, without an answer, after the operation was carried out.
    Close,
    /// Answer this much later.
    Slow(Duration),
    /// Announce the whole answer, send half of its body, and close.
    Truncate,
    /// Compress the answer (`Content-Encoding: gzip`), whether or not the client asked for it.
    Gzip,
    /// Answer with status 200 and the right type, but a body that is cut off: no JSON.
    BrokenJson,
    /// Answer with status 200 and bytes that are no text.
    Garbage,
    /// Answer with status 200 and no body.
    Empty,
    /// Answer with status 302 and the address of a login page.
    Redirect,
    /// Append so many blanks to the body.
    Padded(usize),
    /// Answer with a broken byte and half of a surrogate pair in the first text of the body.
    BrokenText,
}
