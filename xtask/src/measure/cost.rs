//! Measures the cost of cargo runs.

use std::{
    fs::{self, File},
    path::Path,
    time::{Instant, SystemTime},
};

use super::{krate::folder, shape::Shape};
use crate::workspace;

/// Time of one run, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct RunTime {
    /// User and system time of cargo and its children.
    pub cpu: f64,
    pub wall: f64,
}

/// Runs `cargo <command>` on a shape after a change of its root file.
///
/// # Errors
/// Fails if the shape does not compile.
pub fn cargo(command: &str, root: &Path, shape: Shape) -> Result<RunTime, String> {
    let home = folder(root).join(shape.name());
    let library = File::options().append(true).open(home.join("src/lib.rs"));
    library.and_then(|file| file.set_modified(SystemTime::now())).map_err(|error| format!("src/lib.rs: {error}"))?;
    let mut cargo = workspace::cargo();
    cargo.args([command, "--quiet"]).current_dir(&home);
    cargo.env("CARGO_TARGET_DIR", folder(root).join("target")).env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    let (before, start) = (children_cpu_time()?, Instant::now());
    let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
    let (after, wall) = (children_cpu_time()?, start.elapsed().as_secs_f64());
    if !output.status.success() {
        return Err(format!("{}: {}", shape.name(), String::from_utf8_lossy(&output.stderr)));
    }
    Ok(RunTime { cpu: after - before, wall })
}

/// Returns the CPU time of all children that have ended, and of their children: `cutime` and `cstime` of proc(5), in
/// ticks of 10 ms.
fn children_cpu_time() -> Result<f64, String> {
    let stat = fs::read_to_string("/proc/self/stat").map_err(|error| format!("/proc/self/stat: {error}"))?;
    // The name of the program may contain spaces. The fields follow its closing parenthesis.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks = fields.skip(13).take(2).map(|field| field.parse::<f64>().map_err(|error| error.to_string()));
    Ok(ticks.sum::<Result<f64, String>>()? / 100.0)
}

/// Returns the middle value, or the mean of the two middle values.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).copied().unwrap_or_default();
    (at(values.len().saturating_sub(1) / 2) + at(values.len() / 2)) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_value_or_the_mean_of_the_two_middle_values() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert_eq!(median([4.0, 1.0, 2.0, 3.0].into_iter()), 2.5);
        assert_eq!(median(std::iter::empty()), 0.0);
    }
}
