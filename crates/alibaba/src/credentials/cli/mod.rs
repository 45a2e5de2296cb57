//! Profiles of `aliyun`, Alibaba Cloud's CLI. Its `config/profile.go` defines the fields and modes.

mod external;
mod login;
mod profile;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use cumulo_core::{
    BoxFuture, Credentials, Error,
    credentials::{Environment, Found, Source, read_json},
};

pub(super) use self::profile::{Profile, located, missing, present, required};
use super::{metadata, sts};

/// A profile of the CLI, from `$ALIBABA_CLOUD_CONFIG_FILE`, otherwise `~/.aliyun/config.json`: the given profile, the
/// profile `$ALIBABA_CLOUD_PROFILE`, or the current profile of the file.
pub(super) struct Cli(pub(super) Option<String>);

impl Source for Cli {
    fn name(&self) -> &str {
        "CLI profile"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(self.find(environment))
    }
}

#[derive(Clone, Default)]
struct Config {
    current: Option<String>,
    profiles: Option<Vec<Profile>>,
}

cumulo_core::table! {
    Config { "current" current, "profiles" profiles }
}

/// Returns the path of the file; `None` if there is no home folder.
pub(super) fn path(environment: &Environment) -> Result<Option<PathBuf>, Error> {
    let named = environment.variable("ALIBABA_CLOUD_CONFIG_FILE")?;
    Ok(named.map(PathBuf::from).or_else(|| environment.in_home(".aliyun/config.json")))
}

/// Returns the region of the profile that a client would use.
pub(crate) fn cli_region(environment: &Environment) -> Option<String> {
    let (_, config, name) = Cli(None).read(environment).ok()?.ok()?;
    config.profile(&name)?.region.clone().filter(|region| !region.is_empty())
}

type Read = (PathBuf, Config, String);

impl Cli {
    /// Returns the path and the content of the file and the name of the profile, or the reason why there is no
    /// profile.
    fn read(&self, environment: &Environment) -> Result<Result<Read, String>, Error> {
        const OFF: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
        if self.0.is_none() && environment.is_on(OFF) {
            return Ok(Err(format!("disabled by {OFF}")));
        }
        let Some(path) = path(environment)? else { return Ok(Err("no home folder is set".into())) };
        let file = path.display().to_string();
        let Some(text) = environment.secret_file(&path)? else { return Ok(Err(format!("no file {file}"))) };
        let mut config = Config::default();
        if !text.expose().trim().is_empty() {
            read_json(&file, text.expose().as_bytes(), &mut config)?;
        }
        // The CLI writes an empty list when the last profile is deleted.
        if config.profiles.as_ref().is_none_or(Vec::is_empty) {
            return Ok(Err(format!("{file} has no profiles")));
        }
        let named = match &self.0 {
            Some(name) => Some(name.clone()),
            None => environment.variable("ALIBABA_CLOUD_PROFILE")?,
        };
        let name = match named {
            Some(name) if config.profile(&name).is_some() => name,
            Some(name) => return Ok(Err(format!("{file} has no profile `{name}`"))),
            None => match config.current.clone().filter(|name| !name.is_empty()) {
                Some(name) if config.profile(&name).is_none() => {
                    return Err(Error::credentials(format!("{file} has no profile `{name}`, its current profile")));
                }
                Some(name) => name,
                None => return Ok(Err(format!("{file} has no current profile"))),
            },
        };
        Ok(Ok((path, config, name)))
    }

    async fn find(&self, environment: &Environment) -> Result<Found, Error> {
        let (path, config, name) = match self.read(environment)? {
            Ok(read) => read,
            Err(why) => return Ok(Found::Nothing(why)),
        };
        config.resolve(environment, &path, &name, &mut Vec::new()).await
    }
}

impl Config {
    fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().flatten().find(|profile| profile.name() == name)
    }

    /// Returns the credentials of a profile. `trail` contains the profiles that refer to it.
    fn resolve<'a>(
        &'a self,
        environment: &'a Environment,
        path: &'a Path,
        name: &'a str,
        trail: &'a mut Vec<&'a str>,
    ) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let found = match self.profile(name) {
                Some(profile) => self.by_mode(environment, path, profile, trail).await,
                None => Err(Error::credentials("no such profile")),
            };
            found.map_err(|error| located(&error, name, &path.display().to_string()))
        })
    }

    async fn by_mode<'a>(
        &'a self,
        environment: &'a Environment,
        path: &'a Path,
        profile: &'a Profile,
        trail: &'a mut Vec<&'a str>,
    ) -> Result<Found, Error> {
        let name = profile.name();
        let mode = profile.mode.as_deref().unwrap_or_default();
        let credentials = match mode.to_ascii_lowercase().as_str() {
            // The CLI writes an empty profile before anything is configured.
            "" | "ak" if profile.is_empty() => {
                return Ok(Found::nothing(format!("{}: profile `{name}` is empty", path.display())));
            }
            "" | "ak" => profile.pair()?,
            "ststoken" => profile.session()?,
            "ramrolearn" => {
                let base = if profile.has_token() { profile.session()? } else { profile.pair()? };
                sts::assume(environment, Arc::new(base), &profile.role(environment)?).await?
            }
            "chainableramrolearn" => {
                let source = required("source_profile", &profile.source_profile)?;
                trail.push(name);
                if trail.contains(&source) {
                    return Err(Error::credentials(format!("its source profile `{source}` refers back to it")));
                }
                let base = self.resolve(environment, path, source, trail).await?;
                let base = base.into_result().map_err(Error::credentials)?;
                sts::assume(environment, base, &profile.role(environment)?).await?
            }
            "ecsramrole" => return profile.ecs_role(environment).await,
            "ramrolearnwithrolename" => match profile.ecs_role(environment).await? {
                Found::Credentials(base) => sts::assume(environment, base, &profile.role(environment)?).await?,
                nothing => return Ok(nothing),
            },
            "oidc" => {
                let provider_arn = required("oidc_provider_arn", &profile.provider_arn)?;
                let file = required("oidc_token_file", &profile.token_file)?;
                sts::with_oidc(environment, provider_arn, file.as_ref(), &profile.role(environment)?).await?
            }
            "cloudsso" => match profile.cached(environment.now()) {
                Some(cached) => cached,
                None => login::cloud_sso(environment, profile).await?,
            },
            "oauth" => match profile.cached(environment.now()) {
                Some(cached) => cached,
                None => login::oauth(environment, path, profile).await?,
            },
            "external" => external::credentials(environment, profile).await?,
            "credentialsuri" => {
                external::allowed(environment)?;
                metadata::from_uri(environment, &profile.uri(environment)?).await?
            }
            "bearertoken" => profile.bearer()?,
            "anonymous" => Credentials::anonymous(),
            "rsakeypair" => {
                return Err(Error::credentials("RSA key pairs are not supported: Alibaba Cloud has deprecated them"));
            }
            _ => return Err(Error::credentials(format!("unknown mode `{mode}`"))),
        };
        Ok(Found::some(credentials))
    }
}
