//! Prints the table, and checks that the shipped shape is within its limits.

use std::fmt::Write as _;

use super::{cost::median, measured::Cost, shape::Shape};

/// Check time per field of the prototype in reference/perf.md.
const PROTOTYPE: f64 = 1.9e3 / 2865.0;

/// Returns the text to print.
pub fn report(costs: &[Cost]) -> String {
    let mut out = format!(
        "{:10} {:>7} {:>6} {:>7} {:>9} {:>11} {:>11} {:>11} {:>8} {:>7} {:>6} {:>11}\n",
        "shape",
        "structs",
        "fields",
        "lines",
        "bytes",
        "lines/field",
        "bytes/field",
        "check CPU s",
        "ms/field",
        "wall s",
        "ratio",
        "build CPU s"
    );
    let shipped = costs.iter().find(|cost| cost.shape == Shape::Shipped).map_or(0.0, check);
    for cost in costs {
        let size = cost.size;
        let per_field = |amount: usize| amount as f64 / size.fields as f64;
        let build = median(cost.build.iter().map(|spent| spent.cpu));
        let build = if cost.build.is_empty() { "-".into() } else { format!("{build:.2}") };
        let _ = writeln!(
            out,
            "{:10} {:>7} {:>6} {:>7} {:>9} {:>11.2} {:>11.1} {:>11.2} {:>8.3} {:>7.2} {:>6.2} {build:>11}",
            cost.shape.name(),
            size.structs,
            size.fields,
            size.lines,
            size.bytes,
            per_field(size.lines),
            per_field(size.bytes),
            check(cost),
            milliseconds(cost),
            median(cost.check.iter().map(|spent| spent.wall)),
            check(cost) / shipped
        );
    }
    out + &limits(costs)
}

fn check(cost: &Cost) -> f64 {
    median(cost.check.iter().map(|spent| spent.cpu))
}

fn milliseconds(cost: &Cost) -> f64 {
    check(cost) * 1e3 / cost.size.fields as f64
}

fn limits(costs: &[Cost]) -> String {
    let of = |shape: Shape| costs.iter().find(|cost| cost.shape == shape);
    let (Some(shipped), Some(serde)) = (of(Shape::Shipped), of(Shape::Serde)) else { return String::new() };
    let fields = shipped.size.fields as f64;
    let at_most = |label: &str, value: f64, limit: f64| {
        let result = if value <= limit { "pass" } else { "FAIL" };
        format!("{result}  {label}: {value:.3}, at most {limit:.3}\n")
    };
    [
        "\n".into(),
        at_most("bytes per field", shipped.size.bytes as f64 / fields, 130.0),
        at_most("lines per field", shipped.size.lines as f64 / fields, 3.5),
        at_most("check CPU ms per field", milliseconds(shipped), 1.3 * PROTOTYPE),
        at_most("check CPU as a fraction of serde's", check(shipped) / check(serde), 1.0 / 3.0),
    ]
    .concat()
}
