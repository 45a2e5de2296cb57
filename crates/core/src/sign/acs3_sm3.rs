//! ACS3-HMAC-SM3: ACS3 with the Chinese national hash SM3 (GB/T 32905) instead of SHA-256, for the hash and the HMAC.

use hmac::{Hmac, KeyInit, Mac};
use sm3::{Digest, Sm3};

use super::{
    SigningSteps,
    acs3::{self, Request},
    hex,
};

/// Name of the scheme, at the start of `Authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SM3";

/// Returns the SM3 digest of bytes in hexadecimal. With this scheme, it is the value of `x-acs-content-sha256`.
pub fn sm3_hex(bytes: &[u8]) -> hex::Hex {
    hex::encode(&Sm3::digest(bytes).into())
}

/// Replaces the content of `out` with the string to sign: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_sm3: &str, out: &mut String) {
    out.clear();
    acs3::write_string_to_sign(ALGORITHM, canonical_sm3, out);
}

/// Returns the value of the `Authorization` header. [`Request::body_sha256`] must be the SM3 hash of the body.
pub fn authorization(request: &Request<'_>, access_key_id: &str, access_key_secret: &str) -> String {
    let mut canonical = Sm3::new();
    acs3::write_canonical_request(request, &mut canonical);
    let canonical_sm3 = hex::encode(&canonical.finalize().into());
    // HMAC accepts keys of any length, so the error never occurs. A server rejects an empty signature.
    let signature = match Hmac::<Sm3>::new_from_slice(access_key_secret.as_bytes()) {
        Ok(mut mac) => {
            acs3::write_string_to_sign(ALGORITHM, canonical_sm3.as_str(), &mut mac);
            hex::encode(&mac.finalize().into_bytes().into()).to_string()
        }
        Err(_) => String::new(),
    };
    acs3::header(ALGORITHM, access_key_id, request.headers, &signature)
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, authorization: &str) -> SigningSteps {
    acs3::family_steps(ALGORITHM, request, authorization, sm3_hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    // GB/T 32905, example 1.
    #[test]
    fn hashes_the_published_example() {
        assert_eq!(sm3_hex(b"abc").as_str(), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    // A recorded request of the official SDK.
    #[test]
    fn signs_the_recorded_request() {
        let empty = sm3_hex(b"");
        let request = Request {
            method: "POST",
            path: "/",
            query: "RegionId=cn-hangzhou",
            headers: &[
                ("host", "probe.cn-hangzhou.aliyuncs.com"),
                ("x-acs-action", "Probe"),
                ("x-acs-content-sha256", empty.as_str()),
                ("x-acs-date", "2026-01-02T03:04:05Z"),
                ("x-acs-signature-nonce", "5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7"),
                ("x-acs-version", "2020-01-01"),
            ],
            body_sha256: empty.as_str(),
        };
        assert_eq!(
            authorization(&request, "id", "VectorSecretKey/+=0123456789ab"),
            "ACS3-HMAC-SM3 Credential=id,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;\
             x-acs-signature-nonce;x-acs-version,\
             Signature=54d76f796ce5928b27a6ffe3aa634f7376b60eb8b8c0bb84bd32c1f643a9284f"
        );
    }
}
