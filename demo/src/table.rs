//! Prints calls as a table.

use crate::resets::Done;

const HEAD: [&str; 7] = ["provider", "service", "action", "endpoint", "request id", "attempts", "time"];

/// Prints the calls in columns. Each column has the width of its widest cell.
pub fn print(endpoint: &str, calls: &[Done]) {
    let mut rows = vec![HEAD.map(str::to_owned)];
    rows.extend(calls.iter().map(|call| {
        [
            call.provider.to_owned(),
            call.service.to_owned(),
            call.action.to_owned(),
            endpoint.to_owned(),
            call.request_id.clone(),
            call.attempts.to_string(),
            format!("{:.1} ms", call.time.as_secs_f64() * 1000.0),
        ]
    }));
    let mut widths = [0; HEAD.len()];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        println!("{}", cells.join("  ").trim_end());
    }
}
