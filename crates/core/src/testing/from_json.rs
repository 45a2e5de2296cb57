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
/// The JSON is decoded like a response, but strictly, so that mistakes in tests are found: an unknown field and a
/// value that does not fit the type of its field are errors.
///
/// # Errors
/// An error of kind [`Config`](crate::ErrorKind::Config) that lists the path of each such field.
pub fn from_json<T: Model + Default>(json: Value) -> Result<T, Error> {
    let mut output = T::default();
    let name = output.table().name().to_owned();
    let warnings = Warnings::strict();
    let json = json.to_string();
    decode_noting(json.as_bytes(), &mut Envelope::bare(), &mut output, &warnings)
        .map_err(|error| Error::config(format!("{name} cannot be created from this JSON: {error}")))?;
    let warnings = warnings.into_vec();
    if warnings.is_empty() {
        return Ok(output);
    }
    let reasons: Vec<_> = warnings.iter().map(Warning::to_string).collect();
    Err(Error::config(format!("{name} cannot be created from this JSON: {}", reasons.join("; "))))
}
