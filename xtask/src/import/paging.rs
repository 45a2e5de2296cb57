//! Paging of Alibaba Cloud's operations, which upstream does not describe: it is read off the names.

use cumulo_spec::{Field, Operation, Pages, Spec, Type};

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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// What is inferred of an operation with these members (`Name:type`), as `input; items; next; total; more`.
    fn inferred(input: &str, output: &str, structs: &[(&str, &str)]) -> Option<String> {
        let fields = |text: &str| -> Vec<Field> {
            let parts = text.split_whitespace().filter_map(|part| part.split_once(':'));
            parts.filter_map(|(name, ty)| Some(Field::new(name, ty.parse().ok()?))).collect()
        };
        let mut all = vec![("In", input), ("Out", output), ("Thing", "Id:string")];
        all.extend(structs);
        let operation = Operation { input: Some("In".into()), output: Some("Out".into()), ..Operation::default() };
        let mut spec = Spec {
            operations: BTreeMap::from([("ListThings".to_owned(), operation)]),
            structs: all.into_iter().map(|(name, text)| (name.to_owned(), fields(text))).collect(),
            ..Spec::default()
        };
        infer(&mut spec);
        let pages = spec.operations.remove("ListThings")?.pages?;
        let [next, total, more] = [pages.next, pages.total, pages.more].map(Option::unwrap_or_default);
        Some(format!("{}; {}; {next}; {total}; {more}", pages.input.join(" "), pages.items))
    }

    #[test]
    fn families() {
        for (input, output, pages) in [
            (
                "PageNumber:int32 PageSize:int32",
                "Things:[#Thing] TotalCount:int32",
                "PageNumber PageSize; Things; ; TotalCount; ",
            ),
            (
                "NextToken:string MaxResults:int32",
                "Things:[#Thing] NextToken:string",
                "NextToken MaxResults; Things; NextToken; ; ",
            ),
            (
                "CurrentPage:int32 PageSize:int32",
                "Things:[#Thing] TotalRecordCount:string",
                "CurrentPage PageSize; Things; ; TotalRecordCount; ",
            ),
            ("PageNo:int32 PageSize:int32", "Things:[#Thing] Total:int64", "PageNo PageSize; Things; ; Total; "),
            ("PageNum:string PageSize:string", "Things:[#Thing] total:int64", "PageNum PageSize; Things; ; total; "),
            ("PageIndex:int32 PageSize:int32", "Things:[#Thing] PageIndex:int32", "PageIndex PageSize; Things; ; ; "),
            ("page:int32 size:int32", "Things:[#Thing] totalSize:int32", "page size; Things; ; totalSize; "),
            (
                "Limit:int32 NextToken:string",
                "Things:[#Thing] NextToken:string",
                "NextToken Limit; Things; NextToken; ; ",
            ),
            ("Limit:int32 Offset:int32", "Things:[#Thing] TotalCount:int32", "Offset Limit; Things; ; TotalCount; "),
            (
                "Marker:string MaxItems:int32",
                "Things:[#Thing] Marker:string IsTruncated:bool",
                "Marker MaxItems; Things; Marker; ; IsTruncated",
            ),
            ("pageToken:string", "Things:[#Thing] nextPageToken:string", "pageToken; Things; nextPageToken; ; "),
            ("next_token:string", "Names:[string] next_token:string", "next_token; Names; next_token; ; "),
        ] {
            assert_eq!(inferred(input, output, &[]).as_deref(), Some(pages), "{input} -> {output}");
        }
    }

    #[test]
    fn a_token_is_taken_before_a_number() {
        let (input, output) = ("PageNumber:int32 PageSize:int32 NextToken:string", "Things:[#Thing] TotalCount:int32");
        let both = format!("{output} NextToken:string");
        assert_eq!(inferred(input, &both, &[]).as_deref(), Some("NextToken PageSize; Things; NextToken; ; "));
        let one = inferred(input, output, &[]);
        assert_eq!(one.as_deref(), Some("PageNumber PageSize; Things; ; TotalCount; "), "the reply gives no token");
    }

    #[test]
    fn lists_in_wrappers() {
        let input = "PageNumber:int32 PageSize:int32";
        let wrapped = inferred(input, "Data:#Data", &[("Data", "List:#List Total:int32"), ("List", "Item:[#Thing]")]);
        assert_eq!(wrapped.as_deref(), Some("PageNumber PageSize; Data.List.Item; ; Data.Total; "));
        let near = [("Data", "List:#List"), ("List", "Item:[#Thing]")];
        let near = inferred(input, "Things:[#Thing] TotalCount:int32 Data:#Data", &near);
        assert_eq!(near.as_deref(), Some("PageNumber PageSize; Things; ; TotalCount; "), "the nearest counts");
    }

    #[test]
    fn doubt_is_no_paging() {
        let two = [("Data", "List:[#Thing]")];
        for (input, output, structs) in [
            ("PageNumber:int32 PageSize:int32", "A:[#Thing] B:[#Thing] TotalCount:int32", &[][..]),
            ("PageNumber:int32 PageSize:int32", "A:[#Thing] Data:#Data TotalCount:int32", &two[..]),
            ("PageNumber:int32 PageSize:int32", "Things:[#Thing]", &[]),
            ("PageNumber:int32", "Things:[#Thing] TotalCount:int32", &[]),
            ("PageSize:int32", "Things:[#Thing] TotalCount:int32", &[]),
            ("NextToken:string", "Things:[#Thing]", &[]),
            ("NextToken:string", "NextToken:string", &[]),
            ("NextToken:[string]", "Things:[#Thing] NextToken:string", &[]),
        ] {
            assert_eq!(inferred(input, output, structs), None, "{input} -> {output}");
        }
    }
}
