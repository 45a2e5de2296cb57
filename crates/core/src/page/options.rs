/// The options of a call on something that makes many: they are given on to `self.$inner`.
macro_rules! call_options {
    ($inner:ident) => {
        /// The region of the calls.
        pub fn region(mut self, region: impl Into<String>) -> Self {
            self.$inner = self.$inner.region(region);
            self
        }

        /// The endpoint of the calls: `host`, `https://host:port` or `http://host:port`.
        pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
            self.$inner = self.$inner.endpoint(endpoint);
            self
        }

        /// When each call is tried again.
        pub fn retry(mut self, retry: $crate::Retry) -> Self {
            self.$inner = self.$inner.retry(retry);
            self
        }

        /// A further header of the calls, not signed. It never replaces one that the protocol sets.
        pub fn header(mut self, name: impl TryInto<http::HeaderName>, value: impl TryInto<http::HeaderValue>) -> Self {
            self.$inner = self.$inner.header(name, value);
            self
        }
    };
    ($inner:ident, timeout) => {
        $crate::page::call_options!($inner);

        /// The time that each call may take, retries and the waits between them included.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$inner = self.$inner.timeout(timeout);
            self
        }
    };
}

pub(crate) use call_options;
