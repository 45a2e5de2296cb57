//! Where Tencent Cloud's credentials come from. Source of the rules: Tencent's documentation, its official SDKs and
//! `tccli`.
//!
//! [`chain`] is what a client uses that is given none. The others are for [`ClientBuilder::credentials_from`]:
//!
//! ```no_run
//! use cumulo_tencent::{Client, credentials::{self, Role}};
//!
//! # fn run() -> Result<(), cumulo_tencent::Error> {
//! let role = Role::new("qcs::cam::uin/100000000001:roleName/ops").session_name("nightly");
//! let client = Client::builder().credentials_from(credentials::assume_role(credentials::chain(), role)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! [`ClientBuilder::credentials_from`]: crate::ClientBuilder::credentials_from

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

pub use cumulo_core::credentials::{Chain, Found, Role, Scheme, Source, Surroundings};
use cumulo_core::{
    Api, BoxFuture, Credentials, Error, Model, OperationInfo, Outgoing, ProvideCredentials, Secret, Service,
    credentials::{AssumeRole, FromEnvironment, StsCall, ini, read_json, split_url},
    endpoint::Endpoints,
    time::parse_time,
};
use http::Method;

use crate::{Options, Tencent};

const METADATA: &str = "http://metadata.tencentyun.com";
/// How long before their expiry credentials are fetched again.
const AHEAD: Duration = Duration::from_secs(300);
const LASTS: Duration = Duration::from_secs(7200);

/// Environment, TKE's OIDC role, profile of the SDKs, profile of `tccli`, CVM role; the first that has credentials.
pub fn chain() -> Chain {
    let sources: Vec<Box<dyn Source>> = vec![
        Box::new(Environment(FromEnvironment(Tencent::ENVIRONMENT))),
        Box::new(Tke),
        Box::new(Profile),
        Box::new(Tccli),
        Box::new(CvmRole(None)),
    ];
    Chain::new(sources, AHEAD)
}

/// A role that `base` assumes (STS `AssumeRole`). Roles can be chained: `base` may be such a chain itself.
pub fn assume_role(base: impl ProvideCredentials, role: Role) -> Chain {
    Chain::new(
        vec![Box::new(AssumeRole { base: Arc::new(base), role, assume: |a, b, c| Box::pin(assume(a, b, c)) })],
        AHEAD,
    )
}

/// The role of the CVM instance that the program runs on, by name or as bound.
pub fn cvm_role(name: Option<String>) -> Chain {
    Chain::new(vec![Box::new(CvmRole(name))], AHEAD)
}

/// The role of a TKE pod (OIDC), as TKE's `TKE_…` variables tell.
pub fn tke() -> Chain {
    Chain::new(vec![Box::new(Tke)], AHEAD)
}

/// `TENCENTCLOUD_…`; with `TENCENTCLOUD_ROLE_ARN` the key pair assumes that role, as in `tccli`.
struct Environment(FromEnvironment);

impl Source for Environment {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let found = self.0.read(around)?;
            match (found, around.variable("TENCENTCLOUD_ROLE_ARN")?) {
                (Found::Credentials(base), Some(arn)) => {
                    let session_name = around.variable("TENCENTCLOUD_ROLE_SESSION_NAME")?;
                    assumed(around, base, arn, session_name).await
                }
                (found, _) => Ok(found),
            }
        })
    }
}

/// A pod of TKE with a service account that stands for a role.
struct Tke;

impl Source for Tke {
    fn name(&self) -> &'static str {
        "TKE OIDC role"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let mut values = Vec::with_capacity(4);
            for name in ["TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"] {
                match around.variable(name)? {
                    Some(value) => values.push(value),
                    None => return Ok(Found::nothing(format!("{name} is not set"))),
                }
            }
            let Ok([region, provider_id, file, arn]) = <[String; 4]>::try_from(values) else {
                return Ok(Found::nothing("unset"));
            };
            // Read at every renewal: the kubelet replaces the token.
            let token = around.file(file.as_ref())?;
            let Some(token) = token.as_deref().map(|token| token.trim()).filter(|token| !token.is_empty()) else {
                return Err(Error::credentials(format!("{file} (TKE_WEB_IDENTITY_TOKEN_FILE) is missing or empty")));
            };
            let role = Role::new(arn).region(region);
            let mut input = StsInput::of(&role, around);
            (input.provider_id, input.web_identity_token) = (Some(provider_id), Some(token.into()));
            sts(around, &WEB_IDENTITY, Arc::new(Credentials::anonymous()), &role, input).await.map(Found::some)
        })
    }
}

/// The file of the SDKs: `$TENCENTCLOUD_CREDENTIALS_FILE`, else `~/.tencentcloud/credentials`, else
/// `/etc/tencentcloud/credentials`; its section `default`.
struct Profile;

impl Source for Profile {
    fn name(&self) -> &'static str {
        "profile"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        let found = profile(around);
        Box::pin(async move { found })
    }
}

fn profile(around: &Surroundings) -> Result<Found, Error> {
    let named = around.variable("TENCENTCLOUD_CREDENTIALS_FILE")?;
    let paths = match &named {
        Some(path) => vec![path.into()],
        None => around
            .in_home(".tencentcloud/credentials")
            .into_iter()
            .chain([around.in_system("tencentcloud/credentials")])
            .collect(),
    };
    for path in &paths {
        let Some(text) = around.secret_file(path)? else { continue };
        let broken = |what: &str| Error::credentials(format!("{}: {what}", path.display()));
        let keys = ini::section(&text, "default", false)
            .map_err(|line| broken(&format!("line {line} is neither a section, a comment nor key = value")))?;
        let Some(keys) = keys else { return Err(broken("there is no section [default]")) };
        let (id, key) = (ini::value(&keys, "secret_id"), ini::value(&keys, "secret_key"));
        let (Some(id), Some(key)) = (id, key) else {
            return Err(broken("section [default] needs secret_id and secret_key"));
        };
        return Ok(Found::some(match ini::value(&keys, "token") {
            Some(token) => Credentials::with_token(id, key, token),
            None => Credentials::new(id, key),
        }));
    }
    match named {
        Some(path) => Err(Error::credentials(format!("{path} (TENCENTCLOUD_CREDENTIALS_FILE) is missing"))),
        None => Ok(Found::nothing(missing(&paths))),
    }
}

fn missing(paths: &[std::path::PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    if names.is_empty() { "there is no home folder".into() } else { format!("no file {}", names.join(" or ")) }
}

/// What `tccli configure` and `tccli auth login` write: `~/.tccli/<profile>.credential`.
struct Tccli;

#[derive(Clone, Default)]
struct TccliFile {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    role_arn: Option<String>,
    role_session_name: Option<String>,
    kind: Option<String>,
    expires_at: Option<i64>,
}

/// `~/.tccli/<profile>.configure`.
#[derive(Clone, Default)]
struct TccliSettings {
    system: Option<TccliSystem>,
}

#[derive(Clone, Default)]
struct TccliSystem {
    region: Option<String>,
}

impl Source for Tccli {
    fn name(&self) -> &'static str {
        "tccli profile"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let mut file = TccliFile::default();
            let path = match tccli_file(around, "credential", &mut file)? {
                Ok(path) => path,
                Err(why) => return Ok(Found::Nothing(why)),
            };
            let broken = |what: &str| Error::credentials(format!("{path}: {what}"));
            let base = match file.kind.as_deref().unwrap_or_default() {
                "cvm-role" => match CvmRole(None).load(around).await? {
                    Found::Credentials(base) => base,
                    Found::Nothing(why) => return Err(broken(&format!("wants the CVM role: {why}"))),
                },
                kind @ ("" | "oauth" | "sso") => match (file.id, file.key) {
                    (Some(id), Some(key)) => {
                        let keys = match file.token {
                            Some(token) => Credentials::with_token(id, key, token),
                            None => Credentials::new(id, key),
                        };
                        // A login is renewed by `tccli`: the file is read again when its keys expire.
                        match file.expires_at.filter(|_| !kind.is_empty()).map(at) {
                            Some(expires) if expires <= around.now() => {
                                return Err(broken(
                                    "the login has expired: run `tccli auth login`, or `tccli sso login`",
                                ));
                            }
                            Some(expires) => Arc::new(keys.expiring(expires)),
                            None => Arc::new(keys),
                        }
                    }
                    _ => return Err(broken("there must be secretId and secretKey")),
                },
                other => return Err(broken(&format!("its type {other:?} is unknown"))),
            };
            match file.role_arn.filter(|arn| !arn.is_empty()) {
                Some(arn) => assumed(around, base, arn, file.role_session_name).await,
                None => Ok(Found::Credentials(base)),
            }
        })
    }
}

/// Reads a file of the profile; the value is its path, or why it is not there.
fn tccli_file(around: &Surroundings, extension: &str, into: &mut dyn Model) -> Result<Result<String, String>, Error> {
    let profile = around.variable("TCCLI_PROFILE")?;
    let profile = profile.as_deref().unwrap_or("default");
    let Some(path) = around.in_home(&format!(".tccli/{profile}.{extension}")) else {
        return Ok(Err(missing(&[])));
    };
    let text = around.secret_file(&path)?;
    let Some(text) = text else { return Ok(Err(missing(&[path]))) };
    let path = path.display().to_string();
    read_json(&path, text.as_bytes(), into)?;
    Ok(Ok(path))
}

/// The region that `tccli` is set to.
pub(crate) fn tccli_region(around: &Surroundings) -> Option<String> {
    let mut settings = TccliSettings::default();
    tccli_file(around, "configure", &mut settings).ok()?.ok()?;
    settings.system?.region.filter(|region| !region.is_empty())
}

/// The role bound to a CVM instance, from its metadata server.
struct CvmRole(Option<String>);

impl Source for CvmRole {
    fn name(&self) -> &'static str {
        "CVM role"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let Some(server) = around.metadata_server(METADATA) else { return Ok(Found::nothing("turned off")) };
            let url = format!("{server}/latest/meta-data/cam/security-credentials/");
            let role = match &self.0 {
                Some(role) => role.clone(),
                None => match get(around, &url).await {
                    Ok((200, body)) => {
                        String::from_utf8_lossy(&body).lines().next().unwrap_or_default().trim().to_owned()
                    }
                    Ok((404, _)) => return Ok(Found::nothing("no role is bound to the instance")),
                    Ok((status, _)) => return Err(Error::credentials(format!("{url}: HTTP {status}"))),
                    // The program does not run on a CVM instance.
                    Err(error) => return Ok(Found::nothing(error.to_string())),
                },
            };
            // Networks that answer for every name send a page.
            if role.is_empty() || !role.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.@+=,".contains(&byte)) {
                return Ok(Found::nothing(format!("{server} is no metadata server")));
            }
            let (status, body) = get(around, &format!("{url}{role}")).await?;
            let mut keys = Keys::default();
            let read = read_json("the reply", &body, &mut keys);
            let code = keys.code.as_deref().unwrap_or("Success");
            if status != 200 || code != "Success" || read.is_err() {
                return Err(Error::credentials(format!("role {role}: HTTP {status}, {code}")));
            }
            let expires = keys.expires();
            keys.credentials(expires).map(Found::some)
        })
    }
}

async fn get(around: &Surroundings, url: &str) -> Result<(u16, Vec<u8>), Error> {
    let (endpoint, target) =
        split_url(url).ok_or_else(|| Error::config(format!("malformed address of a metadata server: {url}")))?;
    let reply = around.ask_metadata(Outgoing::new(Method::GET, endpoint, target)).await?;
    Ok((reply.status, reply.body.into()))
}

/// Temporary keys, as STS and the metadata server write them.
#[derive(Clone, Default)]
struct Keys {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expired_time: Option<i64>,
    expiration: Option<String>,
    code: Option<String>,
}

impl Keys {
    fn expires(&self) -> Option<SystemTime> {
        self.expired_time.map(at).or_else(|| parse_time(self.expiration.as_deref()?))
    }

    fn credentials(self, expires: Option<SystemTime>) -> Result<Credentials, Error> {
        match (self.id, self.key, self.token, expires) {
            (Some(id), Some(key), Some(token), Some(expires)) => {
                Ok(Credentials::with_token(id, key, token).expiring(expires))
            }
            _ => Err(Error::credentials("the reply lacks TmpSecretId, TmpSecretKey, Token or ExpiredTime")),
        }
    }
}

#[derive(Clone, Default)]
struct StsInput {
    role_arn: Option<String>,
    role_session_name: Option<String>,
    duration_seconds: Option<i64>,
    policy: Option<String>,
    external_id: Option<String>,
    provider_id: Option<String>,
    web_identity_token: Option<Secret>,
}

impl StsInput {
    fn of(role: &Role, around: &Surroundings) -> Self {
        Self {
            role_arn: Some(role.arn.clone()),
            role_session_name: Some(role.session(around)),
            duration_seconds: i64::try_from(role.duration.unwrap_or(LASTS).as_secs()).ok(),
            policy: role.policy.clone(),
            external_id: role.external_id.clone(),
            ..Self::default()
        }
    }
}

#[derive(Clone, Default)]
struct StsOutput {
    credentials: Option<Keys>,
    expired_time: Option<i64>,
    expiration: Option<String>,
}

cumulo_core::model! {
    Keys {
        0 "TmpSecretId" id, 1 "TmpSecretKey" key, 2 "Token" token, 3 "ExpiredTime" expired_time,
        4 "Expiration" expiration, 5 "Code" code
    }
    StsInput {
        0 "RoleArn" role_arn, 1 "RoleSessionName" role_session_name, 2 "DurationSeconds" duration_seconds,
        3 "Policy" policy, 4 "ExternalId" external_id, 5 "ProviderId" provider_id,
        6 "WebIdentityToken" web_identity_token
    }
    StsOutput { 0 "Credentials" credentials, 1 "ExpiredTime" expired_time, 2 "Expiration" expiration }
    TccliFile {
        0 "secretId" id, 1 "secretKey" key, 2 "token" token, 3 "role-arn" role_arn,
        4 "role-session-name" role_session_name, 5 "type" kind, 6 "expiresAt" expires_at
    }
    TccliSettings { 0 "_sys_param" system }
    TccliSystem { 0 "region" region }
}

static STS: Service = Service { name: "sts", version: "2018-08-13", code: "sts", endpoints: &Endpoints::NONE };
// To fetch keys twice does no harm.
static ASSUME_ROLE: OperationInfo = OperationInfo { read_only: Some(true), ..OperationInfo::new(&STS, "AssumeRole") };
static WEB_IDENTITY: OperationInfo =
    OperationInfo { read_only: Some(true), ..OperationInfo::new(&STS, "AssumeRoleWithWebIdentity") };

async fn assumed(
    around: &Surroundings,
    base: Arc<Credentials>,
    arn: String,
    session_name: Option<String>,
) -> Result<Found, Error> {
    let mut role = Role::new(arn);
    role.session_name = session_name;
    assume(around, base, &role).await.map(Found::some)
}

async fn assume(around: &Surroundings, base: Arc<Credentials>, role: &Role) -> Result<Credentials, Error> {
    sts(around, &ASSUME_ROLE, base, role, StsInput::of(role, around)).await
}

async fn sts(
    around: &Surroundings,
    info: &OperationInfo<'_>,
    credentials: Arc<Credentials>,
    role: &Role,
    mut input: StsInput,
) -> Result<Credentials, Error> {
    let mut output = StsOutput::default();
    let call = StsCall {
        provider: Tencent::NAME,
        info,
        protocol: Box::new(Options::new()),
        endpoint: role.endpoint.as_deref(),
        region: Some(role.region.clone().unwrap_or_else(|| "ap-guangzhou".into())),
        credentials,
        input: &mut input,
    };
    around.call(call, &mut output).await?;
    let times = Keys { expired_time: output.expired_time, expiration: output.expiration, ..Keys::default() };
    output.credentials.unwrap_or_default().credentials(times.expires())
}

fn at(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
}
