//! CPU time and cores of this process.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Returns the user and system time of this process.
pub fn time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).expect("CPU time is never negative")
}

/// One of the cores that this process may use.
pub enum Core {
    First,
    Last,
}

/// Keeps this thread, and the threads that it starts, on one core. Does nothing on other systems than Linux.
#[cfg(target_os = "linux")]
pub fn pin(core: Core) {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let allowed = sched_getaffinity(None).expect("the cores of this thread");
    let mut cores = (0..CpuSet::MAX_CPU).filter(|core| allowed.is_set(*core));
    let chosen = match core {
        Core::First => cores.next(),
        Core::Last => cores.next_back(),
    };
    let mut only = CpuSet::new();
    only.set(chosen.expect("a thread has at least one core"));
    sched_setaffinity(None, &only).expect("the core is allowed");
}

#[cfg(not(target_os = "linux"))]
pub fn pin(_: Core) {}
