//! Named waiters: functions that make an operation and say what to look at.

use super::super::{
    ident::Ident,
    ir::{Argument, Docs, Member, Operation, Type, Waiter},
};
use cumulo_spec::Waiter as Facts;

/// The waiter as a function. `None`: the operation is not there, which the reader of the overlay reports.
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

/// A member as an argument: of a list, one item.
fn argument(member: &Member) -> Argument {
    let Type::List(item) = &member.ty else {
        return Argument { name: member.name.clone(), ty: member.ty.clone(), listed: false };
    };
    let one = member.name.as_str().strip_suffix('s').and_then(Ident::new);
    Argument { name: one.unwrap_or_else(|| member.name.clone()), ty: (**item).clone(), listed: true }
}
