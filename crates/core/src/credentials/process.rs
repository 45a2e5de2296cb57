use std::{
    io::Read,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use tokio::time::{Instant, sleep};
use zeroize::Zeroizing;

use super::LIMIT;
use crate::{error::Error, time::deadline_after};

/// A running program. It is killed when this value is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

/// Runs a program and returns its standard output, at most [`LIMIT`] bytes.
///
/// # Errors
/// The program cannot be started, fails, prints more than the limit or does not finish within `timeout`. In the last
/// two cases, it is killed. Errors do not contain the output.
pub async fn run(words: &[String], timeout: Duration) -> Result<Zeroizing<Vec<u8>>, Error> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::credentials("the command is empty"));
    };
    let failed = |problem: String| Error::credentials(format!("the program {program} {problem}"));
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut running = Running(command.spawn().map_err(|error| failed(format!("cannot be started: {error}")))?);
    let (sender, receiver) = mpsc::channel();
    if let Some(output) = running.0.stdout.take() {
        thread::spawn(move || {
            let mut printed = Zeroizing::new(Vec::new());
            let read = output.take(LIMIT as u64 + 1).read_to_end(&mut printed);
            let _ = sender.send(read.map(|_| printed));
        });
    }
    let deadline = deadline_after(timeout);
    let mut printed = None;
    loop {
        if printed.is_none() {
            printed = receiver.try_recv().ok();
        }
        if matches!(&printed, Some(Ok(printed)) if printed.len() > LIMIT) {
            return Err(failed("printed more than 1 MiB, the limit for credentials, and was killed".into()));
        }
        let status = running.0.try_wait().map_err(|error| failed(format!("has no exit status: {error}")))?;
        match (status, printed.take()) {
            (Some(status), _) if !status.success() => return Err(failed(format!("failed: {status}"))),
            (Some(_), Some(read)) => {
                return read.map_err(|error| failed(format!("printed output that cannot be read: {error}")));
            }
            (_, read) => printed = read,
        }
        if Instant::now() >= deadline {
            let seconds = timeout.as_secs_f32();
            return Err(failed(format!("did not finish within {seconds} s and was killed")));
        }
        sleep(Duration::from_millis(10)).await;
    }
}

/// Splits a command into words like a shell: by whitespace, quotes and backslashes, without expansions. Returns `None`
/// if a quote is not closed.
pub fn words(command: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = command.chars();
    while let Some(c) = characters.next() {
        match (c, quote) {
            (_, Some(open)) if c == open => quote = None,
            ('\\', None | Some('"')) => word.get_or_insert_default().push(characters.next()?),
            ('"' | '\'', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (_, None) if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    if quote.is_none() { Some(words) } else { None }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn splits_words_like_a_shell() {
        let split = |text: &str| words(text).map(|words| words.join("|"));
        assert_eq!(split(r#" a  "b c" 'd "e' f\ g "" "h\"i" j'k'l "#).as_deref(), Some(r#"a|b c|d "e|f g||h"i|jkl"#));
        assert_eq!((split("a 'b"), split("a\\"), split("")), (None, None, Some(String::new())));
    }
}
