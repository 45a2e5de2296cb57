//! The resets on a real cloud, after asking for the resources and a confirmation.

use std::io::{self, BufRead, Write};

use crate::{
    resets::{self, Targets},
    result::Result,
    table,
};

pub async fn run(provider: &str) -> Result<()> {
    let mut to = Targets {
        region: String::new(),
        smart_ag_id: String::new(),
        smart_ag_user: String::new(),
        rds_instance: String::new(),
        rds_account: String::new(),
        dds_instance: String::new(),
        redis_instance: String::new(),
        zec_instance: String::new(),
        password: String::new(),
    };
    println!("This resets passwords on the real {provider}. Leave a resource empty to skip it.");
    match provider {
        "alibaba" => {
            let client = cumulo_alibaba::Client::from_env().await?;
            to.smart_ag_id = ask("Smart Access Gateway client (sag-…)")?;
            if !to.smart_ag_id.is_empty() {
                to.region = ask("its region")?;
                to.smart_ag_user = ask("its user")?;
            }
            to.rds_instance = ask("RDS instance (rm-…)")?;
            if !to.rds_instance.is_empty() {
                to.rds_account = ask("its account")?;
            }
            to.dds_instance = ask("MongoDB instance (dds-…); the account is root")?;
            confirm(&mut to)?;
            let mut calls = Vec::new();
            if !to.smart_ag_id.is_empty() {
                calls.push(resets::smartag(&client, &to).await?);
            }
            if !to.rds_instance.is_empty() {
                calls.push(resets::rds(&client, &to).await?);
            }
            if !to.dds_instance.is_empty() {
                calls.push(resets::dds(&client, &to).await?);
            }
            table::print(provider, &calls);
        }
        "tencent" => {
            let client = cumulo_tencent::Client::from_env().await?;
            to.redis_instance = ask("Redis instance (crs-…)")?;
            if !to.redis_instance.is_empty() {
                confirm(&mut to)?;
                table::print(provider, &[resets::redis(&client, &to).await?]);
            }
        }
        "zenlayer" => {
            let client = cumulo_zenlayer::Client::from_env().await?;
            to.zec_instance = ask("ZEC instance")?;
            if !to.zec_instance.is_empty() {
                confirm(&mut to)?;
                table::print(provider, &[resets::zec(&client, &to).await?]);
            }
        }
        other => return Err(format!("`{other}` is not a provider: use alibaba, tencent or zenlayer").into()),
    }
    Ok(())
}

fn ask(question: &str) -> Result<String> {
    print!("{question}: ");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}

/// Reads the new password from the environment, so that it is never on the screen, and asks for a confirmation.
fn confirm(to: &mut Targets) -> Result<()> {
    const VARIABLE: &str = "CUMULO_DEMO_PASSWORD";
    to.password = std::env::var(VARIABLE).map_err(|_| format!("set the new password in {VARIABLE}"))?;
    match ask("Type `yes` to reset the passwords now")?.as_str() {
        "yes" => Ok(()),
        _ => Err("cancelled; no password was changed".into()),
    }
}
