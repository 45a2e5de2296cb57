//! The layout of Zenlayer's pages: GitBook, with HTML paragraphs in the cells. Objects have names, and another page
//! describes them.

use cumulo_spec::Type;

use super::{
    identity::Identity,
    layout::{Layout, title, word_after},
    markdown::Block,
};

pub(super) const LAYOUT: Layout = Layout {
    provider: "zenlayer",
    marks: &["X-ZC-Action:", "console.zenlayer.com"],
    integer: Type::Int64,
    dates: false,
    output: "ResponseParams",
    inline_structs: false,
    is_common: |_, _| false, // The common parameters are headers, which are not in the tables.
    identity,
};

fn identity(text: &str, blocks: &[Block]) -> Identity {
    let mut identity = Identity::default();
    identity.action.extend(title(blocks));
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        identity.service.extend(word_after(line, "POST /api/v2/").map(|word| (number, word.to_lowercase())));
        identity.action.extend(word_after(line, "X-ZC-Action: ").map(|word| (number, word.into())));
        identity.version.extend(word_after(line, "X-ZC-Version: ").map(|word| (number, word.into())));
    }
    identity
}
