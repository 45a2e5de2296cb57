//! Derives Rust names from the providers' names. Wire names are never derived from Rust names: the tables contain
//! both.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::ident::Ident;

/// Names that generated code uses, or that readers know from the standard library.
const RESERVED_TYPES: [&str; 30] = [
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Empty",
    "Endpoints",
    "Eq",
    "Err",
    "Error",
    "Fn",
    "From",
    "Into",
    "Iterator",
    "Location",
    "Mark",
    "None",
    "Ok",
    "Option",
    "OperationInfo",
    "Result",
    "Rule",
    "Secret",
    "Self",
    "Service",
    "Some",
    "String",
    "Vec",
];
const MORE_RESERVED_TYPES: [&str; 14] = [
    "BodyStyle",
    "Bytes",
    "Value",
    "Style",
    "PasswordRule",
    "PasswordViolation",
    "Registered",
    "Send",
    "Sync",
    "Sized",
    "ToString",
    "Ord",
    "Hash",
    "Api",
];

/// Returns the name of a type: the provider's own spelling where Rust allows it.
pub fn type_name(wire: &str) -> String {
    let cleaned: String = wire.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect();
    let fits = cleaned.starts_with(|c: char| c.is_ascii_uppercase()) && !cleaned.contains(['_', '-']);
    let name = if fits { cleaned } else { acronyms(&cleaned).to_upper_camel_case() };
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { format!("N{name}") } else { name }
}

/// Returns true if the name has another meaning in generated code or in the prelude.
pub fn is_reserved_type(name: &str) -> bool {
    RESERVED_TYPES.contains(&name) || MORE_RESERVED_TYPES.contains(&name)
}

/// Returns the name of a field in snake case. [`unique`] converts it to an identifier.
pub fn member_name(wire: &str) -> String {
    let cleaned: String = wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = acronyms(&cleaned).to_snake_case();
    match name.as_str() {
        "" => "member".into(),
        "new" => "new_".into(),
        word if word.starts_with(|c: char| c.is_ascii_digit()) => format!("n{word}"),
        _ => name,
    }
}

/// Returns the name of a service's module: the service in snake case.
pub fn module_name(service: &str) -> Ident {
    Ident::new(&member_name(service)).unwrap_or_default()
}

/// Returns the name of the file or folder of a service's module, without `r#`.
pub fn module_file(service: &str) -> String {
    module_name(service).word().to_owned()
}

/// Returns the module of a version: `v20180412`.
pub fn version_module(version: &str) -> Ident {
    let digits: String = version.chars().filter(char::is_ascii_digit).collect();
    Ident::new(&format!("v{digits}")).unwrap_or_default()
}

/// Returns the name of a constant.
pub fn const_name(code: &str) -> String {
    let cleaned: String = code.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = acronyms(&cleaned).to_shouty_snake_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// Returns `name`, or `name_2`, `name_3`… if it is already in use, and marks the result as used.
pub fn unique(used: &mut BTreeSet<String>, name: String) -> Ident {
    numbered(used, name, "_")
}

/// Returns `name`, or `Name2`, `Name3`… if it is already in use, and marks the result as used.
pub fn unique_type(used: &mut BTreeSet<String>, name: String) -> Ident {
    numbered(used, name, "")
}

fn numbered(used: &mut BTreeSet<String>, name: String, separator: &str) -> Ident {
    let mut candidate = name.clone();
    let mut count = 1;
    while !used.insert(candidate.clone()) {
        count += 1;
        candidate = format!("{name}{separator}{count}");
    }
    // The functions above return only letters, digits and `_`, and never a leading digit.
    Ident::new(&candidate).unwrap_or_default()
}

/// Words in mixed case that occur in the specs. Without this list, they would be split into single letters:
/// `anti_d_do_s_id`. The words are sorted.
const WORDS: [&str; 60] = [
    "2D",
    "3D",
    "4K",
    "8K",
    "BaaS",
    "CKafka",
    "CaaS",
    "CoS",
    "DDoS",
    "DDos",
    "DaaS",
    "DoS",
    "FaaS",
    "GPUs",
    "GiB",
    "GitHub",
    "GooseFSx",
    "HBase",
    "IDaaS",
    "IPsec",
    "IPv4",
    "IPv6",
    "IaC",
    "IaaS",
    "IdP",
    "IoT",
    "JMeter",
    "KiB",
    "MacOS",
    "MiB",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OTel",
    "PaaS",
    "PostgreSQL",
    "QCloud",
    "QoE",
    "QoS",
    "SLAs",
    "SQLServer",
    "SaaS",
    "TWe",
    "TiB",
    "UUid",
    "VCluster",
    "VCore",
    "VCpu",
    "VHost",
    "VNode",
    "VRouter",
    "VServer",
    "VSwitch",
    "WiFi",
    "XMagic",
    "iOS",
    "macOS",
    "vCPU",
    "vGPU",
    "vSwitch",
];

/// Rewrites mixed-case words and plurals of acronyms so that the case conversion treats each of them as one word:
/// `DDoS`, `IPv4`, `InstanceIDs`, `VIPs`.
fn acronyms(name: &str) -> String {
    plurals(&words(name))
}

/// Converts each of [`WORDS`] that is a whole word to the form `Word`.
fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let ends = |word: &str| {
            let after = rest.get(word.len()..).unwrap_or_default();
            let after = after.strip_prefix('s').unwrap_or(after);
            !after.starts_with(|c: char| c.is_ascii_lowercase())
        };
        // `DDoS` is not `D` and `DoS`: the longest word takes precedence.
        let words = starting_with(rest.as_bytes().first().copied().unwrap_or_default());
        let word = words.iter().filter(|word| rest.starts_with(**word) && ends(word)).max_by_key(|word| word.len());
        let length = word.map_or(first.len_utf8(), |word| word.len());
        match word {
            Some(word) if !word.starts_with(|c: char| c.is_ascii_digit()) => {
                out.push(first.to_ascii_uppercase());
                out.extend(word.chars().skip(1).map(|c| c.to_ascii_lowercase()));
            }
            Some(word) => out.push_str(&word.to_ascii_lowercase()),
            None => out.push(first),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Returns the part of [`WORDS`] that starts with a byte. A comparison with all words took a tenth of a generation.
fn starting_with(byte: u8) -> &'static [&'static str] {
    let first = |word: &&str| word.as_bytes().first().copied().unwrap_or_default();
    let start = WORDS.partition_point(|word| first(word) < byte);
    let end = WORDS.partition_point(|word| first(word) <= byte);
    WORDS.get(start..end).unwrap_or_default()
}

/// Rewrites plurals of acronyms so that each is one word.
fn plurals(name: &str) -> String {
    let text: Vec<char> = name.chars().collect();
    let mut out = text.clone();
    for (index, _) in text.iter().enumerate().filter(|(_, c)| **c == 's') {
        let run = text.iter().take(index).rev().take_while(|c| c.is_ascii_uppercase()).count();
        let ends = text.get(index + 1).is_none_or(|next| next.is_ascii_uppercase() || *next == '_');
        if run < 2 || !ends {
            continue;
        }
        // A long run consists of two acronyms: in `VPCIDs` only `IDs` is the plural.
        let plural = if run <= 3 { run } else { 2 };
        for letter in out.iter_mut().take(index).skip(index + 1 - plural) {
            *letter = letter.to_ascii_lowercase();
        }
    }
    out.into_iter().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_so_that_they_are_found_by_their_first_byte() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn names_of_fields_are_in_snake_case() {
        for (wire, rust) in [
            ("InstanceId", "instance_id"),
            ("DBInstanceId", "db_instance_id"),
            ("SmartAGId", "smart_ag_id"),
            ("SSLBindPrivateIPv4", "ssl_bind_private_ipv4"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("InstanceIDs", "instance_ids"),
            ("VIPs", "vips"),
            ("VPCIDs", "vpc_ids"),
            ("IPsecConnection", "ipsec_connection"),
            ("AntiDDoSPackageId", "anti_ddos_package_id"),
            ("HTTPDDosEvents", "http_ddos_events"),
            ("ToDoSomething", "to_do_something"),
            ("VSwitchIds", "vswitch_ids"),
            ("IoTCloudQoS", "iot_cloud_qos"),
            ("MySQLPrivateIdPort", "mysql_private_id_port"),
            ("TextTo3DJob", "text_to3d_job"),
            ("v3Data", "v3_data"),
            ("Type", "r#type"),
            ("Override", "r#override"),
            ("Super", "super_"),
            ("New", "new_"),
            ("2faEnabled", "n2fa_enabled"),
            ("hadAutoFixVul", "had_auto_fix_vul"),
            ("x-acs-date", "x_acs_date"),
            ("dataSet", "data_set"),
        ] {
            assert_eq!(unique(&mut BTreeSet::new(), member_name(wire)).as_str(), rust, "{wire}");
        }
    }

    #[test]
    fn names_of_types_keep_the_spelling_of_the_provider() {
        for (wire, rust) in [
            ("DBInstance", "DBInstance"),
            ("Topic_Simplification", "TopicSimplification"),
            ("clusterConfig", "ClusterConfig"),
            ("3DModel", "N3dModel"),
        ] {
            assert_eq!(type_name(wire), rust, "{wire}");
        }
        assert!(is_reserved_type("Option") && is_reserved_type("Value") && !is_reserved_type("Instance"));
    }

    #[test]
    fn no_struct_hides_a_name_that_generated_code_imports() {
        fn names(tree: &syn::UseTree, found: &mut Vec<String>) {
            match tree {
                syn::UseTree::Path(path) => names(&path.tree, found),
                syn::UseTree::Name(name) => found.push(name.ident.to_string()),
                syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
                syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
            }
        }
        let file = syn::parse_file(include_str!("../../../crates/core/src/__private.rs")).unwrap();
        let generated = file.items.into_iter().find_map(|item| match item {
            syn::Item::Mod(item) if item.ident == "generated" => item.content,
            _ => None,
        });
        let mut found = Vec::new();
        for item in generated.unwrap().1 {
            if let syn::Item::Use(item) = item {
                names(&item.tree, &mut found);
            }
        }
        assert!(found.iter().any(|name| name == "Secret"), "{found:?}");
        for name in found.iter().filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())) {
            assert!(is_reserved_type(name), "`{name}` is imported by generated code: add it to the reserved names");
        }
    }

    #[test]
    fn names_of_constants_are_in_upper_case() {
        assert_eq!(
            const_name("InvalidParameterValue.PasswordRuleError"),
            "INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR"
        );
        assert_eq!(const_name("INVALID_PASSWORD_MALFORMED"), "INVALID_PASSWORD_MALFORMED");
    }

    #[test]
    fn a_name_in_use_gets_a_number() {
        let mut used = BTreeSet::new();
        for name in ["uui", "uui_2", "r#type", "type_2"] {
            let word = if name.starts_with('u') { "uui" } else { "type" };
            assert_eq!(unique(&mut used, word.into()).as_str(), name);
        }
    }
}
