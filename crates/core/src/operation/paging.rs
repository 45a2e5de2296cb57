/// How an operation pages. Fields are named by their paths on the wire, `.` between levels.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging<'a> {
    /// What the moved field counts.
    pub step: Step,
    /// The input field that moves the page.
    pub input: &'a str,
    /// The output list.
    pub items: &'a str,
    /// The output field with the next token; empty if there is none.
    pub next: &'a str,
    /// The output field with the number of all items; empty if there is none.
    pub total: &'a str,
    /// The output field that says whether there are more pages; empty if there is none.
    pub more: &'a str,
}

impl<'a> Paging<'a> {
    /// Creates facts without the optional ones.
    pub const fn new(step: Step, input: &'a str, items: &'a str) -> Self {
        Self { step, input, items, next: "", total: "", more: "" }
    }

    /// Sets the output field with the next token.
    pub const fn next(mut self, path: &'a str) -> Self {
        self.next = path;
        self
    }

    /// Sets the output field with the number of all items.
    pub const fn total(mut self, path: &'a str) -> Self {
        self.total = path;
        self
    }

    /// Sets the output field that says whether there are more pages.
    pub const fn more(mut self, path: &'a str) -> Self {
        self.more = path;
        self
    }
}

/// What the field that moves the page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Items, from 0.
    Offset,
    /// Pages, from 1.
    Number,
    /// Nothing: it is the mark that the page before returned.
    Token,
}

/// How an operation pages, as it is read at run time: what [`Paging`] borrows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PagingFacts {
    /// What the moved field counts.
    pub step: Step,
    /// The input field that moves the page.
    pub input: String,
    /// The output list.
    pub items: String,
    /// The output field with the next token; empty if there is none.
    pub next: String,
    /// The output field with the number of all items; empty if there is none.
    pub total: String,
    /// The output field that says whether there are more pages; empty if there is none.
    pub more: String,
}

impl PagingFacts {
    /// Creates facts without the optional ones. Fields are named by their paths on the wire, `.` between levels.
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
