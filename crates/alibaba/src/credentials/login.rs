//! What `aliyun configure` leaves of a login in the browser: CloudSSO and OAuth.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use cumulo_core::{
    Credentials, Error, Secret,
    credentials::{Surroundings, read_json},
    model::{View, to_json},
    sign::{acs3, time::DateTime},
    time::unix_seconds,
};
use http::{HeaderValue, Method, header};
use serde_json::Value;

use super::{
    Keys,
    cli::{Profile, required, secret},
    metadata::request,
};
use crate::place::FORM;

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
    lasts: Option<i64>,
}

/// [`Keys`] as the exchange for OAuth tokens may write them.
#[derive(Clone, Default)]
struct LowerKeys {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expiration: Option<String>,
}

cumulo_core::model! {
    SsoInput { 0 "AccountId" account, 1 "AccessConfigurationId" config }
    SsoOutput { 0 "CloudCredential" keys }
    Tokens { 0 "access_token" access, 1 "refresh_token" refresh, 2 "expires_in" lasts }
    LowerKeys { 0 "accessKeyId" id, 1 "accessKeySecret" key, 2 "securityToken" token, 3 "expiration" expiration }
}

/// Keys for an account that a CloudSSO login may enter.
pub(super) async fn cloud_sso(around: &Surroundings, profile: &Profile) -> Result<Credentials, Error> {
    let expired = || Error::credentials("the CloudSSO login has expired: run `aliyun configure --mode CloudSSO`");
    let token = secret("access_token", &profile.sso_token)?;
    if profile.sso_expires.is_some_and(|time| u64::try_from(time).unwrap_or(0) <= unix_seconds(around.now())) {
        return Err(expired());
    }
    let mut request = request(Method::POST, required("cloud_sso_sign_in_url", &profile.sso_url)?)?;
    request.target = "/cloud-credentials".into();
    let input = SsoInput {
        account: Some(required("cloud_sso_account_id", &profile.sso_account)?.to_owned()),
        config: Some(required("cloud_sso_access_config", &profile.sso_config)?.to_owned()),
    };
    request.body = to_json(View::Model(&input)).map_err(|error| Error::request(error.to_string()))?.into();
    request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request.secret_header("authorization", format!("Bearer {}", token.expose()))?;
    let reply = around.ask(request).await?;
    match reply.status {
        200 => {}
        401 => return Err(expired()),
        status => return Err(Error::credentials(format!("CloudSSO: HTTP {status}"))),
    }
    let mut output = SsoOutput::default();
    read_json("the reply of CloudSSO", &reply.body, &mut output)?;
    output.keys.unwrap_or_default().credentials("CloudSSO")
}

/// Keys for who logged in by OAuth. An access token that is about to expire is renewed first; the new tokens go back
/// into the CLI's file, since the old ones are void.
pub(super) async fn oauth(
    around: &Surroundings,
    path: &Path,
    name: &str,
    profile: &Profile,
) -> Result<Credentials, Error> {
    const LEFT: u64 = 1200;
    let (base, client) = match required("oauth_site_type", &profile.oauth_site)?.to_ascii_uppercase().as_str() {
        "CN" => ("https://oauth.aliyun.com", "4038181954557748008"),
        "INTL" => ("https://oauth.alibabacloud.com", "4103531455503354461"),
        other => return Err(Error::credentials(format!("the oauth_site_type {other:?} is unknown"))),
    };
    let now = unix_seconds(around.now());
    let expires = profile.oauth_expires.and_then(|time| u64::try_from(time).ok()).unwrap_or(0);
    let access = match &profile.oauth_token {
        Some(access) if !access.expose().is_empty() && expires > now + LEFT => access.clone(),
        _ => {
            let refresh = secret("oauth_refresh_token", &profile.oauth_refresh)?;
            let time = DateTime::from_unix(now);
            let mut form = [
                ("grant_type", "refresh_token"),
                ("refresh_token", refresh.expose()),
                ("client_id", client),
                ("Timestamp", time.as_str()),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
            let mut request = request(Method::POST, &format!("{base}/v1/token"))?;
            request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
            request.body = acs3::form_body(&mut form).into();
            let reply = around.ask(request).await?;
            if reply.status != 200 {
                let status = reply.status;
                return Err(Error::credentials(format!(
                    "the OAuth login cannot be renewed (HTTP {status}): run `aliyun configure --mode OAuth`"
                )));
            }
            let mut tokens = Tokens::default();
            read_json("the reply of OAuth", &reply.body, &mut tokens)?;
            let access = secret("access_token", &tokens.access)?;
            let expires = now + u64::try_from(tokens.lasts.unwrap_or(0)).unwrap_or(0);
            if let Err(error) = store(path, name, &access, tokens.refresh.as_ref(), expires) {
                let path = path.display();
                tracing::warn!(%path, %error, "the renewed OAuth login could not be stored: the next one has to log in");
            }
            access
        }
    };
    let mut request = request(Method::POST, &format!("{base}/v1/exchange"))?;
    request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    request.secret_header("authorization", format!("Bearer {}", access.expose()))?;
    let reply = around.ask(request).await?;
    let mut lower = LowerKeys::default();
    let _ = read_json("", &reply.body, &mut lower);
    if let (200, LowerKeys { id: Some(id), key, token, expiration }) = (reply.status, lower) {
        return Keys { id: Some(id), key, token, expiration, code: None }.credentials("OAuth");
    }
    Keys::read("OAuth", reply.status, &reply.body)
}

/// Writes new tokens into the file as it is now, by a new file in its place.
fn store(path: &Path, name: &str, access: &Secret, refresh: Option<&Secret>, expires: u64) -> io::Result<()> {
    let mut config: Value = serde_json::from_slice(&fs::read(path)?)?;
    let profiles = config.get_mut("profiles").and_then(Value::as_array_mut);
    let profile = profiles.and_then(|all| all.iter_mut().find(|one| one.get("name").is_some_and(|it| it == name)));
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
