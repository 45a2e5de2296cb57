//! ACS4-HMAC-SHA256, the signature of Alibaba Cloud's POP gateway. It signs the canonical request of ACS3 with a key
//! that is valid for one day, region and product. Source of the rule: the gateway module of Alibaba Cloud's official
//! SDKs.

use zeroize::Zeroizing;

use super::{
    HmacKey, SigningSteps,
    acs3::{self, Request},
    hex,
};

/// Name of the scheme, at the start of `Authorization`.
pub const ALGORITHM: &str = "ACS4-HMAC-SHA256";

const TERMINATOR: &str = "aliyun_v4_request";

/// The scope in which a signature is valid.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// UTC day of `x-acs-date`: `20260102`.
    pub day: &'a str,
    /// Region, or `center` for services without regions.
    pub region: &'a str,
    /// Code of the product, spelled as in the official client: `Searchplat`.
    pub product: &'a str,
}

/// Derives the signing key with a chain of HMACs over day, region, product and `aliyun_v4_request`. The first key is
/// `aliyun_v4` followed by the access key secret.
pub fn derive_key(access_key_secret: &str, scope: &Scope<'_>) -> HmacKey {
    let mut key = HmacKey::prefixed(b"aliyun_v4", access_key_secret.as_bytes());
    for part in [scope.day, scope.region, scope.product, TERMINATOR] {
        key = HmacKey::new(Zeroizing::new(key.sign(part.as_bytes())).as_slice());
    }
    key
}

/// Replaces the content of `out` with the string to sign: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_sha256: &str, out: &mut String) {
    out.clear();
    acs3::write_string_to_sign(ALGORITHM, canonical_sha256, out);
}

/// Returns the value of the `Authorization` header. `key` is the result of [`derive_key`] for the scope.
pub fn authorization(request: &Request<'_>, access_key_id: &str, scope: &Scope<'_>, key: &HmacKey) -> String {
    let signature = acs3::sign(ALGORITHM, request, key);
    let credential = [access_key_id, scope.day, scope.region, scope.product, TERMINATOR].join("/");
    acs3::header(ALGORITHM, &credential, request.headers, signature.as_str())
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, scope: &Scope<'_>, authorization: &str) -> SigningSteps {
    let Scope { day, region, product } = scope;
    acs3::family_steps(ALGORITHM, request, authorization, hex::sha256_hex)
        .scope([day, region, product, TERMINATOR].join("/"))
}

/// Returns the region of a scope: the region of the client, or the region in `<label>.<region>.aliyuncs.com`, or
/// `center`.
pub fn region<'a>(region: Option<&'a str>, host: &'a str) -> &'a str {
    let of_host = || {
        let mut labels = host.strip_suffix(".aliyuncs.com")?.split('.');
        labels.nth(1).filter(|_| labels.next().is_none())
    };
    region.filter(|region| !region.is_empty()).or_else(of_host).unwrap_or("center")
}

#[cfg(test)]
mod tests {
    use super::*;

    // The tests with recorded signatures, keys and canonical requests are in the cross-crate tests.
    #[test]
    fn the_region_comes_from_the_client_or_the_host() {
        assert_eq!(region(Some("cn-beijing"), "x.cn-hangzhou.aliyuncs.com"), "cn-beijing");
        assert_eq!(region(None, "x.cn-hangzhou.aliyuncs.com"), "cn-hangzhou");
        assert_eq!(region(Some(""), "kms.aliyuncs.com"), "center");
        assert_eq!(region(None, "a.b.c.aliyuncs.com"), "center");
        assert_eq!(region(None, "127.0.0.1:8080"), "center");
    }

    #[test]
    fn every_part_of_the_scope_changes_the_key() {
        let scope = Scope { day: "20260102", region: "cn-hangzhou", product: "Searchplat" };
        let signature = derive_key("secret", &scope).sign(b"text");
        for other in
            [Scope { day: "20260103", ..scope }, Scope { region: "center", ..scope }, Scope { product: "Kms", ..scope }]
        {
            assert_ne!(derive_key("secret", &other).sign(b"text"), signature);
        }
        assert_ne!(derive_key("other", &scope).sign(b"text"), signature);
    }
}
