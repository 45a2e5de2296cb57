//! Paging of Alibaba Cloud's operations, which upstream does not describe: it is read off the names.

use cumulo_catalog::spec::{Operation, Pages, Spec, Type};

use super::shape;

/// Names of a total, the surest first.
const TOTALS: [&str; 6] = ["TotalCount", "TotalRecordCount", "TotalRecords", "Total", "totalCount", "total"];

/// Paging, where the names leave no doubt: a page number and a size with a total, or a token with a size; and exactly
/// one list of structs in the reply, at the top or in one wrapper.
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
    let output = spec.structs.get(operation.output.as_ref()?)?;
    let takes = |name: &str| input.iter().any(|field| field.name == name);

    let mut lists = Vec::new();
    for field in output {
        if shape::list_of(&field.ty).is_some() {
            lists.push((None, field.name.clone()));
        } else if let Type::Struct(wrapper) = &field.ty {
            let members = spec.structs.get(wrapper)?;
            lists.extend(
                members
                    .iter()
                    .filter(|f| shape::list_of(&f.ty).is_some())
                    .map(|f| (Some(&field.name), format!("{}.{}", field.name, f.name))),
            );
        }
    }
    let [(wrapper, items)] = lists.as_slice() else { return None };
    let find = |names: &[&str]| {
        names.iter().find_map(|name| {
            if output.iter().any(|field| field.name == *name && is_scalar(&field.ty)) {
                return Some((*name).to_owned());
            }
            let path = format!("{}.{name}", wrapper.as_ref()?);
            let found = crate::spec::walk(spec, operation.output.as_ref()?, &path).ok()?;
            is_scalar(found).then_some(path)
        })
    };
    for (token, size) in [("NextToken", "MaxResults"), ("nextToken", "maxResults")] {
        if takes(token)
            && takes(size)
            && let Some(next) = find(&[token])
        {
            return Some(Pages {
                input: vec![token.into(), size.into()],
                items: items.clone(),
                next: Some(next),
                total: None,
            });
        }
    }
    for (number, size) in [("PageNumber", "PageSize"), ("pageNumber", "pageSize")] {
        if takes(number)
            && takes(size)
            && let Some(total) = find(&TOTALS)
        {
            return Some(Pages {
                input: vec![number.into(), size.into()],
                items: items.clone(),
                next: None,
                total: Some(total),
            });
        }
    }
    None
}

fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Int32 | Type::Int64)
}
