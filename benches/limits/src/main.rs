//! Measures how much of a provider's rate limit a client uses, and how many of its attempts are throttled. See
//! ../README.md.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitCode, Stdio},
    time::Duration,
};

use cumulo_mock::Mock;
use cumulo_tencent::{Client, Credentials, Retry, limit::Limits, redis::ResetPassword};
use tokio::time::{Instant, sleep_until};

const USAGE: &str = "usage: cumulo-bench-limits [<mode> [<seconds> [<concurrency>]]]
  mode: adaptive (default), standard, limit (client-side, from the documented rate), or all";

/// Requests that the mock allows within any period of one second. Tencent documents the same rate for the operation.
const PER_SECOND: u32 = 20;
const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number > 0);
    let (mode, seconds, concurrency) = match arguments[..] {
        ["serve"] => return serve().await,
        [] => ("adaptive", Some(40), Some(16)),
        [mode] => (mode, Some(40), Some(16)),
        [mode, seconds] => (mode, number(seconds), Some(16)),
        [mode, seconds, concurrency] => (mode, number(seconds), number(concurrency)),
        _ => ("", None, None),
    };
    let modes = if mode == "all" { vec!["standard", "adaptive", "limit"] } else { vec![mode] };
    let (Some(seconds), Some(concurrency)) = (seconds, concurrency) else { return usage() };
    println!("{PER_SECOND} requests per second allowed, {concurrency} tasks, {seconds} s");
    println!("mode       calls  failed     per s  of the limit  throttled");
    for mode in modes {
        let Some(report) = measure(mode, seconds, concurrency).await else { return usage() };
        println!("{mode:<9} {report}");
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

/// Runs the mock, in a separate process, until the process is killed.
async fn serve() -> ExitCode {
    let credentials = cumulo_mock::Credentials::new(ID, KEY);
    let mock = Mock::builder().credentials(credentials).start().await.expect("a free loopback port");
    mock.on("tencent", "redis", "ResetPassword").rate(PER_SECOND);
    println!("{}", mock.url());
    std::future::pending().await
}

struct Server(Child);

impl Server {
    fn start() -> (Self, String) {
        let program = env::current_exe().expect("the path of this program");
        let mut process =
            Command::new(program).arg("serve").stdout(Stdio::piped()).spawn().expect("the mock process starts");
        let mut url = String::new();
        BufReader::new(process.stdout.take().expect("the output of the mock process"))
            .read_line(&mut url)
            .expect("the address of the mock");
        (Self(process), url.trim_end().to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn measure(mode: &str, seconds: u32, concurrency: u32) -> Option<String> {
    let (_server, url) = Server::start();
    let client = Client::builder().endpoint(url).region("eu-frankfurt").credentials(Credentials::new(ID, KEY));
    let client = match mode {
        "adaptive" => client.retry(Retry::adaptive()),
        "standard" => client.retry(Retry::default()),
        "limit" => client.limit(Limits::from_facts()),
        _ => return None,
    };
    let client = client.build().expect("a client");
    let start = Instant::now();
    let end = start + Duration::from_secs(seconds.into());
    let tasks: Vec<_> = (0..concurrency).map(|_| tokio::spawn(call_until(client.clone(), end))).collect();
    let mut total = Count::default();
    for task in tasks {
        let count = task.await.expect("a task does not panic");
        total.done += count.done;
        total.failed += count.failed;
        total.throttled += count.throttled;
    }
    sleep_until(end).await;
    let rate = f64::from(total.done) / f64::from(seconds);
    let attempts = total.done + total.throttled;
    Some(format!(
        "{:>6} {:>7} {rate:>9.2} {:>12.1}% {:>9.1}%",
        total.done,
        total.failed,
        100.0 * rate / f64::from(PER_SECOND),
        100.0 * f64::from(total.throttled) / f64::from(attempts.max(1)),
    ))
}

#[derive(Default)]
struct Count {
    done: u32,
    failed: u32,
    /// Attempts that the server refused.
    throttled: u32,
}

/// Makes calls until `end`. Only calls that succeed before `end` are counted as done.
async fn call_until(client: Client, end: Instant) -> Count {
    let mut count = Count::default();
    while Instant::now() < end {
        let call = client.send(ResetPassword::new("crs-5a4py64p").password("Example-2026"));
        match call.timeout(Duration::from_secs(30)).await {
            Ok(reply) => {
                count.done += u32::from(Instant::now() <= end);
                count.throttled += reply.attempts() - 1;
            }
            Err(error) => {
                assert!(error.is_throttled(), "{error}");
                count.failed += 1;
                count.throttled += error.attempts();
            }
        }
    }
    count
}
