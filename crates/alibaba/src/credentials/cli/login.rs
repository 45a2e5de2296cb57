//! Browser logins that `aliyun configure` stores: CloudSSO and OAuth.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    time::Duration,
};

use cumulo_core::{
    Credentials, Error, Secret,
    credentials::{Environment, read_json},
    model::{View, to_json},
    sign::{acs3, time::DateTime},
    time::{unix_seconds, unix_time},
    transport::Incoming,
};
use http::{HeaderValue, Method, header};
use serde_json::Value;

use super::profile::{Profile, required, secret};
use crate::{
    credentials::{keys::Keys, metadata::request},
    parameters::FORM,
};

#[derive(Clone, Default)]
struct SsoInput {
    account: Option<String>,
    config: Option<String>,
}

#[derive(Clone, Default)]
struct SsoOutput {
    keys: Option<Keys>,
}

#[derive(Clone, Default)]
struct Tokens {
    access: Option<Secret>,
    refresh: Option<Secret>,
    expires_in: Option<i64>,
}

/// [`Keys`] with names in lower camel case, which the exchange of OAuth tokens may use.
#[derive(Clone, Default)]
struct LowerKeys {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expiration: Option<String>,
}

cumulo_core::table! {
    SsoInput { "AccountId" account, "AccessConfigurationId" config }
    SsoOutput { "CloudCredential" keys }
    Tokens { "access_token" access, "refresh_token" refresh, "expires_in" expires_in }
    LowerKeys { "accessKeyId" id, "accessKeySecret" key, "securityToken" token, "expiration" expiration }
}

/// Returns keys for an account of a CloudSSO login.
pub(super) async fn cloud_sso(environment: &Environment, profile: &Profile) -> Result<Credentials, Error> {
    let expired = || {
        let remedy = "run `aliyun configure --mode CloudSSO`, or correct this machine's clock if it is wrong";
        Error::credentials(format!("the CloudSSO login has expired: {remedy}"))
    };
    let token = secret("access_token", &profile.sso_token)?;
    let url = required("cloud_sso_sign_in_url", &profile.sso_url)?;
    let expires = profile.sso_expires.and_then(unix_time);
    let has_expired = || expires.is_some_and(|expires| expires <= environment.now());
    if has_expired() {
        environment.check_time(url).await;
        if has_expired() {
            return Err(expired());
        }
    }
    let mut request = request(Method::POST, url)?;
    request.target = "/cloud-credentials".into();
    let input = SsoInput {
        account: Some(required("cloud_sso_account_id", &profile.sso_account)?.to_owned()),
        config: Some(required("cloud_sso_access_config", &profile.sso_config)?.to_owned()),
    };
    request.body = to_json(View::Model(&input)).map_err(|error| Error::request(error.to_string()))?.into();
    request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request.secret_header("authorization", format!("Bearer {}", token.expose()))?;
    let reply = environment.ask(request).await?;
    match reply.status {
        200 => {}
        401 => return Err(expired()),
        status => return Err(Error::credentials(format!("CloudSSO: HTTP {status}"))),
    }
    let mut output = SsoOutput::default();
    read_json("the response of CloudSSO", &reply.body, &mut output)?;
    Keys { origin: "CloudSSO".into(), ..output.keys.unwrap_or_default() }.credentials()
}

/// Returns keys for an OAuth login. An access token that is about to expire, or that is rejected, is renewed first.
/// The new tokens are stored in the file of the CLI, because the old tokens become invalid.
pub(super) async fn oauth(environment: &Environment, path: &Path, profile: &Profile) -> Result<Credentials, Error> {
    const MIN_LIFETIME: Duration = Duration::from_secs(1200);
    let site = match required("oauth_site_type", &profile.oauth_site)?.to_ascii_uppercase().as_str() {
        "CN" => Site { base: "https://oauth.aliyun.com", client: "4038181954557748008" },
        "INTL" => Site { base: "https://oauth.alibabacloud.com", client: "4103531455503354461" },
        other => return Err(Error::credentials(format!("unknown `oauth_site_type` `{other}`"))),
    };
    let expires = profile.oauth_expires.and_then(unix_time);
    let remaining = expires.and_then(|expires| expires.duration_since(environment.now()).ok());
    let stored = profile.oauth_token.as_ref().filter(|token| !token.expose().is_empty());
    if let Some(access) = stored.filter(|_| remaining.is_some_and(|remaining| remaining > MIN_LIFETIME)) {
        let reply = site.exchange(environment, access).await?;
        // If the local clock is behind, an expired token appears to be valid.
        if !matches!(reply.status, 400 | 401 | 403) {
            return exchanged(&reply);
        }
    }
    let access = site.renew(environment, path, profile).await?;
    exchanged(&site.exchange(environment, &access).await?)
}

/// One of the two OAuth sites.
struct Site {
    base: &'static str,
    client: &'static str,
}

impl Site {
    /// Fetches a new access token and stores it.
    async fn renew(&self, environment: &Environment, path: &Path, profile: &Profile) -> Result<Secret, Error> {
        let refresh = secret("oauth_refresh_token", &profile.oauth_refresh)?;
        let time = DateTime::from_unix(unix_seconds(environment.now()));
        let mut form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh.expose()),
            ("client_id", self.client),
            ("Timestamp", time.as_str()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut request = request(Method::POST, &format!("{}/v1/token", self.base))?;
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
        request.body = acs3::form_body(&mut form).into();
        let reply = environment.ask(request).await?;
        if reply.status != 200 {
            let status = reply.status;
            return Err(Error::credentials(format!(
                "the OAuth login cannot be renewed (HTTP {status}): run `aliyun configure --mode OAuth`"
            )));
        }
        let mut tokens = Tokens::default();
        read_json("the response of OAuth", &reply.body, &mut tokens)?;
        let access = secret("access_token", &tokens.access)?;
        let expires_in = tokens.expires_in.and_then(|expires_in| u64::try_from(expires_in).ok()).unwrap_or(0);
        let expires = unix_seconds(environment.now()).saturating_add(expires_in);
        if let Err(error) = store(environment, path, profile.name(), &access, tokens.refresh.as_ref(), expires) {
            let path = path.display();
            tracing::warn!(
                %path,
                %error,
                "the renewed OAuth login could not be stored: log in again before you restart the program"
            );
        }
        Ok(access)
    }

    /// Exchanges an access token for keys.
    async fn exchange(&self, environment: &Environment, access: &Secret) -> Result<Incoming, Error> {
        let mut request = request(Method::POST, &format!("{}/v1/exchange", self.base))?;
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        request.secret_header("authorization", format!("Bearer {}", access.expose()))?;
        environment.ask(request).await
    }
}

fn exchanged(reply: &Incoming) -> Result<Credentials, Error> {
    let mut lower = LowerKeys::default();
    let _ = read_json("", &reply.body, &mut lower);
    if let (200, LowerKeys { id: Some(id), key, token, expiration }) = (reply.status, lower) {
        let keys = Keys { id: Some(id), key, token, expiration, code: None, origin: "OAuth".into() };
        return keys.credentials();
    }
    Keys::read("OAuth", reply.status, &reply.body)?.credentials()
}

/// Stores new tokens in the current content of the file, and replaces the file.
fn store(
    environment: &Environment,
    path: &Path,
    name: &str,
    access: &Secret,
    refresh: Option<&Secret>,
    expires: u64,
) -> io::Result<()> {
    let text = environment.file(path).map_err(io::Error::other)?.ok_or(io::ErrorKind::NotFound)?;
    let mut config: Value = serde_json::from_str(text.expose())?;
    let profiles = config.get_mut("profiles").and_then(Value::as_array_mut);
    let is_profile = |profile: &&mut Value| profile.get("name").is_some_and(|known| known == name);
    let profile = profiles.and_then(|profiles| profiles.iter_mut().find(is_profile));
    let Some(profile) = profile.and_then(Value::as_object_mut) else { return Err(io::ErrorKind::NotFound.into()) };
    profile.insert("oauth_access_token".into(), access.expose().into());
    if let Some(refresh) = refresh {
        profile.insert("oauth_refresh_token".into(), refresh.expose().into());
    }
    profile.insert("oauth_access_token_expire".into(), expires.into());
    let new = path.with_extension(format!("json.{}", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&new).and_then(|mut file| {
        file.write_all(&serde_json::to_vec_pretty(&config)?)?;
        file.sync_all()
    });
    let renamed = written.and_then(|()| fs::rename(&new, path));
    if renamed.is_err() {
        let _ = fs::remove_file(&new);
    }
    renamed
}
