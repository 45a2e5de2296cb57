use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// Maximum number of values. It is larger than the number of runtimes that exist at the same time in a program, even
/// with one runtime per core.
const MAX_RUNTIMES: usize = 256;

/// One value per runtime, for example a connection pool. The task that drives a connection runs on the runtime that
/// opened it. A request from another runtime would hang while that runtime is not polled, and fail when it shuts down.
pub(crate) struct PerRuntime<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    /// The values with their runtimes, the most recently used first.
    values: Mutex<Vec<(Id, Arc<T>)>>,
}

impl<T> PerRuntime<T> {
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), values: Mutex::default() }
    }

    /// Returns the value of the current runtime, or `None` outside of a runtime.
    pub(crate) fn current(&self) -> Option<Arc<T>> {
        let id = Handle::try_current().ok()?.id();
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        let index = match values.iter().position(|(known, _)| *known == id) {
            Some(index) => index,
            None => {
                // The least recently used value most likely belongs to a runtime that has ended. Calls in progress
                // keep their value.
                values.truncate(MAX_RUNTIMES - 1);
                values.push((id, Arc::new((self.make)())));
                values.len() - 1
            }
        };
        values[..=index].rotate_right(1);
        values.first().map(|(_, value)| value.clone())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime() -> Runtime {
        Builder::new_current_thread().build().unwrap()
    }

    #[test]
    fn each_runtime_has_its_own_value() {
        let values = PerRuntime::new(|| ());
        let (first_runtime, other) = (runtime(), runtime());
        let value_of = |runtime: &Runtime| runtime.block_on(async { values.current().unwrap() });
        let (first, second) = (value_of(&first_runtime), value_of(&other));
        assert!(Arc::ptr_eq(&first, &value_of(&first_runtime)) && Arc::ptr_eq(&second, &value_of(&other)));
        assert!(!Arc::ptr_eq(&first, &second));
        assert!(values.current().is_none(), "outside of a runtime");
    }

    #[test]
    fn removes_values_of_runtimes_that_ended() {
        let values = PerRuntime::new(|| ());
        let used = runtime();
        let first = used.block_on(async { values.current().unwrap() });
        for _ in 0..3 * MAX_RUNTIMES {
            runtime().block_on(async { values.current().unwrap() });
            // The value of the runtime in use is kept.
            assert!(Arc::ptr_eq(&first, &used.block_on(async { values.current().unwrap() })));
        }
        assert_eq!(values.values.lock().unwrap().len(), MAX_RUNTIMES);
    }
}
