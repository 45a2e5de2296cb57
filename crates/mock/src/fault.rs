use std::time::Duration;

/// A failure that the mock causes on demand.
///
/// The faults of the first group happen instead of the operation and have no side effect. The faults of the second
/// group affect the response of an operation that was carried out: the side effect exists, but the client may not know
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Refuse the request with the cloud's own throttling code and status.
    Throttle,
    /// Refuse the request like [`Throttle`](Self::Throttle), with a header that contains the time to wait before a
    /// retry (Alibaba: `x-acs-retry-after` in milliseconds; otherwise `Retry-After` in seconds).
    ThrottleFor(Duration),
    /// Fail with a status such as 500, 502 or 503. Alibaba and Zenlayer use their error shape; Tencent uses the HTML
    /// page of a gateway, because its API errors have status 200.
    ServerError(u16),
    /// Reset the connection as soon as the head of the request has arrived. The body is not read.
    ResetBeforeReading,
    /// Verify this request with a clock that is this many seconds ahead (or, if negative, behind). The `Date` header
    /// of the response shows the same time.
    SkewedClock(i64),

    /// Reset the connection after the operation was carried out.
    ResetAfterReading,
    /// Close the connection without a reset and without a response, after the operation was carried out.
    Close,
    /// Delay the response by this time.
    Slow(Duration),
    /// Announce the full length of the response, send half of its body, and close the connection.
    Truncate,
    /// Compress the response (`Content-Encoding: gzip`), whether or not the client accepts it.
    Gzip,
    /// Respond with status 200 and the right content type, but with a body that is cut off and is not valid JSON.
    BrokenJson,
    /// Respond with status 200 and bytes that are not text.
    Garbage,
    /// Respond with status 200 and no body.
    Empty,
    /// Respond with status 302 and the address of a login page.
    Redirect,
    /// Append this number of spaces to the body.
    Padded(usize),
    /// Insert an invalid byte and half of a surrogate pair into the first string of the body.
    BrokenText,
}
