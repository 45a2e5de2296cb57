use crate::error::Reason;

/// The provider's error codes by their meaning. `X.*` matches `X` and all codes that begin with `X.`; `*.X` matches
/// all codes that end in `.X`.
///
/// Generated code builds the list of each provider.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Codes {
    /// The provider throttles the caller.
    pub throttle: &'static [&'static str],
    /// Exceptions from `throttle`: codes that match it and do not mean throttling.
    pub not_throttle: &'static [&'static str],
    /// The provider had an internal error.
    pub fault: &'static [&'static str],
    /// The provider rejects the credentials, the signature or the caller's permissions.
    pub auth: &'static [&'static str],
    /// The time in the request differs too much from the provider's clock.
    pub clock: &'static [&'static str],
    /// The session token has expired or is unknown to the provider.
    pub expired: &'static [&'static str],
}

impl Codes {
    /// Returns the reason of a failed attempt by the provider's code (empty if the response had none) and HTTP status.
    pub fn reason(&self, code: &str, http_status: u16) -> Reason {
        let is = |list| covers(list, code);
        if http_status == 429 || (is(self.throttle) && !is(self.not_throttle)) {
            Reason::Throttled
        } else if is(self.clock) {
            Reason::ClockSkew
        } else if is(self.expired) {
            Reason::Expired
        } else if is(self.auth) || (code.is_empty() && matches!(http_status, 401 | 403)) {
            Reason::Unauthorized
        } else if is(self.fault) || http_status >= 500 {
            Reason::Fault
        } else {
            Reason::Final
        }
    }
}

fn covers(list: &[&str], code: &str) -> bool {
    list.iter().any(|entry| match (entry.strip_suffix(".*"), entry.strip_prefix('*')) {
        (Some(root), _) => code.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
        (_, Some(end)) => code.ends_with(end),
        _ => *entry == code,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes = Codes {
        throttle: &["Throttling.*", "*.Throttling"],
        not_throttle: &["Throttling.DeepPageSkip"],
        fault: &["InternalError.*"],
        auth: &["AuthFailure.*"],
        clock: &["AuthFailure.SignatureExpire"],
        expired: &["AuthFailure.TokenFailure"],
    };

    #[test]
    fn the_code_takes_precedence_over_the_http_status() {
        for (code, status, reason) in [
            ("Throttling", 400, Reason::Throttled),
            ("Throttling.User", 503, Reason::Throttled),
            ("Rejected.Throttling", 400, Reason::Throttled),
            ("Throttling.DeepPageSkip", 400, Reason::Final),
            ("Throttlings", 400, Reason::Final),
            ("Whatever", 429, Reason::Throttled),
            ("InternalError.Db", 200, Reason::Fault),
            ("Whatever", 502, Reason::Fault),
            ("AuthFailure.SignatureExpire", 200, Reason::ClockSkew),
            ("AuthFailure.TokenFailure", 200, Reason::Expired),
            ("AuthFailure.Other", 503, Reason::Unauthorized),
            ("", 403, Reason::Unauthorized),
            ("", 503, Reason::Fault),
            ("", 404, Reason::Final),
            ("InvalidParameter", 400, Reason::Final),
        ] {
            assert_eq!(CODES.reason(code, status), reason, "{code} {status}");
        }
    }
}
