//! Documentation pages to drafts of specs.
//!
//! For an operation that no metadata describes: reads one page in one of three layouts, and drafts a spec file
//! with that operation, and the overlay beside it. The facts of a page are names, types, what is required, limits,
//! allowed values, rules for passwords, and error codes with their HTTP status. Its prose stays where it is: docs are
//! for a person to write. What looks like a fact and cannot be read is [listed](Draft::unread) with its line; nothing
//! is guessed.
//!
//! ```text
//! text ─markdown─▶ blocks ─layout, columns, members─▶ Page ─draft─▶ spec + overlay + lists
//! ```

mod alibaba;
mod columns;
mod command;
mod draft;
mod identity;
mod layout;
mod markdown;
mod members;
mod page;
mod page_draft;
mod phrases;
mod remark;
mod responses;
mod rules;
mod sample;
mod statements;
mod tencent;
mod types;
mod zenlayer;

pub use command::run;
pub use draft::Draft;
pub use page_draft::draft;
pub use remark::Remark;
pub(crate) use responses::sample_responses;
