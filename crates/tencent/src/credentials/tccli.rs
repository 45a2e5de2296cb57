use std::{path::Path, sync::Arc, time::UNIX_EPOCH};

use cumulo_core::{
    BoxFuture, Credentials, Error, Model, Secret,
    credentials::{Environment, Found, Role, Source, read_json, without_blanks},
    time::unix_time,
};

use super::{cvm::CvmRole, profile::missing, sts};

/// The file of `tccli configure` and `tccli auth login`: `~/.tccli/<profile>.credential`.
pub(super) struct Tccli;

/// The server from which the time is requested if a login appears to be expired.
const CLOCK: &str = "https://sts.tencentcloudapi.com/";

#[derive(Clone, Default)]
struct TccliFile {
    id: Option<Secret>,
    key: Option<Secret>,
    token: Option<Secret>,
    role_arn: Option<String>,
    role_session_name: Option<String>,
    kind: Option<String>,
    expires_at: Option<i64>,
}

/// The settings in `~/.tccli/<profile>.configure`.
#[derive(Clone, Default)]
struct TccliSettings {
    system: Option<TccliSystem>,
    sts: Option<TccliService>,
}

#[derive(Clone, Default)]
struct TccliService {
    endpoint: Option<String>,
}

#[derive(Clone, Default)]
struct TccliSystem {
    region: Option<String>,
}

cumulo_core::table! {
    TccliFile {
        "secretId" id, "secretKey" key, "token" token, "role-arn" role_arn,
        "role-session-name" role_session_name, "type" kind, "expiresAt" expires_at
    }
    TccliSettings { "_sys_param" system, "sts" sts }
    TccliService { "endpoint" endpoint }
    TccliSystem { "region" region }
}

impl Source for Tccli {
    fn name(&self) -> &str {
        "tccli profile"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let mut file = TccliFile::default();
            let path = match tccli_file(environment, "credential", &mut file)? {
                Ok(path) => path,
                Err(why) => return Ok(Found::Nothing(why)),
            };
            if file.is_empty() {
                return Ok(Found::nothing(format!("{path} has no keys")));
            }
            let base = match file.kind.as_deref() {
                Some("cvm-role") => {
                    let found = CvmRole(None).load(environment).await?.into_result();
                    found.map_err(|why| Error::credentials(format!("{path} requires the CVM role: {why}")))?
                }
                _ => Arc::new(file.keys(environment, &path).await?),
            };
            match file.role_arn.filter(|arn| !arn.is_empty()) {
                Some(arn) => {
                    let mut role = Role::new(arn);
                    role.session_name = file.role_session_name.filter(|name| !name.is_empty());
                    role.endpoint = settings(environment).and_then(|settings| settings.sts?.endpoint);
                    role.endpoint = role.endpoint.filter(|endpoint| !endpoint.is_empty());
                    sts::assume(environment, base, &role).await.map(Found::some)
                }
                None => Ok(Found::Credentials(base)),
            }
        })
    }
}

impl TccliFile {
    /// Returns true if nothing is configured.
    fn is_empty(&self) -> bool {
        let secrets = [&self.id, &self.key, &self.token];
        secrets.iter().all(|secret| secret.as_ref().is_none_or(|secret| secret.expose().is_empty()))
            && [&self.kind, &self.role_arn].iter().all(|text| text.as_deref().unwrap_or_default().is_empty())
    }

    /// Returns the keys in the file. Like `tccli`, this reads them for every unknown type, for example `default`.
    async fn keys(&self, environment: &Environment, path: &str) -> Result<Credentials, Error> {
        let given = |secret: &Option<Secret>| secret.clone().filter(|secret| !secret.expose().is_empty());
        let required = |field: &str, value: Option<Secret>| {
            let value = value.ok_or_else(|| {
                Error::credentials(format!("missing required field `{field}` in profile `{}` ({path})", profile(path)))
            })?;
            let exact = without_blanks(field, value.expose());
            exact.map(|()| value).map_err(|error| Error::credentials(format!("{path}: {error}")))
        };
        let id = required("secretId", given(&self.id))?;
        let key = required("secretKey", given(&self.key))?;
        let keys = Credentials::with_token(id.expose(), key, given(&self.token).unwrap_or_default());
        let login = matches!(self.kind.as_deref(), Some("oauth" | "sso"));
        let Some(expires) = self.expires_at.filter(|_| login) else { return Ok(keys) };
        let expires = unix_time(expires).unwrap_or(UNIX_EPOCH);
        if expires <= environment.now() {
            environment.check_time(CLOCK).await;
        }
        // `tccli` renews a login, so the file is read again when its keys expire.
        if expires <= environment.now() {
            let remedy = "run `tccli auth login` or `tccli sso login`, or correct this machine's clock if it is wrong";
            return Err(Error::credentials(format!("{path}: the login has expired: {remedy}")));
        }
        Ok(keys.expiring(expires))
    }
}

/// Returns the name of the profile that a file belongs to.
fn profile(path: &str) -> &str {
    Path::new(path).file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}

/// Reads a file of the profile. Returns its path, or the reason why the file does not exist.
fn tccli_file(
    environment: &Environment,
    extension: &str,
    into: &mut dyn Model,
) -> Result<Result<String, String>, Error> {
    let profile = environment.variable("TCCLI_PROFILE")?;
    let profile = profile.as_deref().unwrap_or("default");
    let Some(path) = environment.in_home(&format!(".tccli/{profile}.{extension}")) else {
        return Ok(Err(missing(&[])));
    };
    let text = environment.secret_file(&path)?;
    let Some(text) = text else { return Ok(Err(missing(&[path]))) };
    let path = path.display().to_string();
    if !text.expose().trim().is_empty() {
        read_json(&path, text.expose().as_bytes(), into)?;
    }
    Ok(Ok(path))
}

/// Returns the region in the settings of `tccli`.
pub(crate) fn tccli_region(environment: &Environment) -> Option<String> {
    settings(environment)?.system?.region.filter(|region| !region.is_empty())
}

fn settings(environment: &Environment) -> Option<TccliSettings> {
    let mut settings = TccliSettings::default();
    tccli_file(environment, "configure", &mut settings).ok()?.ok()?;
    Some(settings)
}
