//! Asks a language model and prints the response while it arrives.
//!
//! Shows a stream of server-sent events, decoded by the output type of the operation.
//!
//! ```sh
//! cargo example chat                                # against the mock
//! cargo example chat -- --live "Who are you?"       # a real model, which costs money
//! ```

use std::{
    io::{self, Write},
    time::Duration,
};

use cumulo_examples::{Example, Result};
use cumulo_mock::Mock;
use cumulo_tencent::lkeap::{ChatCompletions, ChatCompletionsOutput, Message};
use serde_json::json;

#[tokio::main]
async fn main() -> Result {
    let (example, [question]) = Example::start([("question", "Who are you?")]).await?;
    example.mock().inspect(|mock| script(mock));
    example.confirm("calls a model that costs money")?;
    let client = example.tencent().build()?;

    println!("> {question}");
    let chat = ChatCompletions::new("deepseek-v3", vec![Message::new().role("user").content(question)]).stream(true);
    // The timeout applies to the time between two events. The complete response may take longer.
    let mut events = client.stream(chat).region("ap-guangzhou").idle_timeout(Duration::from_secs(30)).await?;
    while let Some(event) = events.next().await {
        print!("{}", content(event?.decode()?));
        io::stdout().flush()?;
    }
    println!("\n(request {})", events.request_id());
    Ok(())
}

/// Returns the part of the response that an event adds.
fn content(output: ChatCompletionsOutput) -> String {
    output.choices.into_iter().filter_map(|choice| choice.delta?.content).collect()
}

/// Scripts a response of four events.
fn script(mock: &Mock) {
    let event = |text| json!({ "Choices": [{ "Delta": { "Role": "assistant", "Content": text } }] });
    mock.on("tencent", "lkeap", "ChatCompletions").events(["I am ", "a mock ", "of a ", "model."].map(event));
}
