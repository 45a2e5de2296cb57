//! Work on all processors.

use std::{
    sync::{Mutex, PoisonError},
    thread,
};

/// Applies a function to all items on all processors. The items are started in their order, and the results have the
/// order of the items.
///
/// # Panics
/// Panics if the function panics.
pub fn map<T: Send, R: Send>(items: Vec<T>, function: impl Fn(T) -> R + Sync) -> Vec<R> {
    let count = items.len();
    let items = Mutex::new(items.into_iter().enumerate());
    let results = Mutex::new(Vec::with_capacity(count));
    let worker = || {
        loop {
            let next = items.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((index, item)) = next else { break };
            let result = function(item);
            results.lock().unwrap_or_else(PoisonError::into_inner).push((index, result));
        }
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..workers.min(count) {
            scope.spawn(worker);
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::map;

    #[test]
    fn results_have_the_order_of_the_items() {
        assert_eq!(map((0..1000).collect(), |number| number * 2), (0..2000).step_by(2).collect::<Vec<_>>());
        assert_eq!(map(Vec::<u8>::new(), |number| number), Vec::<u8>::new());
    }

    #[test]
    #[should_panic(expected = "a scoped thread panicked")]
    fn a_panic_of_the_function_is_not_lost() {
        map(vec![1], |_| panic!("deliberate"));
    }
}
