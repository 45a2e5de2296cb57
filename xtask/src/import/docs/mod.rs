//! Drafts specs from documentation pages, for operations that no metadata describes.
//!
//! Reads one page in one of three layouts, and drafts a spec file with the operation of the page, and an overlay. The
//! facts of a page are names, types, required parameters, limits, allowed values, password rules, and error codes with
//! their HTTP status. Descriptions are not copied: a person must write the docs. The reader does not guess: text that
//! may be a fact but is not understood is [listed](Draft::unread) with its line.
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
