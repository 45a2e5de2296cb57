//! The boxed future of object-safe traits.

/// A boxed future, returned by the object-safe traits.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
