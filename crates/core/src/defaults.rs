//! The defaults of clients. Every client, every credential source and the documentation use these constants.

use std::time::Duration;

/// The timeout of a new connection, including the TLS handshake: 5 s.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The timeout of an attempt: 60 s.
pub const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// The timeout of a call, including retries and the delays between them: 180 s.
pub const TIMEOUT: Duration = Duration::from_secs(180);

/// The maximum size of a response body in bytes: 64 MiB.
pub const MAX_RESPONSE_SIZE: usize = 64 << 20;
