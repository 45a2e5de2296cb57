use std::{cell::RefCell, fmt};

/// The number of warnings that are kept of one response. More would say little, and a response may be large.
const MOST: usize = 32;

/// A part of a response that could not be kept: where it was, and why. Holds no value of the response.
///
/// ```
/// # let warnings: &[cumulo_core::Warning] = &[];
/// for warning in warnings {
///     // InstanceSet[3].CPU: expected an integer, found text
///     println!("{}: {}", warning.path(), warning.reason());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    path: String,
    reason: String,
}

impl Warning {
    /// Returns the path of the field in the output, by names on the wire: `InstanceSet[3].CPU`. Indices count the items
    /// that the provider sent, from 0. The path is empty if the warning is about the response as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was wrong: `expected an integer, found text`.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}{separator}{}", self.path, self.reason)
    }
}

/// Collects the warnings of one response: the first 32 of them. Allocates nothing while there are none.
#[derive(Debug, Default)]
pub struct Warnings {
    kept: RefCell<Vec<Warning>>,
    strict: bool,
}

impl Warnings {
    /// Also warns of fields that the output does not have.
    #[cfg(feature = "testing")]
    pub(crate) fn strict() -> Self {
        Self { strict: true, ..Self::default() }
    }

    pub(super) fn is_strict(&self) -> bool {
        self.strict
    }

    /// Returns the number of warnings.
    pub(super) fn len(&self) -> usize {
        self.kept.borrow().len()
    }

    /// Forgets the warnings after the first `len`.
    pub(super) fn truncate(&self, len: usize) {
        self.kept.borrow_mut().truncate(len);
    }

    #[cold]
    pub(super) fn add(&self, at: &Place<'_>, reason: String) {
        let mut kept = self.kept.borrow_mut();
        if kept.len() < MOST {
            kept.push(Warning { path: at.to_string(), reason });
        }
    }

    /// Returns the warnings, first to last.
    pub fn into_vec(self) -> Vec<Warning> {
        self.kept.into_inner()
    }

    /// Removes and returns the warnings, first to last.
    pub fn take(&self) -> Vec<Warning> {
        self.kept.take()
    }
}

/// Where in an output the decoder is: a list on the stack, written as a path only for a warning.
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// The output.
    Root,
    /// A field, by its name on the wire, or an entry of a map.
    Name(&'a str),
    /// An item of a list.
    Item(usize),
    /// Something within a value of any shape, which accepts everything.
    Inside,
}

impl<'a> Place<'a> {
    pub(super) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    pub(super) fn name(&'a self, name: &'a str) -> Self {
        self.child(Step::Name(name))
    }

    pub(super) fn item(&'a self, index: usize) -> Self {
        self.child(Step::Item(index))
    }

    pub(super) fn inside(&'a self) -> Self {
        self.child(Step::Inside)
    }

    fn child(&'a self, step: Step<'a>) -> Self {
        Self { parent: Some(self), step }
    }

    pub(super) fn is_item(&self) -> bool {
        matches!(self.step, Step::Item(_))
    }

    /// The number of levels above it.
    pub(super) fn depth(&self) -> usize {
        std::iter::successors(self.parent, |place| place.parent).count()
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root | Step::Inside => Ok(()),
            Step::Item(index) => write!(f, "[{index}]"),
            Step::Name(name) => {
                let is_first = self.parent.is_none_or(|parent| matches!(parent.step, Step::Root));
                write!(f, "{}{name}", if is_first { "" } else { "." })
            }
        }
    }
}
