//! The interface with which a test scripts a mock.

use std::sync::Mutex;

use serde_json::Value;

use crate::{
    event_stream::Piece,
    fault::Fault,
    lock::lock,
    script::rules::{Rate, Rules, Scope, Scripted, Scripts},
};

/// Scripts what happens to an operation; from [`Mock::on`](crate::Mock::on) and [`Mock::on_any`](crate::Mock::on_any).
///
/// Faults come first, one request each; replies then stand for ever. [`times`](Self::times) changes how often the last
/// one happens. What is added later happens later; a reply that stands for ever gives way to a later one.
pub struct On<'a> {
    scripts: &'a Mutex<Scripts>,
    scope: Scope,
    last_is_fault: bool,
}

impl<'a> On<'a> {
    pub(crate) fn new(scripts: &'a Mutex<Scripts>, scope: Scope) -> Self {
        Self { scripts, scope, last_is_fault: false }
    }

    fn change(&self, change: impl FnOnce(&mut Rules)) {
        change(lock(self.scripts).of(&self.scope));
    }

    fn push(mut self, reply: Scripted) -> Self {
        self.last_is_fault = false;
        self.change(|rules| {
            rules.replies.retain(|(_, left)| left.is_some());
            rules.replies.push_back((reply, None));
        });
        self
    }

    /// Answer with these members of the output; the mock adds the envelope and the request id.
    pub fn reply(self, output: Value) -> Self {
        self.push(Scripted::Reply(output))
    }

    /// Answer with a stream of events: JSON values are events, and other [`Piece`]s pause it, cut it off, or are bytes as
    /// they are. Each piece is a chunk of the body.
    pub fn events<P: Into<Piece>>(self, pieces: impl IntoIterator<Item = P>) -> Self {
        self.push(Scripted::Events(pieces.into_iter().map(Into::into).collect()))
    }

    /// Answer with an error in the cloud's shape. Tencent's API errors come with status 200.
    pub fn error(self, http_status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.push(Scripted::Error { status: http_status, code: code.into(), message: message.into() })
    }

    /// Let something go wrong, once.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.last_is_fault = true;
        self.change(|rules| rules.faults.push_back((fault, 1)));
        self
    }

    /// Let at most so many requests through in any second, by the time they arrive; throttle those beyond. A rate of an
    /// operation counts instead of one of every request.
    pub fn rate(self, per_second: u32) -> Self {
        self.change(|rules| rules.rate = Some(Rate::new(per_second)));
        self
    }

    /// How often the last fault or reply happens; 0 takes it back.
    pub fn times(self, times: u32) -> Self {
        self.change(|rules| match self.last_is_fault {
            true => {
                if let Some((_, left)) = rules.faults.back_mut() {
                    *left = times;
                }
                rules.faults.retain(|(_, left)| *left > 0);
            }
            false => {
                if let Some((_, left)) = rules.replies.back_mut() {
                    *left = Some(times);
                }
                rules.replies.retain(|(_, left)| *left != Some(0));
            }
        });
        self
    }
}
