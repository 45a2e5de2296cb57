//! Measures the callers alternately and prints the table.

use std::sync::Arc;

use tokio::task::JoinSet;

use crate::{
    callers::{Caller, Cumulo, Reqwest},
    cpu,
};

/// Concurrency, and the maximum ratio of Cumulo's CPU time to reqwest's CPU time.
const MAX_RATIOS: [(usize, f64); 2] = [(1, 1.10), (64, 1.20)];

/// Calls that one caller makes before the other caller continues. The number is small, so that other load on the
/// machine affects both equally.
const TURN: usize = 1000;

/// Measures both callers at every concurrency and prints the table.
pub async fn compare(reqwest: &Arc<Reqwest>, cumulo: &Arc<Cumulo>, rounds: usize, turns: usize) {
    println!(
        "client CPU per call in us, one core, one thread: median (lowest to highest) of {rounds} rounds of {} calls",
        turns * TURN
    );
    println!("{:>11} {:>22} {:>22} {:>22} {:>5}", "concurrency", Reqwest::NAME, Cumulo::NAME, "ratio", "limit");
    for (concurrency, max_ratio) in MAX_RATIOS {
        let (mut reqwest_costs, mut cumulo_costs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        // The first round opens the connections and is not counted.
        for round in 0..=rounds {
            let (mut reqwest_cost, mut cumulo_cost) = (0.0, 0.0);
            for turn in 0..turns {
                if turn % 2 == 0 {
                    reqwest_cost += cost(reqwest, concurrency).await;
                    cumulo_cost += cost(cumulo, concurrency).await;
                } else {
                    cumulo_cost += cost(cumulo, concurrency).await;
                    reqwest_cost += cost(reqwest, concurrency).await;
                }
            }
            if round > 0 {
                reqwest_costs.push(reqwest_cost / turns as f64);
                cumulo_costs.push(cumulo_cost / turns as f64);
                ratios.push(cumulo_cost / reqwest_cost);
            }
        }
        let (reqwest_costs, cumulo_costs, ratios) =
            (spread(reqwest_costs, 1), spread(cumulo_costs, 1), spread(ratios, 2));
        println!("{concurrency:>11} {reqwest_costs:>22} {cumulo_costs:>22} {ratios:>22} {max_ratio:>5.2}");
    }
}

/// Returns the CPU time of a call in microseconds, as the average of one turn.
async fn cost<C: Caller>(caller: &Arc<C>, concurrency: usize) -> f64 {
    let start = cpu::time();
    calls(caller, concurrency, TURN).await;
    (cpu::time() - start).as_secs_f64() * 1e6 / TURN as f64
}

/// Makes `count` calls, `concurrency` of them at the same time.
pub async fn calls<C: Caller>(caller: &Arc<C>, concurrency: usize, count: usize) {
    let mut workers = JoinSet::new();
    for worker in 0..concurrency {
        let caller = Arc::clone(caller);
        let share = (count + worker) / concurrency;
        workers.spawn(async move {
            for _ in 0..share {
                caller.call().await;
            }
        });
    }
    while let Some(worker) = workers.join_next().await {
        worker.expect("all calls succeed");
    }
}

/// Formats values as `median (lowest to highest)`.
fn spread(mut values: Vec<f64>, digits: usize) -> String {
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
    let (low, median, high) = (at(0), at(values.len() / 2), at(values.len().saturating_sub(1)));
    format!("{median:.digits$} ({low:.digits$} to {high:.digits$})")
}
