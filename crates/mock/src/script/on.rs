//! The API that tests use to script a mock.

use std::{fmt, sync::Mutex};

use serde_json::Value;

use crate::{
    event_stream::Piece,
    fault::Fault,
    lock::lock,
    script::rules::{Rate, Rules, Scope, Scripted, Scripts},
};

/// The script of an operation, from [`Mock::on`](crate::Mock::on), or of every request, from
/// [`Mock::on_any`](crate::Mock::on_any).
///
/// Faults are used first, each for one request. After the faults, a scripted response is used for all further requests.
/// [`times`](Self::times) sets the number of requests for which the last fault or response is used. Faults and
/// responses are used in the order in which they were added. The next response replaces a response without a limit.
pub struct On<'a> {
    scripts: &'a Mutex<Scripts>,
    scope: Scope,
    last_is_fault: bool,
}

impl fmt::Debug for On<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On").finish_non_exhaustive()
    }
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

    /// Adds a response with these fields of the output. The mock adds the envelope and the request id.
    pub fn reply(self, output: Value) -> Self {
        self.push(Scripted::Reply(output))
    }

    /// Adds a response that is a stream of events. JSON values are events; other [`Piece`]s pause the stream, cut it
    /// off, or are sent unchanged. Each piece is a chunk of the body.
    pub fn events<P: Into<Piece>>(self, pieces: impl IntoIterator<Item = P>) -> Self {
        self.push(Scripted::Events(pieces.into_iter().map(Into::into).collect()))
    }

    /// Adds a response that is an error in the cloud's shape. Tencent's API errors have status 200.
    pub fn error(self, http_status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.push(Scripted::Error { status: http_status, code: code.into(), message: message.into() })
    }

    /// Adds a fault that happens once.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.last_is_fault = true;
        self.change(|rules| rules.faults.push_back((fault, 1)));
        self
    }

    /// Sets the maximum number of requests that are accepted within any period of one second. Further requests are
    /// throttled. The rate of an operation replaces the rate of [`Mock::on_any`](crate::Mock::on_any).
    pub fn rate(self, per_second: u32) -> Self {
        self.change(|rules| rules.rate = Some(Rate::new(per_second)));
        self
    }

    /// Sets the number of requests for which the last fault or response is used; 0 removes it.
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
