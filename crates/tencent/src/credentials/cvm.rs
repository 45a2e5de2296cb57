use cumulo_core::{
    BoxFuture, Error, Outgoing,
    credentials::{Environment, Found, InstanceRole, Source, is_role_name, read_json, role_of_instance, split_url},
    transport::Incoming,
};
use http::Method;

use super::sts::Keys;

const METADATA: &str = "http://metadata.tencentyun.com";

/// The characters in names of CAM roles in addition to ASCII letters and digits.
const ROLE_MARKS: &str = "_-.@+=,";

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
                Some(role) if is_role_name(role, ROLE_MARKS) => role.clone(),
                Some(role) => return Err(Error::credentials(format!("`{role}` is not the name of a CAM role"))),
                None => match get(environment, &url).await {
                    Ok(roles) => match role_of_instance(server, &roles, ROLE_MARKS)? {
                        InstanceRole::Named(role) => role,
                        InstanceRole::None(reason) => return Ok(Found::Nothing(reason)),
                    },
                    // The program does not run on a CVM instance.
                    Err(error) => return Ok(Found::nothing(error.to_string())),
                },
            };
            let Incoming { status, body, .. } = get(environment, &format!("{url}{role}")).await?;
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

async fn get(environment: &Environment, url: &str) -> Result<Incoming, Error> {
    let (endpoint, target) =
        split_url(url).ok_or_else(|| Error::config(format!("malformed address of a metadata server: {url}")))?;
    environment.ask_metadata(Outgoing::new(Method::GET, endpoint, target)).await
}
