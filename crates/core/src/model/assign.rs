use std::collections::BTreeMap;

/// A field of an output that a test can set: an `Option`, or a list or map that is not optional.
#[doc(hidden)]
pub trait Assign<T> {
    /// Sets the field.
    fn assign(&mut self, value: T);
}

impl<T> Assign<T> for Option<T> {
    fn assign(&mut self, value: T) {
        *self = Some(value);
    }
}

impl<T> Assign<Vec<T>> for Vec<T> {
    fn assign(&mut self, value: Vec<T>) {
        *self = value;
    }
}

impl<T> Assign<BTreeMap<String, T>> for BTreeMap<String, T> {
    fn assign(&mut self, value: BTreeMap<String, T>) {
        *self = value;
    }
}
