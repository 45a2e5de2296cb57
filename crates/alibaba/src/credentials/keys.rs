use cumulo_core::{Credentials, Error, Secret, credentials::read_json, time::parse_time};

/// Temporary keys in the format of STS, the metadata server and credentials URIs.
#[derive(Clone, Default)]
pub(super) struct Keys {
    pub(super) id: Option<String>,
    pub(super) key: Option<Secret>,
    pub(super) token: Option<Secret>,
    pub(super) expiration: Option<String>,
    pub(super) code: Option<String>,
    /// The source of the keys, for errors.
    pub(super) origin: String,
}

cumulo_core::table! {
    Keys {
        "AccessKeyId" id, "AccessKeySecret" key, "SecurityToken" token, "Expiration" expiration, "Code" code
    }
}

impl Keys {
    /// Reads a response in the format of the metadata server.
    pub(super) fn read(origin: &str, status: u16, body: &[u8]) -> Result<Self, Error> {
        let mut keys = Self { origin: origin.to_owned(), ..Self::default() };
        let read = read_json(&format!("the response of {origin}"), body, &mut keys);
        let code = keys.code.as_deref().unwrap_or("Success");
        if status != 200 || code != "Success" {
            return Err(Error::credentials(format!("{origin}: HTTP {status}, {code}")));
        }
        read.map(|()| keys)
    }

    /// Converts the keys into credentials. All fields are required, because official servers send all of them.
    pub(super) fn credentials(self) -> Result<Credentials, Error> {
        let expires = self.expiration.as_deref().and_then(parse_time);
        match (self.id, self.key, self.token, expires) {
            (Some(id), Some(key), Some(token), Some(expires)) => {
                Ok(Credentials::with_token(id, key, token).expiring(expires))
            }
            _ => Err(Error::credentials(format!(
                "the response of {} lacks AccessKeyId, AccessKeySecret, SecurityToken or a valid Expiration",
                self.origin
            ))),
        }
    }

    /// Converts the keys into credentials. Only the key pair is required.
    pub(super) fn lenient(self) -> Result<Credentials, Error> {
        let expires = self.expiration.as_deref().and_then(parse_time);
        let (Some(id), Some(key)) = (self.id, self.key) else {
            let origin = self.origin;
            return Err(Error::credentials(format!("the response of {origin} lacks AccessKeyId or AccessKeySecret")));
        };
        let credentials = Credentials::with_token(id, key, self.token.unwrap_or_default());
        Ok(match expires {
            Some(expires) => credentials.expiring(expires),
            None => credentials.transient(),
        })
    }
}
