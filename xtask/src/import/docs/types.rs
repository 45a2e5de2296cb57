//! The words that pages have for types.

use cumulo_spec::Type;

/// A word for a type, as far as it goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Word {
    /// No word at all.
    None,
    Scalar(Type),
    /// `Array of T`; nothing where the page does not say of what.
    List(Option<Box<Word>>),
    /// An object with members.
    Object,
    /// An object whose members have any name.
    Map,
    /// The name of an object.
    Named(String),
    /// Not a word for a type.
    Unknown,
}

/// Reads the word. `integer` is what the provider means by `Integer`; `dates` whether its words for dates name a form.
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
    fn words() {
        let word = |text| read(text, &Type::Int64, false);
        assert_eq!(word("Integer "), Word::Scalar(Type::Int64));
        assert_eq!(word("Array of String"), Word::List(Some(Box::new(Word::Scalar(Type::String)))));
        assert_eq!(word("List<Shelf>"), Word::List(Some(Box::new(Word::Named("Shelf".into())))));
        assert_eq!(word("Array"), Word::List(None));
        assert_eq!(word(" "), Word::None);
        assert_eq!(word("string or number"), Word::Unknown);
    }
}
