use std::sync::Arc;

use cumulo_core::{
    BoxFuture, Credentials, Error,
    credentials::{
        Environment, Found, Role, Source,
        ini::{self, Comments},
        without_blanks,
    },
};

use super::{cli, metadata::EcsRole, sts};

/// The credentials file of the SDKs: `$ALIBABA_CLOUD_CREDENTIALS_FILE`, otherwise `~/.alibabacloud/credentials` (Go)
/// or `~/.alibabacloud/credentials.ini` (Python, Java). The section is `$ALIBABA_CLOUD_PROFILE`, otherwise `default`.
pub(super) struct Profile;

impl Source for Profile {
    fn name(&self) -> &str {
        "profile"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(find(environment))
    }
}

async fn find(environment: &Environment) -> Result<Found, Error> {
    const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
    let named_file = environment.variable(FILE)?;
    let profile = environment.variable("ALIBABA_CLOUD_PROFILE")?;
    let section = profile.as_deref().unwrap_or("default");
    let paths = match &named_file {
        Some(path) => vec![path.into()],
        None => [".alibabacloud/credentials", ".alibabacloud/credentials.ini"]
            .into_iter()
            .filter_map(|path| environment.in_home(path))
            .collect(),
    };
    let mut searched = Vec::new();
    for path in &paths {
        let Some(text) = environment.secret_file(path)? else { continue };
        let file = path.display().to_string();
        let keys = ini::section(text.expose(), section, Comments::Trailing).map_err(|line| {
            Error::credentials(format!("{file}: line {line} is neither a section, a comment nor key = value"))
        })?;
        match keys {
            Some(keys) => {
                let found = from_section(environment, &keys).await;
                return found.map_err(|error| cli::located(&error, section, &file));
            }
            None => searched.push(file),
        }
    }
    if let (Some(path), []) = (named_file, searched.as_slice()) {
        return Err(Error::credentials(format!("{path} ({FILE}) is missing")));
    }
    if let Some(name) = &profile {
        searched.extend(cli::path(environment)?.filter(|path| path.exists()).map(|path| path.display().to_string()));
        if !searched.is_empty() {
            let files = searched.join(" nor ");
            return Err(Error::credentials(format!(
                "ALIBABA_CLOUD_PROFILE names the profile `{name}`, which is not in {files}"
            )));
        }
    }
    Ok(Found::Nothing(match (searched.is_empty(), paths.is_empty()) {
        (_, true) => "no home folder is set".into(),
        (true, _) => {
            format!("no file {}", paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" or "))
        }
        (false, _) => format!("no section [{section}] in {}", searched.join(" nor ")),
    }))
}

async fn from_section(environment: &Environment, keys: &[(&str, &str)]) -> Result<Found, Error> {
    let value = |key: &str| ini::value(keys, key);
    let required = |key: &'static str| value(key).ok_or_else(|| cli::missing(key));
    let exact = |key: &'static str| {
        let value = required(key)?;
        without_blanks(key, value).map(|()| value)
    };
    let pair = || Ok::<_, Error>(Credentials::new(exact("access_key_id")?, exact("access_key_secret")?));
    if value("enable").is_some_and(|value| value.eq_ignore_ascii_case("false")) {
        return Ok(Found::nothing("the section contains enable = false"));
    }
    let role = || {
        let mut role = Role::new(required("role_arn")?);
        role.session_name = value("role_session_name").map(str::to_owned);
        role.policy = value("policy").map(str::to_owned);
        Ok::<_, Error>(role)
    };
    let credentials = match required("type")? {
        "access_key" => pair()?,
        "sts" => {
            Credentials::with_token(exact("access_key_id")?, exact("access_key_secret")?, exact("security_token")?)
        }
        "bearer" => Credentials::bearer(exact("bearer_token")?),
        "ram_role_arn" => sts::assume(environment, Arc::new(pair()?), &role()?).await?,
        "oidc_role_arn" => {
            let file = required("oidc_token_file_path")?;
            sts::with_oidc(environment, required("oidc_provider_arn")?, file.as_ref(), &role()?).await?
        }
        "ecs_ram_role" => {
            let source = EcsRole { name: value("role_name").map(str::to_owned), in_chain: false };
            return cli::present(source.load(environment).await?);
        }
        "rsa_key_pair" => {
            return Err(Error::credentials("RSA key pairs are not supported: Alibaba Cloud has deprecated them"));
        }
        other => return Err(Error::credentials(format!("unknown type `{other}`"))),
    };
    Ok(Found::some(credentials))
}
