//! Client tokens: a request that repeats one is answered as the first one was, and not carried out again.

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{cloud::Cloud, request::call::Call};

/// How many are remembered.
const KEPT: usize = 10_000;

/// A client token of an action: a hash, since clients may send tokens of any length.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Token {
    cloud: Cloud,
    action: String,
    token: [u8; 32],
}

/// The token of a request, if it carries one.
pub(crate) fn of(call: &Call, params: &Map<String, Value>) -> Option<Token> {
    let token = ["ClientToken", "clientToken"].iter().find_map(|name| params.get(*name)?.as_str())?;
    let token = Some(token).filter(|token| !token.is_empty())?;
    Some(Token { cloud: call.cloud, action: call.action.clone(), token: Sha256::digest(token).into() })
}

/// What requests with tokens were answered.
#[derive(Default)]
pub(crate) struct Tokens {
    answers: HashMap<Token, Value>,
    order: VecDeque<Token>,
}

impl Tokens {
    pub(crate) fn answer(&self, token: &Token) -> Option<Value> {
        self.answers.get(token).cloned()
    }

    pub(crate) fn remember(&mut self, token: Token, output: Value) {
        if self.order.len() == KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.answers.remove(&oldest);
        }
        self.order.push_back(token.clone());
        self.answers.insert(token, output);
    }
}
