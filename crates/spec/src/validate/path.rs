//! The path of a value in JSON parameters.

use std::fmt;

/// Path of a value in JSON parameters. `Display` writes it as `Tag[0].Key`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path(Vec<PathSegment>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathSegment {
    /// A field of a struct, by its wire name.
    Field(String),
    /// An entry of a map, by its key.
    Key(String),
    /// An item of a list, counted from 0.
    Index(usize),
}

impl Path {
    /// Creates a path from its segments. A path without segments refers to the parameters as a whole.
    pub fn new(segments: Vec<PathSegment>) -> Self {
        Self(segments)
    }

    /// Returns the segments from the outermost to the innermost.
    pub fn segments(&self) -> &[PathSegment] {
        &self.0
    }

    /// Returns true if the path refers to the parameters as a whole.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                PathSegment::Index(index) => write!(f, "[{index}]")?,
                PathSegment::Key(key) if !is_plain(key) => write!(f, "[{key:?}]")?,
                PathSegment::Field(name) | PathSegment::Key(name) => {
                    let dot = if position == 0 { "" } else { "." };
                    write!(f, "{dot}{name}")?;
                }
            }
        }
        Ok(())
    }
}

/// Returns true if a key can follow a dot without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keys_with_dots() {
        let key = |key: &str| Path::new(vec![PathSegment::Field("Labels".into()), PathSegment::Key(key.into())]);
        assert_eq!(key("zone").to_string(), "Labels.zone");
        assert_eq!(key("a.b").to_string(), r#"Labels["a.b"]"#);
        assert_eq!(key("").to_string(), r#"Labels[""]"#);
    }
}
