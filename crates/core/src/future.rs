//! The boxed future of object-safe traits.

/// A boxed future, as the object-safe traits return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
