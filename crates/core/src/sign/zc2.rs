//! ZC2-HMAC-SHA256, the signature of Zenlayer Cloud API 2.0
//! (<https://docs.console.zenlayer.com/api-reference/api-introduction/instruction/sign>).

use super::{HmacKey, SigningSteps, Sink, append, hex, sha256_written, sign_written, time::Decimal};

/// Name of the scheme, at the start of `Authorization` and in `x-zc-signature-method`.
pub const ALGORITHM: &str = "ZC2-HMAC-SHA256";

/// The parts of a request that ZC2 signs. The path is not signed: the canonical URI is always `/`, and the query is
/// empty.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// HTTP method in upper case.
    pub method: &'a str,
    /// `content-type` exactly as sent.
    pub content_type: &'a str,
    /// `host` exactly as sent, including the port if it has one.
    pub host: &'a str,
    /// Bytes of the body.
    pub payload: &'a [u8],
    /// Unix time in seconds, as in `x-zc-timestamp`.
    pub timestamp: u64,
}

/// Replaces the content of `out` with the canonical request: method, URI, query, headers, header names, payload hash.
pub fn canonical_request(request: &Request<'_>, out: &mut String) {
    out.clear();
    write_canonical_request(request, out);
}

fn write_canonical_request(request: &Request<'_>, out: &mut impl Sink) {
    append(
        out,
        &[
            request.method,
            "\n/\n\ncontent-type:",
            request.content_type,
            "\nhost:",
            request.host,
            "\n\ncontent-type;host\n",
            hex::sha256_hex(request.payload).as_str(),
        ],
    );
}

/// Replaces the content of `out` with the string to sign: the algorithm, the timestamp and the hash of the canonical
/// request.
pub fn string_to_sign(request: &Request<'_>, canonical_sha256: &str, out: &mut String) {
    out.clear();
    write_string_to_sign(request, canonical_sha256, out);
}

fn write_string_to_sign(request: &Request<'_>, canonical_sha256: &str, out: &mut impl Sink) {
    append(out, &[ALGORITHM, "\n", Decimal::new(request.timestamp).as_str(), "\n", canonical_sha256]);
}

/// Returns the value of the `Authorization` header. `key` is created from the access key password, without key
/// derivation.
pub fn authorization(request: &Request<'_>, access_key_id: &str, key: &HmacKey) -> String {
    let canonical_sha256 = sha256_written(|hash| write_canonical_request(request, hash));
    let signature = sign_written(key, |mac| write_string_to_sign(request, canonical_sha256.as_str(), mac));
    [ALGORITHM, " Credential=", access_key_id, ", SignedHeaders=content-type;host, Signature=", signature.as_str()]
        .concat()
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, authorization: &str) -> SigningSteps {
    SigningSteps::of_hash(
        ALGORITHM,
        authorization,
        |out| canonical_request(request, out),
        hex::sha256_hex,
        |hash, out| string_to_sign(request, hash, out),
    )
    .headers(["content-type", "host"])
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

    // Recorded from Zenlayer's Python SDK 2.0.069.
    #[test]
    fn signs_the_recorded_request() {
        let request = Request {
            method: "POST",
            content_type: "application/json",
            host: "console.zenlayer.com",
            payload: br#"{"instanceId": "instanceId", "password": "Example`123"}"#,
            timestamp: 1_767_225_600,
        };
        let mut text = String::from("left over");
        canonical_request(&request, &mut text);
        assert_eq!(
            text,
            "POST\n/\n\ncontent-type:application/json\nhost:console.zenlayer.com\n\ncontent-type;host\n\
             900536ab71dd6de790a98e129981aa17813c0877e4e8ca1077c320610bf23c37"
        );
        let key = HmacKey::new(b"zl-example-access-key-password");
        assert_eq!(
            authorization(&request, "zl-example-access-key-id", &key),
            "ZC2-HMAC-SHA256 Credential=zl-example-access-key-id, SignedHeaders=content-type;host, \
             Signature=eb57b642c9fb69d5bd15e2e185a7480ee60bef03b7bdef598529cd416f1e7f21"
        );
    }
}
