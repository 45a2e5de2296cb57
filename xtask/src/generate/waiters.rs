//! Named waiters: functions that make an operation and say what to look at.

use super::{
    emit,
    ir::{Member, Operation, Waiter},
    lower::paragraphs,
};
use cumulo_spec::Waiter as Facts;

/// The waiter as a function. `None`: the operation is not there, which the reader of the overlay tells.
pub fn lower(operations: &[Operation], name: &str, facts: &Facts) -> Option<Waiter> {
    let operation = operations.iter().find(|operation| operation.action == facts.operation)?;
    let input = &operation.input;
    let required = operation.constructor.iter().filter_map(|index| input.members.get(*index));
    let (mut arguments, mut given) = (Vec::new(), Vec::new());
    let mut argument = |member: &Member| {
        let (name, ty, value) = match member.ty.strip_prefix("Vec<").and_then(|ty| ty.strip_suffix('>')) {
            Some(item) => {
                let one = member.name.strip_suffix('s').unwrap_or(&member.name);
                (one.to_owned(), item, format!("[{one}]"))
            }
            None => (member.name.clone(), member.ty.as_str(), member.name.clone()),
        };
        arguments.push((name, ty.to_owned()));
        value
    };
    for member in required {
        given.push(argument(member));
    }
    let mut make = format!("{}::new({})", input.name, given.join(", "));
    for wire in &facts.with {
        let member = input.members.iter().find(|member| member.wire == *wire)?;
        make += &format!(".{}({})", member.name, argument(member));
    }
    Some(Waiter {
        name: name.to_owned(),
        docs: paragraphs(&facts.doc),
        arguments,
        operation: input.name.clone(),
        make,
        path: facts.path.clone(),
        success: facts.success.clone(),
        failure: facts.failure.clone(),
    })
}

/// The module `waiters`, by a macro.
pub fn emit(out: &mut String, waiters: &[Waiter]) {
    if waiters.is_empty() {
        return;
    }
    out.push_str("waiters! {\n");
    for waiter in waiters {
        emit::docs(out, "    ", &waiter.docs);
        let arguments: Vec<String> = waiter.arguments.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
        let Waiter { name, operation, make, path, success, failure, .. } = waiter;
        let arguments = arguments.join(", ");
        *out += &format!(
            "    fn {name}({arguments}) -> {operation} =\n        {make},\n        {path:?} {success:?} {failure:?};\n"
        );
    }
    out.push_str("}\n\n");
}
