//! The changelog entry: a heading for each provider, a bullet for each service, with breaking changes first.

use std::{collections::BTreeMap, fmt};

use super::{Change, Changes, Class, text};

/// Maximum number of names in a line without breaking changes.
const SHOWN: usize = 20;

/// Changes of one kind.
type Kinds<'a> = BTreeMap<(Class, &'static str), Vec<String>>;

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("No changes that affect users of the crates.\n");
        }
        let count = |class| text::count(self.0.iter().filter(|change| change.class == class).count());
        writeln!(
            f,
            "{} breaking changes, {} to decide, {} compatible, {} of behaviour only.",
            count(Class::Breaking),
            count(Class::Undecided),
            count(Class::Compatible),
            count(Class::Behaviour)
        )?;
        let mut providers: BTreeMap<&str, BTreeMap<&str, Kinds<'_>>> = BTreeMap::new();
        for Change { provider, module, class, kind, detail } in &self.0 {
            let kinds = providers.entry(provider).or_default().entry(module).or_default();
            kinds.entry((*class, kind)).or_default().push(detail.clone());
        }
        for (provider, modules) in providers {
            writeln!(f, "\n### {provider}\n")?;
            let mut modules: Vec<_> = modules.into_iter().collect();
            modules.sort_by_key(|(module, kinds)| (kinds.keys().next().map(|(class, _)| *class), *module));
            for (module, kinds) in modules {
                let indent = if module.is_empty() { "" } else { "  " };
                if !module.is_empty() {
                    writeln!(f, "- `{module}`")?;
                }
                for ((class, kind), names) in kinds {
                    writeln!(f, "{indent}- {}", line(class, kind, &names))?;
                }
            }
        }
        Ok(())
    }
}

fn line(class: Class, kind: &str, names: &[String]) -> String {
    let limit = if class == Class::Breaking { usize::MAX } else { SHOWN };
    let names = text::list(names, limit);
    match class {
        Class::Breaking => format!("**Breaking:** {kind}: {names}"),
        Class::Undecided => format!("**To decide:** {kind}: {names}"),
        Class::Behaviour => format!("Behaviour: {kind}: {names}"),
        Class::Compatible => {
            let (first, rest) = kind.split_at_checked(1).unwrap_or_default();
            format!("{}{rest}: {names}", first.to_uppercase())
        }
    }
}
