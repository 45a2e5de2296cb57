/// The paging facts of an operation. Fields are identified by paths of wire names, with `.` between levels.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging<'a> {
    /// Meaning of the input field.
    pub step: Step,
    /// Input field that selects the page.
    pub input: &'a str,
    /// Output field with the list of items.
    pub items: &'a str,
    /// Output field with the next token, or an empty string.
    pub next: &'a str,
    /// Output field with the total number of items, or an empty string.
    pub total: &'a str,
    /// Output field that is true if the list has more pages, or an empty string.
    pub more: &'a str,
}

impl<'a> Paging<'a> {
    /// Creates paging facts without the optional fields.
    pub const fn new(step: Step, input: &'a str, items: &'a str) -> Self {
        Self { step, input, items, next: "", total: "", more: "" }
    }

    /// Sets the output field with the next token.
    pub const fn next(mut self, path: &'a str) -> Self {
        self.next = path;
        self
    }

    /// Sets the output field with the total number of items.
    pub const fn total(mut self, path: &'a str) -> Self {
        self.total = path;
        self
    }

    /// Sets the output field that is true if the list has more pages.
    pub const fn more(mut self, path: &'a str) -> Self {
        self.more = path;
        self
    }
}

/// The meaning of the input field that selects the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Number of the first item, counted from 0.
    Offset,
    /// Number of the page, counted from 1.
    Number,
    /// Token that the previous page returned.
    Token,
}

/// The paging facts of an operation, read at run time. [`Paging`] is the borrowed form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PagingFacts {
    /// Meaning of the input field.
    pub step: Step,
    /// Input field that selects the page.
    pub input: String,
    /// Output field with the list of items.
    pub items: String,
    /// Output field with the next token, or an empty string.
    pub next: String,
    /// Output field with the total number of items, or an empty string.
    pub total: String,
    /// Output field that is true if the list has more pages, or an empty string.
    pub more: String,
}

impl PagingFacts {
    /// Creates paging facts without the optional fields. Fields are identified by paths of wire names, with `.`
    /// between levels.
    pub fn new(step: Step, input: impl Into<String>, items: impl Into<String>) -> Self {
        let (next, total, more) = Default::default();
        Self { step, input: input.into(), items: items.into(), next, total, more }
    }

    pub(crate) fn borrow(&self) -> Paging<'_> {
        Paging {
            next: &self.next,
            total: &self.total,
            more: &self.more,
            ..Paging::new(self.step, &self.input, &self.items)
        }
    }
}
