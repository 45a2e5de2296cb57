//! Validation of parameters against the types and limits of an operation.

use std::fmt::Write as _;

use cumulo_spec::{Field, Path, PathSegment, Problem, ProblemKind, Spec, Type, Validator};
use serde_json::{Map, Value};

use crate::{cloud::Cloud, refusal::Refusal};

/// Checks the parameters of a request. Only the first problem is reported, as by the clouds.
pub(crate) fn validate(
    spec: &Spec,
    fields: &[Field],
    parameters: &Map<String, Value>,
    cloud: Cloud,
) -> Result<(), Refusal> {
    let problems = Validator::new(spec).without_host_fields().fields(fields, parameters);
    problems.into_iter().next().map_or(Ok(()), |problem| Err(refusal(problem, spec, cloud)))
}

fn refusal(problem: Problem, spec: &Spec, cloud: Cloud) -> Refusal {
    let name = flattened(&problem.path, cloud);
    match problem.kind {
        ProblemKind::Missing => Refusal::Missing(name),
        ProblemKind::Unknown { .. } => Refusal::Unknown(name),
        ProblemKind::WrongType { expected, .. } => Refusal::WrongType { name, expected: type_name(&expected) },
        ProblemKind::Password { ref rule } => Refusal::Password {
            name,
            rule: format!("must {}", problem.kind),
            code: rule.code.clone(),
            status: spec.errors.get(&rule.code).and_then(|code| code.http),
        },
        kind => Refusal::WrongValue { name, rule: format!("must {kind}") },
    }
}

/// Returns a path in the flattened form of the cloud, such as `Tag.1.Key`.
fn flattened(path: &Path, cloud: Cloud) -> String {
    let mut text = String::new();
    for segment in path.segments() {
        let dot = if text.is_empty() { "" } else { "." };
        let _ = match segment {
            PathSegment::Field(name) | PathSegment::Key(name) => write!(text, "{dot}{name}"),
            PathSegment::Index(index) => write!(text, "{dot}{}", cloud.first_index() + index),
            _ => Ok(()),
        };
    }
    text
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::List(_) => "list".into(),
        Type::Map(_) | Type::Struct(_) => "object".into(),
        scalar => scalar.to_string(),
    }
}
