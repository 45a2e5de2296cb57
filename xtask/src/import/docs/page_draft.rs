//! Detects the layout of a page, and converts the page into a draft.

use super::{
    alibaba,
    draft::{self, Draft},
    layout::Layout,
    markdown, page, tencent, zenlayer,
};

/// Drafts the spec of the operation that a page describes. `version` is the API version for pages that do not contain
/// it.
///
/// # Errors
///
/// Returns the reason if the layout of the page is unknown or ambiguous, or if the page does not name an operation.
pub fn draft(text: &str, version: Option<&str>) -> Result<Draft, String> {
    let mut unread = Vec::new();
    let blocks = markdown::read(text);
    let layout = detect(text)?;
    let page = page::read(layout, text, &blocks, &mut unread);
    draft::make(layout, page, version, unread)
}

/// Detects the layout of a page.
fn detect(text: &str) -> Result<&'static Layout, String> {
    const LAYOUTS: [&Layout; 3] = [&alibaba::LAYOUT, &tencent::LAYOUT, &zenlayer::LAYOUT];
    let matching: Vec<&Layout> =
        LAYOUTS.into_iter().filter(|layout| layout.marks.iter().any(|mark| text.contains(mark))).collect();
    match matching.as_slice() {
        [layout] => Ok(layout),
        [] => {
            let marks: Vec<String> = LAYOUTS
                .iter()
                .map(|layout| format!("{}: `{}`", layout.provider, layout.marks.join("` or `")))
                .collect();
            Err(format!(
                "unknown layout: the page contains none of the texts that identify a layout ({})",
                marks.join("; ")
            ))
        }
        several => {
            let names: Vec<&str> = several.iter().map(|layout| layout.provider).collect();
            Err(format!("ambiguous layout: the page contains texts of the layouts {}", names.join(" and ")))
        }
    }
}
