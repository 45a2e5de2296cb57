//! Encodes a service version.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, VecDeque},
};

use cumulo_spec::Spec;

use crate::{
    codec::{
        coder::Coder,
        facts::{self, required},
    },
    wire::{Fault, Writer},
};

/// Minimum number of services that use a shared name. A name of fewer services needs less space in each service.
const MIN_USES: usize = 16;

/// Returns the names that many of the specs use, the most frequent first.
pub(crate) fn shared<'a>(specs: impl IntoIterator<Item = &'a Spec>) -> Vec<String> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for spec in specs {
        for name in Encoder::run(spec, &[]).names.into_keys() {
            *uses.entry(name).or_default() += 1;
        }
    }
    let mut names: Vec<_> = uses.into_iter().filter(|(_, uses)| *uses >= MIN_USES).collect();
    names.sort_by(|(a, a_uses), (b, b_uses)| (Reverse(a_uses), a).cmp(&(Reverse(b_uses), b)));
    names.into_iter().map(|(name, _)| name).collect()
}

/// Encodes a spec without the facts in the directory and listing: provider, service, version, code, actions and their
/// descriptions.
pub(crate) fn encode(spec: &Spec, shared: &[String]) -> Vec<u8> {
    Encoder::run(spec, shared).out.finish()
}

struct Encoder {
    out: Writer,
    /// Flags of the current record, and their number.
    flags: (u64, u32),
    /// Number by name.
    names: HashMap<String, u64>,
    /// Number of each referenced struct, by name.
    structs: HashMap<String, u64>,
    queue: VecDeque<(String, String)>,
}

impl Encoder {
    fn run(spec: &Spec, shared: &[String]) -> Self {
        let mut encoder = Self {
            out: Writer::default(),
            flags: (0, 0),
            names: shared.iter().cloned().zip(1..).collect(),
            structs: HashMap::new(),
            queue: VecDeque::new(),
        };
        let mut spec = spec.clone();
        let by_rule = constructors_by_rule(&mut spec);
        // Writing cannot fail; only reading returns faults.
        let _ = facts::spec(&mut encoder, &mut spec, by_rule);
        encoder
    }
}

/// Clears the constructors that are equal to the required fields of their input. Returns for each operation whether it
/// was cleared.
fn constructors_by_rule(spec: &mut Spec) -> Vec<bool> {
    let Spec { operations, structs, .. } = spec;
    let by_rule = operations.values_mut().map(|operation| {
        let input = operation.input.as_ref().and_then(|name| structs.get(name)).map_or(&[][..], Vec::as_slice);
        let is_rule = !operation.constructor.is_empty() && operation.constructor.iter().eq(required(input));
        if is_rule {
            operation.constructor.clear();
        }
        is_rule
    });
    by_rule.collect()
}

impl Coder for Encoder {
    fn record(&mut self, facts: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.flags = (0, 0);
        facts(self)?;
        self.out.flags(self.flags.0);
        Ok(())
    }

    fn flag(&mut self, value: &mut bool) -> Result<(), Fault> {
        self.flags.0 |= u64::from(*value) << self.flags.1;
        self.flags.1 += 1;
        Ok(())
    }

    fn number(&mut self, value: &mut u64) -> Result<(), Fault> {
        self.out.number(*value);
        Ok(())
    }

    fn name(&mut self, value: &mut String) -> Result<(), Fault> {
        match self.names.get(value.as_str()) {
            Some(number) => self.out.number(*number),
            None => {
                self.names.insert(value.clone(), self.names.len() as u64 + 1);
                self.out.number(0);
                self.out.text(value);
            }
        }
        Ok(())
    }

    fn reference(&mut self, name: &mut String, action: &str, guesses: &[&str]) -> Result<(), Fault> {
        if let Some(number) = self.structs.get(name.as_str()) {
            let back = self.structs.len() as u64 - number;
            self.out.number(facts::KNOWN);
            self.out.number(back);
            return Ok(());
        }
        self.structs.insert(name.clone(), self.structs.len() as u64);
        self.queue.push_back((name.clone(), action.to_owned()));
        match guesses.iter().position(|guess| guess == name) {
            Some(guess) => self.out.number(facts::GUESSED + guess as u64),
            None => {
                self.out.number(facts::NAMED);
                self.name(name)?;
            }
        }
        Ok(())
    }

    fn queue(&mut self, name: &str) {
        self.structs.insert(name.to_owned(), self.structs.len() as u64);
        self.queue.push_back((name.to_owned(), String::new()));
    }

    fn next_struct(&mut self) -> Option<(String, String)> {
        self.queue.pop_front()
    }
}
