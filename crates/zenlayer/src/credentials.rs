//! Where Zenlayer's credentials come from. Source of the rules: Zenlayer's documentation and its official CLI.
//!
//! [`chain`] is what a client uses that is given none: `ZENLAYER_ACCESS_KEY_ID` and `ZENLAYER_ACCESS_KEY_SECRET`, or
//! `ZENLAYER_TOKEN`; then the profile of the CLI in `~/.zenlayer/`, which has a key pair or a token as well.

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

/// Environment, then profile of the CLI.
pub fn chain() -> Chain {
    Chain::new(vec![Box::new(FromEnvironment(ENVIRONMENT)), Box::new(Profile)], Duration::ZERO)
}

/// `~/.zenlayer/credentials.json`: the profile of `ZENLAYER_PROFILE`, else the one that `config.json` there calls
/// current, else `default`.
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

/// `credentials.json` as the value of a field, since its own fields have the profiles' names.
#[derive(Clone, Default)]
struct Profiles {
    profiles: Option<BTreeMap<String, Keys>>,
}

/// `config.json`.
#[derive(Clone, Default)]
struct Settings {
    current: Option<String>,
}

cumulo_core::model! {
    Keys { 0 "access_key_id" id, 1 "access_key_secret" key, 2 "token" token }
    Profiles { 0 "profiles" profiles }
    Settings { 0 "current_profile" current }
}

fn profile(environment: &Environment) -> Result<Found, Error> {
    let (Some(settings), Some(path)) =
        (environment.in_home(".zenlayer/config.json"), environment.in_home(".zenlayer/credentials.json"))
    else {
        return Ok(Found::nothing("there is no home folder"));
    };
    let Some(text) = environment.secret_file(&path)?.filter(|text| !text.trim().is_empty()) else {
        return Ok(Found::nothing(format!("no file {}, or an empty one", path.display())));
    };
    let named = environment.variable("ZENLAYER_PROFILE")?;
    let name = match &named {
        Some(name) => name.clone(),
        None => {
            let mut read = Settings::default();
            if let Some(text) = environment.file(&settings)? {
                read_json(&settings.display().to_string(), text.as_bytes(), &mut read)?;
            }
            read.current.filter(|name| !name.is_empty()).unwrap_or_else(|| "default".into())
        }
    };
    let file = path.display().to_string();
    let wrapped = Secret::new(["{\"profiles\":", &text, "}"].concat());
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
