use std::{path::Path, sync::Arc, time::Duration};

use cumulo_core::{
    ApiError, Credentials, Error, Model, OperationInfo, Outgoing, Protocol, Reason, Received, RequestContext, Secret,
    Service, StsCall,
    credentials::{Environment, Role},
    endpoint::{Endpoint, Endpoints, host_of_rule},
    model::{flatten, try_params},
    sign::{acs3, time::DateTime},
    time::unix_seconds,
};
use http::{HeaderMap, HeaderValue, Method, header};

use super::keys::Keys;
use crate::{
    generated::DOMAIN,
    parameters::FORM,
    protocol::{AlibabaProtocol, NAME},
    request::USER_AGENT,
};

#[derive(Clone, Default)]
struct Input {
    duration_seconds: Option<i64>,
    external_id: Option<String>,
    provider_arn: Option<String>,
    token: Option<Secret>,
    policy: Option<String>,
    role_arn: Option<String>,
    role_session_name: Option<String>,
}

#[derive(Clone, Default)]
struct Output {
    credentials: Option<Keys>,
}

cumulo_core::table! {
    Input {
        "DurationSeconds" duration_seconds, "ExternalId" external_id, "OIDCProviderArn" provider_arn,
        "OIDCToken" token, "Policy" policy, "RoleArn" role_arn, "RoleSessionName" role_session_name
    }
    Output { "Credentials" credentials }
}

static STS: Service = Service::new("sts", "2015-04-01", "sts", &Endpoints::NONE);
// It is safe to fetch keys twice.
static ASSUME_ROLE: OperationInfo = OperationInfo::new(&STS, "AssumeRole").read_only(Some(true));
static WITH_OIDC: OperationInfo = OperationInfo::new(&STS, "AssumeRoleWithOIDC").read_only(Some(true));

/// Calls `AssumeRole`, signed like every call (ACS3). The official SDKs still use the signature V1 for it, which
/// sends the session token of the caller in the URL.
pub(super) async fn assume(
    environment: &Environment,
    base: Arc<Credentials>,
    role: &Role,
) -> Result<Credentials, Error> {
    call(environment, &ASSUME_ROLE, Box::new(AlibabaProtocol::new()), base, role, Input::default()).await
}

pub(super) async fn with_oidc(
    environment: &Environment,
    provider_arn: &str,
    file: &Path,
    role: &Role,
) -> Result<Credentials, Error> {
    let token = environment.file(file)?;
    let Some(token) = token.as_ref().map(|token| token.expose().trim()).filter(|token| !token.is_empty()) else {
        return Err(Error::credentials(format!("the token file {} is missing or empty", file.display())));
    };
    let input = Input { provider_arn: Some(provider_arn.to_owned()), token: Some(token.into()), ..Input::default() };
    call(environment, &WITH_OIDC, Box::new(Unsigned), Arc::new(Credentials::anonymous()), role, input).await
}

async fn call(
    environment: &Environment,
    info: &OperationInfo<'_>,
    protocol: Box<dyn Protocol>,
    credentials: Arc<Credentials>,
    role: &Role,
    mut input: Input,
) -> Result<Credentials, Error> {
    const DEFAULT_DURATION: Duration = Duration::from_secs(3600);
    input.duration_seconds = i64::try_from(role.duration.unwrap_or(DEFAULT_DURATION).as_secs()).ok();
    input.external_id.clone_from(&role.external_id);
    input.policy.clone_from(&role.policy);
    input.role_arn = Some(role.arn.clone());
    input.role_session_name = Some(role.session(environment));
    let endpoint = match &role.endpoint {
        Some(endpoint) => endpoint.clone(),
        None => host(environment, role.region.clone(), false)?,
    };
    let mut output = Output::default();
    let call = StsCall::new(NAME, info, protocol, credentials, &mut input).endpoint(Some(&endpoint));
    environment.call(call, &mut output).await?;
    Keys { origin: "STS".into(), ..output.credentials.unwrap_or_default() }.credentials()
}

/// Returns the host of the security token service of a region, or of the central service, which has no VPC endpoint.
pub(super) fn host(environment: &Environment, region: Option<String>, vpc: bool) -> Result<String, Error> {
    let region = match region.filter(|region| !region.is_empty()) {
        Some(region) => Some(region),
        None => environment.variable("ALIBABA_CLOUD_STS_REGION")?,
    };
    let service = match (&region, vpc || environment.is_on("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")) {
        (Some(_), true) => "sts-vpc",
        _ => "sts",
    };
    let region = region.as_deref().map(|region| (region, "region of the security token service"));
    let endpoint = host_of_rule(&mut [(service, "service")].into_iter().chain(region), DOMAIN)?;
    Ok(endpoint.authority().to_owned())
}

/// The protocol of `AssumeRoleWithOIDC`: the query of the signature V1 without a signature. The token is sent in the
/// body, as in the official Go SDK. The Python SDK sends it in the URL.
struct Unsigned;

impl Protocol for Unsigned {
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, input: &dyn Model) -> Result<Endpoint, Error> {
        AlibabaProtocol::new().endpoint(info, region, input)
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        let time = DateTime::from_unix(unix_seconds(context.time));
        let mut query = [
            ("Action", context.info.action),
            ("Format", "JSON"),
            ("SignatureNonce", &(context.nonce)()),
            ("Timestamp", time.as_str()),
            ("Version", context.info.service.version),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut form = Vec::new();
        try_params(input, &mut |param| flatten(param, &mut form)).map_err(|error| Error::request(error.to_string()))?;
        let target = format!("/?{}", acs3::canonical_query(&mut query));
        let mut request = Outgoing::new(Method::POST, context.endpoint.clone(), target);
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
        request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        request.body = acs3::form_body(&mut form).into();
        Ok(request)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        AlibabaProtocol::new().reply(received, output)
    }

    fn reason(&self, code: &str, http_status: u16) -> Reason {
        AlibabaProtocol::new().reason(code, http_status)
    }

    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        AlibabaProtocol::new().retry_after(headers)
    }

    cumulo_core::testing_only! {
        fn recorded_names(&self) -> &'static cumulo_core::transport::RecordedNames {
            AlibabaProtocol::new().recorded_names()
        }
    }
}
