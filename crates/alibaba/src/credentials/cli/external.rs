//! The mode `External`: a program prints the keys.

use std::time::Duration;

use cumulo_core::{
    Credentials, Error, Secret,
    credentials::{Environment, read_json, run},
    time::parse_time,
};

use super::profile::{Profile, exact, secret};

/// The output of the program.
#[derive(Clone, Default)]
struct Printed {
    mode: Option<String>,
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expiration: Option<String>,
}

cumulo_core::table! {
    Printed {
        "mode" mode, "access_key_id" id, "access_key_secret" key, "sts_token" token, "expiration" expiration
    }
}

/// Returns an error if the environment forbids programs and URIs as sources.
pub(super) fn allowed(environment: &Environment) -> Result<(), Error> {
    const OFF: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
    if environment.is_on(OFF) { Err(Error::credentials(format!("the mode is disabled by {OFF}"))) } else { Ok(()) }
}

/// Runs the program. Like the CLI and its SDK, this requires only the key pair. Keys without a valid expiry are
/// fetched again for every call.
pub(super) async fn credentials(environment: &Environment, profile: &Profile) -> Result<Credentials, Error> {
    allowed(environment)?;
    let command = profile.command.clone().filter(|command| !command.expose().trim().is_empty());
    let command = command.ok_or_else(|| Error::credentials("missing required field `process_command`"))?;
    let words = shlex::split(command.expose());
    let words = words.ok_or_else(|| Error::credentials("`process_command` has an unclosed quote"))?;
    let printed = run(&words, Duration::from_secs(60)).await?;
    let mut keys = Printed::default();
    read_json("the output of `process_command`", &printed, &mut keys)?;
    let from_output = |error: Error| Error::credentials(format!("the output of `process_command`: {error}"));
    let (id, key) = (exact("access_key_id", &keys.id), secret("access_key_secret", &keys.key));
    let (id, key) = (id.map_err(from_output)?, key.map_err(from_output)?);
    let mode = keys.mode.as_deref().unwrap_or_default();
    let credentials = if mode.eq_ignore_ascii_case("AK") {
        Credentials::new(id, key)
    } else if mode.eq_ignore_ascii_case("StsToken") {
        Credentials::with_token(id, key, secret("sts_token", &keys.token).map_err(from_output)?)
    } else {
        Credentials::with_token(id, key, keys.token.unwrap_or_default())
    };
    Ok(match keys.expiration.as_deref().and_then(parse_time) {
        Some(expires) => credentials.expiring(expires),
        None => credentials.transient(),
    })
}
