//! Typed operations and the same operations created from facts, for the services that are compiled into the tests.

use cumulo_tests::{dynamic_parity::compare, registered};

#[test]
fn an_operation_created_from_facts_equals_the_typed_operation() {
    let operations = registered();
    assert!(operations.len() > 400);
    let differing: Vec<String> = operations
        .iter()
        .filter_map(|(provider, operation)| {
            let info = operation.info;
            compare(provider, operation)
                .err()
                .map(|difference| format!("{provider} {} {}: {difference}", info.service.name, info.action))
        })
        .collect();
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
}
