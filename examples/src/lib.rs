//! The parts that the examples share: arguments, the mock, and a client builder for each cloud.
//!
//! An example runs against [`cumulo_mock`] in its own process. With `--live` it runs against the real cloud, with the
//! credentials and the region that each provider's own tools read from the environment.

mod example;

pub use example::{Example, PASSWORD, Result};
