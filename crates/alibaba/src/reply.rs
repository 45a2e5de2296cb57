//! Replies: an output, a whole body, an error, in JSON or XML.

use cumulo_core::{
    ApiError, ErrorMembers, Model, Received,
    model::{Envelope, Extra, Location, Scalar, Shape, Slot, decode},
};

use crate::acs::is_rpc;

/// Reads a reply into `output`; the value is the request id.
pub(crate) fn read(
    received: &Received<'_>,
    output: &mut dyn Model,
    wants_xml: bool,
) -> Result<Option<String>, ApiError> {
    let header_id = || Some(received.headers.get("x-acs-request-id")?.to_str().ok()?.to_owned());
    if !(200..300).contains(&received.status) {
        return Err(failure(received, header_id()));
    }
    if received.info.no_reply {
        return Ok(header_id());
    }
    if received.body.iter().all(u8::is_ascii_whitespace) && !may_be_empty(received, output) {
        return Err(received.unreadable());
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
        false => decode(received.body, &mut Envelope { inner: ids, ..Envelope::bare() }, output).is_ok(),
    };
    if read { Ok(upper_id.or(lower_id).or_else(header_id)) } else { Err(received.unreadable()) }
}

/// Whether an empty body is a success: for an ROA operation, if its output is a whole body or has no members, or if the
/// response has a request id, without which it may come from a login page in between. RPC operations always answer with
/// an object.
fn may_be_empty(received: &Received<'_>, output: &dyn Model) -> bool {
    let table = output.table();
    let is_whole = table.marks.iter().any(|mark| mark.location == Location::WholeBody);
    let is_of_gateway = received.headers.contains_key("x-acs-request-id");
    !is_rpc(received.info) && (is_whole || is_of_gateway || table.fields.is_empty())
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
    let decoded = decode(&object, &mut Envelope::bare(), output);
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
    let mut error = ErrorMembers::default();
    if decode(received.body, &mut Envelope::bare(), &mut error).is_err() {
        error = from_xml(received.body);
    }
    let ErrorMembers { code, message, request_id, .. } = error.in_either_case();
    match code {
        Some(code) if !code.is_empty() => {
            ApiError { code, message: message.unwrap_or_default(), request_id: request_id.or(header_id) }
        }
        _ => ApiError { request_id: header_id, ..received.unreadable() },
    }
}

/// The gateway answers some errors in XML, asked or not: `<Error>` with the same members.
#[cfg(feature = "legacy")]
fn from_xml(body: &[u8]) -> ErrorMembers {
    let mut error = ErrorMembers::default();
    match is_xml(body) && cumulo_core::model::decode_xml(body, &mut error, &mut []).is_ok() {
        true => error,
        false => ErrorMembers::default(),
    }
}

/// Without a reader of XML: good for what the gateway writes, and small.
#[cfg(not(feature = "legacy"))]
fn from_xml(body: &[u8]) -> ErrorMembers {
    let text = String::from_utf8_lossy(body);
    let element = |name: &str| {
        let start = text.find(&format!("<{name}>"))? + name.len() + 2;
        let value = text.get(start..)?.split('<').next()?.trim();
        Some(value.to_owned()).filter(|value| is_xml(body) && !value.is_empty())
    };
    let mut error = ErrorMembers::default();
    (error.code, error.message, error.request_id) = (element("Code"), element("Message"), element("RequestId"));
    error
}
