/// What a failure that the provider tells of means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Class {
    /// Slow down; the operation was not carried out.
    Throttled,
    /// A fault on the provider's side; nobody knows what was done.
    Fault,
    /// The request's time is too far from the provider's.
    ClockSkew,
    /// The session token has expired, or is not known any more.
    Expired,
    /// Wrong or missing credentials or rights.
    Auth,
    /// Anything else: the same request would fail again.
    Refused,
}

/// The provider's error codes by what they mean. `X.*` stands for `X` and everything below it, `*.X` for everything
/// that ends so.
#[derive(Clone, Copy, Debug)]
pub struct Codes {
    /// Slow down.
    pub throttle: &'static [&'static str],
    /// Codes among those of `throttle` that do not mean it.
    pub not_throttle: &'static [&'static str],
    /// A fault on the provider's side.
    pub fault: &'static [&'static str],
    /// Wrong or missing credentials or rights.
    pub auth: &'static [&'static str],
    /// The request's time is too far from the provider's.
    pub clock: &'static [&'static str],
    /// The session token has expired, or is not known any more.
    pub expired: &'static [&'static str],
}

impl Codes {
    /// What a code (empty: none came) and an HTTP status mean.
    pub fn class(&self, code: &str, http_status: u16) -> Class {
        let is = |list| covers(list, code);
        if http_status == 429 || (is(self.throttle) && !is(self.not_throttle)) {
            Class::Throttled
        } else if is(self.clock) {
            Class::ClockSkew
        } else if is(self.expired) {
            Class::Expired
        } else if is(self.auth) || (code.is_empty() && matches!(http_status, 401 | 403)) {
            Class::Auth
        } else if is(self.fault) || http_status >= 500 {
            Class::Fault
        } else {
            Class::Refused
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
    fn codes_come_before_the_status() {
        for (code, status, class) in [
            ("Throttling", 400, Class::Throttled),
            ("Throttling.User", 503, Class::Throttled),
            ("Rejected.Throttling", 400, Class::Throttled),
            ("Throttling.DeepPageSkip", 400, Class::Refused),
            ("Throttlings", 400, Class::Refused),
            ("Whatever", 429, Class::Throttled),
            ("InternalError.Db", 200, Class::Fault),
            ("Whatever", 502, Class::Fault),
            ("AuthFailure.SignatureExpire", 200, Class::ClockSkew),
            ("AuthFailure.TokenFailure", 200, Class::Expired),
            ("AuthFailure.Other", 503, Class::Auth),
            ("", 403, Class::Auth),
            ("", 503, Class::Fault),
            ("", 404, Class::Refused),
            ("InvalidParameter", 400, Class::Refused),
        ] {
            assert_eq!(CODES.class(code, status), class, "{code} {status}");
        }
    }
}
