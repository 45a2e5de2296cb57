//! Decodes a service version.

use std::collections::VecDeque;

use cumulo_spec::{Operation, Spec};

use crate::{
    codec::{
        coder::Coder,
        facts::{self, required},
    },
    wire::{Fault, Reader},
};

/// The facts of a service version that are in the directory.
pub(crate) struct Frame<'a> {
    pub(crate) provider: &'a str,
    pub(crate) service: &'a str,
    pub(crate) version: &'a str,
    pub(crate) code: &'a str,
}

/// Decodes the spec of a service version. `actions` are its actions and their descriptions. The first name numbers
/// refer to `shared`.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    frame: Frame<'a>,
    actions: impl Iterator<Item = (&'a str, &'a str)>,
    shared: &[&'a str],
) -> Result<Spec, Fault> {
    let mut decoder = Decoder {
        bytes: Reader::new(bytes)?,
        flags: 0,
        names: shared.to_vec(),
        structs: Vec::new(),
        queue: VecDeque::new(),
    };
    let operation =
        |(action, doc): (&str, &str)| (action.to_owned(), Operation { doc: doc.into(), ..Operation::default() });
    let mut spec = Spec {
        provider: frame.provider.into(),
        service: frame.service.into(),
        version: frame.version.into(),
        code: frame.code.into(),
        operations: actions.map(operation).collect(),
        ..Spec::default()
    };
    let by_rule = vec![false; spec.operations.len()];
    let by_rule = facts::spec(&mut decoder, &mut spec, by_rule)?;
    decoder.bytes.end()?;
    let Spec { operations, structs, .. } = &mut spec;
    for operation in
        operations.values_mut().zip(by_rule).filter_map(|(operation, is_rule)| is_rule.then_some(operation))
    {
        if let Some(fields) = operation.input.as_ref().and_then(|name| structs.get(name)) {
            operation.constructor = required(fields).cloned().collect();
        }
    }
    Ok(spec)
}

struct Decoder<'a> {
    bytes: Reader<'a>,
    /// The flags of the current record that have not been read.
    flags: u64,
    names: Vec<&'a str>,
    /// Structs that were referenced.
    structs: Vec<String>,
    queue: VecDeque<(String, String)>,
}

impl<'a> Decoder<'a> {
    fn name_text(&mut self) -> Result<&'a str, Fault> {
        match self.bytes.count()?.checked_sub(1) {
            Some(at) => self.names.get(at).copied().ok_or("unknown name number"),
            None => {
                let name = self.bytes.text()?;
                self.names.push(name);
                Ok(name)
            }
        }
    }
}

impl Coder for Decoder<'_> {
    fn record(&mut self, facts: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.flags = self.bytes.flags()?;
        facts(self)?;
        if self.flags == 0 { Ok(()) } else { Err("unknown flag") }
    }

    fn flag(&mut self, value: &mut bool) -> Result<(), Fault> {
        *value = self.flags & 1 == 1;
        self.flags >>= 1;
        Ok(())
    }

    fn number(&mut self, value: &mut u64) -> Result<(), Fault> {
        *value = self.bytes.number()?;
        Ok(())
    }

    fn name(&mut self, value: &mut String) -> Result<(), Fault> {
        self.name_text()?.clone_into(value);
        Ok(())
    }

    fn reference(&mut self, name: &mut String, action: &str, guesses: &[&str]) -> Result<(), Fault> {
        match self.bytes.number()? {
            facts::KNOWN => {
                let at = self.structs.len().checked_sub(self.bytes.count()?);
                let known = at.and_then(|at| self.structs.get(at)).ok_or("reference to an unknown struct")?;
                name.clone_from(known);
                return Ok(());
            }
            facts::NAMED => self.name(name)?,
            guess => {
                let guess = usize::try_from(guess - facts::GUESSED).ok().and_then(|guess| guesses.get(guess));
                (*guess.ok_or("unknown kind of reference")?).clone_into(name);
            }
        }
        self.structs.push(name.clone());
        self.queue.push_back((name.clone(), action.to_owned()));
        Ok(())
    }

    fn queue(&mut self, name: &str) {
        self.structs.push(name.to_owned());
        self.queue.push_back((name.to_owned(), String::new()));
    }

    fn next_struct(&mut self) -> Option<(String, String)> {
        self.queue.pop_front()
    }
}
