use std::path::PathBuf;

use cumulo_core::{
    BoxFuture, Credentials, Error,
    credentials::{
        Environment, Found, Source,
        ini::{self, Comments},
        without_blanks,
    },
};

/// The credentials file of the SDKs: `$TENCENTCLOUD_CREDENTIALS_FILE`, otherwise `~/.tencentcloud/credentials`,
/// otherwise `/etc/tencentcloud/credentials`. Only its section `default` is read.
pub(super) struct Profile;

impl Source for Profile {
    fn name(&self) -> &str {
        "profile"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        let found = profile(environment);
        Box::pin(async move { found })
    }
}

fn profile(environment: &Environment) -> Result<Found, Error> {
    let named = environment.variable("TENCENTCLOUD_CREDENTIALS_FILE")?;
    let paths = match &named {
        Some(path) => vec![path.into()],
        None => environment
            .in_home(".tencentcloud/credentials")
            .into_iter()
            .chain([environment.in_system("tencentcloud/credentials")])
            .collect(),
    };
    for path in &paths {
        let Some(text) = environment.secret_file(path)?.filter(|text| !ini::is_empty(text.expose())) else { continue };
        let file = path.display();
        let malformed = |problem: &str| Error::credentials(format!("{file}: {problem}"));
        let keys = ini::section(text.expose(), "default", Comments::Lines)
            .map_err(|line| malformed(&format!("line {line} is neither a section, a comment nor key = value")))?;
        let Some(keys) = keys else { return Err(malformed("section [default] is missing")) };
        let required = |field: &str| {
            let value = ini::value(&keys, field).ok_or_else(|| {
                Error::credentials(format!("missing required field `{field}` in section `default` ({file})"))
            })?;
            without_blanks(field, value).map_err(|error| malformed(&error.to_string()))?;
            Ok::<_, Error>(value)
        };
        let (id, key) = (required("secret_id")?, required("secret_key")?);
        return Ok(Found::some(Credentials::with_token(id, key, ini::value(&keys, "token").unwrap_or_default())));
    }
    match named {
        Some(path) => Err(Error::credentials(format!("{path} (TENCENTCLOUD_CREDENTIALS_FILE) is missing"))),
        None => Ok(Found::nothing(missing(&paths))),
    }
}

pub(super) fn missing(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    if names.is_empty() { "no home folder is set".into() } else { format!("no file {}", names.join(" or ")) }
}
