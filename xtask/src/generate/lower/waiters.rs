//! Named waiters: functions that create an operation and specify the field and the values to wait for.

use super::super::{
    ident::Ident,
    ir::{Argument, Docs, Member, Operation, Type, Waiter},
};
use cumulo_spec::Waiter as Facts;

/// Returns the representation of a waiter. Returns `None` if its operation or a field does not exist. The reader of
/// the overlay reports this error.
pub fn lower(operations: &[Operation], name: &str, facts: &Facts) -> Option<Waiter> {
    let operation = operations.iter().find(|operation| operation.action == facts.operation)?;
    let input = &operation.input;
    let with = facts.with.iter().map(|wire| {
        let member = input.members.iter().find(|member| member.wire == *wire)?;
        Some((member.name.clone(), argument(member)))
    });
    Some(Waiter {
        name: Ident::new(name)?,
        docs: Docs::new(&facts.doc),
        operation: input.name.clone(),
        required: input.at(&operation.constructor).into_iter().map(argument).collect(),
        with: with.collect::<Option<_>>()?,
        path: facts.path.clone(),
        success: facts.success.clone(),
        failure: facts.failure.clone(),
    })
}

/// Returns the argument for a field; for a list, the argument is one item.
fn argument(member: &Member) -> Argument {
    let Type::List(item) = &member.ty else {
        return Argument { name: member.name.clone(), ty: member.ty.clone(), listed: false };
    };
    let singular = member.name.as_str().strip_suffix('s').and_then(Ident::new);
    Argument { name: singular.unwrap_or_else(|| member.name.clone()), ty: (**item).clone(), listed: true }
}
