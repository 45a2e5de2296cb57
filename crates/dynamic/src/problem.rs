use std::fmt;

use cumulo_core::Error;
use cumulo_spec::Problem;

/// The reason why a request cannot be sent. It never contains the value of a parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestProblem {
    /// The catalog does not have the service.
    Service {
        /// Service of the request.
        name: String,
        /// A similar name, or a note that no similar name exists.
        hint: String,
    },
    /// The service does not have the version.
    Version {
        /// Version of the request.
        name: String,
        /// The available versions.
        hint: String,
    },
    /// The service does not have the action.
    Action {
        /// Action of the request.
        name: String,
        /// A similar name, or a note that no similar name exists.
        hint: String,
    },
    /// The parameters are not valid.
    Parameters {
        /// Service and action.
        operation: String,
        /// All problems, each with its path, in the order of the parameters.
        problems: Vec<Problem>,
    },
    /// The catalog cannot be read.
    Catalog(String),
}

impl RequestProblem {
    /// Returns the problems of the parameters. The list is empty if the problem is not a problem of the parameters.
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
