use crate::{error::Error, transport::Incoming};

/// Returns the name of the role in the response of a metadata server to the request for the roles of the instance, or
/// the reason why there is no role.
///
/// # Errors
/// The response has another status than 200 (the first line is the name) and 404 (no role).
pub fn role_of_instance(server: &str, response: &Incoming) -> Result<Result<String, String>, Error> {
    match response.status {
        200 => {
            let text = String::from_utf8_lossy(&response.body);
            let name = text.lines().next().unwrap_or_default().trim();
            // Some networks respond to every address with a page.
            Ok(if is_role_name(name) { Ok(name.to_owned()) } else { Err(format!("{server} is not a metadata server")) })
        }
        404 => Ok(Err("no role is bound to the instance".into())),
        status => Err(Error::credentials(format!("the metadata server returned no role: HTTP {status}"))),
    }
}

/// Returns true if a text may be the name of a role.
pub fn is_role_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.@+=,".contains(&byte))
}
