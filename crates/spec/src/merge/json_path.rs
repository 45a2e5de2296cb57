//! Paths of values in a JSON file.

/// Returns the JSON path of a whole file.
pub fn root() -> String {
    "$".into()
}

/// Returns the JSON path of a key, such as `$.structs.Tag`, or `$.errors["A.B"]` if the name needs quotes.
pub fn field_at(parent: &str, name: &str) -> String {
    let plain = !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain { format!("{parent}.{name}") } else { format!("{parent}[{name:?}]") }
}

/// Returns the JSON path of an item of a list.
pub fn item_at(parent: &str, index: usize) -> String {
    format!("{parent}[{index}]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_names_with_special_characters() {
        assert_eq!(field_at(&field_at("$", "errors"), "A.B"), "$.errors[\"A.B\"]");
        assert_eq!(item_at("$.a", 2), "$.a[2]");
    }
}
