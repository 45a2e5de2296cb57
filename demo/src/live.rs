//! The resets on a real cloud. The program asks for the resources and for a confirmation.

use std::io::{self, BufRead, Write};

use crate::{
    resets::{self, Targets},
    result::Result,
    table,
};

pub async fn run(provider: &str) -> Result<()> {
    let mut targets = Targets {
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
    println!("This program resets passwords on the real {provider}. Leave a resource empty to skip it.");
    match provider {
        "alibaba" => {
            let client = cumulo_alibaba::Client::from_env().await?;
            targets.smart_ag_id = ask("Smart Access Gateway client (sag-…)")?;
            if !targets.smart_ag_id.is_empty() {
                targets.region = ask("its region")?;
                targets.smart_ag_user = ask("its user")?;
            }
            targets.rds_instance = ask("RDS instance (rm-…)")?;
            if !targets.rds_instance.is_empty() {
                targets.rds_account = ask("its account")?;
            }
            targets.dds_instance = ask("MongoDB instance (dds-…); the account is root")?;
            confirm(&mut targets)?;
            let mut calls = Vec::new();
            if !targets.smart_ag_id.is_empty() {
                calls.push(resets::smartag(&client, &targets).await?);
            }
            if !targets.rds_instance.is_empty() {
                calls.push(resets::rds(&client, &targets).await?);
            }
            if !targets.dds_instance.is_empty() {
                calls.push(resets::dds(&client, &targets).await?);
            }
            table::print(provider, &calls);
        }
        "tencent" => {
            let client = cumulo_tencent::Client::from_env().await?;
            targets.redis_instance = ask("Redis instance (crs-…)")?;
            if !targets.redis_instance.is_empty() {
                confirm(&mut targets)?;
                table::print(provider, &[resets::redis(&client, &targets).await?]);
            }
        }
        "zenlayer" => {
            let client = cumulo_zenlayer::Client::from_env().await?;
            targets.zec_instance = ask("ZEC instance")?;
            if !targets.zec_instance.is_empty() {
                confirm(&mut targets)?;
                table::print(provider, &[resets::zec(&client, &targets).await?]);
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

/// Reads the new password from the environment, so that it is never displayed, and asks for a confirmation.
fn confirm(targets: &mut Targets) -> Result<()> {
    const VARIABLE: &str = "CUMULO_DEMO_PASSWORD";
    targets.password =
        std::env::var(VARIABLE).map_err(|_| format!("set the environment variable {VARIABLE} to the new password"))?;
    match ask("Type `yes` to reset the passwords now")?.as_str() {
        "yes" => Ok(()),
        _ => Err("cancelled; no password was changed".into()),
    }
}
