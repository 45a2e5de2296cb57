use super::Progress;
use crate::model::{Model, View};

/// The states of a named waiter.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct States<'a> {
    /// Path of the state in the output, with `.` between levels. If the path goes through a list, it applies to each
    /// item.
    pub path: &'a str,
    /// States to wait for. At least one state must be found, and all found states must be in this list.
    pub success: &'a [&'a str],
    /// States from which the success states cannot be reached. The wait fails if at least one state is in this list.
    pub failure: &'a [&'a str],
}

/// The states of a waiter, which come from generated code or are read at run time.
#[derive(Clone, Debug)]
pub struct StatesOf(Held);

#[derive(Clone, Debug)]
enum Held {
    Static(&'static States<'static>),
    Owned { path: String, success: Vec<String>, failure: Vec<String> },
}

impl StatesOf {
    /// Creates states from texts that are read at run time. The parameters are the fields of [`States`].
    pub fn new(
        path: impl Into<String>,
        success: impl IntoIterator<Item = impl Into<String>>,
        failure: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let success = success.into_iter().map(Into::into).collect();
        let failure = failure.into_iter().map(Into::into).collect();
        Self(Held::Owned { path: path.into(), success, failure })
    }

    /// Returns the progress according to an output, and the states in the output as text.
    pub(super) fn progress(&self, output: &dyn Model) -> (Progress, String) {
        match &self.0 {
            Held::Static(states) => states.progress(output),
            Held::Owned { path, success, failure } => {
                let (success, failure): (Vec<_>, Vec<_>) =
                    (success.iter().map(String::as_str).collect(), failure.iter().map(String::as_str).collect());
                States::new(path, &success, &failure).progress(output)
            }
        }
    }
}

impl From<&'static States<'static>> for StatesOf {
    fn from(states: &'static States<'static>) -> Self {
        Self(Held::Static(states))
    }
}

/// A named waiter with its operation, for [`Client::wait_for`](crate::Client::wait_for).
#[derive(Clone, Debug)]
pub struct Waiter<O> {
    pub(crate) operation: O,
    pub(crate) states: &'static States<'static>,
}

impl<O> Waiter<O> {
    /// Creates a waiter that repeats `operation` until its output has the success states.
    pub const fn new(operation: O, states: &'static States<'static>) -> Self {
        Self { operation, states }
    }
}

impl<'a> States<'a> {
    /// Creates the states of a waiter.
    pub const fn new(path: &'a str, success: &'a [&'a str], failure: &'a [&'a str]) -> Self {
        Self { path, success, failure }
    }

    /// Returns the progress according to an output, and the states in the output as text.
    pub(super) fn progress(&self, output: &dyn Model) -> (Progress, String) {
        let mut states = Vec::new();
        gather(View::Model(output), Some(self.path), &mut states);
        let is_in = |list: &[&str], state: &str| list.iter().any(|listed| listed.eq_ignore_ascii_case(state));
        let text = states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ");
        if let Some(failed) = states.iter().find(|state| is_in(self.failure, state)) {
            return (Progress::Failed(format!("`{}` is `{failed}`", self.path)), String::new());
        }
        let ready = !states.is_empty() && states.iter().all(|state| is_in(self.success, state));
        (ready.into(), text)
    }
}

/// Adds the scalars at a path to `states`, as text.
fn gather(value: View<'_>, path: Option<&str>, states: &mut Vec<String>) {
    match (value, path) {
        (View::List(list), path) => (0..list.len()).for_each(|index| gather(list.item(index), path, states)),
        (View::Model(model), Some(path)) => {
            let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
            gather(model.at(name), rest, states);
        }
        (View::Str(text), None) => states.push(text.to_owned()),
        (View::Bool(value), None) => states.push(value.to_string()),
        (View::Int(value), None) => states.push(value.to_string()),
        (View::Uint(value), None) => states.push(value.to_string()),
        _ => {}
    }
}
