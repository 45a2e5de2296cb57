/// Compiles the examples of the guide as documentation tests.
#[doc = include_str!("../../../docs/object-storage.md")]
struct Guide;
