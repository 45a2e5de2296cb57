//! Responses: an output, a whole body, an error, in JSON or XML.

use cumulo_core::{
    ApiError, ErrorFields, Model, Received,
    model::{BYTE_ORDER_MARK, Envelope, Extra, Location, Rest, Scalar, Shape, Slot, decode_noting},
};

use crate::request::is_rpc;

/// The headers with the request id: of the gateway, and of Function Compute.
const REQUEST_ID: [&str; 2] = ["x-acs-request-id", "x-fc-request-id"];

/// Reads a response into `output`, and returns the request id. XML is read even if it was not requested.
pub(crate) fn read(received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
    let header_id = || {
        let mut ids = REQUEST_ID.iter().filter_map(|name| received.headers.get(*name)?.to_str().ok());
        ids.next().map(str::to_owned)
    };
    if !(200..300).contains(&received.status) {
        return Err(failure(received, header_id()));
    }
    if received.info.no_reply {
        return Ok(header_id());
    }
    if received.body.iter().all(u8::is_ascii_whitespace) && !may_be_empty(received, output) {
        return Err(received.unreadable());
    }
    let whole_body_mark = output.table().marks().iter().find(|mark| mark.location == Location::WholeBody);
    if let Some(index) = whole_body_mark.map(|mark| mark.index) {
        return match whole_body(received, output, index) {
            true => Ok(header_id()),
            false => Err(received.unreadable()),
        };
    }
    let (mut upper_id, mut lower_id): (Option<String>, Option<String>) = (None, None);
    let ids: &mut [Extra<'_>] = &mut [("RequestId", &mut upper_id as _), ("requestId", &mut lower_id as _)];
    let read = match is_xml(received.body) {
        true => read_xml(received, output, ids),
        false => received.decode(&mut Envelope::bare().inner(ids), output).is_ok(),
    };
    if read { Ok(upper_id.or(lower_id).or_else(header_id)) } else { Err(unreadable(received)) }
}

/// Returns true if an empty body is a success. This is true for an ROA operation if its output is a whole body or has
/// no fields, or if the response has a request id. A response without a request id may come from a login page. RPC
/// operations always return an object.
fn may_be_empty(received: &Received<'_>, output: &dyn Model) -> bool {
    let table = output.table();
    let has_no_fields = table.is_empty() && table.rest() == Rest::Dropped;
    let is_whole = table.marks().iter().any(|mark| mark.location == Location::WholeBody);
    let is_of_gateway = REQUEST_ID.iter().any(|name| received.headers.contains_key(*name));
    !is_rpc(received.info) && (is_whole || is_of_gateway || has_no_fields)
}

/// Reads a body that is not an object with fields: text and bytes unchanged, other types as JSON. Returns false on
/// failure.
fn whole_body(received: &Received<'_>, output: &mut dyn Model, index: usize) -> bool {
    let body = received.body;
    let mut object = format!("{{\"{}\":", output.table().field(index).unwrap_or_default()).into_bytes();
    let Some(field) = output.get_mut(index) else { return false };
    let any = matches!(field.open(Shape::Object), Slot::Any(_));
    if !any && field.set(Scalar::Bytes(body)) {
        return true;
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        return true;
    }
    // The decoder only reads objects, so the body becomes a field of an object.
    object.extend_from_slice(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    object.push(b'}');
    let decoded = decode_noting(&object, &mut Envelope::bare(), output, &received.warnings);
    // A field of any type accepts text without quotes.
    decoded.is_ok() || (any && output.get_mut(index).is_some_and(|field| field.set(Scalar::Bytes(body))))
}

fn is_xml(body: &[u8]) -> bool {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    body.trim_ascii_start().starts_with(b"<")
}

#[cfg(feature = "legacy")]
fn read_xml(received: &Received<'_>, output: &mut dyn Model, ids: &mut [Extra<'_>]) -> bool {
    use cumulo_core::model::View;

    // The name of the root usually begins with the action. The page of a proxy has another root and no request id.
    match cumulo_core::model::decode_xml(received.body, output, ids, &received.warnings) {
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

/// Returns the error of a successful response that cannot be read. If the body is XML, the error names the feature
/// that reads XML.
#[cfg(not(feature = "legacy"))]
fn unreadable(received: &Received<'_>) -> ApiError {
    let body = received.body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(received.body).trim_ascii_start();
    let root = body.strip_prefix(b"<").is_some_and(|root| root.starts_with(received.info.action.as_bytes()));
    if !root && !body.starts_with(b"<?xml") {
        return received.unreadable();
    }
    let message = "the response is XML: enable the feature `legacy` of `cumulo-alibaba`, which reads XML";
    ApiError::new("", message, None)
}

#[cfg(feature = "legacy")]
fn unreadable(received: &Received<'_>) -> ApiError {
    received.unreadable()
}

fn failure(received: &Received<'_>, header_id: Option<String>) -> ApiError {
    let mut error = ErrorFields::default();
    // Function Compute uses other field names.
    let (mut fc_code, mut fc_message): (Option<String>, Option<String>) = (None, None);
    let inner: &mut [Extra<'_>] = &mut [("ErrorCode", &mut fc_code as _), ("ErrorMessage", &mut fc_message as _)];
    if received.decode(&mut Envelope::bare().inner(inner), &mut error).is_err() {
        error = from_xml(received.body);
    }
    let ErrorFields { code, message, request_id, .. } = error.in_either_case();
    let (code, message) = (code.or(fc_code), message.or(fc_message));
    match code {
        Some(code) if !code.is_empty() => ApiError::new(code, message.unwrap_or_default(), request_id.or(header_id)),
        _ => {
            let mut error = received.unreadable();
            error.request_id = header_id;
            error
        }
    }
}

/// Reads an error in XML. The gateway returns some errors in XML even if JSON was requested: `<Error>` with the same
/// fields.
#[cfg(feature = "legacy")]
fn from_xml(body: &[u8]) -> ErrorFields {
    let mut error = ErrorFields::default();
    match is_xml(body) && cumulo_core::model::decode_xml(body, &mut error, &mut [], &Default::default()).is_ok() {
        true => error,
        false => ErrorFields::default(),
    }
}

/// Reads an error in XML without an XML parser. It supports only the elements that the gateway sends, so its
/// code is small.
#[cfg(not(feature = "legacy"))]
fn from_xml(body: &[u8]) -> ErrorFields {
    let text = String::from_utf8_lossy(body);
    let element = |name: &str| {
        let start = text.find(&format!("<{name}>"))? + name.len() + 2;
        let value = text.get(start..)?.split('<').next()?.trim();
        Some(value.to_owned()).filter(|value| is_xml(body) && !value.is_empty())
    };
    let mut error = ErrorFields::default();
    (error.code, error.message, error.request_id) = (element("Code"), element("Message"), element("RequestId"));
    error
}

#[cfg(all(test, not(feature = "legacy")))]
mod tests {
    use cumulo_core::{OperationInfo, Service, endpoint::Endpoints, model::Empty};
    use http::HeaderMap;

    use super::*;

    #[test]
    fn the_error_of_an_xml_response_names_the_feature_that_reads_it() {
        let service = Service::new("rds", "2014-08-15", "rds", &Endpoints::NONE);
        let info = OperationInfo::new(&service, "DescribeAccounts");
        for (body, is_xml) in [
            ("<?xml version='1.0'?><DescribeAccountsResponse/>", true),
            ("\u{feff} <DescribeAccountsResponse/>", true),
            ("<html>Please log in</html>", false),
        ] {
            let headers = HeaderMap::new();
            let error = read(&Received::new(&info, 200, &headers, body.as_bytes()), &mut Empty::default()).err();
            assert_eq!(error.map(|error| error.message.contains("feature `legacy`")), Some(is_xml), "{body}");
        }
    }
}
