use std::time::{Duration, SystemTime};

use cumulo_core::{
    Credentials, Error, Secret,
    credentials::{Environment, Found, Role, Source, without_blanks},
    time::{parse_time, unix_time},
};
use http::HeaderName;

use crate::credentials::{
    metadata::{self, EcsRole},
    sts,
};

/// A profile. `docs/credentials.md` lists the CLI's fields that are not read, with the reasons.
#[derive(Clone, Default)]
pub(in crate::credentials) struct Profile {
    name: Option<String>,
    pub(super) mode: Option<String>,
    pub(super) id: Option<String>,
    pub(super) key: Option<Secret>,
    pub(super) token: Option<Secret>,
    pub(super) region: Option<String>,
    role_name: Option<String>,
    role_arn: Option<String>,
    session_name: Option<String>,
    role_session_name: Option<String>,
    duration: Option<i64>,
    policy: Option<String>,
    external_id: Option<String>,
    sts_region: Option<String>,
    sts_endpoint: Option<String>,
    enable_vpc: Option<bool>,
    pub(super) source_profile: Option<String>,
    pub(super) provider_arn: Option<String>,
    pub(super) token_file: Option<String>,
    pub(super) command: Option<Secret>,
    uri: Option<Secret>,
    bearer: Option<Secret>,
    bearer_header: Option<String>,
    expiration: Option<String>,
    pub(in crate::credentials) sso_url: Option<String>,
    pub(in crate::credentials) sso_account: Option<String>,
    pub(in crate::credentials) sso_config: Option<String>,
    pub(in crate::credentials) sso_token: Option<Secret>,
    pub(in crate::credentials) sso_expires: Option<i64>,
    pub(in crate::credentials) oauth_site: Option<String>,
    pub(in crate::credentials) oauth_token: Option<Secret>,
    pub(in crate::credentials) oauth_expires: Option<i64>,
    pub(in crate::credentials) oauth_refresh: Option<Secret>,
}

cumulo_core::table! {
    Profile {
        "name" name, "mode" mode, "access_key_id" id, "access_key_secret" key, "sts_token" token,
        "region_id" region, "ram_role_name" role_name, "ram_role_arn" role_arn,
        "ram_session_name" session_name, "role_session_name" role_session_name, "expired_seconds" duration,
        "policy" policy, "external_id" external_id, "sts_region" sts_region, "enable_vpc" enable_vpc,
        "source_profile" source_profile, "oidc_provider_arn" provider_arn, "oidc_token_file" token_file,
        "process_command" command, "credentials_uri" uri, "bearer_token" bearer,
        "sts_expiration" expiration, "cloud_sso_sign_in_url" sso_url, "cloud_sso_account_id" sso_account,
        "cloud_sso_access_config" sso_config, "access_token" sso_token,
        "cloud_sso_access_token_expire" sso_expires, "oauth_site_type" oauth_site,
        "oauth_access_token" oauth_token, "oauth_access_token_expire" oauth_expires,
        "oauth_refresh_token" oauth_refresh, "sts_endpoint" sts_endpoint,
        "bearer_token_header_key" bearer_header
    }
}

impl Profile {
    pub(in crate::credentials) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }

    /// Returns true if the profile has no keys yet.
    pub(super) fn is_empty(&self) -> bool {
        text(&self.id).is_none() && self.key.as_ref().is_none_or(is_blank)
    }

    pub(super) fn has_token(&self) -> bool {
        self.token.as_ref().is_some_and(|token| !is_blank(token))
    }

    pub(super) fn pair(&self) -> Result<Credentials, Error> {
        let id = exact("access_key_id", &self.id)?;
        Ok(Credentials::new(id, secret("access_key_secret", &self.key)?))
    }

    pub(super) fn session(&self) -> Result<Credentials, Error> {
        let id = exact("access_key_id", &self.id)?;
        let (key, token) = (secret("access_key_secret", &self.key)?, secret("sts_token", &self.token)?);
        Ok(Credentials::with_token(id, key, token))
    }

    /// Returns the keys that the CLI stored at its last login, if they are valid for more than 3 minutes.
    pub(super) fn cached(&self, now: SystemTime) -> Option<Credentials> {
        let expires = self.expiration.as_deref()?;
        let expires = expires.parse().map_or_else(|_| parse_time(expires), unix_time)?;
        let remaining = expires.duration_since(now).unwrap_or_default();
        if remaining > Duration::from_secs(180) { Some(self.session().ok()?.expiring(expires)) } else { None }
    }

    pub(super) fn role(&self, environment: &Environment) -> Result<Role, Error> {
        let mut role = Role::new(required("ram_role_arn", &self.role_arn)?);
        role.session_name = text(&self.session_name).or_else(|| text(&self.role_session_name));
        role.duration = self
            .duration
            .and_then(|duration| u64::try_from(duration).ok())
            .filter(|duration| *duration > 0)
            .map(Duration::from_secs);
        role.policy = text(&self.policy);
        role.external_id = text(&self.external_id);
        role.endpoint = Some(match text(&self.sts_endpoint) {
            Some(endpoint) => host_of(&endpoint).to_owned(),
            None => sts::host(environment, text(&self.sts_region), self.enable_vpc == Some(true))?,
        });
        Ok(role)
    }

    pub(super) async fn ecs_role(&self, environment: &Environment) -> Result<Found, Error> {
        present(EcsRole { name: text(&self.role_name), in_chain: false }.load(environment).await?)
    }

    /// Returns the URI of the mode `CredentialsURI`, from the profile or from the environment.
    pub(super) fn uri(&self, environment: &Environment) -> Result<Secret, Error> {
        if let Some(uri) = self.uri.clone().filter(|uri| !is_blank(uri)) {
            return Ok(uri);
        }
        let uri = environment.variable(metadata::URI)?;
        uri.map(Secret::from).ok_or_else(|| missing("credentials_uri"))
    }

    pub(super) fn bearer(&self) -> Result<Credentials, Error> {
        let token = secret("bearer_token", &self.bearer)?;
        let Some(header) = text(&self.bearer_header) else { return Ok(Credentials::bearer(token)) };
        match HeaderName::from_bytes(header.trim().as_bytes()) {
            Ok(header) => Ok(Credentials::header_token(header.as_str(), token)),
            Err(_) => {
                Err(Error::credentials(format!("`bearer_token_header_key` is not a valid header name: {header:?}")))
            }
        }
    }
}

/// Removes the scheme and the path from an endpoint, like the CLI.
fn host_of(endpoint: &str) -> &str {
    let endpoint = endpoint.trim();
    let host = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    host.split('/').next().unwrap_or_default()
}

/// Adds the names of the profile and its file to an error.
pub(in crate::credentials) fn located(error: &Error, name: &str, file: &str) -> Error {
    let text = error.to_string();
    Error::credentials(match text.strip_prefix(MISSING) {
        Some(_) => format!("{text} in profile `{name}` ({file})"),
        None => format!("profile `{name}` ({file}): {text}"),
    })
}

const MISSING: &str = "missing required field";

pub(in crate::credentials) fn missing(field: &str) -> Error {
    Error::credentials(format!("{MISSING} `{field}`"))
}

fn text(value: &Option<String>) -> Option<String> {
    value.clone().filter(|value| !value.trim().is_empty())
}

fn is_blank(secret: &Secret) -> bool {
    secret.expose().trim().is_empty()
}

pub(in crate::credentials) fn required<'a>(field: &str, value: &'a Option<String>) -> Result<&'a str, Error> {
    value.as_deref().filter(|value| !value.trim().is_empty()).ok_or_else(|| missing(field))
}

/// Returns a required field. Rejects leading and trailing whitespace.
pub(super) fn exact<'a>(field: &str, value: &'a Option<String>) -> Result<&'a str, Error> {
    let value = required(field, value)?;
    without_blanks(field, value)?;
    Ok(value)
}

pub(in crate::credentials) fn secret(field: &str, value: &Option<Secret>) -> Result<Secret, Error> {
    let value = value.clone().filter(|value| !is_blank(value)).ok_or_else(|| missing(field))?;
    without_blanks(field, value.expose())?;
    Ok(value)
}

/// Converts a missing source into an error, because the profile requires this source.
pub(in crate::credentials) fn present(found: Found) -> Result<Found, Error> {
    match found {
        Found::Nothing(why) => Err(Error::credentials(why)),
        found => Ok(found),
    }
}
