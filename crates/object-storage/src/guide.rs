/// Compiles the programs of the guide.
#[doc = include_str!("../../../docs/object-storage.md")]
struct Guide;
