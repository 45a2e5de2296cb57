//! Recognition of field types by their names.

use syn::{Error, GenericArgument, PathArguments, Type};

/// Returns the name of a type without its path, and its type arguments, such as `Vec` and `String` of
/// `std::vec::Vec<String>`.
fn parts(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        }),
        _ => return Some((last.ident.to_string(), Vec::new())),
    };
    Some((last.ident.to_string(), arguments.collect()))
}

/// Returns the `T` of `Option<T>`.
pub(crate) fn optional(ty: &Type) -> Option<&Type> {
    match parts(ty)? {
        (name, arguments) if name == "Option" => arguments.first().copied(),
        _ => None,
    }
}

/// Returns true if a type is `Secret`, or a container of it.
pub(crate) fn is_secret(ty: &Type) -> bool {
    parts(ty).is_some_and(|(name, arguments)| name == "Secret" || arguments.iter().any(|inner| is_secret(inner)))
}

/// Rejects common types that a field cannot have. The compiler rejects all other unsupported types, with messages that
/// are harder to read.
pub(crate) fn check(ty: &Type) -> Result<(), Error> {
    let instead = match ty {
        Type::Reference(_) | Type::Ptr(_) => "an owned type: `String`, `Vec<T>`".to_owned(),
        Type::Array(_) | Type::Slice(_) => "`Vec<T>`".to_owned(),
        Type::Tuple(_) => "a struct with `#[derive(Model)]`".to_owned(),
        _ => match parts(ty) {
            Some((name, arguments)) => match replacement(&name, &arguments) {
                Some(instead) => instead.to_owned(),
                None => return arguments.into_iter().try_for_each(check),
            },
            None => return Ok(()),
        },
    };
    Err(Error::new_spanned(ty, format!("a field cannot have this type: use {instead}")))
}

fn replacement(name: &str, arguments: &[&Type]) -> Option<&'static str> {
    let first = arguments.first().and_then(|ty| parts(ty)).map(|(name, _)| name);
    Some(match (name, first.as_deref()) {
        ("i8" | "i16" | "i32" | "i128" | "isize", _) => "`i64`",
        ("u8" | "u16" | "u32" | "u128" | "usize", _) => "`i64` or `u64`",
        ("f32", _) => "`f64`",
        ("char" | "str", _) => "`String`",
        ("Vec", Some("u8")) => "`bytes::Bytes`",
        ("HashMap" | "IndexMap", _) => "`std::collections::BTreeMap<String, T>`",
        ("BTreeMap", Some(key)) if key != "String" => "`std::collections::BTreeMap<String, T>`",
        ("HashSet" | "BTreeSet" | "VecDeque" | "LinkedList", _) => "`Vec<T>`",
        ("Option", Some("Option")) => "one `Option`",
        _ => return None,
    })
}
