use std::fmt;

use cumulo_core::Error;
use cumulo_spec::Problem;

/// Why a request cannot be sent. Never holds a value of a parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestProblem {
    /// The catalog has no such service.
    Service {
        /// The name of the request.
        name: String,
        /// A similar name, or how many there are.
        hint: String,
    },
    /// The service has no such version.
    Version {
        /// The version of the request.
        name: String,
        /// The versions that there are.
        hint: String,
    },
    /// The service has no such action.
    Action {
        /// The action of the request.
        name: String,
        /// A similar name, if there is one.
        hint: String,
    },
    /// The parameters break rules of the operation: all of them, each with its path.
    Parameters {
        /// The service and the action.
        operation: String,
        /// The problems, in the order of the parameters.
        problems: Vec<Problem>,
    },
    /// The catalog cannot be read.
    Catalog(String),
}

impl RequestProblem {
    /// Returns the problems of the parameters; empty if the operation itself was not found.
    pub fn problems(&self) -> &[Problem] {
        if let Self::Parameters { problems, .. } = self { problems } else { &[] }
    }
}

impl fmt::Display for RequestProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { name, hint } => write!(f, "unknown service `{name}`: {hint}"),
            Self::Version { name, hint } => write!(f, "unknown version `{name}`: {hint}"),
            Self::Action { name, hint } => write!(f, "unknown action `{name}`: {hint}"),
            Self::Parameters { operation, problems } => {
                write!(f, "the parameters of {operation} are not valid: ")?;
                for (index, problem) in problems.iter().enumerate() {
                    write!(f, "{}{problem}", if index > 0 { "; " } else { "" })?;
                }
                Ok(())
            }
            Self::Catalog(problem) => write!(f, "the catalog cannot be read: {problem}"),
        }
    }
}

impl std::error::Error for RequestProblem {}

impl From<RequestProblem> for Error {
    fn from(problem: RequestProblem) -> Self {
        Self::request(problem.to_string())
    }
}
