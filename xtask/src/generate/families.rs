//! Families of services that share a cargo feature.

use std::collections::BTreeMap;

use cumulo_spec::Provider;

/// The cargo features of services.
pub(crate) struct Families<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Families<'a> {
    pub(crate) fn of(provider: Option<&'a Provider>) -> Self {
        let families = provider.into_iter().flat_map(|provider| &provider.features);
        Self(families.flat_map(|(name, family)| family.iter().map(|service| (&**service, &**name))).collect())
    }

    /// Returns the feature of a service: the feature of its family, or a feature with the name of the service.
    pub(crate) fn feature<'s>(&self, service: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.0.get(service).copied().unwrap_or(service)
    }
}
