use std::{cell::RefCell, fmt};

/// Maximum number of warnings per response. It limits the memory for a large response with many warnings.
const MAX_WARNINGS: usize = 32;

/// A part of a response that could not be kept, with its path and the reason. It does not contain values of the
/// response.
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
    /// Returns the path of the field in the output, by wire names: `InstanceSet[3].CPU`. Indices start at 0 and count
    /// the items that the provider sent. The path is empty if the warning is about the response as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the reason: `expected an integer, found text`.
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

/// Collects the first 32 warnings of one response. It allocates memory only for warnings.
#[derive(Debug, Default)]
pub struct Warnings {
    kept: RefCell<Vec<Warning>>,
    strict: bool,
}

impl Warnings {
    /// Creates a collection that also warns about fields that the output does not have.
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

    /// Drops all warnings except the first `len`.
    pub(super) fn truncate(&self, len: usize) {
        self.kept.borrow_mut().truncate(len);
    }

    #[cold]
    pub(super) fn add(&self, at: &FieldPath<'_>, reason: String) {
        let mut kept = self.kept.borrow_mut();
        if kept.len() < MAX_WARNINGS {
            kept.push(Warning { path: at.to_string(), reason });
        }
    }

    /// Returns the warnings in the order in which they were added.
    pub fn into_vec(self) -> Vec<Warning> {
        self.kept.into_inner()
    }

    /// Removes and returns the warnings in the order in which they were added.
    pub fn take(&self) -> Vec<Warning> {
        self.kept.take()
    }
}

/// The position of the decoder in an output: a linked list on the stack, which is formatted as a path only for a
/// warning.
pub(super) struct FieldPath<'a> {
    parent: Option<&'a FieldPath<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// The output.
    Root,
    /// A field, by its wire name, or an entry of a map.
    Name(&'a str),
    /// An item of a list.
    Item(usize),
    /// A part of a value of any shape. The value accepts all parts, so the parts have no warnings.
    Inside,
}

impl<'a> FieldPath<'a> {
    pub(super) const ROOT: FieldPath<'static> = FieldPath { parent: None, step: Step::Root };

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

    /// Returns the number of levels above this position.
    pub(super) fn depth(&self) -> usize {
        std::iter::successors(self.parent, |parent| parent.parent).count()
    }
}

impl fmt::Display for FieldPath<'_> {
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
