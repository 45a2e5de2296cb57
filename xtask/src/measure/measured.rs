//! The measurements of one shape.

use super::{cost::RunTime, krate::Size, shape::Shape};

/// Cost of one shape.
pub(super) struct Cost {
    pub(super) shape: Shape,
    pub(super) size: Size,
    pub(super) check: Vec<RunTime>,
    /// Empty unless `--build` is set.
    pub(super) build: Vec<RunTime>,
}
