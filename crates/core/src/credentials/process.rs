use std::{
    io::{self, Read},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    thread,
    time::Duration,
};

use tokio::{
    sync::oneshot,
    time::{sleep, timeout, timeout_at},
};
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

impl Running {
    /// Waits until the program has exited. A program closes its output shortly before it exits, so the first of the
    /// growing delays usually suffices. The feature `process` of tokio, which needs no delays, would add signal
    /// handling to every program with a client.
    async fn exited(&mut self) -> io::Result<ExitStatus> {
        let mut delay = FIRST_DELAY;
        loop {
            if let Some(status) = self.0.try_wait()? {
                return Ok(status);
            }
            sleep(delay).await;
            delay = longer(delay);
        }
    }

    /// Waits for the output of the program. Returns the exit status instead if the program fails while another
    /// process, which it has started, still holds the output open.
    async fn printed<T>(&mut self, mut output: oneshot::Receiver<T>) -> Result<Option<T>, ExitStatus> {
        let mut delay = FIRST_DELAY;
        loop {
            if let Ok(printed) = timeout(delay, &mut output).await {
                return Ok(printed.ok());
            }
            if let Ok(Some(status)) = self.0.try_wait()
                && !status.success()
            {
                return Err(status);
            }
            delay = longer(delay);
        }
    }
}

/// The delay between the first two checks of a program.
const FIRST_DELAY: Duration = Duration::from_millis(1);

/// Returns the delay after a delay between two checks of a program.
fn longer(delay: Duration) -> Duration {
    const LONGEST: Duration = Duration::from_millis(100);
    LONGEST.min(delay * 2)
}

/// Runs a program and returns its standard output, at most [`LIMIT`] bytes. A thread reads the output.
///
/// # Errors
/// The program cannot be started, fails, prints more than the limit or does not finish within `timeout`. In the last
/// two cases, it is killed. Errors do not contain the output.
pub async fn run(words: &[String], timeout: Duration) -> Result<Zeroizing<Vec<u8>>, Error> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::credentials("the command is empty"));
    };
    let failed = |problem: String| Error::credentials(format!("the program {program} {problem}"));
    let unstarted = |error: io::Error| failed(format!("cannot be started: {error}"));
    let late = |_| failed(format!("did not finish within {} s and was killed", timeout.as_secs_f32()));
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let deadline = deadline_after(timeout);
    let mut running = Running(command.spawn().map_err(unstarted)?);
    let (sender, printed) = oneshot::channel();
    let output = running.0.stdout.take();
    thread::Builder::new().spawn(move || sender.send(read(output))).map_err(unstarted)?;
    let printed = timeout_at(deadline, running.printed(printed)).await.map_err(late)?;
    let printed = printed.map_err(|status| failed(format!("failed: {status}")))?;
    let printed = printed.unwrap_or_else(|| Err(io::Error::other("the thread that read it ended")));
    if printed.as_ref().is_ok_and(|printed| printed.len() > LIMIT) {
        return Err(failed("printed more than 1 MiB, the limit for credentials, and was killed".into()));
    }
    let status = timeout_at(deadline, running.exited()).await.map_err(late)?;
    match status.map_err(|error| failed(format!("has no exit status: {error}")))? {
        status if status.success() => {
            printed.map_err(|error| failed(format!("printed output that cannot be read: {error}")))
        }
        status => Err(failed(format!("failed: {status}"))),
    }
}

/// Reads the output of a program to its end, or one byte more than the limit.
fn read(output: Option<ChildStdout>) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut printed = Zeroizing::new(Vec::new());
    if let Some(output) = output {
        output.take(LIMIT as u64 + 1).read_to_end(&mut printed)?;
    }
    Ok(printed)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    async fn shell(script: &str, patience: Duration) -> Result<String, String> {
        let words = ["sh", "-c", script].map(str::to_owned);
        let printed = run(&words, patience).await.map_err(|error| error.message().to_owned())?;
        Ok(String::from_utf8_lossy(&printed).into_owned())
    }

    #[tokio::test]
    async fn reads_the_output_and_the_status_of_a_program_that_ends_after_it_closes_its_output() {
        let patience = Duration::from_secs(60);
        assert_eq!(shell("echo a; exec >&-; sleep 0.05", patience).await, Ok("a\n".into()));
        let failed = "the program sh failed: exit status: 3".to_owned();
        assert_eq!(shell("echo a; exec >&-; sleep 0.05; exit 3", patience).await, Err(failed));
    }

    #[tokio::test]
    async fn reports_a_failed_program_although_another_process_holds_its_output_open() {
        let failed = "the program sh failed: exit status: 3".to_owned();
        assert_eq!(shell("sleep 100 & exit 3", Duration::from_secs(60)).await, Err(failed));
    }

    #[tokio::test]
    async fn kills_a_program_that_closes_its_output_and_does_not_end() {
        let late = "the program sh did not finish within 0.1 s and was killed".to_owned();
        assert_eq!(shell("exec >&-; exec sleep 100", Duration::from_millis(100)).await, Err(late));
    }
}
