use cumulo_core::{
    BoxFuture, Credentials, Error, Outgoing,
    credentials::{Found, Source, Surroundings, split_url},
    transport::Incoming,
};
use http::Method;

use super::Keys;

const METADATA: &str = "http://100.100.100.200";

/// The RAM role of an ECS instance, from its metadata server: version 2, which wants a token, then version 1.
pub(super) struct EcsRole {
    pub(super) name: Option<String>,
    /// Whether `ALIBABA_CLOUD_ECS_METADATA` and `…_DISABLED` count.
    pub(super) in_chain: bool,
}

impl Source for EcsRole {
    fn name(&self) -> &'static str {
        "ECS RAM role"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(self.find(around))
    }
}

impl EcsRole {
    async fn find(&self, around: &Surroundings) -> Result<Found, Error> {
        const OFF: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
        if self.in_chain && around.is_on(OFF) {
            return Ok(Found::nothing(format!("turned off by {OFF}")));
        }
        let Some(server) = around.metadata_server(METADATA) else { return Ok(Found::nothing("turned off")) };
        let version_1 = !around.is_on("ALIBABA_CLOUD_IMDSV1_DISABLED");
        let mut name = self.name.clone();
        if name.is_none() && self.in_chain {
            name = around.variable("ALIBABA_CLOUD_ECS_METADATA")?;
        }

        let mut request = request(Method::PUT, &format!("{server}/latest/api/token"))?;
        request.header("x-aliyun-ecs-metadata-token-ttl-seconds", "21600")?;
        let token = match around.ask_metadata(request).await {
            // The program does not run on an ECS instance.
            Err(error) => return Ok(Found::nothing(error.to_string())),
            Ok(Incoming { status: 200, body, .. }) => Some(String::from_utf8_lossy(&body).trim().to_owned()),
            Ok(_) if version_1 => None,
            Ok(reply) => {
                return Err(Error::credentials(format!(
                    "the metadata server gives no token (HTTP {}), and ALIBABA_CLOUD_IMDSV1_DISABLED is set",
                    reply.status
                )));
            }
        };
        let get = async |path: &str| {
            let url = format!("{server}/latest/meta-data/ram/security-credentials/{path}");
            if let Some(token) = &token {
                let mut request = self::request(Method::GET, &url)?;
                request.secret_header("x-aliyun-ecs-metadata-token", token)?;
                let reply = around.ask_metadata(request).await?;
                if reply.status == 200 || !version_1 {
                    return Ok(reply);
                }
            }
            around.ask_metadata(self::request(Method::GET, &url)?).await
        };
        let name = match name {
            Some(name) => name,
            None => match get("").await? {
                Incoming { status: 200, body, .. } => {
                    String::from_utf8_lossy(&body).lines().next().unwrap_or_default().trim().to_owned()
                }
                Incoming { status: 404, .. } => return Ok(Found::nothing("no role is bound to the instance")),
                reply => {
                    return Err(Error::credentials(format!(
                        "the metadata server names no role: HTTP {}",
                        reply.status
                    )));
                }
            },
        };
        // Networks that answer for every address send a page.
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.@".contains(&byte)) {
            return Ok(Found::nothing(format!("{server} is no metadata server")));
        }
        let reply = get(&name).await?;
        Keys::read(&format!("role {name}"), reply.status, &reply.body).map(Found::some)
    }
}

/// What the URL of `ALIBABA_CLOUD_CREDENTIALS_URI` answers, or another.
pub(super) struct Uri(pub(super) Option<String>);

impl Source for Uri {
    fn name(&self) -> &'static str {
        "credentials URI"
    }

    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
            let named = if self.0.is_none() { around.variable(VARIABLE)? } else { None };
            match self.0.as_ref().or(named.as_ref()) {
                Some(uri) => from_uri(around, uri).await.map(Found::some),
                None => Ok(Found::nothing(format!("{VARIABLE} is not set"))),
            }
        })
    }
}

/// Errors tell the host only: the rest of the URL may be a secret.
pub(super) async fn from_uri(around: &Surroundings, uri: &str) -> Result<Credentials, Error> {
    let request = request(Method::GET, uri)?;
    let host = request.endpoint.authority().to_owned();
    let reply = around.ask(request).await?;
    Keys::read(&host, reply.status, &reply.body)
}

pub(super) fn request(method: Method, url: &str) -> Result<Outgoing, Error> {
    let parts = split_url(url).ok_or_else(|| Error::credentials("malformed URL: give http(s)://host[:port]/path"))?;
    Ok(Outgoing::new(method, parts.0, parts.1))
}
