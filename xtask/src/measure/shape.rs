/// A form of the generated code for the same types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The generator's output: a struct, and a macro for its table.
    Shipped,
    /// The text of the expanded macros, without a macro.
    Written,
    /// As [`Shape::Written`], but with all fields at once, as arrays.
    Arrays,
    /// One macro for the whole struct.
    SingleMacro,
    /// serde's derives in the required direction.
    Serde,
    /// serde's derives in both directions.
    SerdeBoth,
    /// Structs and setters, no codec.
    Floor,
}

impl Shape {
    /// All shapes, in the order of the table. The first shape is compared with all other shapes.
    pub const ALL: [Self; 7] =
        [Self::Shipped, Self::Written, Self::Arrays, Self::SingleMacro, Self::Serde, Self::SerdeBoth, Self::Floor];

    /// Returns the name in the table, which is also the name of the folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Written => "written",
            Self::Arrays => "arrays",
            Self::SingleMacro => "macro",
            Self::Serde => "serde",
            Self::SerdeBoth => "serde-both",
            Self::Floor => "floor",
        }
    }

    /// Returns true if serde's derives create the codec.
    pub fn derives(self) -> bool {
        matches!(self, Self::Serde | Self::SerdeBoth)
    }

    /// Returns the items of the shape's crate in addition to the types: `Operation` and the other names that the text
    /// uses.
    pub fn parts(self) -> String {
        let operation = include_str!("parts/operation.rs");
        let parts: &[&str] = match self {
            Self::Shipped => &[],
            Self::Written => &["pub use cumulo_core::{Operation, model::*};\n"],
            Self::SingleMacro => &[include_str!("parts/single_macro.rs")],
            Self::Arrays => &[operation, include_str!("parts/arrays.rs")],
            Self::Serde | Self::SerdeBoth => &[operation, include_str!("parts/secret.rs")],
            Self::Floor => &[operation],
        };
        parts.join("\n")
    }
}
