//! The measurements of one shape.

use super::{cost::Spent, krate::Size, shape::Shape};

/// What one shape costs.
pub(super) struct Cost {
    pub(super) shape: Shape,
    pub(super) size: Size,
    pub(super) check: Vec<Spent>,
    /// Empty unless asked for.
    pub(super) build: Vec<Spent>,
}
