//! Limits for the data that sources read: files, responses and the output of programs.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use zeroize::Zeroizing;

use crate::secret::Secret;

/// The maximum size of a file, a response or a program's output with credentials: 1 MiB.
pub const LIMIT: usize = 1 << 20;

/// Reads a text file and removes the byte order mark, which editors on Windows write.
pub(super) fn read_file(path: &Path) -> io::Result<Secret> {
    // The type is checked before the file is opened, because opening a named pipe waits for a writer.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path)?.take(LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LIMIT {
        return Err(io::Error::other("it is larger than 1 MiB, the limit for files with credentials"));
    }
    let text = str::from_utf8(&bytes).map_err(|_| io::Error::other("it is not UTF-8 text"))?;
    Ok(Secret::new(text.strip_prefix('\u{feff}').unwrap_or(text)))
}
