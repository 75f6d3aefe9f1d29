//! Our columns against the published data dictionary.

use serde_json::Value;
use server::inventory::schema::{Column, Kind, Obligation, Table, is_program};

use crate::inventory_table::{LATER, ORGANIZATION_LIST, SERVICES, STANDARDS, real, records};

#[test]
fn our_columns_are_those_of_the_dictionary() {
    let Some(bytes) = real("gc-service-inventory/service_data_dict.json") else { return };
    let dictionary: Value = serde_json::from_slice(&bytes).unwrap();
    for (table, at) in [(Table::Services, 0), (Table::Standards, 1)] {
        let fields = dictionary["resources"][at]["fields"].as_array().unwrap();
        assert_eq!(fields.len(), table.columns().len());
        for (field, column) in fields.iter().zip(table.columns()) {
            compare(field, column);
        }
    }
}

fn compare(field: &Value, column: &Column) {
    assert_eq!(field["id"], column.name);
    let obligation = match field["obligation"]["en"].as_str().unwrap() {
        "Mandatory" => Obligation::Mandatory,
        "Optional" => Obligation::Optional,
        _ => Obligation::Conditional,
    };
    assert_eq!(obligation, column.obligation, "{}", column.name);
    let limit = field["character_limit"].as_u64().map(|limit| usize::try_from(limit).unwrap());
    assert_eq!(limit, column.limit, "{}", column.name);
    let codes: Option<Vec<&str>> = field["choices"].as_object().map(|codes| codes.keys().map(String::as_str).collect());
    match (column.kind, codes) {
        (Kind::Code(ours) | Kind::Codes(ours), Some(codes)) => assert_eq!(ours, codes, "{}", column.name),
        (Kind::Programs, Some(codes)) => assert!(codes.len() > 1000 && codes.iter().all(|code| is_program(code))),
        (Kind::FiscalYear, Some(codes)) => assert!(codes.contains(&"2023-2024")),
        (kind, codes) => assert_eq!(codes, None, "{} is {kind:?}", column.name),
    }
}

/// What stands in our fixtures is made up: nothing of the real files may slip in.
#[test]
fn our_fixtures_are_our_own() {
    assert!(!is_program("ZZZ99"));
    for file in [SERVICES, LATER, STANDARDS, ORGANIZATION_LIST] {
        for record in &records(file)[1..] {
            let addresses = record.iter().filter(|value| value.starts_with("http"));
            assert!(addresses.clone().all(|value| value.contains(".example.ca")), "{record:?}");
        }
    }
}
