use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::Model;
use crate::secret::Secret;

/// A conversion into a field of type `T`, for the parameters of constructors and setters.
///
/// Text fields accept `&str` and `String`. Integer fields accept all integer types that always fit. List fields accept
/// arrays and lists of such values. Byte fields accept `Vec<u8>`, byte slices and [`Bytes`].
///
/// All integer fields of operations are `i64`. They do not accept a `u64`, because it may not fit: convert it with
/// `i64::try_from`. A literal that does not fit into `i32` needs a type suffix: `5_000_000_000_i64`.
pub trait IntoValue<T> {
    /// Converts the argument into the value of the field.
    fn into_value(self) -> T;
}

macro_rules! into {
    ($($from:ty => $to:ty),+ $(,)?) => {$(
        impl IntoValue<$to> for $from {
            #[inline]
            fn into_value(self) -> $to {
                self.into()
            }
        }
    )+};
}

into! {
    String => String, &str => String, &String => String,
    Secret => Secret, String => Secret, &str => Secret,
    bool => bool,
    i64 => i64, i32 => i64, i16 => i64, i8 => i64, u32 => i64, u16 => i64, u8 => i64,
    u64 => u64,
    f64 => f64, f32 => f64, i32 => f64,
    Bytes => Bytes, Vec<u8> => Bytes, String => Bytes,
    Value => Value, String => Value, &str => Value, bool => Value, i64 => Value, f64 => Value,
}

/// A length or a count. No collection has more than `i64::MAX` items; a larger number becomes `i64::MAX`.
impl IntoValue<i64> for usize {
    #[inline]
    fn into_value(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}

/// Copies the bytes.
impl IntoValue<Bytes> for &[u8] {
    fn into_value(self) -> Bytes {
        Bytes::copy_from_slice(self)
    }
}

/// Copies the bytes.
impl<const N: usize> IntoValue<Bytes> for &[u8; N] {
    fn into_value(self) -> Bytes {
        Bytes::copy_from_slice(self)
    }
}

impl<M: Model> IntoValue<M> for M {
    #[inline]
    fn into_value(self) -> M {
        self
    }
}

impl<T, U: IntoValue<T>> IntoValue<Vec<T>> for Vec<U> {
    fn into_value(self) -> Vec<T> {
        self.into_iter().map(U::into_value).collect()
    }
}

impl<T, U: IntoValue<T>, const N: usize> IntoValue<Vec<T>> for [U; N] {
    fn into_value(self) -> Vec<T> {
        self.into_iter().map(U::into_value).collect()
    }
}

impl<T, U: IntoValue<T> + Clone> IntoValue<Vec<T>> for &[U] {
    fn into_value(self) -> Vec<T> {
        self.iter().cloned().map(U::into_value).collect()
    }
}

impl<T, K: Into<String>, U: IntoValue<T>, const N: usize> IntoValue<BTreeMap<String, T>> for [(K, U); N] {
    fn into_value(self) -> BTreeMap<String, T> {
        self.into_iter().map(|(key, value)| (key.into(), value.into_value())).collect()
    }
}

impl<T, U: IntoValue<T>> IntoValue<BTreeMap<String, T>> for BTreeMap<String, U> {
    fn into_value(self) -> BTreeMap<String, T> {
        self.into_iter().map(|(key, value)| (key, value.into_value())).collect()
    }
}
