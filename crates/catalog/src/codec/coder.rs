//! One interface for encoding and decoding. In this module, "codes" means "encodes or decodes".

use std::collections::BTreeMap;

use crate::wire::Fault;

/// Writes values, or replaces them with the values that it reads.
///
/// Before it is read, a value is the default of its type.
pub(super) trait Coder: Sized {
    /// Codes the facts of one record. All flags of a record are stored in one number. Records are not nested.
    fn record(&mut self, facts: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault>;

    /// Codes a flag of the current record. Rare flags are last, because a number without high bits needs fewer bytes.
    fn flag(&mut self, value: &mut bool) -> Result<(), Fault>;

    fn number(&mut self, value: &mut u64) -> Result<(), Fault>;

    /// Codes a text that may be repeated.
    fn name(&mut self, value: &mut String) -> Result<(), Fault>;

    /// Codes a reference to a struct. A new struct is queued, together with the action that it belongs to. `guesses`
    /// are the names that can be derived from the context of the reference.
    fn reference(&mut self, name: &mut String, action: &str, guesses: &[&str]) -> Result<(), Fault>;

    /// Queues a struct without a reference to it.
    fn queue(&mut self, name: &str);

    /// Removes the next struct from the queue and returns its name and its action.
    fn next_struct(&mut self) -> Option<(String, String)>;
}

type Coded = Result<(), Fault>;

/// Codes a number that may be negative. Numbers near zero need fewer bytes.
pub(super) fn signed<C: Coder>(coder: &mut C, value: &mut i64) -> Coded {
    let mut number = zigzag(*value);
    coder.number(&mut number)?;
    *value = from_zigzag(number);
    Ok(())
}

pub(super) fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)) as u64
}

pub(super) fn from_zigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

/// Codes a number of a smaller type.
pub(super) fn small<C: Coder, T: Copy + Into<u64> + TryFrom<u64>>(coder: &mut C, value: &mut T) -> Coded {
    let mut number = (*value).into();
    coder.number(&mut number)?;
    *value = T::try_from(number).map_err(|_| "a number is out of range")?;
    Ok(())
}

/// Codes a list: its length, then its items.
pub(super) fn list<C: Coder, T: Default>(
    coder: &mut C,
    values: &mut Vec<T>,
    mut item: impl FnMut(&mut C, &mut T) -> Coded,
) -> Coded {
    let mut count = values.len() as u64;
    coder.number(&mut count)?;
    // Damaged bytes may contain any count, so the list grows only with the items that are read.
    for at in 0..usize::try_from(count).map_err(|_| "a list is too long")? {
        if at == values.len() {
            values.push(T::default());
        }
        if let Some(value) = values.get_mut(at) {
            item(coder, value)?;
        }
    }
    Ok(())
}

pub(super) fn names<C: Coder>(coder: &mut C, values: &mut Vec<String>) -> Coded {
    list(coder, values, C::name)
}

/// Codes a map: the number of entries, then the key and the value of each entry.
pub(super) fn map<C: Coder, T: Default>(
    coder: &mut C,
    values: &mut BTreeMap<String, T>,
    mut value: impl FnMut(&mut C, &str, &mut T) -> Coded,
) -> Coded {
    let mut entries: Vec<(String, T)> = std::mem::take(values).into_iter().collect();
    list(coder, &mut entries, |coder, (key, entry)| {
        coder.name(key)?;
        value(coder, key, entry)
    })?;
    *values = entries.into_iter().collect();
    Ok(())
}

/// Codes an optional value: a flag, then the value.
pub(super) fn optional<C: Coder, T: Default>(
    coder: &mut C,
    value: &mut Option<T>,
    present: impl FnOnce(&mut C, &mut T) -> Coded,
) -> Coded {
    optional_from(coder, value, T::default(), present)
}

/// Codes an optional value whose type has no default. Reading starts with `initial`.
pub(super) fn optional_from<C: Coder, T>(
    coder: &mut C,
    value: &mut Option<T>,
    initial: T,
    present: impl FnOnce(&mut C, &mut T) -> Coded,
) -> Coded {
    let mut is_present = value.is_some();
    coder.flag(&mut is_present)?;
    if is_present { present(coder, value.get_or_insert(initial)) } else { Ok(()) }
}

/// Codes a value that is usually the default of its type: a flag, then the value if it differs.
pub(super) fn unless_default<C: Coder, T: Default + PartialEq>(
    coder: &mut C,
    value: &mut T,
    other: impl FnOnce(&mut C, &mut T) -> Coded,
) -> Coded {
    let mut is_other = *value != T::default();
    coder.flag(&mut is_other)?;
    if is_other { other(coder, value) } else { Ok(()) }
}

/// Defines a function that codes an enumeration by the numbers of its variants. Each variant must be listed.
macro_rules! coded {
    ($name:ident: $ty:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        fn $name<C: Coder>(coder: &mut C, value: &mut $ty) -> Result<(), Fault> {
            let mut number = match value { $($ty::$variant => $number,)* };
            coder.number(&mut number)?;
            *value = match number {
                $($number => $ty::$variant,)*
                _ => return Err(concat!("unknown value of ", stringify!($ty))),
            };
            Ok(())
        }
    };
}

pub(super) use coded;
