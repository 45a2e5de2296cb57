//! Responses: an output in an envelope, an error, an event of a stream.

use cumulo_core::{
    ApiError, Model, Received,
    model::{Empty, Envelope, Extra, decode, field_text},
    sse::Event,
};

/// Reads a response into `output`, and returns the request id.
pub(crate) fn read(received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
    let (mut error, mut request_id): (Option<ErrorBody>, Option<String>) = (None, None);
    // API 2.0 and some gateways send a numeric code, usually together with its name.
    let (mut old_code, mut old_number): (Option<String>, Option<String>) = (None, None);
    let mut old_message: Option<String> = None;
    let outer: &mut [Extra<'_>] =
        &mut [("codeDesc", &mut old_code), ("code", &mut old_number), ("message", &mut old_message)];
    let inner: &mut [Extra<'_>] = &mut [("Error", &mut error), ("RequestId", &mut request_id)];
    let wrapped = received.decode(&mut Envelope::new("Response").outer(outer).inner(inner), output);
    let is_code = |code: &String| !matches!(code.as_str(), "" | "0");
    let old_code = old_code.filter(|code| !code.is_empty()).or(old_number.filter(is_code));
    // API errors have HTTP status 200, so the envelope determines the result, regardless of the status.
    match (wrapped, error, old_code) {
        (Ok(true), Some(ErrorBody { code: Some(code), message }), _) if !code.is_empty() => {
            Err(ApiError::new(code, message.unwrap_or_default(), request_id))
        }
        (Ok(true), _, _) if received.status < 300 => Ok(request_id),
        (Ok(false), _, Some(code)) => Err(ApiError::new(code, old_message.unwrap_or_default(), request_id)),
        _ => Err(received.unreadable()),
    }
}

/// Returns the output in the data of an event. Most services send the output itself. Some services send it in
/// an envelope, like a response. Hunyuan reports a fault in a field of the output.
pub(crate) fn event(event: &Event) -> Result<&str, ApiError> {
    let data = event.data.as_str();
    let wrapped = if data.contains("\"Response\"") { field_text(data, "Response") } else { None };
    let output = wrapped.filter(|inner| inner.starts_with('{')).unwrap_or(data);
    if !output.contains("\"Error") {
        return Ok(output);
    }
    let (mut error, mut fault): (Option<ErrorBody>, Option<FaultBody>) = (None, None);
    let mut request_id: Option<String> = None;
    let inner: &mut [Extra<'_>] =
        &mut [("Error", &mut error), ("ErrorMsg", &mut fault), ("RequestId", &mut request_id)];
    // Data other than JSON contains no error. The program reads it.
    let _ = decode(output.as_bytes(), &mut Envelope::bare().inner(inner), &mut Empty::default());
    let is_set = |text: &Option<String>| text.as_deref().is_some_and(|text| !matches!(text, "" | "0"));
    match (error, fault) {
        (Some(ErrorBody { code, message }), _) | (_, Some(FaultBody { code, message }))
            if is_set(&code) || is_set(&message) =>
        {
            Err(ApiError::new(code.unwrap_or_default(), message.unwrap_or_default(), request_id))
        }
        _ => Ok(output),
    }
}

#[derive(Clone, Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
}

cumulo_core::table! { ErrorBody { "Code" code, "Message" message } }

#[derive(Clone, Default)]
struct FaultBody {
    message: Option<String>,
    code: Option<String>,
}

cumulo_core::table! { FaultBody { "Msg" message, "Code" code } }
