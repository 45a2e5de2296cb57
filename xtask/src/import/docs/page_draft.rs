//! A page to a draft, by the layout of the page.

use super::{
    alibaba,
    draft::{self, Draft},
    layout::Layout,
    markdown, page, tencent, zenlayer,
};

/// Drafts the spec of the operation that a page describes. `version` is for pages that do not name it.
///
/// Fails with the reason where the page has no known layout, or names no operation.
pub fn draft(text: &str, version: Option<&str>) -> Result<Draft, String> {
    let mut unread = Vec::new();
    let blocks = markdown::read(text);
    let layout = detect(text)?;
    let page = page::read(layout, text, &blocks, &mut unread);
    draft::make(layout, page, version, unread)
}

/// Finds the layout of a page.
fn detect(text: &str) -> Result<&'static Layout, String> {
    const LAYOUTS: [&Layout; 3] = [&alibaba::LAYOUT, &tencent::LAYOUT, &zenlayer::LAYOUT];
    let fits: Vec<&Layout> =
        LAYOUTS.into_iter().filter(|layout| layout.marks.iter().any(|mark| text.contains(mark))).collect();
    match fits.as_slice() {
        [layout] => Ok(layout),
        [] => {
            let marks: Vec<String> = LAYOUTS
                .iter()
                .map(|layout| format!("{}: `{}`", layout.provider, layout.marks.join("` or `")))
                .collect();
            Err(format!("the layout is not known: the page has none of the marks of the three ({})", marks.join("; ")))
        }
        many => {
            let names: Vec<&str> = many.iter().map(|layout| layout.provider).collect();
            Err(format!("the layout is not clear: the page has marks of {}", names.join(" and ")))
        }
    }
}
