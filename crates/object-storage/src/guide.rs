/// The programs of the guide compile.
#[doc = include_str!("../../../docs/object-storage.md")]
struct Guide;
