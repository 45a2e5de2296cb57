use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// More runtimes than programs have at the same time, even those with a runtime for each core.
const MOST: usize = 256;

/// A value for each runtime: a pool of connections, for instance. The tasks that drive a connection run on the runtime
/// that made it: a request from another runtime would wait for ever while that one does not run, and fail when it ends.
pub(crate) struct PerRuntime<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    /// The value that was used last comes first.
    values: Mutex<Vec<(Id, Arc<T>)>>,
}

impl<T> PerRuntime<T> {
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), values: Mutex::default() }
    }

    /// Returns the value of the current runtime; `None` outside of a runtime.
    pub(crate) fn current(&self) -> Option<Arc<T>> {
        let id = Handle::try_current().ok()?.id();
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        let at = match values.iter().position(|(known, _)| *known == id) {
            Some(at) => at,
            None => {
                // Most likely of a runtime that has ended. Calls under way keep their value.
                values.truncate(MOST - 1);
                values.push((id, Arc::new((self.make)())));
                values.len() - 1
            }
        };
        values[..=at].rotate_right(1);
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
    fn each_runtime_has_a_value_of_its_own() {
        let values = PerRuntime::new(|| ());
        let (one, other) = (runtime(), runtime());
        let of = |runtime: &Runtime| runtime.block_on(async { values.current().unwrap() });
        let (first, second) = (of(&one), of(&other));
        assert!(Arc::ptr_eq(&first, &of(&one)) && Arc::ptr_eq(&second, &of(&other)));
        assert!(!Arc::ptr_eq(&first, &second));
        assert!(values.current().is_none(), "outside of a runtime");
    }

    #[test]
    fn values_of_runtimes_that_ended_do_not_pile_up() {
        let values = PerRuntime::new(|| ());
        let used = runtime();
        let first = used.block_on(async { values.current().unwrap() });
        for _ in 0..3 * MOST {
            runtime().block_on(async { values.current().unwrap() });
            // The value of a runtime that goes on is not lost.
            assert!(Arc::ptr_eq(&first, &used.block_on(async { values.current().unwrap() })));
        }
        assert_eq!(values.values.lock().unwrap().len(), MOST);
    }
}
