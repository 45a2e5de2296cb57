/// A way to write the same types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// What the generator emits: a struct, and a macro for its table.
    Shipped,
    /// No macro: what the macros expand to, as text.
    Written,
    /// As [`Shape::Written`], but members all at once, as arrays.
    Arrays,
    /// One macro around the whole struct.
    Around,
    /// serde's derives in the direction needed.
    Serde,
    /// serde's derives in both directions.
    SerdeBoth,
    /// Structs and setters, no codec.
    Floor,
}

impl Shape {
    /// In the order of the table; the first is what the others are compared with.
    pub const ALL: [Self; 7] =
        [Self::Shipped, Self::Written, Self::Arrays, Self::Around, Self::Serde, Self::SerdeBoth, Self::Floor];

    /// Name in the table, and of the folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Written => "written",
            Self::Arrays => "arrays",
            Self::Around => "around",
            Self::Serde => "serde",
            Self::SerdeBoth => "serde-both",
            Self::Floor => "floor",
        }
    }

    /// Whether serde's derives write the codec.
    pub fn derives(self) -> bool {
        matches!(self, Self::Serde | Self::SerdeBoth)
    }

    /// What the shape's crate holds beside the types: `Operation` and what else the text names.
    pub fn parts(self) -> String {
        let operation = include_str!("parts/operation.rs");
        let parts: &[&str] = match self {
            Self::Shipped => &[],
            Self::Written => &["pub use cumulo_core::{Operation, model::*};\n"],
            Self::Around => &[include_str!("parts/around.rs")],
            Self::Arrays => &[operation, include_str!("parts/arrays.rs")],
            Self::Serde | Self::SerdeBoth => &[operation, include_str!("parts/secret.rs")],
            Self::Floor => &[operation],
        };
        parts.join("\n")
    }
}
