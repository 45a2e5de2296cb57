/// Replaces the core's type, which does not implement serde's traits.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Secret(String);
