//! Every row of every table as text, nothing opened.

use std::collections::BTreeMap;

use sqlx::AssertSqlSafe;

use crate::{database::TestDb, inventory_table::texts};

/// The rows of each table, in no order that matters.
pub async fn every_row(db: &TestDb) -> BTreeMap<String, Vec<String>> {
    let sqlite = db.url().starts_with("sqlite");
    let tables = match sqlite {
        true => texts(
            db,
            "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'",
        )
        .await,
        false => {
            texts(
                db,
                "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
            )
            .await
        }
    };
    let mut found = BTreeMap::new();
    for table in tables {
        let mut rows: Vec<String> = match sqlite {
            true => {
                let columns =
                    format!("select 'hex(coalesce(\"' || name || '\", ''''))' from pragma_table_info('{table}')");
                let columns = every(db, columns).await.join(" || '20' || ");
                every(db, format!("select '\\x' || {columns} from {table}")).await
            }
            false => every(db, format!("select t::text from {table} t")).await,
        };
        rows.sort();
        found.insert(table, rows);
    }
    found
}

async fn every(db: &TestDb, sql: String) -> Vec<String> {
    let mut tx = db.begin_read().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(c).await).unwrap()
}
