//! A program with one call, to measure the build time of Cumulo for its users.

use cumulo_tencent::{Client, Error, redis::ResetPassword};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env().await?;
    let reset = ResetPassword::new("crs-5a4py64p").password("Example-2026");
    let reply = client.send(reset).await?;
    println!("task {:?}, request {}", reply.task_id, reply.request_id());
    Ok(())
}
