//! The fields of the objects in `api.json`.

/// The short forms of scalars.
pub(super) const SHORT_NAMES: [&str; 9] = ["s", "i", "u", "f", "b", "t", "T", "d", "x"];

/// A field of an object. Its type has the short form of facts: `s`, `*i`, `*Tag`.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) flags: String,
}

impl Member {
    pub(super) fn facts(&self) -> String {
        let Self { name, ty, flags } = self;
        if flags.is_empty() { format!("{name}:{ty}") } else { format!("{name}:{ty}:{flags}") }
    }
}
