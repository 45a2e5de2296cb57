/// Stands in for the core's type, which has no serde impls.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Secret(String);
