//! What a test wants to happen: queues of faults and replies, by operation or for every request.

use std::{
    collections::VecDeque,
    sync::PoisonError,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{Fault, Mock, Piece, request::Call};

/// A scripted reply.
#[derive(Clone)]
pub(crate) enum Scripted {
    Reply(Value),
    Error { status: u16, code: String, message: String },
    Events(Vec<Piece>),
}

/// Which requests a rule is for; `None` means every request.
type Scope = Option<(String, String, String)>;

struct Rules {
    scope: Scope,
    faults: VecDeque<(Fault, u32)>,
    rate: Option<Rate>,
    /// Replies and how often they still stand; `None` means for ever.
    replies: VecDeque<(Scripted, Option<u32>)>,
}

/// So many requests in any second; those beyond are throttled and do not count.
struct Rate {
    per_second: u32,
    passed: VecDeque<Instant>,
}

impl Rate {
    fn passes(&mut self, now: Instant) -> bool {
        const SECOND: Duration = Duration::from_secs(1);
        while self.passed.front().is_some_and(|then| now.duration_since(*then) >= SECOND) {
            self.passed.pop_front();
        }
        let passes = self.passed.len() < self.per_second as usize;
        if passes {
            self.passed.push_back(now);
        }
        passes
    }
}

/// All rules. Those of an operation come before those of every request.
#[derive(Default)]
pub(crate) struct Scripts(Vec<Rules>);

impl Scripts {
    fn of(&mut self, scope: &Scope) -> &mut Rules {
        let at = self.0.iter().position(|rules| rules.scope == *scope).unwrap_or_else(|| {
            self.0.push(Rules { scope: scope.clone(), faults: VecDeque::new(), rate: None, replies: VecDeque::new() });
            self.0.sort_by_key(|rules| rules.scope.is_none());
            self.0.iter().position(|rules| rules.scope == *scope).unwrap_or_default()
        });
        &mut self.0[at]
    }

    fn fitting<'a>(
        &'a mut self,
        call: Option<&'a Call>,
        services: &'a [String],
    ) -> impl Iterator<Item = &'a mut Rules> {
        self.0.iter_mut().filter(move |rules| match (&rules.scope, call) {
            (None, _) => true,
            (Some((provider, service, action)), Some(call)) => {
                provider == call.cloud.name()
                    && *action == call.action
                    && (services.is_empty() || services.iter().any(|name| name.eq_ignore_ascii_case(service)))
            }
            (Some(_), None) => false,
        })
    }

    /// Takes the next fault for a request to one of the services; no service means that none is known.
    pub(crate) fn take_fault(&mut self, call: Option<&Call>, services: &[String]) -> Option<Fault> {
        let rate = self.fitting(call, services).find_map(|rules| rules.rate.as_mut());
        if rate.is_some_and(|rate| !rate.passes(Instant::now())) {
            return Some(Fault::Throttle);
        }
        let queue = self.fitting(call, services).map(|rules| &mut rules.faults).find(|queue| !queue.is_empty())?;
        let (fault, left) = queue.front_mut()?;
        let fault = *fault;
        *left = left.saturating_sub(1);
        if *left == 0 {
            queue.pop_front();
        }
        Some(fault)
    }

    /// Takes the next reply.
    pub(crate) fn take_reply(&mut self, call: &Call, services: &[String]) -> Option<Scripted> {
        let queue =
            self.fitting(Some(call), services).map(|rules| &mut rules.replies).find(|queue| !queue.is_empty())?;
        let (reply, left) = queue.front_mut()?;
        let reply = reply.clone();
        if let Some(left) = left {
            *left = left.saturating_sub(1);
            if *left == 0 {
                queue.pop_front();
            }
        }
        Some(reply)
    }

    /// Whether a reply waits for a request.
    pub(crate) fn has_reply(&mut self, call: &Call, services: &[String]) -> bool {
        self.fitting(Some(call), services).any(|rules| !rules.replies.is_empty())
    }
}

/// Scripts what happens to an operation; from [`Mock::on`] and [`Mock::on_any`].
///
/// Faults come first, one request each; replies then stand for ever. [`times`](Self::times) changes how often the last
/// one happens. What is added later happens later; a reply that stands for ever gives way to a later one.
pub struct On<'a> {
    mock: &'a Mock,
    scope: Scope,
    last_is_fault: bool,
}

impl<'a> On<'a> {
    pub(crate) fn new(mock: &'a Mock, scope: Scope) -> Self {
        Self { mock, scope, last_is_fault: false }
    }

    fn change(&self, change: impl FnOnce(&mut Rules)) {
        let mut scripts = self.mock.shared().scripts.lock().unwrap_or_else(PoisonError::into_inner);
        change(scripts.of(&self.scope));
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
        self.change(|rules| rules.rate = Some(Rate { per_second, passed: VecDeque::new() }));
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
