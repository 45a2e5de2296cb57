use std::collections::BTreeMap;

use serde_json::Value;

use super::value::RawValue;
use crate::{
    error::Error,
    model::{Field, Location, Mark, Model, Style, Table},
};

/// The members of a raw call, by the place where the request carries them.
#[derive(Debug, Default)]
pub(super) struct RawInput {
    groups: [Group; LOCATIONS.len()],
}

/// Members that go to the same place; none at all are no member.
#[derive(Debug, Default)]
struct Group(Option<RawValue>);

const LOCATIONS: [Location; 6] =
    [Location::Default, Location::Query, Location::Body, Location::Path, Location::Header, Location::WholeBody];

const fn mark(index: usize) -> Mark {
    Mark { index, location: LOCATIONS[index], style: Style::None }
}

static TABLE: Table = Table {
    name: "RawInput",
    fields: &[""; LOCATIONS.len()],
    marks: &[mark(0), mark(1), mark(2), mark(3), mark(4), mark(5)],
};

impl RawInput {
    /// Sorts the members by where `place` puts them.
    pub(super) fn new(members: Value, place: impl Fn(&str) -> Location) -> Result<Self, Error> {
        let members = match members {
            Value::Null => return Ok(Self::default()),
            Value::Object(members) => members,
            _ => return Err(Error::request("a raw call takes a JSON object: its members are the parameters")),
        };
        let mut input = Self::default();
        for (name, value) in members {
            let location = place(&name);
            let value = RawValue::member(&name, value);
            let group = LOCATIONS.iter().position(|known| *known == location);
            // A parameter that chooses the host is not sent.
            if let Some(Group(group)) = group.and_then(|index| input.groups.get_mut(index))
                && let RawValue::Map(members) = group.get_or_insert_with(|| RawValue::Map(BTreeMap::new()))
            {
                members.insert(name, value);
            }
        }
        Ok(input)
    }
}

impl Model for RawInput {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        self.groups.get(index).map(|group| group as &dyn Field)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.groups.get_mut(index).map(|group| group as &mut dyn Field)
    }
}

impl Field for Group {
    fn reset(&mut self) {
        self.0 = None;
    }

    fn view(&self) -> crate::model::View<'_> {
        self.0.as_ref().map_or(crate::model::View::None, Field::view)
    }
}
