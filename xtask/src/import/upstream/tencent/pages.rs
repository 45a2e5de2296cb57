//! Infers the paging of Tencent Cloud's operations from names and types, because the metadata does not describe it.
//!
//! An operation has pages if its input has a token that its output returns, or a pair of integers for page and size;
//! and if its output has exactly one list (or exactly one list of objects), at the top level or in the only top-level
//! object that has lists.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::member::{Member, SHORT_NAMES};

/// The names of tokens in inputs, each with the names of the next token in outputs. Tokens take precedence over pairs.
const TOKENS: [(&str, &[&str]); 10] = [
    ("Context", &["Context"]),
    ("NextToken", &["NextToken"]),
    ("Cursor", &["NextCursor", "Cursor"]),
    ("ScrollToken", &["ScrollToken"]),
    ("PaginationToken", &["PaginationToken"]),
    ("PageToken", &["PageToken"]),
    ("ScrollId", &["ScrollId"]),
    ("ContinueToken", &["ContinueToken"]),
    ("PageId", &["PageId"]),
    ("Marker", &["NextMarker", "Marker"]),
];

/// The names of page (or offset) and size in inputs.
const PAIRS: [(&str, &str); 12] = [
    ("Offset", "Limit"),
    ("PageNumber", "PageSize"),
    ("PageNum", "PageSize"),
    ("Page", "PageSize"),
    ("PageNo", "PageSize"),
    ("PageIndex", "PageSize"),
    ("Page", "Limit"),
    ("Offset", "Length"),
    ("OffSet", "Limit"),
    ("Page", "Size"),
    ("Offset", "Count"),
    ("Page", "Count"),
];

/// The names of the total in outputs, the most reliable first.
const TOTALS: [&str; 9] =
    ["TotalCount", "Total", "TotalNum", "TotalCnt", "TotalNumber", "Count", "TotalSize", "TotalItems", "TotalElements"];

type Objects = BTreeMap<String, Vec<Member>>;

/// Returns the paging of every action that has pages.
pub(super) fn of<'a>(actions: impl Iterator<Item = &'a String>, objects: &Objects) -> Value {
    let pages: Map<String, Value> =
        actions.filter_map(|action| Some((action.clone(), action_pages(action, objects)?))).collect();
    Value::Object(pages)
}

fn action_pages(action: &str, objects: &Objects) -> Option<Value> {
    let input = objects.get(&format!("{action}Request"))?;
    let output = Output::of(objects.get(&format!("{action}Response"))?, objects)?;
    let accepts = |name: &str, types: &[&str]| input.iter().any(|m| m.name == name && types.contains(&m.ty.as_str()));
    for (token, names) in TOKENS {
        if accepts(token, &["s", "u"])
            && let Some(next) = output.next(names, objects)
        {
            return Some(json!({ "in": [token], "items": output.items, "next": next }));
        }
    }
    let (page, size) =
        PAIRS.into_iter().find(|(page, size)| accepts(page, &["i", "u"]) && accepts(size, &["i", "u"]))?;
    let mut pages = json!({ "in": [page, size], "items": output.items });
    if let Some(total) = output.total() {
        pages.as_object_mut()?.insert("total".into(), json!(total));
    }
    Some(pages)
}

/// The output of an action with one list of items.
struct Output<'a> {
    items: String,
    /// The levels that may contain totals and tokens, the level of the items first: the prefix of the path, and the
    /// fields.
    levels: Vec<(String, &'a [Member])>,
}

impl<'a> Output<'a> {
    fn of(members: &'a [Member], objects: &'a Objects) -> Option<Self> {
        if members.iter().any(is_list) {
            return Some(Self { items: items(members)?.into(), levels: vec![(String::new(), members)] });
        }
        let mut wrappers = members.iter().filter_map(|member| {
            let inner = objects.get(&member.ty)?;
            inner.iter().any(is_list).then_some((member, inner))
        });
        let ((wrapper, inner), None) = (wrappers.next()?, wrappers.next()) else { return None };
        let prefix = format!("{}.", wrapper.name);
        Some(Self {
            items: format!("{prefix}{}", items(inner)?),
            levels: vec![(prefix, inner), (String::new(), members)],
        })
    }

    fn find(&self, names: &[&str], types: &[&str]) -> Option<String> {
        self.levels.iter().find_map(|(prefix, members)| {
            let named = |name: &&str| members.iter().find(|m| m.name == **name && types.contains(&m.ty.as_str()));
            names.iter().find_map(named).map(|member| format!("{prefix}{}", member.name))
        })
    }

    /// Returns the path of the next token: at one of the levels, or in any top-level object.
    fn next(&self, names: &[&str], objects: &Objects) -> Option<String> {
        self.find(names, &["s", "u"]).or_else(|| {
            let (_, top) = self.levels.last()?;
            top.iter().find_map(|wrapper| {
                let inner = objects.get(&wrapper.ty)?;
                let name = names.iter().find(|name| inner.iter().any(|m| m.name == ***name && m.ty == "s"))?;
                Some(format!("{}.{name}", wrapper.name))
            })
        })
    }

    /// Returns the path of the total: a field with the name of a total or otherwise the only integer of a level
    /// whose name ends with `Count`.
    fn total(&self) -> Option<String> {
        self.find(&TOTALS, &["i", "u"]).or_else(|| {
            self.levels.iter().find_map(|(prefix, members)| {
                let mut counts =
                    members.iter().filter(|m| ["i", "u"].contains(&m.ty.as_str()) && m.name.ends_with("Count"));
                let (count, None) = (counts.next()?, counts.next()) else { return None };
                Some(format!("{prefix}{}", count.name))
            })
        })
    }
}

fn is_list(member: &Member) -> bool {
    member.ty.starts_with('*')
}

/// Returns the name of the only list or, if the object has several lists, of the only list of objects.
fn items(members: &[Member]) -> Option<&str> {
    let only = |test: fn(&&Member) -> bool| {
        let mut found = members.iter().filter(test);
        let (first, None) = (found.next()?, found.next()) else { return None };
        Some(first.name.as_str())
    };
    only(|member| is_list(member))
        .or_else(|| only(|member| member.ty.strip_prefix('*').is_some_and(|inner| !SHORT_NAMES.contains(&inner))))
}
