//! The layout of Alibaba Cloud's pages: pipe tables whose rows continue after empty lines, `└` before nested fields,
//! `.N` in the names of repeated parameters.

use cumulo_spec::Type;

use super::{
    identity::Identity,
    layout::{Layout, title, word_after},
    markdown::Block,
};

pub(super) const LAYOUT: Layout = Layout {
    provider: "alibaba",
    marks: &["{#doc_api_", "{#resultMapping ", "api.aliyun.com/#product=", "api.alibabacloud.com/#product="],
    integer: Type::Int32,
    dates: false,
    output: "Response",
    inline_structs: true,
    is_common,
    identity,
};

/// The parameters that the protocol adds to every request.
const COMMON: [&str; 9] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "Timestamp",
];

fn is_common(name: &str, _: &str) -> bool {
    COMMON.contains(&name)
}

fn identity(text: &str, blocks: &[Block]) -> Identity {
    let mut identity = Identity::default();
    identity.action.extend(title(blocks));
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if let Some(link) = line.split_once("/#product=").map(|(_, link)| link) {
            let link = link.split([')', ' ']).next().unwrap_or_default();
            identity.service.extend(word_after(&format!("={link}"), "=").map(|word| (number, word.to_lowercase())));
            identity.action.extend(word_after(link, "api=").map(|word| (number, word.into())));
            identity.version.extend(word_after(link, "version=").map(|word| (number, word.into())));
        }
        // `{#doc_api_Product_Action}`, or a number, which is ignored.
        if let Some((product, action)) = word_after(line, "{#doc_api_").and_then(|word| word.split_once('_')) {
            identity.service.push((number, product.to_lowercase()));
            identity.action.push((number, action.into()));
        }
        if let Some((host, _)) = line.split_once("/?").filter(|(_, query)| query.trim().starts_with("Action=")) {
            let host = host.rsplit('/').next().filter(|host| host.ends_with(".aliyuncs.com"));
            identity.hosts.extend(host.map(|host| (number, host.into())));
        }
        identity.action.extend(word_after(line, "?Action=").map(|word| (number, word.into())));
        identity.action.extend(word_after(line, "? Action=").map(|word| (number, word.into())));
        identity.version.extend(word_after(line, "&Version=").map(|word| (number, word.into())));
    }
    identity
}
