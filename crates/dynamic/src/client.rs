use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use cumulo_catalog::Catalog;
use cumulo_core::{
    Call, DynamicOperation, Error, IntoOperation, Items, OperationFacts, Pages, Request, Streamed, Wait,
};
use cumulo_spec::{Problem, Validator};

use crate::{
    facts,
    find::{ListedOperation, find},
    problem::RequestProblem,
    provider::Provider,
};

/// A client of one of the three providers, which is selected at run time. It sends [`Request`]s with the facts of the
/// catalog.
///
/// Cloning is cheap. Clones share connections, signing keys and facts, and many tasks can use them at the same time.
/// `AnyClient::from(client)` converts a typed client.
#[derive(Clone)]
pub struct AnyClient {
    inner: Inner,
    catalog: Catalog,
    /// The facts of the operations that were used before.
    facts_cache: Arc<RwLock<HashMap<Key, Arc<OperationFacts>>>>,
}

/// Service, version and action.
type Key = (String, String, String);

#[derive(Clone)]
enum Inner {
    Alibaba(cumulo_alibaba::Client),
    Tencent(cumulo_tencent::Client),
    Zenlayer(cumulo_zenlayer::Client),
}

/// Evaluates an expression with the provider's client.
macro_rules! each {
    ($self:ident, $client:ident => $expression:expr) => {
        match &$self.inner {
            Inner::Alibaba($client) => $expression,
            Inner::Tencent($client) => $expression,
            Inner::Zenlayer($client) => $expression,
        }
    };
}

impl From<cumulo_alibaba::Client> for AnyClient {
    fn from(client: cumulo_alibaba::Client) -> Self {
        Self::new(Inner::Alibaba(client))
    }
}

impl From<cumulo_tencent::Client> for AnyClient {
    fn from(client: cumulo_tencent::Client) -> Self {
        Self::new(Inner::Tencent(client))
    }
}

impl From<cumulo_zenlayer::Client> for AnyClient {
    fn from(client: cumulo_zenlayer::Client) -> Self {
        Self::new(Inner::Zenlayer(client))
    }
}

impl AnyClient {
    fn new(inner: Inner) -> Self {
        Self { inner, catalog: Catalog::embedded().clone(), facts_cache: Arc::default() }
    }

    /// Creates a client from the environment. The credentials come from the first source of the provider's chain that
    /// has credentials. Region and endpoint come from environment variables.
    ///
    /// # Errors
    /// The provider is unknown, no source has credentials, a source is invalid, or the endpoint is malformed.
    pub async fn from_env(provider: &str) -> Result<Self, Error> {
        Ok(match provider.parse()? {
            Provider::Alibaba => cumulo_alibaba::Client::from_env().await?.into(),
            Provider::Tencent => cumulo_tencent::Client::from_env().await?.into(),
            Provider::Zenlayer => cumulo_zenlayer::Client::from_env().await?.into(),
        })
    }

    /// Sets the catalog with the facts, instead of the embedded catalog.
    pub fn with_catalog(self, catalog: Catalog) -> Self {
        Self { catalog, facts_cache: Arc::default(), ..self }
    }

    /// Returns the provider.
    pub fn provider(&self) -> Provider {
        match self.inner {
            Inner::Alibaba(_) => Provider::Alibaba,
            Inner::Tencent(_) => Provider::Tencent,
            Inner::Zenlayer(_) => Provider::Zenlayer,
        }
    }

    /// Returns the catalog with the facts.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Sends a request. Set the options of the call, then `.await` it.
    ///
    /// The request is checked against the catalog first. If it is not valid, the call returns the problems as an error
    /// and no request is sent.
    ///
    /// ```
    /// # use cumulo_core::{Request, json};
    /// # use cumulo_dynamic::AnyClient;
    /// # async fn run(client: AnyClient) -> Result<(), cumulo_core::Error> {
    /// let request = Request::new("redis", "ResetPassword").params(json!({"InstanceId": "crs-1", "Password": "…"}));
    /// let reply = client.send(request).region("ap-guangzhou").await?;
    /// println!("task {}, request {}", reply["TaskId"], reply.request_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self, request: Request) -> Call<DynamicOperation> {
        let request = self.resolved(request);
        each!(self, client => client.send(request))
    }

    /// Sends a request whose response is a stream of events. `.await` the call to receive the response headers.
    pub fn stream(&self, request: Request) -> Call<DynamicOperation, Streamed> {
        let request = self.resolved(request);
        each!(self, client => client.stream(request))
    }

    /// Creates a paginator over the pages of a list. Each page is one response.
    pub fn pages(&self, request: Request) -> Pages<DynamicOperation> {
        self.send(request).pages()
    }

    /// Creates a paginator over the items of a list.
    ///
    /// ```
    /// # use cumulo_core::Request;
    /// # use cumulo_dynamic::AnyClient;
    /// # async fn run(client: AnyClient) -> Result<(), cumulo_core::Error> {
    /// let mut instances = client.items(Request::new("cvm", "DescribeInstances"));
    /// while let Some(instance) = instances.next().await {
    ///     println!("{}", instance?["InstanceId"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(&self, request: Request) -> Items<DynamicOperation> {
        self.send(request).items()
    }

    /// Creates a wait that repeats a request until a condition is met. [`Wait::until`] sets the condition. To wait for
    /// states at a path of the response, use `send(request).wait_for(StatesOf::new(…))`.
    pub fn wait(&self, request: Request) -> Wait<DynamicOperation> {
        self.send(request).wait()
    }

    /// Checks a request against the catalog without sending it.
    ///
    /// ```
    /// # use cumulo_core::{Credentials, Request, json};
    /// # use cumulo_dynamic::AnyClient;
    /// # let client = AnyClient::builder("tencent")?.credentials(Credentials::new("id", "key")).build()?;
    /// let request = Request::new("redis", "ResetPassword").params(json!({"InstanceID": "crs-1"}));
    /// let problem = client.check(&request).unwrap_err();
    /// assert_eq!(problem.problems().len(), 2);
    /// assert!(problem.to_string().contains("unknown parameter `InstanceID` (did you mean `InstanceId`?)"));
    /// # Ok::<(), cumulo_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// The catalog does not have the operation, or the parameters are not valid. The error contains all problems.
    pub fn check(&self, request: &Request) -> Result<(), RequestProblem> {
        self.validated(request).map(|_| ())
    }

    /// Checks a request as [`check`](Self::check) does, and returns its operation with the facts of the catalog.
    ///
    /// # Errors
    /// The same errors as for [`check`](Self::check).
    pub fn operation(&self, request: &Request) -> Result<DynamicOperation, RequestProblem> {
        let listed = self.validated(request)?;
        let mut facts = self.facts(&listed);
        if let Some(read_only) = request.is_read_only() {
            Arc::make_mut(&mut facts).read_only = Some(read_only);
        }
        let mut operation = DynamicOperation::new(facts);
        if !request.parameters().is_null() {
            // The check has rejected parameters that are not an object.
            let _ = operation.input_mut().fill(request.parameters());
        }
        Ok(operation)
    }

    fn validated(&self, request: &Request) -> Result<ListedOperation, RequestProblem> {
        let listed = find(&self.catalog, self.provider().name(), request)?;
        let problems: Vec<Problem> = match listed.operation() {
            Some(operation) => Validator::new(&listed.spec).operation(operation, request.parameters()),
            None => Vec::new(),
        };
        match problems.is_empty() {
            true => Ok(listed),
            false => {
                let operation = format!("{} {}", listed.spec.service, listed.action);
                Err(RequestProblem::Parameters { operation, problems })
            }
        }
    }

    fn facts(&self, listed: &ListedOperation) -> Arc<OperationFacts> {
        let key = (listed.spec.service.clone(), listed.spec.version.clone(), listed.action.clone());
        if let Some(facts) = self.facts_cache.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(facts);
        }
        let none = cumulo_spec::Operation::default();
        let facts = Arc::new(facts::operation(&listed.spec, &listed.action, listed.operation().unwrap_or(&none)));
        self.facts_cache.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&facts));
        facts
    }

    fn resolved(&self, request: Request) -> Resolved {
        if !request.is_listed() {
            return match self.inner {
                Inner::Alibaba(_) => IntoOperation::<cumulo_alibaba::Alibaba>::into_operation(request),
                Inner::Tencent(_) => IntoOperation::<cumulo_tencent::Tencent>::into_operation(request),
                Inner::Zenlayer(_) => IntoOperation::<cumulo_zenlayer::Zenlayer>::into_operation(request),
            };
        }
        self.operation(&request).map_err(|problem| Box::new((DynamicOperation::named(&request), problem.into())))
    }
}

type Resolved = Result<DynamicOperation, Box<(DynamicOperation, Error)>>;

impl fmt::Debug for AnyClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        each!(self, client => f.debug_tuple("AnyClient").field(&self.provider()).field(client).finish())
    }
}
