//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's RPC operations
//! (<https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism>).
//!
//! All parameters are in the query, including the signature. A GET request therefore consists only of its URL.

use zeroize::Zeroizing;

use super::{SigningSteps, append, hmac_sha1, start};
use crate::encoding::percent::percent_encode;

/// Value of the query parameter `SignatureMethod`.
pub const METHOD: &str = "HMAC-SHA1";

/// Value of the query parameter `SignatureVersion`.
pub const VERSION: &str = "1.0";

/// Replaces the content of `out` with the string to sign. `query` is the result of
/// [`acs3::canonical_query`](super::acs3::canonical_query) for all query parameters except `Signature`, and for the
/// fields of a form body.
pub fn string_to_sign(method: &str, query: &str, out: &mut String) {
    start(out, method.len() + 5 + 3 * query.len());
    append(out, &[method, "&%2F&"]);
    percent_encode(query, out);
}

/// Returns the value of the query parameter `Signature`, not percent-encoded.
pub fn signature(method: &str, query: &str, access_key_secret: &str) -> String {
    let mut text = Zeroizing::new(String::new());
    string_to_sign(method, query, &mut text);
    hmac_sha1::sign(access_key_secret, "&", &text)
}

/// Returns the signing steps for the value that [`signature`] returned. The canonical request is the sorted query.
pub fn steps(method: &str, query: &str, signature: &str) -> SigningSteps {
    SigningSteps::new(METHOD, signature, |out| string_to_sign(method, query, out)).canonical(query.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    // The sample in Alibaba Cloud's documentation of the RPC signature.
    #[test]
    fn signs_the_documented_sample() {
        let query = "AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1\
                     &SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0\
                     &Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26";
        let mut text = String::from("left over");
        string_to_sign("GET", query, &mut text);
        assert_eq!(
            text,
            "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML%26SignatureMethod%3DHMAC-SHA1\
             %26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0\
             %26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26"
        );
        assert_eq!(signature("GET", query, "testsecret"), "OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
    }
}
