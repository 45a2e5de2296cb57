//! Reads credentials from the program's own source, for example a vault.
//!
//! Shows `Chain::from_fn`: the client caches the credentials and calls the closure again only before they expire.
//!
//! ```sh
//! cargo example credential_source              # against the mock
//! cargo example credential_source -- --live    # the keys are read from EXAMPLE_VAULT_ID and EXAMPLE_VAULT_KEY
//! ```

use std::{
    env,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, SystemTime},
};

use cumulo_examples::{Example, Result};
use cumulo_mock::{DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET};
use cumulo_tencent::{Credentials, Error, ErrorKind, credentials::Chain, sts::GetCallerIdentity};

/// Number of times that the vault was read.
static READS: AtomicU32 = AtomicU32::new(0);

#[tokio::main]
async fn main() -> Result {
    let (example, []) = Example::start([]).await?;
    let is_mock = example.mock().is_some();

    // The name is part of errors: `vault: EXAMPLE_VAULT_ID is not set`.
    let vault = Chain::from_fn("vault", move || read_vault(is_mock));
    let client = example.tencent().credentials(vault).build()?;

    for _ in 0..3 {
        let reply = client.send(GetCallerIdentity::new()).region("ap-guangzhou").await?;
        println!("signed by {}", reply.arn.as_deref().unwrap_or("an unknown caller"));
    }
    println!("three calls, the vault was read {} time", READS.load(Ordering::Relaxed));
    Ok(())
}

/// Simulates the request that a program sends to its vault.
async fn read_vault(is_mock: bool) -> Result<Credentials, Error> {
    READS.fetch_add(1, Ordering::Relaxed);
    let (id, key) = match is_mock {
        true => (DEFAULT_ACCESS_KEY_ID.to_owned(), DEFAULT_ACCESS_KEY_SECRET.to_owned()),
        false => (variable("EXAMPLE_VAULT_ID")?, variable("EXAMPLE_VAULT_KEY")?),
    };
    // Without `expiring`, the credentials are used until the program ends.
    Ok(Credentials::new(id, key).expiring(SystemTime::now() + Duration::from_secs(3600)))
}

/// Reads a variable. An error names the variable, never its value.
fn variable(name: &str) -> Result<String, Error> {
    let missing = |_| Error::builder(ErrorKind::Credentials).message(format!("{name} is not set")).build();
    env::var(name).map_err(missing)
}
