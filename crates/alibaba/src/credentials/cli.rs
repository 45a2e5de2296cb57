use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_core::{
    BoxFuture, Credentials, Error, Secret,
    credentials::{Found, Role, Source, Surroundings, read_json, run, words},
    time::parse_time,
};

use super::{login, metadata, metadata::EcsRole, sts};

/// A profile of the CLI, from `$ALIBABA_CLOUD_CONFIG_FILE`, else `~/.aliyun/config.json`: the named one, that of
/// `ALIBABA_CLOUD_PROFILE`, or the one that the file calls current.
pub(super) struct Cli(pub(super) Option<String>);

impl Source for Cli {
    fn name(&self) -> &'static str {
        "CLI profile"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(self.find(around))
    }
}

#[derive(Clone, Default)]
struct Config {
    current: Option<String>,
    profiles: Option<Vec<Profile>>,
}

#[derive(Clone, Default)]
pub(super) struct Profile {
    name: Option<String>,
    mode: Option<String>,
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    region: Option<String>,
    role_name: Option<String>,
    role_arn: Option<String>,
    session_name: Option<String>,
    role_session_name: Option<String>,
    lasts: Option<i64>,
    policy: Option<String>,
    external_id: Option<String>,
    sts_region: Option<String>,
    enable_vpc: Option<bool>,
    source_profile: Option<String>,
    provider_arn: Option<String>,
    token_file: Option<String>,
    command: Option<Secret>,
    uri: Option<Secret>,
    bearer: Option<Secret>,
    expiration: Option<String>,
    pub(super) sso_url: Option<String>,
    pub(super) sso_account: Option<String>,
    pub(super) sso_config: Option<String>,
    pub(super) sso_token: Option<Secret>,
    pub(super) sso_expires: Option<i64>,
    pub(super) oauth_site: Option<String>,
    pub(super) oauth_token: Option<Secret>,
    pub(super) oauth_expires: Option<i64>,
    pub(super) oauth_refresh: Option<Secret>,
}

/// What an external program prints.
#[derive(Clone, Default)]
struct Printed {
    mode: Option<String>,
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expiration: Option<String>,
}

cumulo_core::model! {
    Config { 0 "current" current, 1 "profiles" profiles }
    Profile {
        0 "name" name, 1 "mode" mode, 2 "access_key_id" id, 3 "access_key_secret" key, 4 "sts_token" token,
        5 "region_id" region, 6 "ram_role_name" role_name, 7 "ram_role_arn" role_arn,
        8 "ram_session_name" session_name, 9 "role_session_name" role_session_name, 10 "expired_seconds" lasts,
        11 "policy" policy, 12 "external_id" external_id, 13 "sts_region" sts_region, 14 "enable_vpc" enable_vpc,
        15 "source_profile" source_profile, 16 "oidc_provider_arn" provider_arn, 17 "oidc_token_file" token_file,
        18 "process_command" command, 19 "credentials_uri" uri, 20 "bearer_token" bearer,
        21 "sts_expiration" expiration, 22 "cloud_sso_sign_in_url" sso_url, 23 "cloud_sso_account_id" sso_account,
        24 "cloud_sso_access_config" sso_config, 25 "access_token" sso_token,
        26 "cloud_sso_access_token_expire" sso_expires, 27 "oauth_site_type" oauth_site,
        28 "oauth_access_token" oauth_token, 29 "oauth_access_token_expire" oauth_expires,
        30 "oauth_refresh_token" oauth_refresh
    }
    Printed {
        0 "mode" mode, 1 "access_key_id" id, 2 "access_key_secret" key, 3 "sts_token" token, 4 "expiration" expiration
    }
}

/// Where the file is, if there is a home folder.
pub(super) fn path(around: &Surroundings) -> Result<Option<PathBuf>, Error> {
    let named = around.variable("ALIBABA_CLOUD_CONFIG_FILE")?;
    Ok(named.map(PathBuf::from).or_else(|| around.in_home(".aliyun/config.json")))
}

/// The region of the profile that would serve.
pub(crate) fn cli_region(around: &Surroundings) -> Option<String> {
    let (_, config, name) = Cli(None).read(around).ok()?.ok()?;
    config.profile(&name)?.region.clone().filter(|region| !region.is_empty())
}

type Read = (PathBuf, Config, String);

impl Cli {
    /// The file and the name of the profile, or why there is none.
    fn read(&self, around: &Surroundings) -> Result<Result<Read, String>, Error> {
        const OFF: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
        if self.0.is_none() && around.is_on(OFF) {
            return Ok(Err(format!("turned off by {OFF}")));
        }
        let Some(path) = path(around)? else { return Ok(Err("there is no home folder".into())) };
        let file = path.display().to_string();
        let Some(text) = around.secret_file(&path)? else { return Ok(Err(format!("no file {file}"))) };
        let mut config = Config::default();
        read_json(&file, text.as_bytes(), &mut config)?;
        let named = match &self.0 {
            Some(name) => Some(name.clone()),
            None => around.variable("ALIBABA_CLOUD_PROFILE")?,
        };
        let name = match named {
            Some(name) if config.profile(&name).is_some() => name,
            Some(name) => return Ok(Err(format!("{file} has no profile {name:?}"))),
            None => match config.current.clone().filter(|name| !name.is_empty()) {
                Some(name) if config.profile(&name).is_none() => {
                    return Err(Error::credentials(format!("{file}: the current profile {name:?} is not there")));
                }
                Some(name) => name,
                None => return Ok(Err(format!("{file} has no current profile"))),
            },
        };
        Ok(Ok((path, config, name)))
    }

    async fn find(&self, around: &Surroundings) -> Result<Found, Error> {
        let (path, config, name) = match self.read(around)? {
            Ok(read) => read,
            Err(why) => return Ok(Found::Nothing(why)),
        };
        config
            .resolve(around, &path, &name, &mut Vec::new())
            .await
            .map_err(|error| Error::credentials(format!("{}: profile {name:?}: {error}", path.display())))
    }
}

impl Config {
    fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().flatten().find(|profile| profile.name.as_deref() == Some(name))
    }

    /// The credentials of a profile; `trail` are the profiles that ask for it.
    fn resolve<'a>(
        &'a self,
        around: &'a Surroundings,
        path: &'a PathBuf,
        name: &'a str,
        trail: &'a mut Vec<&'a str>,
    ) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let profile =
                self.profile(name).ok_or_else(|| Error::credentials(format!("there is no source profile {name:?}")))?;
            let mode = profile.mode.as_deref().unwrap_or_default().to_ascii_lowercase();
            let credentials = match mode.as_str() {
                // What the CLI writes before anything is configured.
                "" | "ak" if !given(&profile.id) && profile.key.as_ref().is_none_or(is_blank) => {
                    return Ok(Found::nothing(format!("{}: profile {name:?} is empty", path.display())));
                }
                "" | "ak" => profile.pair()?,
                "ststoken" => profile.session()?,
                "ramrolearn" => {
                    let base = if profile.token.as_ref().is_none_or(is_blank) {
                        profile.pair()?
                    } else {
                        profile.session()?
                    };
                    sts::assume(around, Arc::new(base), &profile.role(around)?).await?
                }
                "chainableramrolearn" => {
                    let source = required("source_profile", &profile.source_profile)?;
                    trail.push(name);
                    if trail.contains(&source) {
                        return Err(Error::credentials(format!(
                            "the source profile {source:?} goes round in a circle"
                        )));
                    }
                    match self.resolve(around, path, source, trail).await? {
                        Found::Credentials(base) => sts::assume(around, base, &profile.role(around)?).await?,
                        Found::Nothing(why) => return Err(Error::credentials(why)),
                    }
                }
                "ecsramrole" => return profile.ecs_role(around).await,
                "ramrolearnwithrolename" => match profile.ecs_role(around).await? {
                    Found::Credentials(base) => sts::assume(around, base, &profile.role(around)?).await?,
                    nothing => return Ok(nothing),
                },
                "oidc" => {
                    let provider_arn = required("oidc_provider_arn", &profile.provider_arn)?;
                    let file = required("oidc_token_file", &profile.token_file)?;
                    sts::with_oidc(around, provider_arn, file.as_ref(), &profile.role(around)?).await?
                }
                "cloudsso" => login::cloud_sso(around, profile).await?,
                "oauth" => match profile.cached(around.now()) {
                    Some(cached) => cached,
                    None => login::oauth(around, path, name, profile).await?,
                },
                "external" => external(around, profile).await?,
                "credentialsuri" => {
                    allowed(around)?;
                    metadata::from_uri(around, secret("credentials_uri", &profile.uri)?.expose()).await?
                }
                "bearertoken" => Credentials::bearer(secret("bearer_token", &profile.bearer)?),
                "anonymous" => Credentials::anonymous(),
                "rsakeypair" => {
                    return Err(Error::credentials(
                        "RSA key pairs are not supported (Alibaba Cloud has given them up)",
                    ));
                }
                _ => {
                    let mode = profile.mode.as_deref().unwrap_or_default();
                    return Err(Error::credentials(format!("the mode {mode:?} is unknown")));
                }
            };
            Ok(Found::some(credentials))
        })
    }
}

impl Profile {
    fn pair(&self) -> Result<Credentials, Error> {
        Ok(Credentials::new(required("access_key_id", &self.id)?, secret("access_key_secret", &self.key)?))
    }

    fn session(&self) -> Result<Credentials, Error> {
        Ok(Credentials::with_token(
            required("access_key_id", &self.id)?,
            secret("access_key_secret", &self.key)?,
            secret("sts_token", &self.token)?,
        ))
    }

    /// The keys that the CLI got at its last login, while they last.
    fn cached(&self, now: SystemTime) -> Option<Credentials> {
        let expires = self.expiration.as_deref()?;
        let expires = match expires.parse() {
            Ok(seconds) => UNIX_EPOCH + Duration::from_secs(seconds),
            Err(_) => parse_time(expires)?,
        };
        let lasts = now + Duration::from_secs(180) < expires;
        if lasts { self.session().ok().map(|session| session.expiring(expires)) } else { None }
    }

    fn role(&self, around: &Surroundings) -> Result<Role, Error> {
        let mut role = Role::new(required("ram_role_arn", &self.role_arn)?);
        let text = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
        role.session_name = text(&self.session_name).or_else(|| text(&self.role_session_name));
        role.duration =
            self.lasts.and_then(|lasts| u64::try_from(lasts).ok()).filter(|lasts| *lasts > 0).map(Duration::from_secs);
        role.policy = text(&self.policy);
        role.external_id = text(&self.external_id);
        role.endpoint = Some(sts::host(around, text(&self.sts_region), self.enable_vpc == Some(true))?);
        Ok(role)
    }

    async fn ecs_role(&self, around: &Surroundings) -> Result<Found, Error> {
        let name = self.role_name.clone().filter(|name| !name.is_empty());
        present(EcsRole { name, in_chain: false }.load(around).await?)
    }
}

/// A profile that asks for a source of which there is nothing is broken.
pub(super) fn present(found: Found) -> Result<Found, Error> {
    match found {
        Found::Nothing(why) => Err(Error::credentials(why)),
        found => Ok(found),
    }
}

fn given(value: &Option<String>) -> bool {
    value.as_deref().is_some_and(|value| !value.trim().is_empty())
}

fn is_blank(secret: &Secret) -> bool {
    secret.expose().trim().is_empty()
}

pub(super) fn required<'a>(name: &str, value: &'a Option<String>) -> Result<&'a str, Error> {
    let value = value.as_deref().filter(|value| !value.trim().is_empty());
    value.ok_or_else(|| Error::credentials(format!("there must be {name}")))
}

pub(super) fn secret(name: &str, value: &Option<Secret>) -> Result<Secret, Error> {
    let value = value.clone().filter(|value| !is_blank(value));
    value.ok_or_else(|| Error::credentials(format!("there must be {name}")))
}

fn allowed(around: &Surroundings) -> Result<(), Error> {
    const OFF: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
    if around.is_on(OFF) { Err(Error::credentials(format!("its mode is forbidden by {OFF}"))) } else { Ok(()) }
}

/// The keys that a program prints.
async fn external(around: &Surroundings, profile: &Profile) -> Result<Credentials, Error> {
    allowed(around)?;
    let command = secret("process_command", &profile.command)?;
    let words = words(command.expose()).ok_or_else(|| Error::credentials("process_command has an open quote"))?;
    let printed = run(&words, Duration::from_secs(60)).await?;
    let mut keys = Printed::default();
    read_json("the output of process_command", &printed, &mut keys)?;
    let (id, key) = (required("access_key_id", &keys.id)?, secret("access_key_secret", &keys.key)?);
    let credentials = match keys.mode.as_deref() {
        Some("AK") => Credentials::new(id, key),
        Some("StsToken") => Credentials::with_token(id, key, secret("sts_token", &keys.token)?),
        _ => return Err(Error::credentials("process_command printed neither mode AK nor StsToken")),
    };
    match keys.expiration.as_deref().filter(|time| !time.is_empty()) {
        Some(time) => {
            let time = parse_time(time).ok_or_else(|| Error::credentials("process_command printed no valid time"))?;
            Ok(credentials.expiring(time))
        }
        None => Ok(credentials),
    }
}
