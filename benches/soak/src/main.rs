//! Makes 200,000 calls, 64 at the same time, 5 % of them with a fault. The mock runs in a separate process, so that
//! the measured memory does not include the mock. Exits with code 0 if all checks pass.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use cumulo_tests::soak::{Cloud, call_all};

type Failure = Box<dyn std::error::Error>;

const FAULTS_PER_MILLE: usize = 50;
const CONCURRENCY: usize = 64;

fn main() -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    match std::env::args().nth(1).as_deref() {
        Some("serve") => runtime.block_on(serve()).map(|()| ExitCode::SUCCESS),
        calls => soak(&runtime, calls.map_or(Ok(200_000), str::parse)?),
    }
}

/// Runs the mock. Prints its address and, for each line of input, its report.
async fn serve() -> Result<(), Failure> {
    let cloud = Cloud::start(FAULTS_PER_MILLE).await?;
    println!("{}", cloud.url());
    let (sender, mut requested) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            if line.is_err() || sender.send(()).is_err() {
                return;
            }
        }
    });
    while requested.recv().await.is_some() {
        let done: String = cloud.done().iter().map(|times| char::from(b'0' + (*times).min(9))).collect();
        println!("{} {done}", cloud.open_connections());
        std::io::stdout().flush()?;
    }
    Ok(())
}

/// The process of the mock. It is killed when this value is dropped.
struct MockProcess {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl MockProcess {
    fn start() -> Result<Self, Failure> {
        let mut child =
            Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("the process of the mock has no pipes".into());
        };
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    fn line(&mut self) -> Result<String, Failure> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }

    /// Returns the number of open connections, and the number of executions of each call by its id.
    fn report(&mut self) -> Result<(usize, Vec<u8>), Failure> {
        writeln!(self.input, "report")?;
        let line = self.line()?;
        let (open, done) = line.split_once(' ').ok_or("the process of the mock has ended")?;
        Ok((open.parse()?, done.bytes().map(|digit| digit - b'0').collect()))
    }
}

impl Drop for MockProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn soak(runtime: &tokio::runtime::Runtime, calls: usize) -> Result<ExitCode, Failure> {
    let mut mock = MockProcess::start()?;
    let url = mock.line()?;
    let (sockets, tasks) = (open_sockets()?, runtime.metrics().num_alive_tasks());
    let warm = Arc::new(AtomicU64::new(0));
    let (start, at_warm, every) = (Instant::now(), warm.clone(), (calls / 10).max(1));
    let progress = move |ended: usize| {
        if ended.is_multiple_of(every) {
            let resident = resident().unwrap_or_default();
            if ended == 2 * every {
                at_warm.store(resident, Ordering::Relaxed);
            }
            println!("{ended} calls, {:.0} s, {} KiB resident", start.elapsed().as_secs_f64(), resident / 1024);
        }
    };
    let outcomes =
        runtime.block_on(runtime.spawn(async move { call_all(&url, calls, CONCURRENCY, progress).await }))??;
    let end = resident()?;
    let start = Instant::now();
    let (mut open, mut done) = mock.report()?;
    let left = |runtime: &tokio::runtime::Runtime| runtime.metrics().num_alive_tasks().saturating_sub(tasks);
    while (open > 0 || open_sockets()? > sockets || left(runtime) > 0) && start.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(50));
        (open, done) = mock.report()?;
    }
    let sockets = open_sockets()?.saturating_sub(sockets);
    let warm = warm.load(Ordering::Relaxed);
    let growth = (end as f64 / warm as f64 - 1.0) * 100.0;
    let doubled = done.iter().filter(|times| **times > 1).count();
    let lost = calls - outcomes.ended() + outcomes.lost(&done);
    println!("succeeded {}, of these repeated {}, failed {:?}", outcomes.ok, outcomes.repeated, outcomes.failed);
    println!("lost {lost}, executed more than once {doubled}, resident {growth:+.1} % since the first fifth");
    println!("left: {} tasks, {sockets} sockets, {open} connections of the mock", left(runtime));
    let passed = lost == 0 && doubled == 0 && growth <= 5.0 && left(runtime) == 0 && sockets == 0 && open == 0;
    println!("{}", if passed { "all checks passed" } else { "a check failed" });
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the resident memory in bytes.
fn resident() -> Result<u64, Failure> {
    let statm = fs::read_to_string("/proc/self/statm")?;
    Ok(statm.split(' ').nth(1).ok_or("/proc/self/statm has no resident size")?.parse::<u64>()? * 4096)
}

fn open_sockets() -> Result<usize, Failure> {
    let links = fs::read_dir("/proc/self/fd")?.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
    Ok(links.filter(|link| link.to_string_lossy().starts_with("socket:")).count())
}
