//! ACS3-HMAC-SHA256, the signature V3 of Alibaba Cloud OpenAPI
//! (<https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>).
//!
//! ROA and RPC operations are signed in the same way. Only the path and the query differ.

use super::{HmacKey, SigningSteps, Sink, append, hex, length, sha256_written, sign_written, start};
pub use crate::encoding::percent::{form_encode, percent_encode};

/// Name of the scheme, at the start of `Authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of a request that ACS3 signs.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// HTTP method in upper case.
    pub method: &'a str,
    /// Path as sent, with labels encoded by [`percent_encode`], or `/` for RPC. An empty path is treated as `/`.
    pub path: &'a str,
    /// Query from [`canonical_query`], without `?`.
    pub query: &'a str,
    /// Headers to sign: `host`, `content-type` if the request has it, and all `x-acs-*` headers. Names are in lower
    /// case, in ascending order and unique (the values of a repeated name are sorted and joined by `,`). Values do not
    /// need to be trimmed.
    pub headers: &'a [(&'a str, &'a str)],
    /// SHA-256 of the body in lower-case hexadecimal, as in `x-acs-content-sha256`.
    pub body_sha256: &'a str,
}

/// Replaces the content of `out` with the canonical request: method, URI, query, headers, header names, body hash.
pub fn canonical_request(request: &Request<'_>, out: &mut String) {
    let Request { method, path, query, headers, body_sha256 } = *request;
    let headers_length: usize = headers.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
    start(out, length(&[method, path, query, body_sha256]) + headers_length + 6);
    write_canonical_request(request, out);
}

pub(super) fn write_canonical_request(request: &Request<'_>, out: &mut impl Sink) {
    let Request { method, query, headers, body_sha256, .. } = *request;
    let path = if request.path.is_empty() { "/" } else { request.path };
    append(out, &[method, "\n", path, "\n", query, "\n"]);
    for (name, value) in headers {
        append(out, &[name, ":", value.trim_ascii(), "\n"]);
    }
    out.push("\n");
    append_signed_headers(headers, out);
    append(out, &["\n", body_sha256]);
}

/// Replaces the content of `out` with the string to sign: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_sha256: &str, out: &mut String) {
    out.clear();
    write_string_to_sign(ALGORITHM, canonical_sha256, out);
}

/// Writes the string to sign of an algorithm of the ACS family.
pub(super) fn write_string_to_sign(algorithm: &str, canonical_hash: &str, out: &mut impl Sink) {
    append(out, &[algorithm, "\n", canonical_hash]);
}

/// Returns the value of the `Authorization` header. `key` is created from the access key secret, without key
/// derivation.
pub fn authorization(request: &Request<'_>, access_key_id: &str, key: &HmacKey) -> String {
    let signature = sign(ALGORITHM, request, key);
    header(ALGORITHM, access_key_id, request.headers, signature.as_str())
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, authorization: &str) -> SigningSteps {
    family_steps(ALGORITHM, request, authorization, hex::sha256_hex)
}

/// Returns the signing steps of an algorithm of the ACS family.
pub(super) fn family_steps(
    algorithm: &'static str,
    request: &Request<'_>,
    authorization: &str,
    hash: fn(&[u8]) -> hex::Hex,
) -> SigningSteps {
    SigningSteps::of_hash(
        algorithm,
        authorization,
        |out| canonical_request(request, out),
        hash,
        |hash, out| write_string_to_sign(algorithm, hash, out),
    )
    .headers(request.headers.iter().map(|(name, _)| *name))
}

/// Returns the signature of an algorithm of the ACS family that hashes with SHA-256.
pub(super) fn sign(algorithm: &str, request: &Request<'_>, key: &HmacKey) -> hex::Hex {
    let canonical_sha256 = sha256_written(|hash| write_canonical_request(request, hash));
    sign_written(key, |mac| write_string_to_sign(algorithm, canonical_sha256.as_str(), mac))
}

/// Returns the value of `Authorization`, in the format of all schemes of the ACS family.
pub(super) fn header(algorithm: &str, credential: &str, headers: &[(&str, &str)], signature: &str) -> String {
    let names_length: usize = headers.iter().map(|(name, _)| name.len() + 1).sum();
    let mut header = String::with_capacity(128 + credential.len() + names_length);
    append(&mut header, &[algorithm, " Credential=", credential, ",SignedHeaders="]);
    append_signed_headers(headers, &mut header);
    append(&mut header, &[",Signature=", signature]);
    header
}

fn append_signed_headers(headers: &[(&str, &str)], out: &mut impl Sink) {
    let mut separator = "";
    for (name, _) in headers {
        append(out, &[separator, name]);
        separator = ";";
    }
}

/// Sorts the parameters by the bytes of their names and returns the canonical query: percent-encoded `name=value`
/// pairs, joined by `&`. It is also the query to send.
pub fn canonical_query(parameters: &mut [(String, String)]) -> String {
    encode_parameters(parameters, percent_encode)
}

/// Sorts the parameters by the bytes of their names and returns them as a form body
/// (`application/x-www-form-urlencoded`).
pub fn form_body(parameters: &mut [(String, String)]) -> String {
    encode_parameters(parameters, form_encode)
}

fn encode_parameters(parameters: &mut [(String, String)], encode: fn(&str, &mut String)) -> String {
    parameters.sort_by(|(left, _), (right, _)| left.cmp(right));
    let mut out = String::with_capacity(parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push('&');
        }
        encode(name, &mut out);
        out.push('=');
        encode(value, &mut out);
    }
    out
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

    fn pairs(parameters: &[(&str, &str)]) -> Vec<(String, String)> {
        parameters.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    }

    // The sample in Alibaba Cloud's documentation of signature V3.
    #[test]
    fn signs_the_documented_sample() {
        let mut parameters =
            pairs(&[("RegionId", "cn-shanghai"), ("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd")]);
        let query = canonical_query(&mut parameters);
        let empty = hex::sha256_hex(b"");
        let request = Request {
            method: "POST",
            path: "",
            query: &query,
            headers: &[
                ("host", "ecs.cn-shanghai.aliyuncs.com"),
                ("x-acs-action", " RunInstances "),
                ("x-acs-content-sha256", empty.as_str()),
                ("x-acs-date", "2023-10-26T10:22:32Z"),
                ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
                ("x-acs-version", "2014-05-26"),
            ],
            body_sha256: empty.as_str(),
        };
        let mut text = String::from("left over");
        canonical_request(&request, &mut text);
        assert_eq!(
            text,
            "POST\n/\nImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai\n\
             host:ecs.cn-shanghai.aliyuncs.com\nx-acs-action:RunInstances\n\
             x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n\
             x-acs-date:2023-10-26T10:22:32Z\nx-acs-signature-nonce:3156853299f313e23d1673dc12e1703d\n\
             x-acs-version:2014-05-26\n\n\
             host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        let key = HmacKey::new(b"YourAccessKeySecret");
        assert_eq!(
            authorization(&request, "YourAccessKeyId", &key),
            "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;\
             x-acs-date;x-acs-signature-nonce;x-acs-version,\
             Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
        );
    }

    #[test]
    fn sorts_the_query_by_bytes_and_encodes_it() {
        let mut parameters =
            pairs(&[("a", "1*~/中"), ("Tag.2.Key", ""), ("_", "+"), ("Tag.10.Key", "a b"), ("Z&", "'()!")]);
        let query = canonical_query(&mut parameters);
        assert_eq!(query, "Tag.10.Key=a%20b&Tag.2.Key=&Z%26=%27%28%29%21&_=%2B&a=1%2A~%2F%E4%B8%AD");
        assert_eq!(form_body(&mut parameters), "Tag.10.Key=a+b&Tag.2.Key=&Z%26=%27%28%29%21&_=%2B&a=1%2A~%2F%E4%B8%AD");
        assert_eq!(canonical_query(&mut []), "");
    }
}
