//! Paging of Alibaba Cloud's operations, which upstream does not describe: it is read off the names.

use cumulo_catalog::spec::{Field, Operation, Pages, Spec, Type};

use super::shape;

/// Members that take a token, and those of the reply that may give the next one, the surest first. All names here are
/// in small letters and without `_`: services write one name in several ways.
const TOKENS: [(&str, &[&str]); 6] = [
    ("nexttoken", &["nexttoken"]),
    ("pagetoken", &["nextpagetoken", "nexttoken", "pagetoken"]),
    ("marker", &["nextmarker", "marker"]),
    ("cursor", &["nextcursor", "cursor"]),
    ("scrolltoken", &["scrolltoken"]),
    ("scrollid", &["scrollid"]),
];
/// Members that take a page number or an offset.
const NUMBERS: [&str; 7] = ["pagenumber", "currentpage", "pageno", "pagenum", "pageindex", "page", "offset"];
/// Members that take the size of a page.
const SIZES: [&str; 8] = ["maxresults", "pagesize", "limit", "maxitems", "maxkeys", "size", "rows", "count"];
/// Members of the reply with a total, the surest first.
const TOTALS: [&str; 9] = [
    "totalcount",
    "totalrecordcount",
    "totalrecords",
    "total",
    "totalnum",
    "totalnumber",
    "totalitems",
    "totalelements",
    "totalsize",
];
/// Members of the reply that say whether there are more pages.
const MORE: [&str; 4] = ["istruncated", "hasmore", "hasnextpage", "hasnext"];
/// So many wrappers may be around the list.
const DEPTH: usize = 3;

/// Paging, where the names leave no doubt: a token that the reply gives, too; or a page number or offset with a size,
/// and a total or the same number in the reply; and exactly one list of structs in the reply (or of anything, where
/// there is none of structs), as near to the top as there is one.
pub(crate) fn infer(spec: &mut Spec) {
    let mut found = Vec::new();
    for (action, operation) in &spec.operations {
        if let Some(pages) = pages_of(spec, operation) {
            found.push((action.clone(), pages));
        }
    }
    for (action, pages) in found {
        if let Some(operation) = spec.operations.get_mut(&action) {
            operation.pages = Some(pages);
        }
    }
}

fn pages_of(spec: &Spec, operation: &Operation) -> Option<Pages> {
    let input = spec.structs.get(operation.input.as_ref()?)?;
    let list = list(spec, operation.output.as_ref()?)?;
    let takes = |name: &str| member(input, name, is_scalar);
    let size = SIZES.iter().find_map(|name| takes(name));
    let pages = |moved: &str| Pages {
        input: [Some(moved.to_owned()), size.map(str::to_owned)].into_iter().flatten().collect(),
        items: list.path.clone(),
        next: None,
        total: None,
        more: list.find(&MORE, |ty| *ty == Type::Bool),
    };
    for (token, nexts) in TOKENS {
        if let Some(token) = takes(token)
            && let Some(next) = list.find(nexts, is_scalar)
        {
            return Some(Pages { next: Some(next), ..pages(token) });
        }
    }
    let number = NUMBERS.iter().find_map(|name| takes(name))?;
    size?;
    let total = list.find(&TOTALS, is_scalar);
    // A reply that names its page is one of many.
    (total.is_some() || list.find(&[plain(number).as_str()], is_scalar).is_some())
        .then(|| Pages { total, ..pages(number) })
}

/// A list in a reply, with the structs that it is in, the innermost last.
struct List<'a> {
    path: String,
    around: Vec<(String, &'a [Field])>,
}

impl List<'_> {
    /// The path of the first of these names that a struct around the list has: at the top if there, then inwards.
    fn find(&self, names: &[&str], fits: impl Fn(&Type) -> bool) -> Option<String> {
        names.iter().find_map(|name| {
            self.around.iter().find_map(|(path, fields)| Some(format!("{path}{}", member(fields, name, &fits)?)))
        })
    }
}

/// The one list of a reply.
fn list<'a>(spec: &'a Spec, output: &str) -> Option<List<'a>> {
    let top: &[Field] = spec.structs.get(output)?;
    let mut level = vec![vec![(String::new(), top)]];
    let mut near: Vec<List<'_>> = Vec::new();
    let mut others: Vec<List<'_>> = Vec::new();
    for depth in 0..=DEPTH {
        let mut below = Vec::new();
        for around in &level {
            let Some((path, fields)) = around.last() else { continue };
            for field in *fields {
                let path = format!("{path}{}", field.name);
                match &field.ty {
                    ty if shape::list_of(ty).is_some() => near.push(List { path, around: around.clone() }),
                    Type::List(_) => others.push(List { path, around: around.clone() }),
                    Type::Struct(name) => {
                        if let Some(fields) = spec.structs.get(name) {
                            let mut around = around.clone();
                            around.push((format!("{path}."), fields.as_slice()));
                            below.push(around);
                        }
                    }
                    _ => {}
                }
            }
        }
        // A list at the top and one in a wrapper are two.
        if depth > 0 && !near.is_empty() {
            break;
        }
        level = below;
    }
    let mut found = if near.is_empty() { others } else { near };
    let only = found.pop()?;
    found.is_empty().then_some(only)
}

/// The member of that name, however it is written.
fn member<'a>(fields: &'a [Field], name: &str, fits: impl Fn(&Type) -> bool) -> Option<&'a str> {
    fields.iter().find(|field| plain(&field.name) == name && fits(&field.ty)).map(|field| field.name.as_str())
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Int32 | Type::Int64 | Type::Uint64)
}
