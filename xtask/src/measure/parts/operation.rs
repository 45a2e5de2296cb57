/// Replaces the core's trait, which requires a model.
pub trait Operation {
    type Api;
    type Output;
    const INFO: &'static cumulo_core::OperationInfo<'static>;
}
