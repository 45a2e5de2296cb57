use serde_json::Value;

use crate::{
    error::Error,
    model::{Envelope, Model, Warning, Warnings, decode_noting},
};

/// Creates an output, or any other generated struct, from JSON with the provider's field names.
///
/// ```ignore
/// let mock = MockTransport::new().on::<DescribeInstances>(|_| {
///     from_json(json!({"TotalCount": 1, "InstanceSet": [{"InstanceId": "crs-1"}]}))
/// });
/// ```
///
/// The JSON is read as a response, but strictly, so that a test does not depend on a mistake: a field that the struct
/// does not have is an error, and so is a value that does not fit the type of its field.
///
/// # Errors
/// An error of kind [`Config`](crate::ErrorKind::Config) that lists the path of each such field.
pub fn from_json<T: Model + Default>(json: Value) -> Result<T, Error> {
    let mut made = T::default();
    let name = made.table().name().to_owned();
    let warnings = Warnings::strict();
    let json = json.to_string();
    decode_noting(json.as_bytes(), &mut Envelope::bare(), &mut made, &warnings)
        .map_err(|error| Error::config(format!("{name} cannot be created from this JSON: {error}")))?;
    let warnings = warnings.into_vec();
    if warnings.is_empty() {
        return Ok(made);
    }
    let reasons: Vec<_> = warnings.iter().map(Warning::to_string).collect();
    Err(Error::config(format!("{name} cannot be created from this JSON: {}", reasons.join("; "))))
}
