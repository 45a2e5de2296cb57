//! Outputs made from the catalog while the program runs: they take what the generated types take, without compiling them.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock, Mutex},
};

use bytes::Bytes;
use cumulo_catalog::spec::{Spec, Type};
use cumulo_core::{
    Model, OperationInfo, Service,
    endpoint::Endpoints,
    model::{Field, ListMut, Map, MapMut, Scalar, Shape, Slot, Table, View},
};
use serde_json::Value;

/// The facts of an operation as they are in generated code; leaked, as tests make few.
pub(super) fn info(service: &str, version: &str, action: &str) -> &'static OperationInfo<'static> {
    let text = |text: &str| &*text.to_owned().leak();
    let (name, version) = (text(service), text(version));
    let service = Service::new(name, version, name, &Endpoints::NONE);
    Box::leak(Box::new(OperationInfo::new(Box::leak(Box::new(service)), text(action))))
}

/// A struct of a spec.
pub struct Untyped {
    table: &'static Table,
    fields: Vec<Member>,
}

impl Untyped {
    /// An empty struct; without a name one without fields.
    pub fn new(spec: &Arc<Spec>, name: Option<&str>) -> Self {
        let facts = name.and_then(|name| spec.structs.get(name)).map_or(&[][..], Vec::as_slice);
        let key = (Arc::as_ptr(spec) as usize, name.unwrap_or_default().to_owned());
        let mut tables = TABLES.lock().unwrap();
        let table = tables.entry(key).or_insert_with(|| {
            let names = Vec::leak(facts.iter().map(|fact| &*fact.name.to_string().leak()).collect());
            Box::leak(Box::new(Table { name: "Untyped", fields: names, marks: &[] }))
        });
        let fields = facts.iter().map(|fact| Member::new(spec, &fact.ty)).collect();
        Self { table, fields }
    }
}

/// Tables by spec and struct. Specs are held by the catalog.
static TABLES: LazyLock<Mutex<HashMap<(usize, String), &'static Table>>> = LazyLock::new(Mutex::default);

impl Model for Untyped {
    fn table(&self) -> &'static Table {
        self.table
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        self.fields.get(index).map(|field| field as &dyn Field)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.fields.get_mut(index).map(|field| field as &mut dyn Field)
    }
}

/// A field, or an item of a list or map.
struct Member {
    spec: Arc<Spec>,
    ty: Type,
    value: Option<Content>,
}

enum Content {
    Scalar(Box<dyn Field>),
    Struct(Untyped),
    List(Vec<Member>),
    Map(BTreeMap<String, Member>),
}

impl Member {
    fn new(spec: &Arc<Spec>, ty: &Type) -> Self {
        Self { spec: spec.clone(), ty: ty.clone(), value: None }
    }

    fn empty(&self, shape: Shape) -> Option<Content> {
        match (&self.ty, shape) {
            (Type::List(_), Shape::List) => Some(Content::List(Vec::new())),
            (Type::Map(_), Shape::Object) => Some(Content::Map(BTreeMap::new())),
            (Type::Struct(name), Shape::Object) => Some(Content::Struct(Untyped::new(&self.spec, Some(name)))),
            (Type::Any, _) => Some(Content::Scalar(Box::new(Value::Null))),
            _ => None,
        }
    }
}

impl Field for Member {
    fn view(&self) -> View<'_> {
        match &self.value {
            None => View::None,
            Some(Content::Scalar(field)) => field.view(),
            Some(Content::Struct(model)) => View::Model(model),
            Some(Content::List(items)) => View::List(items),
            Some(Content::Map(_)) => View::Map(self),
        }
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let mut field: Box<dyn Field> = match self.ty {
            Type::String | Type::Datetime | Type::DatetimeIso | Type::Date => Box::new(String::new()),
            Type::Int32 | Type::Int64 => Box::new(0_i64),
            Type::Uint64 => Box::new(0_u64),
            Type::Float => Box::new(0.0),
            Type::Bool => Box::new(false),
            Type::Binary => Box::new(Bytes::new()),
            Type::Any => Box::new(Value::Null),
            Type::List(_) | Type::Map(_) | Type::Struct(_) => return false,
        };
        let fits = field.set(value);
        if fits {
            self.value = Some(Content::Scalar(field));
        }
        fits
    }

    fn reset(&mut self) {
        self.value = None;
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        let Some(empty) = self.empty(shape) else { return Slot::None };
        match &self.value {
            Some(Content::Struct(_) | Content::Map(_) | Content::Scalar(_)) => {}
            Some(Content::List(_)) | None => self.value = Some(empty),
        }
        if let Some(Content::List(_) | Content::Map(_)) = &self.value {
            return if shape == Shape::List { Slot::List(self) } else { Slot::Map(self) };
        }
        match &mut self.value {
            Some(Content::Struct(model)) => Slot::Model(model),
            Some(Content::Scalar(any)) => any.open(shape),
            _ => Slot::None,
        }
    }

    fn takes(_: Shape) -> bool {
        true
    }
}

impl ListMut for Member {
    fn push(&mut self) -> Option<&mut dyn Field> {
        let (Type::List(inner), Some(Content::List(items))) = (&self.ty, &mut self.value) else { return None };
        items.push(Self::new(&self.spec, inner));
        items.last_mut().map(|item| item as &mut dyn Field)
    }

    fn pop(&mut self) {
        if let Some(Content::List(items)) = &mut self.value {
            items.pop();
        }
    }
}

impl MapMut for Member {
    fn insert(&mut self, key: String) -> &mut dyn Field {
        let (Type::Map(inner), Some(Content::Map(entries))) = (&self.ty, &mut self.value) else {
            panic!("not a map");
        };
        let entry = entries.entry(key).or_insert_with(|| Self::new(&self.spec, inner));
        entry.value = None;
        entry
    }

    fn remove(&mut self, key: &str) {
        if let Some(Content::Map(entries)) = &mut self.value {
            entries.remove(key);
        }
    }
}

impl Map for Member {
    fn len(&self) -> usize {
        if let Some(Content::Map(entries)) = &self.value { entries.len() } else { 0 }
    }

    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        if let Some(Content::Map(entries)) = &self.value {
            entries.iter().for_each(|(key, entry)| visit(key, entry.view()));
        }
    }
}
