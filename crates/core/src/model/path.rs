use super::{Field, Model, Shape, Slot, View};

impl dyn Model + '_ {
    /// What stands at a path of wire names, `.` between levels; [`View::None`] where a level is missing.
    pub fn at(&self, path: &str) -> View<'_> {
        let mut found = View::Model(self);
        for name in path.split('.') {
            let View::Model(model) = found else { return View::None };
            found = place(model, name).and_then(|index| model.get(index)).map_or(View::None, Field::view);
        }
        found
    }

    /// The member at a path, to be changed; the levels above it are made.
    pub(crate) fn member_mut(&mut self, path: &str) -> Option<&mut dyn Field> {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let member = self.get_mut(place(self, name)?)?;
        match (rest, member) {
            (None, member) => Some(member),
            (Some(rest), member) => match member.open(Shape::Object) {
                Slot::Model(model) => model.member_mut(rest),
                _ => None,
            },
        }
    }
}

fn place(model: &dyn Model, name: &str) -> Option<usize> {
    model.table().position(name)
}
