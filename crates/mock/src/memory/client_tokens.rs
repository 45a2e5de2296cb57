//! Client tokens. A request that repeats a client token gets the response of the first request and is not carried out
//! again.

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{cloud::Cloud, request::call::Call};

/// Maximum number of client tokens that are kept.
const MAX_KEPT: usize = 10_000;

/// A client token of an action. It is stored as a hash, because clients may send tokens of any length.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Token {
    cloud: Cloud,
    action: String,
    token: [u8; 32],
}

/// Returns the client token of a request, if it has one.
pub(crate) fn of(call: &Call, params: &Map<String, Value>) -> Option<Token> {
    let token = ["ClientToken", "clientToken"].iter().find_map(|name| params.get(*name)?.as_str())?;
    let token = Some(token).filter(|token| !token.is_empty())?;
    Some(Token { cloud: call.cloud, action: call.action.clone(), token: Sha256::digest(token).into() })
}

/// Outputs of the requests with client tokens.
#[derive(Default)]
pub(crate) struct Tokens {
    outputs: HashMap<Token, Value>,
    order: VecDeque<Token>,
}

impl Tokens {
    pub(crate) fn output(&self, token: &Token) -> Option<Value> {
        self.outputs.get(token).cloned()
    }

    pub(crate) fn store(&mut self, token: Token, output: Value) {
        if self.order.len() == MAX_KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.outputs.remove(&oldest);
        }
        self.order.push_back(token.clone());
        self.outputs.insert(token, output);
    }
}
