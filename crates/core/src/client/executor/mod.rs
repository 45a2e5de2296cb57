//! What carries out calls: attempts, retries, timeouts. It knows no operation's type, so that it is compiled once.

mod attempt;
mod call;
mod failure;
mod settings;

pub(crate) use self::settings::{ATTEMPT_TIMEOUT, Executor, TIMEOUT};
