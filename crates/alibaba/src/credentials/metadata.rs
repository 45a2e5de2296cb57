use cumulo_core::{
    BoxFuture, Credentials, Error, Outgoing, Secret,
    credentials::{Environment, Found, InstanceRole, Source, is_role_name, role_of_instance, split_url},
    transport::Incoming,
};
use http::Method;

use super::keys::Keys;

const METADATA: &str = "http://100.100.100.200";

/// The characters in names of RAM roles in addition to ASCII letters and digits.
const ROLE_MARKS: &str = "_-.@";

/// The RAM role of an ECS instance, from its metadata server. Uses version 2 of the protocol, which requires a token.
/// If no token is received, uses version 1, even if the server did not respond.
pub(super) struct EcsRole {
    pub(super) name: Option<String>,
    /// True if the variables `ALIBABA_CLOUD_ECS_METADATA` and `…_DISABLED` are read.
    pub(super) in_chain: bool,
}

impl Source for EcsRole {
    fn name(&self) -> &str {
        "ECS RAM role"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(self.find(environment))
    }
}

impl EcsRole {
    async fn find(&self, environment: &Environment) -> Result<Found, Error> {
        const OFF: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
        if self.in_chain && environment.is_on(OFF) {
            return Ok(Found::nothing(format!("disabled by {OFF}")));
        }
        let Some(server) = environment.metadata_server(METADATA) else { return Ok(Found::nothing("disabled")) };
        let version_1 = !environment.is_on("ALIBABA_CLOUD_IMDSV1_DISABLED");
        let mut name = self.name.clone();
        if name.is_none() && self.in_chain {
            name = environment.variable("ALIBABA_CLOUD_ECS_METADATA")?;
        }
        if let Some(name) = name.as_deref().filter(|name| !is_role_name(name, ROLE_MARKS)) {
            return Err(Error::credentials(format!("`{name}` is not the name of a RAM role")));
        }

        let mut request = request(Method::PUT, &format!("{server}/latest/api/token"))?;
        request.header("x-aliyun-ecs-metadata-token-ttl-seconds", "21600")?;
        let (token, no_response) = match environment.ask_metadata(request).await {
            Ok(Incoming { status: 200, body, .. }) => (Some(String::from_utf8_lossy(&body).trim().to_owned()), false),
            // Version 1 may be reachable when version 2 is not, because the token does not pass container networks.
            Err(_) if version_1 => (None, true),
            Ok(_) if version_1 => (None, false),
            // The program does not run on an ECS instance.
            Err(error) => return Ok(Found::nothing(error.to_string())),
            Ok(reply) => {
                return Err(Error::credentials(format!(
                    "the metadata server returned no token (HTTP {}), and ALIBABA_CLOUD_IMDSV1_DISABLED is set",
                    reply.status
                )));
            }
        };
        let get = async |path: &str| {
            let url = format!("{server}/latest/meta-data/ram/security-credentials/{path}");
            if let Some(token) = &token {
                let mut request = self::request(Method::GET, &url)?;
                request.secret_header("x-aliyun-ecs-metadata-token", token)?;
                let reply = environment.ask_metadata(request).await;
                if !version_1 || reply.as_ref().is_ok_and(|reply| reply.status == 200) {
                    return reply;
                }
            }
            environment.ask_metadata(self::request(Method::GET, &url)?).await
        };
        // The credentials of the role if its name is known, otherwise the list of roles.
        let first = match get(name.as_deref().unwrap_or_default()).await {
            Ok(first) => first,
            // Neither version responds: the program does not run on an ECS instance.
            Err(error) if no_response => return Ok(Found::nothing(error.to_string())),
            Err(error) => return Err(error),
        };
        let (name, reply) = match (name, first) {
            (Some(name), reply) => (name, reply),
            (None, roles) => match role_of_instance(server, &roles, ROLE_MARKS)? {
                InstanceRole::Named(name) => {
                    let reply = get(&name).await?;
                    (name, reply)
                }
                InstanceRole::None(reason) => return Ok(Found::Nothing(reason)),
            },
        };
        Keys::read(&format!("role {name}"), reply.status, &reply.body)?.credentials().map(Found::some)
    }
}

/// The environment variable with the credentials URI.
pub(super) const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// The credentials in the response of a URI: the given URI, otherwise the URI in the variable [`URI`].
pub(super) struct Uri(pub(super) Option<String>);

impl Source for Uri {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let named = if self.0.is_none() { environment.variable(URI)? } else { None };
            match self.0.as_ref().or(named.as_ref()) {
                Some(uri) => from_uri(environment, &Secret::from(uri.as_str())).await.map(Found::some),
                None => Ok(Found::nothing(format!("{URI} is not set"))),
            }
        })
    }
}

/// Fetches credentials from a URI. Like the CLI, this requires only a key pair. Keys without a valid expiry are
/// fetched again for every call. Errors contain only the host, because the rest of the URI may be secret.
pub(super) async fn from_uri(environment: &Environment, uri: &Secret) -> Result<Credentials, Error> {
    let request = request(Method::GET, uri.expose())?;
    let host = request.endpoint.authority().to_owned();
    let reply = environment.ask(request).await?;
    Keys::read(&host, reply.status, &reply.body)?.lenient()
}

pub(super) fn request(method: Method, url: &str) -> Result<Outgoing, Error> {
    let parts =
        split_url(url).ok_or_else(|| Error::credentials("malformed URL: expected http(s)://host[:port]/path"))?;
    Ok(Outgoing::new(method, parts.0, parts.1))
}
