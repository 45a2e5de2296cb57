//! The signature v1 of Tencent Cloud API 3.0, with HMAC-SHA1 or HMAC-SHA256
//! (<https://www.tencentcloud.com/document/product/213/31575>).
//!
//! All values are parameters, including the signature: in the query of a GET request, or in the form of a POST
//! request.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use zeroize::Zeroizing;

use super::{HmacKey, SigningSteps, append, hmac_sha1, start};

/// The hash algorithm of the signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// HMAC-SHA1, the default of the server for requests without `SignatureMethod`.
    HmacSha1,
    /// HMAC-SHA256.
    #[default]
    HmacSha256,
}

impl Method {
    /// Returns the value of the parameter `SignatureMethod`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha1 => "HmacSHA1",
            Self::HmacSha256 => "HmacSHA256",
        }
    }
}

/// Replaces the content of `out` with the string to sign: HTTP method, host, path, and the parameters without
/// encoding. The parameters must be sorted by the bytes of their names and must not include `Signature`.
pub fn string_to_sign(http_method: &str, host: &str, parameters: &[(String, String)], out: &mut String) {
    let parameters_length: usize = parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    start(out, http_method.len() + host.len() + 2 + parameters_length);
    append(out, &[http_method, host, "/"]);
    let mut separator = "?";
    for (name, value) in parameters {
        append(out, &[separator, name, "=", value]);
        separator = "&";
    }
}

/// Returns the value of the parameter `Signature`, not percent-encoded.
pub fn signature(
    method: Method,
    http_method: &str,
    host: &str,
    parameters: &[(String, String)],
    secret_key: &str,
) -> String {
    let mut text = Zeroizing::new(String::new());
    string_to_sign(http_method, host, parameters, &mut text);
    sign(method, &text, secret_key)
}

/// Returns the signing steps for the value that [`signature`] returned.
pub fn steps(
    method: Method,
    http_method: &str,
    host: &str,
    parameters: &[(String, String)],
    signature: &str,
) -> SigningSteps {
    SigningSteps::new(method.as_str(), signature, |out| string_to_sign(http_method, host, parameters, out))
}

fn sign(method: Method, text: &str, secret_key: &str) -> String {
    match method {
        Method::HmacSha1 => hmac_sha1::sign(secret_key, "", text),
        Method::HmacSha256 => BASE64_STANDARD.encode(HmacKey::new(secret_key.as_bytes()).sign(text.as_bytes())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The sample in Tencent Cloud's documentation of signature v1.
    #[test]
    fn signs_the_documented_sample() {
        let parameters = [
            ("Action", "DescribeInstances"),
            ("InstanceIds.0", "ins-09dx96dg"),
            ("Limit", "20"),
            ("Nonce", "11886"),
            ("Offset", "0"),
            ("Region", "ap-guangzhou"),
            ("SecretId", "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"),
            ("Timestamp", "1465185768"),
            ("Version", "2017-03-12"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut text = String::new();
        string_to_sign("GET", "cvm.tencentcloudapi.com", &parameters, &mut text);
        assert!(text.starts_with("GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0="));
        let actual = signature(
            Method::HmacSha1,
            "GET",
            "cvm.tencentcloudapi.com",
            &parameters,
            "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
        );
        assert_eq!(actual, "EliP9YW3pW28FpsEdkXt/+WcGeI=");
    }

    // RFC 4231, test case 2.
    #[test]
    fn signs_with_hmac_sha256() {
        let text = "what do ya want for nothing?";
        assert_eq!(sign(Method::HmacSha256, text, "Jefe"), "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    }
}
