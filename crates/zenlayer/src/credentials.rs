//! Zenlayer's credentials and their sources. Source of the rules: Zenlayer's documentation and its official CLI.
//!
//! A client without explicit credentials uses [`chain`]: `ZENLAYER_ACCESS_KEY_ID` and `ZENLAYER_ACCESS_KEY_SECRET`, or
//! `ZENLAYER_TOKEN`; then the profile of the CLI in `~/.zenlayer/`, which also contains a key pair or a token.

use std::{collections::BTreeMap, time::Duration};

pub use cumulo_core::{
    BoxFuture,
    credentials::{Chain, Environment, Found, Scheme, Source},
};
use cumulo_core::{
    Credentials, Error, Secret,
    credentials::{FromEnvironment, read_json, without_blanks},
};

use crate::protocol::ENVIRONMENT;

/// Returns the chain of the official CLI: environment, then profile.
pub fn chain() -> Chain {
    Chain::new(vec![Box::new(FromEnvironment::new(ENVIRONMENT)), Box::new(Profile)], Duration::ZERO)
}

/// The file `~/.zenlayer/credentials.json`. The profile is `$ZENLAYER_PROFILE`, otherwise the current profile of
/// `config.json`, otherwise `default`.
struct Profile;

impl Source for Profile {
    fn name(&self) -> &str {
        "profile"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        let found = profile(environment);
        Box::pin(async move { found })
    }
}

#[derive(Clone, Default)]
struct Keys {
    id: Option<Secret>,
    key: Option<Secret>,
    token: Option<Secret>,
}

/// The content of `credentials.json` as a field, because its field names are the names of the profiles.
#[derive(Clone, Default)]
struct Profiles {
    profiles: Option<BTreeMap<String, Keys>>,
}

/// The content of `config.json`.
#[derive(Clone, Default)]
struct Settings {
    current: Option<String>,
}

cumulo_core::table! {
    Keys { "access_key_id" id, "access_key_secret" key, "token" token }
    Profiles { "profiles" profiles }
    Settings { "current_profile" current }
}

fn profile(environment: &Environment) -> Result<Found, Error> {
    let (Some(settings), Some(path)) =
        (environment.in_home(".zenlayer/config.json"), environment.in_home(".zenlayer/credentials.json"))
    else {
        return Ok(Found::nothing("no home folder is set"));
    };
    let Some(text) = environment.secret_file(&path)?.filter(|text| !text.expose().trim().is_empty()) else {
        return Ok(Found::nothing(format!("{} is missing or empty", path.display())));
    };
    let named = environment.variable("ZENLAYER_PROFILE")?;
    let name = match &named {
        Some(name) => name.clone(),
        None => {
            let mut read = Settings::default();
            if let Some(text) = environment.file(&settings)? {
                read_json(&settings.display().to_string(), text.expose().as_bytes(), &mut read)?;
            }
            read.current.filter(|name| !name.is_empty()).unwrap_or_else(|| "default".into())
        }
    };
    let file = path.display().to_string();
    let wrapped = Secret::new(["{\"profiles\":", text.expose(), "}"].concat());
    let mut read = Profiles::default();
    read_json(&file, wrapped.expose().as_bytes(), &mut read)?;
    let Some(keys) = read.profiles.unwrap_or_default().remove(&name) else {
        return match named {
            Some(name) => {
                Err(Error::credentials(format!("{file} has no profile `{name}`, which ZENLAYER_PROFILE names")))
            }
            None => Ok(Found::nothing(format!("{file} has no profile `{name}`"))),
        };
    };
    let exact = |field: &str, value: Option<Secret>| {
        let Some(value) = value.filter(|value| !value.expose().trim().is_empty()) else { return Ok(None) };
        let exact = without_blanks(field, value.expose());
        exact.map(|()| Some(value)).map_err(|error| Error::credentials(format!("profile `{name}` ({file}): {error}")))
    };
    let (id, key) = (exact("access_key_id", keys.id)?, exact("access_key_secret", keys.key)?);
    let missing =
        |field: &str| Error::credentials(format!("missing required field `{field}` in profile `{name}` ({file})"));
    match (id, key, exact("token", keys.token)?) {
        (Some(id), Some(key), _) => Ok(Found::some(Credentials::new(id.expose(), key))),
        (None, None, Some(token)) => Ok(Found::some(Credentials::bearer(token))),
        (None, None, None) => Err(missing("access_key_id` or `token")),
        (None, ..) => Err(missing("access_key_id")),
        (Some(_), ..) => Err(missing("access_key_secret")),
    }
}
