//! Makes calls within a quota that it shares with other processes, and prints the time of each permit in Unix
//! microseconds.
//!
//! `limited <Redis URL> <calls per second> <burst> <tasks> <milliseconds>`
#![allow(missing_docs)]

use std::{
    env,
    error::Error,
    io::Write,
    time::{Duration, SystemTime},
};

use cumulo_core::{
    OperationInfo, Service,
    endpoint::Endpoints,
    limit::{Limited, Limits, Quota, RateLimit, SharedLimits, WhenUnavailable},
};
use tokio::time::Instant;

static SERVICE: Service = Service::new("redis", "v", "redis", &Endpoints::NONE);
static RESET: OperationInfo = OperationInfo::new(&SERVICE, "ResetPassword");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let url = arguments.next().ok_or("no URL")?;
    let numbers = arguments.map(|number| number.parse::<u32>()).collect::<Result<Vec<_>, _>>()?;
    let [per_second, burst, tasks, millis] = numbers.try_into().map_err(|_| "four numbers are needed")?;
    let limits = Limits::new().default_quota(Quota::per_second(per_second).burst(burst));
    let limits =
        SharedLimits::new(&url, limits)?.when_unavailable(WhenUnavailable::Refuse).patience(Duration::from_secs(2));
    let end = Instant::now() + Duration::from_millis(millis.into());
    let running: Vec<_> = (0..tasks).map(|_| tokio::spawn(take(limits.clone(), end))).collect();
    let mut out = std::io::stdout().lock();
    for task in running {
        for time in task.await? {
            writeln!(out, "{}", time?.duration_since(SystemTime::UNIX_EPOCH)?.as_micros())?;
        }
    }
    Ok(())
}

/// Acquires permits until the remaining time is too short for another permit.
async fn take(limits: SharedLimits, end: Instant) -> Vec<Result<SystemTime, String>> {
    let mut taken = Vec::new();
    while Instant::now() < end {
        match limits.acquire(&Limited::new("tencent", &RESET, end.into())).await {
            Ok(()) => taken.push(Ok(SystemTime::now())),
            Err(error) if error.message().contains("deadline") => break,
            Err(error) => {
                taken.push(Err(error.to_string()));
                break;
            }
        }
    }
    taken
}
