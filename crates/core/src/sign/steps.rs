use std::fmt;

use crate::secret::Secret;

const MASK: &str = "***";

/// The intermediate values of one signature. The provider computes the same values to verify the signature. If the
/// provider reports a wrong signature, compare these values first.
///
/// [`Call::signing_steps`](crate::Call::signing_steps) returns the steps of a call without sending it. The debug log
/// under the target `cumulo::sign` shows the same steps.
///
/// `Debug`, `Display` and the plain accessors mask the secrets of the request and of the credentials. They also mask
/// the signature, because anyone with the signature can send the request. The accessors that begin with `expose`
/// return the exact texts.
#[derive(Clone)]
pub struct SigningSteps {
    scheme: &'static str,
    canonical_request: Option<Text>,
    string_to_sign: Text,
    credential_scope: Option<String>,
    signed_headers: Vec<String>,
    authorization: Text,
}

/// An exact text and the masked copy that is shown.
#[derive(Clone)]
struct Text {
    exact: Secret,
    shown: String,
}

impl Text {
    /// Creates a text that is masked completely until [`SigningSteps::masked`] masks only the secrets.
    fn new(exact: String) -> Self {
        Self { exact: Secret::new(exact), shown: MASK.into() }
    }

    fn show(&mut self, mask: &dyn Fn(String) -> String) {
        self.shown = mask(self.exact.expose().to_owned());
    }
}

/// Returns the text that `write` writes.
fn written(write: impl FnOnce(&mut String)) -> String {
    let mut text = String::new();
    write(&mut text);
    text
}

impl SigningSteps {
    /// Creates the steps of a scheme that signs a text. `authorization` is the value of the header, or only the
    /// signature if the signature is a parameter.
    pub(super) fn new(scheme: &'static str, authorization: &str, string_to_sign: impl FnOnce(&mut String)) -> Self {
        Self {
            scheme,
            canonical_request: None,
            string_to_sign: Text::new(written(string_to_sign)),
            credential_scope: None,
            signed_headers: Vec::new(),
            authorization: Text::new(authorization.to_owned()),
        }
    }

    /// Creates the steps of a scheme that signs the hash of a canonical request.
    pub(super) fn of_hash<H: fmt::Display>(
        scheme: &'static str,
        authorization: &str,
        canonical_request: impl FnOnce(&mut String),
        hash: impl FnOnce(&[u8]) -> H,
        string_to_sign: impl FnOnce(&str, &mut String),
    ) -> Self {
        let canonical = written(canonical_request);
        let hash = hash(canonical.as_bytes()).to_string();
        Self::new(scheme, authorization, |out| string_to_sign(&hash, out)).canonical(canonical)
    }

    pub(super) fn canonical(mut self, request: String) -> Self {
        self.canonical_request = Some(Text::new(request));
        self
    }

    pub(super) fn scope(mut self, scope: String) -> Self {
        self.credential_scope = Some(scope);
        self
    }

    pub(super) fn headers<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.signed_headers = names.into_iter().map(str::to_owned).collect();
        self
    }

    /// Sets the shown texts to the results of `mask`.
    pub(crate) fn masked(mut self, mask: &dyn Fn(String) -> String) -> Self {
        if let Some(request) = &mut self.canonical_request {
            request.show(mask);
        }
        self.string_to_sign.show(mask);
        self.authorization.show(&|text| mask(without_signature(&text)));
        self
    }

    /// Returns the name of the signature scheme: `TC3-HMAC-SHA256`.
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Returns the canonical request with its secrets masked. Returns `None` for schemes without a canonical request
    /// (the ROA signature of Alibaba Cloud and the signatures of Tencent Cloud from before 2019).
    pub fn canonical_request(&self) -> Option<&str> {
        self.canonical_request.as_ref().map(|text| text.shown.as_str())
    }

    /// Returns the string to sign with its secrets masked.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign.shown
    }

    /// Returns the scope of the derived key: `2026-01-02/redis/tc3_request`. Returns `None` for schemes that sign with
    /// the secret key itself.
    pub fn credential_scope(&self) -> Option<&str> {
        self.credential_scope.as_deref()
    }

    /// Returns the names of the signed headers, in signing order. The list is empty for schemes
    /// that sign only parameters.
    pub fn signed_headers(&self) -> &[String] {
        &self.signed_headers
    }

    /// Returns the value of the `Authorization` header, or of the parameter `Signature`, with the signature masked.
    pub fn authorization(&self) -> &str {
        &self.authorization.shown
    }

    /// Returns the exact canonical request. It may contain secrets of the request: do not log it.
    pub fn expose_canonical_request(&self) -> Option<&str> {
        self.canonical_request.as_ref().map(|text| text.exact.expose())
    }

    /// Returns the exact string to sign. It may contain secrets of the request: do not log it.
    pub fn expose_string_to_sign(&self) -> &str {
        self.string_to_sign.exact.expose()
    }

    /// Returns the exact value of the `Authorization` header, or of the parameter `Signature`. Do not log it.
    pub fn expose_authorization(&self) -> &str {
        self.authorization.exact.expose()
    }
}

/// Masks the signature: the text after `Signature=` or after the id (`acs id:…`), or the complete text.
fn without_signature(authorization: &str) -> String {
    let end = match authorization.find("Signature=") {
        Some(at) => at + "Signature=".len(),
        None => authorization.find(':').map_or(0, |at| at + 1),
    };
    format!("{}{MASK}", authorization.get(..end).unwrap_or_default())
}

impl fmt::Debug for SigningSteps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningSteps")
            .field("scheme", &self.scheme)
            .field("canonical_request", &self.canonical_request())
            .field("string_to_sign", &self.string_to_sign())
            .field("credential_scope", &self.credential_scope)
            .field("signed_headers", &self.signed_headers)
            .field("authorization", &self.authorization())
            .finish()
    }
}

/// Writes each step below its name.
impl fmt::Display for SigningSteps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "scheme: {}", self.scheme)?;
        if let Some(request) = self.canonical_request() {
            writeln!(f, "\ncanonical request:\n{request}")?;
        }
        writeln!(f, "\nstring to sign:\n{}\n", self.string_to_sign())?;
        if let Some(scope) = &self.credential_scope {
            writeln!(f, "credential scope: {scope}")?;
        }
        if !self.signed_headers.is_empty() {
            writeln!(f, "signed headers: {}", self.signed_headers.join(";"))?;
        }
        write!(f, "authorization: {}", self.authorization())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_all_text_until_the_secrets_are_set() {
        let steps = SigningSteps::new("X", "hunter2", |out| out.push_str("hunter2")).canonical("hunter2".into());
        assert!(!format!("{steps:?} {steps}").contains("hunter2"));
        assert_eq!(steps.expose_string_to_sign(), "hunter2");
    }

    #[test]
    fn masks_the_signature_in_every_authorization_format() {
        for (authorization, shown) in [
            (
                "TC3-HMAC-SHA256 Credential=id/2026-01-02/s/tc3_request, SignedHeaders=host, Signature=abc",
                "TC3-HMAC-SHA256 Credential=id/2026-01-02/s/tc3_request, SignedHeaders=host, Signature=***",
            ),
            ("acs id:YWJj=", "acs id:***"),
            ("YWJj=", "***"),
        ] {
            let steps = SigningSteps::new("X", authorization, |_| {}).masked(&|text| text);
            assert_eq!(steps.authorization(), shown);
            assert_eq!(steps.expose_authorization(), authorization);
        }
    }
}
