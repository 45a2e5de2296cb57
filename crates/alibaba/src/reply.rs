//! Replies: an output, a whole body, an error, in JSON or XML.

use cumulo_core::{
    ApiError, Model, Received,
    model::{Envelope, Extra, Location, Scalar, Shape, Slot, decode},
};

/// Reads a reply into `output`; the value is the request id.
pub(crate) fn read(
    received: &Received<'_>,
    output: &mut dyn Model,
    wants_xml: bool,
) -> Result<Option<String>, ApiError> {
    let header_id = || Some(received.headers.get("x-acs-request-id")?.to_str().ok()?.to_owned());
    if received.status >= 400 {
        return Err(failure(received, header_id()));
    }
    if received.info.no_reply {
        return Ok(header_id());
    }
    let whole = output.table().marks.iter().find(|mark| mark.location == Location::WholeBody);
    if let Some(index) = whole.map(|mark| mark.index) {
        return match whole_body(received.body, output, index) {
            true => Ok(header_id()),
            false => Err(received.unreadable()),
        };
    }
    let (mut upper_id, mut lower_id): (Option<String>, Option<String>) = (None, None);
    let ids: &mut [Extra<'_>] = &mut [("RequestId", &mut upper_id as _), ("requestId", &mut lower_id as _)];
    let read = match wants_xml && is_xml(received.body) {
        true => read_xml(received, output, ids),
        false => decode(received.body, &mut Envelope { wrapper: "", outer: &mut [], inner: ids }, output).is_ok(),
    };
    if read { Ok(upper_id.or(lower_id).or_else(header_id)) } else { Err(received.unreadable()) }
}

/// A reply that is no object with members: text and bytes as they are, all else as JSON.
fn whole_body(body: &[u8], output: &mut dyn Model, index: usize) -> bool {
    let name = output.table().fields.get(index).copied().unwrap_or_default();
    let Some(field) = output.get_mut(index) else { return false };
    let any = matches!(field.open(Shape::Object), Slot::Any(_));
    if !any && field.set(Scalar::Bytes(body)) {
        return true;
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        return true;
    }
    // As a member of an object, which the decoder knows.
    let mut object = format!("{{\"{name}\":").into_bytes();
    object.extend_from_slice(body);
    object.push(b'}');
    let decoded = decode(&object, &mut Envelope { wrapper: "", outer: &mut [], inner: &mut [] }, output);
    // What may be anything may be a text without quotes.
    decoded.is_ok() || (any && output.get_mut(index).is_some_and(|field| field.set(Scalar::Bytes(body))))
}

fn is_xml(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    body.trim_ascii_start().starts_with(b"<")
}

#[cfg(feature = "legacy")]
fn read_xml(received: &Received<'_>, output: &mut dyn Model, ids: &mut [Extra<'_>]) -> bool {
    use cumulo_core::model::View;

    // The root is called after the action, mostly; a page of a proxy is not, and has no request id.
    match cumulo_core::model::decode_xml(received.body, output, ids) {
        Ok(root) => {
            root.starts_with(received.info.action) || ids.iter().any(|(_, id)| !matches!(id.view(), View::None))
        }
        Err(_) => false,
    }
}

#[cfg(not(feature = "legacy"))]
fn read_xml(_: &Received<'_>, _: &mut dyn Model, _: &mut [Extra<'_>]) -> bool {
    false
}

fn failure(received: &Received<'_>, header_id: Option<String>) -> ApiError {
    let mut error = ErrorBody::default();
    let decoded = decode(received.body, &mut Envelope { wrapper: "", outer: &mut [], inner: &mut [] }, &mut error);
    if decoded.is_err() {
        error = ErrorBody::from_xml(received.body);
    }
    let ErrorBody { code, code_lower, message, message_lower, request_id, request_id_lower } = error;
    match code.or(code_lower) {
        Some(code) if !code.is_empty() => ApiError {
            code,
            message: message.or(message_lower).unwrap_or_default(),
            request_id: request_id.or(request_id_lower).or(header_id),
        },
        _ => ApiError { request_id: header_id, ..received.unreadable() },
    }
}

/// An error reply: RPC services write its members in upper camel case, ROA services in lower.
#[derive(Clone, Default)]
struct ErrorBody {
    code: Option<String>,
    code_lower: Option<String>,
    message: Option<String>,
    message_lower: Option<String>,
    request_id: Option<String>,
    request_id_lower: Option<String>,
}

cumulo_core::model! {
    ErrorBody {
        0 "Code" code, 1 "code" code_lower, 2 "Message" message, 3 "message" message_lower,
        4 "RequestId" request_id, 5 "requestId" request_id_lower
    }
}

impl ErrorBody {
    /// The gateway answers some errors in XML, asked or not: `<Error>` with the same members.
    #[cfg(feature = "legacy")]
    fn from_xml(body: &[u8]) -> Self {
        let mut error = Self::default();
        match is_xml(body) && cumulo_core::model::decode_xml(body, &mut error, &mut []).is_ok() {
            true => error,
            false => Self::default(),
        }
    }

    /// Without a reader of XML: good for what the gateway writes, and small.
    #[cfg(not(feature = "legacy"))]
    fn from_xml(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let element = |name: &str| {
            let start = text.find(&format!("<{name}>"))? + name.len() + 2;
            let value = text.get(start..)?.split('<').next()?.trim();
            Some(value.to_owned()).filter(|value| is_xml(body) && !value.is_empty())
        };
        Self { code: element("Code"), message: element("Message"), request_id: element("RequestId"), ..Self::default() }
    }
}
