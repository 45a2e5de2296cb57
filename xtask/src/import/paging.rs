//! Infers the paging of Alibaba Cloud's operations from the names of fields, because upstream does not describe it.

use cumulo_spec::{Field, Operation, Pages, Spec, Type};

use super::shape;

/// The input fields for a token, each with the output fields for the next token, the most reliable first.
///
/// All names in this file are lowercase and without `_`, because the spelling of a name differs between services.
const TOKENS: [(&str, &[&str]); 6] = [
    ("nexttoken", &["nexttoken"]),
    ("pagetoken", &["nextpagetoken", "nexttoken", "pagetoken"]),
    ("marker", &["nextmarker", "marker"]),
    ("cursor", &["nextcursor", "cursor"]),
    ("scrolltoken", &["scrolltoken"]),
    ("scrollid", &["scrollid"]),
];
/// The input fields for a page number or an offset.
const NUMBERS: [&str; 7] = ["pagenumber", "currentpage", "pageno", "pagenum", "pageindex", "page", "offset"];
/// The input fields for the page size.
const SIZES: [&str; 8] = ["maxresults", "pagesize", "limit", "maxitems", "maxkeys", "size", "rows", "count"];
/// The output fields for a total, the most reliable first.
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
/// The output fields that are true if more pages exist.
const HAS_MORE: [&str; 4] = ["istruncated", "hasmore", "hasnextpage", "hasnext"];
/// The maximum number of structs that the list may be nested in.
const DEPTH: usize = 3;

/// Sets the paging of the operations for which it is unambiguous. An operation with unambiguous paging has:
///
/// - a token in the input and in the output, or a page number (or offset) and a page size in the input together with a
///   total or the same page number in the output;
/// - exactly one list of structs at the outermost level of the output that has such a list, or, in an output without
///   lists of structs, exactly one list.
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
    let accepts = |name: &str| field(input, name, is_scalar);
    let size = SIZES.iter().find_map(|name| accepts(name));
    let pages = |moved: &str| Pages {
        input: [Some(moved.to_owned()), size.map(str::to_owned)].into_iter().flatten().collect(),
        items: list.path.clone(),
        next: None,
        total: None,
        more: list.find(&HAS_MORE, |ty| *ty == Type::Bool),
    };
    for (token, nexts) in TOKENS {
        if let Some(token) = accepts(token)
            && let Some(next) = list.find(nexts, is_scalar)
        {
            return Some(Pages { next: Some(next), ..pages(token) });
        }
    }
    let number = NUMBERS.iter().find_map(|name| accepts(name))?;
    size?;
    let total = list.find(&TOTALS, is_scalar);
    // The operation is also paged if the response contains the page number.
    (total.is_some() || list.find(&[plain(number).as_str()], is_scalar).is_some())
        .then(|| Pages { total, ..pages(number) })
}

/// A list in a response.
struct List<'a> {
    path: String,
    /// The structs that contain the list, with their paths, the innermost last.
    parents: Vec<(String, &'a [Field])>,
}

impl List<'_> {
    /// Returns the path of the first of these names that is a field of a parent. Outer parents are searched first.
    fn find(&self, names: &[&str], fits: impl Fn(&Type) -> bool) -> Option<String> {
        names.iter().find_map(|name| {
            self.parents.iter().find_map(|(path, fields)| Some(format!("{path}{}", field(fields, name, &fits)?)))
        })
    }
}

/// Returns the list of a response that has exactly one.
fn list<'a>(spec: &'a Spec, output: &str) -> Option<List<'a>> {
    let top: &[Field] = spec.structs.get(output)?;
    let mut level = vec![vec![(String::new(), top)]];
    let mut of_structs: Vec<List<'_>> = Vec::new();
    let mut others: Vec<List<'_>> = Vec::new();
    for depth in 0..=DEPTH {
        let mut below = Vec::new();
        for parents in &level {
            let Some((path, fields)) = parents.last() else { continue };
            for field in *fields {
                let path = format!("{path}{}", field.name);
                match &field.ty {
                    ty if shape::list_of(ty).is_some() => of_structs.push(List { path, parents: parents.clone() }),
                    Type::List(_) => others.push(List { path, parents: parents.clone() }),
                    Type::Struct(name) => {
                        if let Some(fields) = spec.structs.get(name) {
                            let mut parents = parents.clone();
                            parents.push((format!("{path}."), fields.as_slice()));
                            below.push(parents);
                        }
                    }
                    _ => {}
                }
            }
        }
        // The top level and the first level of wrappers are treated as one level: a list in each is ambiguous.
        if depth > 0 && !of_structs.is_empty() {
            break;
        }
        level = below;
    }
    let mut found = if of_structs.is_empty() { others } else { of_structs };
    let only = found.pop()?;
    found.is_empty().then_some(only)
}

/// Returns the field with this name, ignoring case and `_`.
fn field<'a>(fields: &'a [Field], name: &str, fits: impl Fn(&Type) -> bool) -> Option<&'a str> {
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

    /// Returns the paging of an operation with these fields (`Name:type`), as `input; items; next; total; more`.
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
    fn infers_paging_from_names() {
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
    fn prefers_a_token_to_a_page_number() {
        let (input, output) = ("PageNumber:int32 PageSize:int32 NextToken:string", "Things:[#Thing] TotalCount:int32");
        let both = format!("{output} NextToken:string");
        assert_eq!(inferred(input, &both, &[]).as_deref(), Some("NextToken PageSize; Things; NextToken; ; "));
        let without_token = inferred(input, output, &[]);
        let expected = "PageNumber PageSize; Things; ; TotalCount; ";
        assert_eq!(without_token.as_deref(), Some(expected), "the response has no token");
    }

    #[test]
    fn finds_lists_in_wrappers() {
        let input = "PageNumber:int32 PageSize:int32";
        let wrapped = inferred(input, "Data:#Data", &[("Data", "List:#List Total:int32"), ("List", "Item:[#Thing]")]);
        assert_eq!(wrapped.as_deref(), Some("PageNumber PageSize; Data.List.Item; ; Data.Total; "));
        let outermost = [("Data", "List:#List"), ("List", "Item:[#Thing]")];
        let outermost = inferred(input, "Things:[#Thing] TotalCount:int32 Data:#Data", &outermost);
        assert_eq!(outermost.as_deref(), Some("PageNumber PageSize; Things; ; TotalCount; "), "the outermost list");
    }

    #[test]
    fn infers_nothing_from_ambiguous_names() {
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
