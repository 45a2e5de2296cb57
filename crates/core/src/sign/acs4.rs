//! ACS4-HMAC-SHA256, the signature of Alibaba Cloud's POP gateway: ACS3's canonical request under a key that is good
//! for one day, region and product. Source of the rule: the gateway module of Alibaba's official SDKs.

use zeroize::Zeroizing;

use super::{
    HmacKey, SigningSteps,
    acs3::{self, Request},
    hex,
};

/// The name of the scheme, with which `Authorization` starts.
pub const ALGORITHM: &str = "ACS4-HMAC-SHA256";

const TERMINATOR: &str = "aliyun_v4_request";

/// For what a signature is good.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// UTC day of `x-acs-date`, `20260102`.
    pub day: &'a str,
    /// Region; `center` for services without.
    pub region: &'a str,
    /// The product's code as the official client spells it: `Searchplat`.
    pub product: &'a str,
}

/// Derives the signing key: HMAC of day, region, product and `aliyun_v4_request` in a chain that starts with the key
/// `aliyun_v4` + access key secret.
pub fn derive_key(access_key_secret: &str, scope: &Scope<'_>) -> HmacKey {
    let mut key = HmacKey::prefixed(b"aliyun_v4", access_key_secret.as_bytes());
    for part in [scope.day, scope.region, scope.product, TERMINATOR] {
        key = HmacKey::new(Zeroizing::new(key.sign(part.as_bytes())).as_slice());
    }
    key
}

/// Replaces what `out` holds by the string to sign: algorithm and hash of the canonical request.
pub fn string_to_sign(canonical_sha256: &str, out: &mut String) {
    out.clear();
    acs3::write_string_to_sign(ALGORITHM, canonical_sha256, out);
}

/// The value of the `Authorization` header, with the key that [`derive_key`] gives for the scope.
pub fn authorization(request: &Request<'_>, access_key_id: &str, scope: &Scope<'_>, key: &HmacKey) -> String {
    let signature = acs3::sign(ALGORITHM, request, key);
    let credential = [access_key_id, scope.day, scope.region, scope.product, TERMINATOR].join("/");
    acs3::header(ALGORITHM, &credential, request.headers, signature.as_str())
}

/// Returns the steps that lead to an `Authorization` header of [`authorization`].
pub fn steps(request: &Request<'_>, scope: &Scope<'_>, authorization: &str) -> SigningSteps {
    let Scope { day, region, product } = scope;
    acs3::family_steps(ALGORITHM, request, authorization, hex::sha256_hex)
        .scope([day, region, product, TERMINATOR].join("/"))
}

/// The region of a scope: the client's, else the second label of `<label>.<region>.aliyuncs.com`, else `center`.
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

    // The recorded signatures are in the cross-crate tests, with their keys and canonical requests.
    #[test]
    fn regions() {
        assert_eq!(region(Some("cn-beijing"), "x.cn-hangzhou.aliyuncs.com"), "cn-beijing");
        assert_eq!(region(None, "x.cn-hangzhou.aliyuncs.com"), "cn-hangzhou");
        assert_eq!(region(Some(""), "kms.aliyuncs.com"), "center");
        assert_eq!(region(None, "a.b.c.aliyuncs.com"), "center");
        assert_eq!(region(None, "127.0.0.1:8080"), "center");
    }

    #[test]
    fn every_part_of_the_scope_matters() {
        let scope = Scope { day: "20260102", region: "cn-hangzhou", product: "Searchplat" };
        let text = derive_key("secret", &scope).sign(b"text");
        for other in
            [Scope { day: "20260103", ..scope }, Scope { region: "center", ..scope }, Scope { product: "Kms", ..scope }]
        {
            assert_ne!(derive_key("secret", &other).sign(b"text"), text);
        }
        assert_ne!(derive_key("other", &scope).sign(b"text"), text);
    }
}
