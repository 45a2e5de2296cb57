//! Resets the password of a virtual machine.
//!
//! Shows the provider's password rule, a secret parameter that is never printed, and the errors of a call.
//! `cargo demo` resets five passwords on three clouds.
//!
//! ```sh
//! cargo example password_reset                            # against the mock
//! cargo example password_reset -- --live 1340895789457    # a real ZEC instance of Zenlayer
//! ```
//!
//! With `--live` the password is read from the environment variable `CUMULO_EXAMPLE_PASSWORD`.

use cumulo_examples::{Example, Result};
use cumulo_zenlayer::zec::ResetInstancePassword;

#[tokio::main]
async fn main() -> Result {
    let (example, [instance]) = Example::start([("instance-id", "1340895789457")]).await?;
    let client = example.zenlayer().build()?;

    // `validate` applies the rule that the provider publishes. No request is sent.
    if let Err(violation) = ResetInstancePassword::new(&instance, "short").validate() {
        println!("not sent: {violation}");
    }

    let reset = ResetInstancePassword::new(&instance, example.password()?);
    reset.validate()?;
    // The password is masked in `Debug`, in errors and in logs.
    println!("sending {reset:?}");
    example.confirm(&format!("resets the password of {instance}"))?;

    match client.send(reset).await {
        Ok(reply) => println!("the password of {instance} is reset (request {})", reply.request_id()),
        Err(error) if error.is_auth() => {
            return Err(format!("check the access key and its permissions: {error}").into());
        }
        Err(error) if error.is_throttled() => return Err(format!("try again later: {error}").into()),
        Err(error) => return Err(error.into()),
    }
    if let Some(mock) = example.mock() {
        let is_set = mock.password_of("zenlayer", &instance) == Some(example.password()?);
        println!("the mock has the new password: {is_set}");
    }
    Ok(())
}
