use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use cumulo_core::{
    Credentials, Error, OperationInfo, Secret, Service, StsCall,
    credentials::{Environment, Found, Role},
    endpoint::Endpoints,
    time::{parse_time, unix_time},
};

use crate::protocol::{NAME, TencentProtocol};

const DEFAULT_DURATION: Duration = Duration::from_secs(7200);

/// Temporary keys in the format of STS and the metadata server.
#[derive(Clone, Default)]
pub(super) struct Keys {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expired_time: Option<i64>,
    expiration: Option<String>,
    pub(super) code: Option<String>,
}

impl Keys {
    pub(super) fn expires(&self) -> Option<SystemTime> {
        self.expired_time.and_then(unix_time).or_else(|| parse_time(self.expiration.as_deref()?))
    }

    pub(super) fn credentials(self, expires: Option<SystemTime>) -> Result<Credentials, Error> {
        match (self.id, self.key, self.token, expires) {
            (Some(id), Some(key), Some(token), Some(expires)) => {
                Ok(Credentials::with_token(id, key, token).expiring(expires))
            }
            _ => Err(Error::credentials("the response lacks TmpSecretId, TmpSecretKey, Token or a valid ExpiredTime")),
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
    fn of(role: &Role, environment: &Environment) -> Self {
        Self {
            role_arn: Some(role.arn.clone()),
            role_session_name: Some(role.session(environment)),
            duration_seconds: i64::try_from(role.duration.unwrap_or(DEFAULT_DURATION).as_secs()).ok(),
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

cumulo_core::table! {
    Keys {
        "TmpSecretId" id, "TmpSecretKey" key, "Token" token, "ExpiredTime" expired_time,
        "Expiration" expiration, "Code" code
    }
    StsInput {
        "RoleArn" role_arn, "RoleSessionName" role_session_name, "DurationSeconds" duration_seconds,
        "Policy" policy, "ExternalId" external_id, "ProviderId" provider_id,
        "WebIdentityToken" web_identity_token
    }
    StsOutput { "Credentials" credentials, "ExpiredTime" expired_time, "Expiration" expiration }
}

static STS: Service = Service::new("sts", "2018-08-13", "sts", &Endpoints::NONE);
// It is safe to fetch keys twice.
static ASSUME_ROLE: OperationInfo = OperationInfo::new(&STS, "AssumeRole").read_only(Some(true));
static WEB_IDENTITY: OperationInfo = OperationInfo::new(&STS, "AssumeRoleWithWebIdentity").read_only(Some(true));

pub(super) async fn assumed(
    environment: &Environment,
    base: Arc<Credentials>,
    arn: String,
    session_name: Option<String>,
) -> Result<Found, Error> {
    let mut role = Role::new(arn);
    role.session_name = session_name;
    assume(environment, base, &role).await.map(Found::some)
}

pub(super) async fn assume(
    environment: &Environment,
    base: Arc<Credentials>,
    role: &Role,
) -> Result<Credentials, Error> {
    sts(environment, &ASSUME_ROLE, base, role, StsInput::of(role, environment)).await
}

pub(super) async fn with_web_identity(
    environment: &Environment,
    role: &Role,
    provider_id: String,
    token: Secret,
) -> Result<Credentials, Error> {
    let mut input = StsInput::of(role, environment);
    (input.provider_id, input.web_identity_token) = (Some(provider_id), Some(token));
    sts(environment, &WEB_IDENTITY, Arc::new(Credentials::anonymous()), role, input).await
}

async fn sts(
    environment: &Environment,
    info: &OperationInfo<'_>,
    credentials: Arc<Credentials>,
    role: &Role,
    mut input: StsInput,
) -> Result<Credentials, Error> {
    let mut output = StsOutput::default();
    let region = role.region.clone().unwrap_or_else(|| "ap-guangzhou".into());
    let call = StsCall::new(NAME, info, Box::new(TencentProtocol::new()), credentials, &mut input)
        .endpoint(role.endpoint.as_deref())
        .region(Some(region));
    environment.call(call, &mut output).await?;
    let times = Keys { expired_time: output.expired_time, expiration: output.expiration, ..Keys::default() };
    output.credentials.unwrap_or_default().credentials(times.expires())
}
