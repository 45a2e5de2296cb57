use crate::{error::Error, transport::Incoming};

/// The role that is bound to an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum InstanceRole {
    /// The name of the role.
    Named(String),
    /// The reason why there is no role.
    None(String),
}

/// Returns the name of the role in the response of a metadata server to the request for the roles of the instance, or
/// the reason why there is no role. `marks` are the characters that names of the provider's roles may contain in
/// addition to ASCII letters and digits.
///
/// # Errors
/// The response has another status than 200 (the first line is the name) and 404 (no role).
pub fn role_of_instance(server: &str, response: &Incoming, marks: &str) -> Result<InstanceRole, Error> {
    match response.status {
        200 => {
            let text = String::from_utf8_lossy(&response.body);
            let name = text.lines().next().unwrap_or_default().trim();
            // Some networks respond to every address with a page.
            Ok(if is_role_name(name, marks) {
                InstanceRole::Named(name.to_owned())
            } else {
                InstanceRole::None(format!("{server} is not a metadata server"))
            })
        }
        404 => Ok(InstanceRole::None("no role is bound to the instance".into())),
        status => Err(Error::credentials(format!("the metadata server returned no role: HTTP {status}"))),
    }
}

/// Returns true if a text may be the name of a role: ASCII letters, digits and the characters `marks`.
pub fn is_role_name(name: &str, marks: &str) -> bool {
    !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || marks.contains(char))
}
