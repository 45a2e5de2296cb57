use super::Progress;
use crate::model::{Model, View};

/// What a named waiter looks at.
#[derive(Debug)]
pub struct States {
    /// Path of the state in the output, `.` between levels; a list on the way stands for each of its items.
    pub path: &'static str,
    /// The states to wait for. All states found must be of these, and one must be found.
    pub success: &'static [&'static str],
    /// The states that lead nowhere. One of them is enough.
    pub failure: &'static [&'static str],
}

/// A named waiter with its operation: give it to [`Client::wait_for`](crate::Client::wait_for).
#[derive(Clone, Debug)]
pub struct Waiter<O> {
    pub(crate) operation: O,
    pub(crate) states: &'static States,
}

impl<O> Waiter<O> {
    /// A waiter that asks `operation` for these states.
    pub const fn new(operation: O, states: &'static States) -> Self {
        Self { operation, states }
    }
}

impl States {
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
