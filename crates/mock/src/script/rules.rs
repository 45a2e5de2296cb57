//! Queues of faults and responses, for an operation or for every request.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{event_stream::Piece, fault::Fault, request::call::Call};

/// A scripted response.
#[derive(Clone)]
pub(crate) enum Scripted {
    Reply(Value),
    Error { status: u16, code: String, message: String },
    Events(Vec<Piece>),
}

/// The operation that a rule applies to (provider, service, action); `None` means every request.
pub(super) type Scope = Option<(String, String, String)>;

pub(super) struct Rules {
    scope: Scope,
    pub(super) faults: VecDeque<(Fault, u32)>,
    pub(super) rate: Option<Rate>,
    /// Responses, and the number of further requests for which each is used; `None` means no limit.
    pub(super) replies: VecDeque<(Scripted, Option<u32>)>,
}

/// Maximum number of requests within any period of one second. Further requests are throttled and are not counted.
pub(super) struct Rate {
    per_second: u32,
    accepted: VecDeque<Instant>,
}

impl Rate {
    pub(super) fn new(per_second: u32) -> Self {
        Self { per_second, accepted: VecDeque::new() }
    }

    fn accepts(&mut self, now: Instant) -> bool {
        const SECOND: Duration = Duration::from_secs(1);
        while self.accepted.front().is_some_and(|then| now.duration_since(*then) >= SECOND) {
            self.accepted.pop_front();
        }
        let accepts = self.accepted.len() < self.per_second as usize;
        if accepts {
            self.accepted.push_back(now);
        }
        accepts
    }
}

/// All rules. The rules of operations precede the rules for every request.
#[derive(Default)]
pub(crate) struct Scripts(Vec<Rules>);

impl Scripts {
    pub(super) fn of(&mut self, scope: &Scope) -> &mut Rules {
        let at = self.0.iter().position(|rules| rules.scope == *scope).unwrap_or_else(|| {
            self.0.push(Rules { scope: scope.clone(), faults: VecDeque::new(), rate: None, replies: VecDeque::new() });
            self.0.sort_by_key(|rules| rules.scope.is_none());
            self.0.iter().position(|rules| rules.scope == *scope).unwrap_or_default()
        });
        &mut self.0[at]
    }

    fn matching<'a>(
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

    /// Removes and returns the next fault for a request to one of the services. An empty list means that the service
    /// is not known.
    pub(crate) fn take_fault(&mut self, call: Option<&Call>, services: &[String]) -> Option<Fault> {
        let rate = self.matching(call, services).find_map(|rules| rules.rate.as_mut());
        if rate.is_some_and(|rate| !rate.accepts(Instant::now())) {
            return Some(Fault::Throttle);
        }
        let queue = self.matching(call, services).map(|rules| &mut rules.faults).find(|queue| !queue.is_empty())?;
        let (fault, left) = queue.front_mut()?;
        let fault = *fault;
        *left = left.saturating_sub(1);
        if *left == 0 {
            queue.pop_front();
        }
        Some(fault)
    }

    /// Removes and returns the next response.
    pub(crate) fn take_reply(&mut self, call: &Call, services: &[String]) -> Option<Scripted> {
        let queue =
            self.matching(Some(call), services).map(|rules| &mut rules.replies).find(|queue| !queue.is_empty())?;
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

    /// Returns true if a response is scripted for the request.
    pub(crate) fn has_reply(&mut self, call: &Call, services: &[String]) -> bool {
        self.matching(Some(call), services).any(|rules| !rules.replies.is_empty())
    }
}
