//! Prints the metrics of a client: durations of calls and requests, and retries.
//!
//! Shows the feature `metrics`, which reports through the facade of the crate `metrics`. A real program installs an
//! exporter, for example for Prometheus, instead of the recorder below.
//!
//! ```sh
//! cargo example metrics              # against the mock, which throttles the first request
//! cargo example metrics -- --live    # lists real instances, in the region of TENCENTCLOUD_REGION
//! ```

use std::sync::Arc;

use cumulo_examples::{Example, Result};
use cumulo_mock::Fault;
use cumulo_tencent::{metrics as client_metrics, redis::DescribeInstances};
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};

#[tokio::main]
async fn main() -> Result {
    let (example, []) = Example::start([]).await?;
    if let Some(mock) = example.mock() {
        mock.on("tencent", "redis", "DescribeInstances").fault(Fault::Throttle).times(1);
    }
    metrics::set_global_recorder(Printer)?;
    client_metrics::describe();

    let client = example.tencent().build()?;
    let reply = client.send(DescribeInstances::new()).await?;
    println!("done after {} attempts", reply.attempts());
    Ok(())
}

/// A recorder that prints every value.
struct Printer;

impl Recorder for Printer {
    fn describe_counter(&self, name: KeyName, _: Option<Unit>, text: SharedString) {
        println!("# {}: {text}", name.as_str());
    }

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, name: KeyName, _: Option<Unit>, text: SharedString) {
        println!("# {}: {text}", name.as_str());
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Arc::new(Printed(key.clone())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop() // The client has no gauges.
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(Printed(key.clone())))
    }
}

struct Printed(Key);

impl Printed {
    fn print(&self, value: impl std::fmt::Display) {
        let labels: Vec<String> = self.0.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        println!("{}{{{}}} {value}", self.0.name(), labels.join(","));
    }
}

impl CounterFn for Printed {
    fn increment(&self, value: u64) {
        self.print(value);
    }

    fn absolute(&self, value: u64) {
        self.print(value);
    }
}

impl HistogramFn for Printed {
    fn record(&self, seconds: f64) {
        self.print(format_args!("{seconds:.6}"));
    }
}
