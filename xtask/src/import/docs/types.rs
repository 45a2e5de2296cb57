//! The words for types that occur on pages.

use cumulo_spec::Type;

/// The meaning of a word for a type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Word {
    /// The cell is empty.
    None,
    Scalar(Type),
    /// A list, such as `Array of T`. `None` if the page does not specify the type of the items.
    List(Option<Box<Word>>),
    /// An object with fields.
    Object,
    /// An object with arbitrary keys.
    Map,
    /// The name of an object.
    Named(String),
    /// The word does not denote a type.
    Unknown,
}

/// Reads a word. `integer` is the type that the provider calls `Integer`. `dates` is true if the provider's words for
/// dates specify a format.
pub(crate) fn read(text: &str, integer: &Type, dates: bool) -> Word {
    let text = text.trim();
    let lower = text.to_lowercase();
    let of =
        ["array of ", "list of "].iter().find_map(|start| lower.starts_with(start).then(|| text.get(start.len()..)));
    let bracketed =
        ["array<", "list<"].iter().find_map(|start| lower.starts_with(start).then(|| text.get(start.len()..)));
    let inner = of.flatten().or_else(|| bracketed.flatten()?.strip_suffix('>')).or_else(|| text.strip_suffix("[]"));
    if let Some(inner) = inner {
        return match read(inner, integer, dates) {
            Word::None | Word::Unknown => Word::Unknown,
            inner => Word::List(Some(Box::new(inner))),
        };
    }
    Word::Scalar(match lower.as_str() {
        "" | "-" | "n/a" => return Word::None,
        "string" => Type::String,
        "integer" | "int" => integer.clone(),
        "int32" => Type::Int32,
        "long" | "int64" => Type::Int64,
        "uint64" | "unsigned integer" => Type::Uint64,
        "float" | "double" => Type::Float,
        "boolean" | "bool" => Type::Bool,
        "date" if dates => Type::Date,
        "timestamp" if dates => Type::Datetime,
        "timestamp iso8601" if dates => Type::DatetimeIso,
        "binary" => Type::Binary,
        "date" | "datetime" | "timestamp" | "timestamp iso8601" => return Word::Unknown,
        "array" | "list" | "repeatlist" => return Word::List(None),
        "object" | "struct" => return Word::Object,
        "map" => return Word::Map,
        _ if cumulo_spec::merge::is_type_name(text) && text.starts_with(|c: char| c.is_ascii_uppercase()) => {
            return Word::Named(text.into());
        }
        _ => return Word::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_for_types() {
        let word = |text| read(text, &Type::Int64, false);
        assert_eq!(word("Integer "), Word::Scalar(Type::Int64));
        assert_eq!(word("Array of String"), Word::List(Some(Box::new(Word::Scalar(Type::String)))));
        assert_eq!(word("List<Shelf>"), Word::List(Some(Box::new(Word::Named("Shelf".into())))));
        assert_eq!(word("Array"), Word::List(None));
        assert_eq!(word(" "), Word::None);
        assert_eq!(word("string or number"), Word::Unknown);
    }
}
