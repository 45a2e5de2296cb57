use super::{Field, Model, Shape, Slot, View};

impl dyn Model + '_ {
    /// Returns the value at a path of wire names, with `.` between levels, or [`View::None`] if a level is missing.
    pub fn at(&self, path: &str) -> View<'_> {
        let mut view = View::Model(self);
        for name in path.split('.') {
            let View::Model(model) = view else { return View::None };
            view = position(model, name).and_then(|index| model.get(index)).map_or(View::None, Field::view);
        }
        view
    }

    /// Returns the mutable field at a path. Creates the levels above it.
    pub(crate) fn field_mut(&mut self, path: &str) -> Option<&mut dyn Field> {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let field = self.get_mut(position(self, name)?)?;
        match (rest, field) {
            (None, field) => Some(field),
            (Some(rest), field) => match field.open(Shape::Object) {
                Slot::Model(model) => model.field_mut(rest),
                _ => None,
            },
        }
    }
}

fn position(model: &dyn Model, name: &str) -> Option<usize> {
    model.table().position(name)
}
