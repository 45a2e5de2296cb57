/// The call options of a type that sends many requests. They are passed to `self.$inner`.
macro_rules! call_options {
    ($inner:ident) => {
        /// Sets the region of the calls.
        pub fn region(mut self, region: impl Into<String>) -> Self {
            self.$inner = self.$inner.region(region);
            self
        }

        /// Sets the endpoint of the calls: `host`, `https://host:port` or `http://host:port`.
        pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
            self.$inner = self.$inner.endpoint(endpoint);
            self
        }

        /// Sets the retry behavior of each call.
        pub fn retry(mut self, retry: $crate::Retry) -> Self {
            self.$inner = self.$inner.retry(retry);
            self
        }

        /// Adds an unsigned header to the calls. It never replaces a header that the protocol sets.
        pub fn header(mut self, name: impl TryInto<http::HeaderName>, value: impl TryInto<http::HeaderValue>) -> Self {
            self.$inner = self.$inner.header(name, value);
            self
        }
    };
    ($inner:ident, timeout) => {
        $crate::page::call_options!($inner);

        /// Sets the timeout of each call, including retries and the delays between them.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$inner = self.$inner.timeout(timeout);
            self
        }
    };
}

pub(crate) use call_options;
