//! The layout of Tencent Cloud's pages: one line for each row, numbered sections, and the common parameters first in
//! the table. Objects have names, and another page describes them.

use cumulo_spec::Type;

use super::{
    identity::Identity,
    layout::{Layout, title, word_after},
    markdown::{Block, joined},
};

pub(super) const LAYOUT: Layout = Layout {
    provider: "tencent",
    marks: &[".tencentcloudapi.com"],
    integer: Type::Int64,
    dates: true,
    output: "Response",
    inline_structs: false,
    is_common,
    identity,
};

/// Returns true for the action, the version, and parameters that the page describes as common. The name is not
/// sufficient for other parameters, because some operations have their own `Region`.
fn is_common(name: &str, description: &str) -> bool {
    let phrases = ["common parameter", "common request parameter", "公共参数"];
    let description = description.to_lowercase();
    ["Action", "Version"].contains(&name) || phrases.iter().any(|start| description.starts_with(start))
}

fn identity(text: &str, blocks: &[Block]) -> Identity {
    let mut identity = Identity::default();
    identity.action.extend(title(blocks).filter(|(_, text)| !text.contains(' ')));
    for row in blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }) {
        for row in &row.rows {
            let name = row.cells.first().map(|cell| joined(cell)).unwrap_or_default();
            let last = row.cells.last().map(|cell| joined(cell)).unwrap_or_default();
            let value = last.rsplit_once([':', '：']).map(|(_, value)| value.trim().trim_end_matches(['.', '。']));
            match (name.as_str(), value.filter(|value| !value.is_empty() && !value.contains(' '))) {
                ("Action", Some(value)) => identity.action.push((row.line, value.into())),
                ("Version", Some(value)) => identity.version.push((row.line, value.into())),
                _ => {}
            }
        }
    }
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        // The first host contains only the label. Other hosts in the text contain a region.
        if let Some((before, _)) = line.split_once(".tencentcloudapi.com") {
            let label = before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c))).next();
            let label = label.filter(|label| !label.is_empty() && !label.contains('.'));
            identity.code.extend(label.map(|label| (number, label.into())));
        }
        if let Some((_, link)) = line.split_once("/api/explorer?") {
            identity.service.extend(word_after(link, "Product=").map(|word| (number, word.into())));
            identity.version.extend(word_after(link, "Version=").map(|word| (number, word.into())));
            identity.action.extend(word_after(link, "Action=").map(|word| (number, word.into())));
        }
        identity.action.extend(word_after(line, "/?Action=").map(|word| (number, word.into())));
        identity.action.extend(word_after(line, "X-TC-Action: ").map(|word| (number, word.into())));
    }
    if identity.service.is_empty() {
        identity.service.clone_from(&identity.code);
    }
    identity
}
