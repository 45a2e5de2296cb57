//! Limits for what sources read: files, responses and the output of programs.

use std::{
    fs::{self, File},
    future::poll_fn,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

use zeroize::Zeroizing;

use crate::{
    BoxFuture, Outgoing,
    transport::{Incoming, Opened, Transport, TransportError},
};

/// The most bytes that a file, a response or the output of a program with credentials may have: 1 MiB.
pub const LIMIT: usize = 1 << 20;

/// Reads a text file without the byte order mark that editors on Windows write.
pub(super) fn read_file(path: &Path) -> io::Result<Zeroizing<String>> {
    // Checked before the file is opened: opening a named pipe waits for a writer.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path)?.take(LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LIMIT {
        return Err(io::Error::other("it is larger than 1 MiB, the limit for files with credentials"));
    }
    let text = str::from_utf8(&bytes).map_err(|_| io::Error::other("it is not UTF-8 text"))?;
    Ok(Zeroizing::new(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()))
}

/// A transport that refuses responses over [`LIMIT`] while they come.
pub(super) struct Bounded(pub(super) Arc<dyn Transport>);

impl Transport for Bounded {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let Opened { status, headers, body: mut chunks } = self.0.open(request).await?;
            let mut body = Vec::new();
            while let Some(chunk) = poll_fn(|context| chunks.as_mut().poll_next(context)).await {
                let chunk = chunk?;
                if body.len() + chunk.len() > LIMIT {
                    let source = "the response is larger than 1 MiB, the limit for credentials".into();
                    return Err(TransportError { connect: false, source });
                }
                body.extend_from_slice(&chunk);
            }
            Ok(Incoming { status, headers, body: body.into() })
        })
    }

    #[cfg(feature = "testing")]
    fn mock(&self) -> Option<&crate::testing::MockTransport> {
        self.0.mock()
    }
}
