//! Typed operations and the same operations made from facts, over the services that the tests are compiled with.

use cumulo_tests::{dynamic_parity::compare, registered};

#[test]
fn an_operation_made_from_facts_sends_and_reads_the_same_as_the_typed_operation() {
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
