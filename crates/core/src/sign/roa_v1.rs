//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's ROA operations
//! (<https://www.alibabacloud.com/help/en/sdk/product-overview/roa-mechanism>).

use std::time::{Duration, UNIX_EPOCH};

use zeroize::Zeroizing;

use super::{SigningSteps, append, hmac_sha1, length, start, time::LAST_SECOND};

/// Value of the header `x-acs-signature-method`.
pub const METHOD: &str = "HMAC-SHA1";

/// Value of the header `x-acs-signature-version`.
pub const VERSION: &str = "1.0";

/// The parts of a request that the scheme signs.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// HTTP method in upper case.
    pub method: &'a str,
    /// `Accept` as sent.
    pub accept: &'a str,
    /// `Content-MD5` as sent, or an empty string.
    pub content_md5: &'a str,
    /// `Content-Type` as sent, or an empty string.
    pub content_type: &'a str,
    /// `Date` as sent, from [`http_date`].
    pub date: &'a str,
    /// All headers `x-acs-*`, with names in lower case and in ascending order.
    pub headers: &'a [(&'a str, &'a str)],
    /// Path as sent.
    pub path: &'a str,
    /// Query parameters in ascending order of their names. Unlike in the URL, they are not percent-encoded.
    pub query: &'a [(String, String)],
}

/// Replaces the content of `out` with the string to sign: method, four headers, `x-acs-*` headers, resource.
pub fn string_to_sign(request: &Request<'_>, out: &mut String) {
    let Request { method, accept, content_md5, content_type, date, headers, path, query } = *request;
    let lines = [method, "\n", accept, "\n", content_md5, "\n", content_type, "\n", date, "\n"];
    let headers_length: usize = headers.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let query_length: usize = query.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    start(out, length(&lines) + headers_length + path.len() + query_length);
    append(out, &lines);
    for (name, value) in headers {
        append(out, &[name, ":", value, "\n"]);
    }
    out.push_str(path);
    let mut separator = "?";
    for (name, value) in query {
        append(out, &[separator, name]);
        if !value.is_empty() {
            append(out, &["=", value]);
        }
        separator = "&";
    }
}

/// Returns the value of the `Authorization` header.
pub fn authorization(request: &Request<'_>, access_key_id: &str, access_key_secret: &str) -> String {
    let mut text = Zeroizing::new(String::new());
    string_to_sign(request, &mut text);
    format!("acs {access_key_id}:{}", hmac_sha1::sign(access_key_secret, "", &text))
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, authorization: &str) -> SigningSteps {
    let standard_headers = ["accept", "content-md5", "content-type", "date"];
    SigningSteps::new(METHOD, authorization, |out| string_to_sign(request, out))
        .headers(standard_headers.into_iter().chain(request.headers.iter().map(|(name, _)| *name)))
}

/// Formats a Unix time in seconds for the header `Date` (RFC 9110): `Fri, 02 Jan 2026 03:04:05 GMT`.
pub fn http_date(seconds: u64) -> String {
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds.min(LAST_SECOND)))
}

/// Omits the other parts, which may contain secrets.
impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_http_dates() {
        assert_eq!(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(http_date(1_767_323_045), "Fri, 02 Jan 2026 03:04:05 GMT");
    }

    // The tests with recorded requests are in the cross-crate tests. This test covers the parts that the recorded
    // requests do not have.
    #[test]
    fn signs_a_request_with_all_parts() {
        let query = [("a".to_owned(), String::new()), ("b".to_owned(), "x y".to_owned())];
        let request = Request {
            method: "PUT",
            accept: "application/json",
            content_md5: "md5==",
            content_type: "text/plain",
            date: "Fri, 02 Jan 2026 03:04:05 GMT",
            headers: &[("x-acs-action", "Put"), ("x-acs-version", "1")],
            path: "/a%20b",
            query: &query,
        };
        let mut text = String::from("left over");
        string_to_sign(&request, &mut text);
        assert_eq!(
            text,
            "PUT\napplication/json\nmd5==\ntext/plain\nFri, 02 Jan 2026 03:04:05 GMT\n\
             x-acs-action:Put\nx-acs-version:1\n/a%20b?a&b=x y"
        );
        let header = authorization(&request, "id", "secret");
        assert_eq!(header, format!("acs id:{}", hmac_sha1::sign("secret", "", &text)));
    }
}
