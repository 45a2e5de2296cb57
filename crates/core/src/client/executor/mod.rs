//! The executor of calls: attempts, retries, timeouts. It does not depend on the type of an operation, so that it is
//! compiled only once.

mod attempt;
mod call;
mod failure;
mod settings;

pub(crate) use self::settings::Executor;
