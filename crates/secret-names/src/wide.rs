//! The wide rule, for names of fields that may hold a credential.

use crate::words::words;

/// Words that suggest a credential at any position in a name.
const SUSPECTS: [&str; 47] = [
    "password",
    "passwords",
    "passwd",
    "pwd",
    "passphrase",
    "passcode",
    "secret",
    "secrets",
    "token",
    "tokens",
    "credential",
    "credentials",
    "cookie",
    "cookies",
    "kubeconfig",
    "plaintext",
    "signature",
    "signatures",
    "signed",
    "presigned",
    "ticket",
    "otp",
    "captcha",
    "mfa",
    "license",
    "ak",
    "sk",
    "psk",
    "salt",
    "webhook",
    "apikey",
    "jwt",
    "assertion",
    "bearer",
    "saml",
    "authorization",
    "dsn",
    "jdbc",
    "pem",
    "vnc",
    "keystore",
    "kerberos",
    "pkcs12",
    "pfx",
    "totp",
    "vcode",
    "oauth",
];

/// Last words that suggest a credential.
const ENDINGS: [&[&str]; 30] = [
    &["user", "data"],
    &["user", "script"],
    &["access", "key"],
    &["access", "keys"],
    &["app", "key"],
    &["encrypt", "key"],
    &["encryption", "key"],
    &["encrypted", "key"],
    &["decrypt", "key"],
    &["client", "key"],
    &["data", "key"],
    &["service", "key"],
    &["license", "key"],
    &["stream", "key"],
    &["verify", "key"],
    &["key", "content"],
    &["key", "material"],
    &["auth"],
    &["auth", "info"],
    &["auth", "config"],
    &["check", "code"],
    &["verify", "code"],
    &["auth", "code"],
    &["access", "code"],
    &["activation", "code"],
    &["pin", "code"],
    &["connection", "string"],
    &["login", "url"],
    &["access", "url"],
    &["custom", "headers"],
];

/// Last words of fields that describe a credential, such as its identifier, lifetime or kind.
const HARMLESS: [&str; 42] = [
    "id",
    "ids",
    "identifier",
    "name",
    "names",
    "type",
    "types",
    "time",
    "times",
    "at",
    "date",
    "count",
    "number",
    "num",
    "no",
    "version",
    "status",
    "state",
    "enabled",
    "enable",
    "flag",
    "switch",
    "arn",
    "region",
    "algorithm",
    "alg",
    "policy",
    "length",
    "size",
    "mode",
    "method",
    "expire",
    "expires",
    "expiration",
    "duration",
    "interval",
    "level",
    "description",
    "remark",
    "format",
    "md5",
    "alias",
];

/// Words before `Token` if the token selects a page, makes a request idempotent, or is counted.
const OTHER_TOKENS: [&str; 28] = [
    "next",
    "nextpage",
    "page",
    "pagination",
    "previous",
    "scroll",
    "continuation",
    "continue",
    "last",
    "client",
    "creation",
    "idempotent",
    "idempotence",
    "input",
    "output",
    "total",
    "prompt",
    "completion",
    "cached",
    "cache",
    "max",
    "monthly",
    "reasoning",
    "embedding",
    "task",
    "action",
    "http",
    "allowed",
];

/// Returns true if a field with this wire name may hold a credential, so that a decision is required.
///
/// This rule matches more names than [`is_secret_name`](crate::is_secret_name), but it does not match all names that
/// `is_secret_name` matches.
///
/// ```
/// assert!(cumulo_secret_names::looks_secret("ConnectionString"));
/// assert!(!cumulo_secret_names::looks_secret("NextToken"));
/// ```
pub fn looks_secret(wire: &str) -> bool {
    let words = words(wire);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [.., last] if HARMLESS.contains(last) => false,
        [.., before, "token" | "tokens"] if OTHER_TOKENS.contains(before) => false,
        words => {
            words.iter().any(|word| SUSPECTS.contains(word)) || ENDINGS.iter().any(|ending| words.ends_with(ending))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_names_that_require_a_decision() {
        for name in [
            "TokenKey",
            "Credential",
            "Cookies",
            "AccessKey",
            "AppKey",
            "KeyMaterial",
            "LoginUrl",
            "SaltValue",
            "EncryptionKey",
            "ConnectionString",
            "ImageAuth",
            "authConfig",
            "PinCode",
            "SAMLMetadata",
            "UserData",
        ] {
            assert!(looks_secret(name), "{name}");
        }
    }

    #[test]
    fn does_not_match_names_that_require_no_decision() {
        for name in [
            "NextToken",
            "ClientToken",
            "nextPageToken",
            "inputTokens",
            "SecretId",
            "TokenType",
            "PasswordExpireTime",
            "CredentialIdentifier",
            "SignatureMethod",
            "AccessKeyId",
            "PublicKey",
            "RegionId",
            "DynamicCode",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
