/// Stands in for the core's trait, which wants a model.
pub trait Operation {
    type Api;
    type Output;
    const INFO: &'static cumulo_core::OperationInfo<'static>;
}
