//! The operation of a call. One trait covers the typed operations of generated code and the operations whose facts are
//! read at run time. Everything above the executor (calls, lists, waits, streams) uses this trait.

use std::sync::Arc;

use super::{exchange::Exchange, executor::Executor, options::CallOptions, reply::Meta};
use crate::{
    api::{Api, Operation},
    error::Error,
    future::BoxFuture,
    model::{Dynamic, DynamicOutput, Model},
    operation::{Facts, Hosts, OperationFacts},
    request::Request,
    sign::SigningSteps,
};

/// An operation that a call sends: a typed [`Operation`] or a [`DynamicOperation`].
///
/// The trait is sealed: implement [`Operation`] instead.
#[allow(private_bounds, reason = "the trait is sealed")]
pub trait Invoke: sealed::Invoke {
    /// The output of the operation.
    type Output: Output;
}

/// The output of an operation: a generated struct, or a [`DynamicOutput`].
#[allow(private_bounds, reason = "the trait is sealed")]
pub trait Output: sealed::Output {}

/// Values that [`Client::send`](crate::Client::send) accepts: the typed operations of the provider `A`, requests by
/// name, and operations whose facts are read at run time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation of this client's provider",
    note = "a client sends the operations of its own provider, and requests by name (`Request`)"
)]
pub trait IntoOperation<A: Api> {
    /// The operation of the call.
    type Operation: Invoke;

    /// Returns the operation. If it cannot be sent, returns the error with the known facts of the operation.
    #[doc(hidden)]
    fn into_operation(self) -> Result<Self::Operation, Box<(Self::Operation, Error)>>;
}

pub(crate) mod sealed {
    use super::*;

    pub(crate) trait Invoke: Sized + Send + 'static {
        /// Returns the facts. They may outlive the call.
        fn facts(&self) -> Facts;

        /// Returns the parameters.
        fn input(&mut self) -> &mut dyn Model;

        /// Converts the operation into its parameters. They may outlive the call.
        fn into_input(self) -> Box<dyn Model>;

        /// Sends the operation and reads the response into `output`.
        fn carry_out<'a>(
            &'a mut self,
            client: &'a Executor,
            options: &'a CallOptions,
            output: &'a mut dyn Model,
            exchange: Option<&'a dyn Exchange>,
        ) -> BoxFuture<'a, Result<Box<Meta>, Error>>;

        /// Builds and signs the request without sending it, and returns the steps of the signature.
        fn signing_steps<'a>(
            &'a mut self,
            client: &'a Executor,
            options: &'a CallOptions,
        ) -> BoxFuture<'a, Result<SigningSteps, Error>>;
    }

    pub(crate) trait Output: Sized + Send + 'static {
        /// Creates an empty output of an operation.
        fn of_facts(facts: &Facts) -> Self;

        fn model(&self) -> &dyn Model;

        fn model_mut(&mut self) -> &mut dyn Model;
    }
}

impl<O: Operation> Invoke for O {
    type Output = <O as Operation>::Output;
}

impl<O: Operation> sealed::Invoke for O {
    fn facts(&self) -> Facts {
        Facts::Static(O::INFO)
    }

    fn input(&mut self) -> &mut dyn Model {
        self
    }

    fn into_input(self) -> Box<dyn Model> {
        Box::new(self)
    }

    fn carry_out<'a>(
        &'a mut self,
        client: &'a Executor,
        options: &'a CallOptions,
        output: &'a mut dyn Model,
        exchange: Option<&'a dyn Exchange>,
    ) -> BoxFuture<'a, Result<Box<Meta>, Error>> {
        client.call(O::INFO, self, options, output, exchange)
    }

    fn signing_steps<'a>(
        &'a mut self,
        client: &'a Executor,
        options: &'a CallOptions,
    ) -> BoxFuture<'a, Result<SigningSteps, Error>> {
        Box::pin(client.signing_steps(O::INFO, self, options))
    }
}

impl<T: Model + Default> Output for T {}

impl<T: Model + Default> sealed::Output for T {
    fn of_facts(_: &Facts) -> Self {
        Self::default()
    }

    fn model(&self) -> &dyn Model {
        self
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        self
    }
}

impl<A: Api, O: Operation<Api = A>> IntoOperation<A> for O {
    type Operation = O;

    fn into_operation(self) -> Result<O, Box<(O, Error)>> {
        Ok(self)
    }
}

/// An operation whose facts are read at run time, and its parameters.
///
/// It is created from a [`Request`], or from facts.
#[derive(Clone, Debug)]
pub struct DynamicOperation {
    facts: Arc<OperationFacts>,
    input: Dynamic,
}

impl DynamicOperation {
    /// Creates an operation without parameters.
    pub fn new(facts: Arc<OperationFacts>) -> Self {
        let input = facts.schema.dynamic(facts.input);
        Self { facts, input }
    }

    /// Creates the operation that a request names, without facts and parameters, for an error about that request.
    pub fn named(request: &Request) -> Self {
        Self::new(Arc::new(request.facts()))
    }

    /// Returns the facts.
    pub fn facts(&self) -> &Arc<OperationFacts> {
        &self.facts
    }

    /// Returns the parameters.
    pub fn input(&self) -> &Dynamic {
        &self.input
    }

    /// Returns the parameters as mutable.
    pub fn input_mut(&mut self) -> &mut Dynamic {
        &mut self.input
    }
}

impl Invoke for DynamicOperation {
    type Output = DynamicOutput;
}

impl sealed::Invoke for DynamicOperation {
    fn facts(&self) -> Facts {
        Facts::Shared(Arc::clone(&self.facts))
    }

    fn input(&mut self) -> &mut dyn Model {
        &mut self.input
    }

    fn into_input(self) -> Box<dyn Model> {
        Box::new(self.input)
    }

    fn carry_out<'a>(
        &'a mut self,
        client: &'a Executor,
        options: &'a CallOptions,
        output: &'a mut dyn Model,
        exchange: Option<&'a dyn Exchange>,
    ) -> BoxFuture<'a, Result<Box<Meta>, Error>> {
        Box::pin(async move {
            let Self { facts, input } = self;
            let hosts = Hosts::of(&facts.service);
            let endpoints = hosts.endpoints(&facts.service);
            let service = facts.service(&endpoints);
            client.call(&facts.info(&service), input, options, output, exchange).await
        })
    }

    fn signing_steps<'a>(
        &'a mut self,
        client: &'a Executor,
        options: &'a CallOptions,
    ) -> BoxFuture<'a, Result<SigningSteps, Error>> {
        Box::pin(async move {
            let Self { facts, input } = self;
            let hosts = Hosts::of(&facts.service);
            let endpoints = hosts.endpoints(&facts.service);
            let service = facts.service(&endpoints);
            client.signing_steps(&facts.info(&service), input, options).await
        })
    }
}

impl Output for DynamicOutput {}

impl sealed::Output for DynamicOutput {
    fn of_facts(facts: &Facts) -> Self {
        match facts {
            Facts::Static(_) => Self::from(serde_json::Value::Null),
            Facts::Shared(facts) => Self::new(facts.schema.dynamic(facts.output)),
        }
    }

    fn model(&self) -> &dyn Model {
        self.model()
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        self.model_mut()
    }
}

impl<A: Api> IntoOperation<A> for DynamicOperation {
    type Operation = Self;

    fn into_operation(self) -> Result<Self, Box<(Self, Error)>> {
        Ok(self)
    }
}

/// The result of a client that looks up the facts. The error contains the reason why the operation cannot be sent.
#[doc(hidden)]
impl<A: Api> IntoOperation<A> for Result<DynamicOperation, Box<(DynamicOperation, Error)>> {
    type Operation = DynamicOperation;

    fn into_operation(self) -> Self {
        self
    }
}

impl<A: Api> IntoOperation<A> for Request {
    type Operation = DynamicOperation;

    fn into_operation(self) -> Result<DynamicOperation, Box<(DynamicOperation, Error)>> {
        let facts = Arc::new(self.facts());
        let mut operation = DynamicOperation::new(facts);
        let filled = self.check(A::TWO_STYLES).and_then(|()| self.fill(operation.input_mut()));
        match filled {
            Ok(()) => Ok(operation),
            Err(error) => Err(Box::new((operation, error))),
        }
    }
}
