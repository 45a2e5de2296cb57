use super::Progress;
use crate::model::{Model, View};

/// What a named waiter looks at.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct States<'a> {
    /// Path of the state in the output, `.` between levels; a list on the way stands for each of its items.
    pub path: &'a str,
    /// The states to wait for. All states found must be of these, and one must be found.
    pub success: &'a [&'a str],
    /// The states that lead nowhere. One of them is enough.
    pub failure: &'a [&'a str],
}

/// States of a waiter: those of generated code, or those that were read at run time.
#[derive(Clone, Debug)]
pub struct StatesOf(Held);

#[derive(Clone, Debug)]
enum Held {
    Static(&'static States<'static>),
    Owned { path: String, success: Vec<String>, failure: Vec<String> },
}

impl StatesOf {
    /// Creates states from texts that are read at run time. The parts are those of [`States`].
    pub fn new(
        path: impl Into<String>,
        success: impl IntoIterator<Item = impl Into<String>>,
        failure: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let success = success.into_iter().map(Into::into).collect();
        let failure = failure.into_iter().map(Into::into).collect();
        Self(Held::Owned { path: path.into(), success, failure })
    }

    /// What an output says, and the states in it.
    pub(super) fn look(&self, output: &dyn Model) -> (Progress, String) {
        match &self.0 {
            Held::Static(states) => states.look(output),
            Held::Owned { path, success, failure } => {
                let (success, failure): (Vec<_>, Vec<_>) =
                    (success.iter().map(String::as_str).collect(), failure.iter().map(String::as_str).collect());
                States::new(path, &success, &failure).look(output)
            }
        }
    }
}

impl From<&'static States<'static>> for StatesOf {
    fn from(states: &'static States<'static>) -> Self {
        Self(Held::Static(states))
    }
}

/// A named waiter with its operation: give it to [`Client::wait_for`](crate::Client::wait_for).
#[derive(Clone, Debug)]
pub struct Waiter<O> {
    pub(crate) operation: O,
    pub(crate) states: &'static States<'static>,
}

impl<O> Waiter<O> {
    /// A waiter that asks `operation` for these states.
    pub const fn new(operation: O, states: &'static States<'static>) -> Self {
        Self { operation, states }
    }
}

impl<'a> States<'a> {
    /// Creates what a waiter looks at.
    pub const fn new(path: &'a str, success: &'a [&'a str], failure: &'a [&'a str]) -> Self {
        Self { path, success, failure }
    }

    /// What an output says, and the states in it.
    pub(super) fn look(&self, output: &dyn Model) -> (Progress, String) {
        let mut found = Vec::new();
        gather(View::Model(output), Some(self.path), &mut found);
        let is = |list: &[&str], state: &str| list.iter().any(|one| one.eq_ignore_ascii_case(state));
        let seen = found.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ");
        if let Some(failed) = found.iter().find(|state| is(self.failure, state)) {
            return (Progress::Failed(format!("`{}` is `{failed}`", self.path)), String::new());
        }
        let ready = !found.is_empty() && found.iter().all(|state| is(self.success, state));
        (ready.into(), seen)
    }
}

/// The scalars at a path, as text.
fn gather(value: View<'_>, path: Option<&str>, found: &mut Vec<String>) {
    match (value, path) {
        (View::List(list), path) => (0..list.len()).for_each(|index| gather(list.item(index), path, found)),
        (View::Model(model), Some(path)) => {
            let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
            gather(model.at(name), rest, found);
        }
        (View::Str(text), None) => found.push(text.to_owned()),
        (View::Bool(value), None) => found.push(value.to_string()),
        (View::Int(value), None) => found.push(value.to_string()),
        (View::Uint(value), None) => found.push(value.to_string()),
        _ => {}
    }
}
