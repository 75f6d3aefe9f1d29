//! Which files are refused, and with which lines and reasons.

use proptest::prelude::*;
use server::{
    clock::Clock,
    inventory::{Files, parse, schema::Table},
};

use crate::inventory_table::{
    LATER, NOW, ORGANIZATIONS, SERVICES, STANDARDS, Sheet, contents, only, real, refused, take, with_standards,
};

/// What is said of a file; empty when it is taken.
fn said(table: Table, bytes: &[u8]) -> String {
    parse(table, bytes).err().map(|refusal| refusal.to_string()).unwrap_or_default()
}

/// A sheet of one plain row and one with these values.
fn sheet(table: Table, values: &[(&str, &str)]) -> String {
    let key = if table == Table::Services { "service_id" } else { "service_standard_id" };
    said(table, &Sheet::of(table).row(&[(key, "1")]).row(values).bytes())
}

/// A file with one piece of its text replaced.
fn changed(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(file).unwrap();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

both! {
    async fn leaves_everything_as_it_was(db) {
        take(&db, &Clock::fixed(NOW), with_standards(SERVICES, STANDARDS)).await;
        let before = contents(&db).await;
        let unknown = changed(LATER, "EXTERN", "OUTSIDE");
        let said = refused(&db, with_standards(&unknown, b"a,b\n1,2\n")).await;
        assert!(said.contains("the file of services is refused"), "{said}");
        assert!(said.contains("line 2, service_scope, “OUTSIDE”: no such code; known are CLUSTER, ENTERPRISE"), "{said}");
        // the second file's faults are told at the same time
        assert!(said.contains("the file of standards is refused"), "{said}");
        assert!(said.contains("line 1, target_met: this column is missing"), "{said}");
        refused(&db, Files { organizations: Some(b"code,name\n"), ..only(LATER) }).await;
        assert_eq!(contents(&db).await, before);
    }
}

#[test]
fn columns_may_stand_in_any_order_but_must_all_be_there() {
    let mut reader = csv::Reader::from_reader(SERVICES.strip_prefix(b"\xEF\xBB\xBF").unwrap());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(reader.headers().unwrap().iter().rev()).unwrap();
    for record in reader.records() {
        writer.write_record(record.unwrap().iter().rev()).unwrap();
    }
    let turned = parse(Table::Services, &writer.into_inner().unwrap()).unwrap();
    let plain = parse(Table::Services, SERVICES).unwrap();
    for (turned, plain) in turned.rows.iter().zip(&plain.rows) {
        assert!(turned.values().eq(plain.values()));
    }
    let said = said(Table::Services, &changed(SERVICES, "service_fee", "service_fees"));
    assert!(said.contains("line 1, service_fees: no such column is known"), "{said}");
    assert!(said.contains("line 1, service_fee: this column is missing"), "{said}");
    let twice = self::said(Table::Services, &changed(SERVICES, "service_fee", "sin_usage"));
    assert!(twice.contains("line 1, sin_usage: this column stands twice"), "{twice}");
}

#[test]
fn another_encoding_is_refused_with_its_line() {
    let latin: Vec<u8> = String::from_utf8(SERVICES.to_vec()).unwrap().replace('é', "\u{fffd}").into_bytes();
    assert_eq!(said(Table::Services, &latin), "");
    let mut latin = changed(SERVICES, "Signaler", "Sign!ler");
    let at = latin.iter().position(|&byte| byte == b'!').unwrap();
    latin[at] = 0xE9;
    let line = 1 + latin[..at].iter().filter(|&&byte| byte == b'\n').count();
    let said = said(Table::Services, &latin);
    assert!(said.contains(&format!("line {line}: the file is not UTF-8: byte 0xE9")), "{said}");
    assert!(self::said(Table::Services, &[0xFF, 0xFE, 0x66, 0x00]).contains("line 1: the file is not UTF-8"));
    assert!(self::said(Table::Services, &changed(SERVICES, "Signaler", "Sign\0")).contains("no text has"));
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let whole = SERVICES.len();
    let last_row = SERVICES[..whole - 2].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
    // without its last line break a file is taken when its last value stands elsewhere too
    assert_eq!(said(Table::Services, &SERVICES[..whole - 1]), "");
    assert_eq!(said(Table::Services, &SERVICES[..whole - 2]), "");
    for end in last_row + 1..whole - 2 {
        assert_ne!(said(Table::Services, &SERVICES[..end]), "", "cut at {end}");
    }
    let cut = said(Table::Services, &SERVICES[..last_row + 50]);
    assert!(cut.contains("line 16: the row has 5 values and not 46"), "{cut}");
    let cut = said(Table::Services, &SERVICES[..whole - 3]);
    assert!(cut.contains("line 16: the last row does not end"), "{cut}");
    let quoted = SERVICES.windows(9).position(|bytes| bytes == b"Bring the").unwrap();
    let cut = said(Table::Services, &SERVICES[..quoted]);
    assert!(cut.contains("line 2: a quote is opened here and never closed"), "{cut}");
}

#[test]
fn quotes_must_be_doubled_inside_a_text() {
    let said = said(Table::Services, &changed(SERVICES, "for a season.", "for a \"season\"."));
    assert!(said.contains("line 2: text after a closing quote"), "{said}");
    assert_eq!(self::said(Table::Services, &changed(SERVICES, "for a season.", "for a \"\"season\"\".")), "");
}

#[test]
fn a_file_without_rows_is_refused() {
    assert!(said(Table::Services, b"").contains("the file is empty"));
    let header = &SERVICES[..=SERVICES.iter().position(|&byte| byte == b'\n').unwrap()];
    assert!(said(Table::Services, header).contains("the file holds no rows"));
}

#[test]
fn values_must_be_what_their_column_holds() {
    let wrong: [(&str, &str, &str); 14] = [
        ("service_id", "1,2", "an id of letters"),
        ("service_id", "a b", "an id of letters"),
        ("service_name_fr", " \u{200b}", "may not be empty"),
        ("service_type", "APIR,XYZ", "no such code; known are APIR, CER"),
        ("service_scope", "EXTERN, INTERN", "no such code"),
        ("automated_decision_system", "NA", "no such code; known are N, Y"),
        ("program_id", "quay", "a list of program codes"),
        ("fiscal_yr", "2023-2025", "a fiscal year such as"),
        ("last_service_review", "2023", "a fiscal year such as"),
        ("num_phone_enquiries", "1,200", "a whole number, NA or ND"),
        ("num_website_visits", "-1", "a whole number, NA or ND"),
        ("num_applications_total", "NA", "a whole number"),
        ("owner_org", "Harbour Office", "an id of letters"),
        ("os_decision", "", "may not be empty"),
    ];
    for (column, value, reason) in wrong {
        let said = sheet(Table::Services, &[(column, value)]);
        // the row before it has several lines
        assert!(said.contains(&format!("line 6, {column}")) && said.contains(reason), "{said}");
    }
    for (column, value) in [("target", "1.1"), ("target", "90%"), ("performance", "-1"), ("total_volume", "NA")] {
        let said = sheet(Table::Standards, &[(column, value)]);
        assert!(said.contains(&format!("line 3, {column}, “{value}”: this is not")), "{said}");
    }
}

#[test]
fn one_key_stands_once() {
    let said = said(Table::Services, &Sheet::of(Table::Services).row(&[]).row(&[("service_fee", "N")]).bytes());
    assert!(said.contains("line 6, service_id, owner_org, fiscal_yr"), "{said}");
    assert!(said.contains("the row of line 2 has the same key"), "{said}");
}

#[test]
fn a_hundred_faults_are_told_and_the_rest_counted() {
    let rows = (0..120).fold(Sheet::of(Table::Services), |sheet, at| {
        sheet.row(&[("service_id", &at.to_string()), ("service_fee", "maybe")])
    });
    let refusal = parse(Table::Services, &rows.bytes()).unwrap_err();
    assert_eq!((refusal.faults.len(), refusal.more), (100, 20));
    assert!(refusal.to_string().ends_with("and 20 more"));
}

#[test]
fn the_real_files_are_taken() {
    for name in ["service_inventory.csv", "service_inventory_asof-2025-03-01.csv"] {
        let Some(bytes) = real(&format!("gc-service-inventory/{name}")) else { return };
        assert_eq!(said(Table::Services, &bytes), "");
        let end = bytes.len();
        for cut in [3, 10, 40, 500, 3000] {
            assert_ne!(said(Table::Services, &bytes[..end - cut]), "", "{name} without its last {cut} bytes");
        }
    }
}

/// Any column name, or something like the inside of a file.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("\"".to_owned()),
        Just(",".to_owned()),
        Just("\r\n".to_owned()),
        proptest::sample::select(vec!["fiscal_yr", "service_id", "2023-2024", "EXTERN", "NA"]).prop_map(str::to_owned),
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
        let _ = parse(Table::Services, &bytes);
    }

    #[test]
    fn no_text_makes_it_panic(pieces in proptest::collection::vec(piece(), 0..40)) {
        let _ = parse(Table::Standards, pieces.concat().as_bytes());
    }

    #[test]
    fn no_damage_makes_it_panic(at in 0..STANDARDS.len(), byte in any::<u8>(), end in 0..STANDARDS.len()) {
        let mut bytes = STANDARDS.to_vec();
        bytes[at] = byte;
        let _ = parse(Table::Standards, &bytes);
        let _ = parse(Table::Standards, &bytes[..end]);
        let _ = parse(Table::Services, &ORGANIZATIONS[..end.min(ORGANIZATIONS.len())]);
    }
}
