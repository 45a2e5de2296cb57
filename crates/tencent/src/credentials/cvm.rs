use cumulo_core::{
    BoxFuture, Error, Outgoing,
    credentials::{Environment, Found, Source, read_json, split_url},
};
use http::Method;

use super::sts::Keys;

const METADATA: &str = "http://metadata.tencentyun.com";

/// The role that is bound to a CVM instance, from its metadata server.
pub(super) struct CvmRole(pub(super) Option<String>);

impl Source for CvmRole {
    fn name(&self) -> &str {
        "CVM role"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let Some(server) = environment.metadata_server(METADATA) else { return Ok(Found::nothing("disabled")) };
            let url = format!("{server}/latest/meta-data/cam/security-credentials/");
            let role = match &self.0 {
                Some(role) => role.clone(),
                None => match get(environment, &url).await {
                    Ok((200, body)) => {
                        String::from_utf8_lossy(&body).lines().next().unwrap_or_default().trim().to_owned()
                    }
                    Ok((404, _)) => return Ok(Found::nothing("no role is bound to the instance")),
                    Ok((status, _)) => return Err(Error::credentials(format!("{url}: HTTP {status}"))),
                    // The program does not run on a CVM instance.
                    Err(error) => return Ok(Found::nothing(error.to_string())),
                },
            };
            // Some networks respond to requests to any host with a web page.
            if role.is_empty() || !role.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.@+=,".contains(&byte)) {
                return Ok(Found::nothing(format!("{server} is not a metadata server")));
            }
            let (status, body) = get(environment, &format!("{url}{role}")).await?;
            let mut keys = Keys::default();
            let read = read_json("the response", &body, &mut keys);
            let code = keys.code.as_deref().unwrap_or("Success");
            if status != 200 || code != "Success" || read.is_err() {
                return Err(Error::credentials(format!("role {role}: HTTP {status}, {code}")));
            }
            let expires = keys.expires();
            keys.credentials(expires).map(Found::some)
        })
    }
}

async fn get(environment: &Environment, url: &str) -> Result<(u16, Vec<u8>), Error> {
    let (endpoint, target) =
        split_url(url).ok_or_else(|| Error::config(format!("malformed address of a metadata server: {url}")))?;
    let reply = environment.ask_metadata(Outgoing::new(Method::GET, endpoint, target)).await?;
    Ok((reply.status, reply.body.into()))
}
