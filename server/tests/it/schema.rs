//! What holds for the database as a whole: every statement is good on both engines, and both schemas are equal.

use server::db::{Db, Pair, SchemaState, Tx};
use sqlx::{Executor, SqlSafeStr};

use crate::database::{on_postgres, on_sqlite};

/// Every store of the program. A new one is added here; what is not prepared here has never met PostgreSQL.
const STORES: &[(&str, &[(&str, Pair)])] = &[
    ("admin", server::admin::store::ALL),
    ("alert", server::alert::store::ALL),
    ("answer", server::answer::store::ALL),
    ("answer_basis", server::answer::store::basis::ALL),
    ("application", server::application::store::ALL),
    ("application_bulk", server::application::bulk::store::ALL),
    ("application_chain", server::application::store::chain::ALL),
    ("application_event", server::application::store::event::ALL),
    ("application_hand", server::application::store::hand::ALL),
    ("application_payment", server::application::payment::store::ALL),
    ("application_scrutiny", server::application::store::scrutiny::ALL),
    ("application_summary", server::application::store::summary::ALL),
    ("application_thread", server::application::store::thread::ALL),
    ("application_worklist", server::application::store::worklist::ALL),
    ("audit", server::audit::store::ALL),
    ("catalogue", server::catalogue::store::ALL),
    ("catalogue_head", server::catalogue::store::head::ALL),
    ("desk", server::desk::store::ALL),
    ("department", server::department::store::ALL),
    ("department_webhook", server::department::webhook::store::ALL),
    ("editing", server::editing::store::ALL),
    ("editing_preview", server::editing::store::preview::ALL),
    ("editing_translation", server::editing::store::translation::ALL),
    ("editing_withdrawal", server::editing::store::withdrawal::ALL),
    ("editing_comment", server::editing::store::comment::ALL),
    ("editing_contributor", server::editing::store::contributor::ALL),
    ("feedback", server::feedback::store::ALL),
    ("file", server::file::store::ALL),
    ("file_draft", server::file::store::draft::ALL),
    ("file_request", server::file::store::request::ALL),
    ("file_withdrawal", server::file::store::withdrawal::ALL),
    ("firm", server::firm::store::ALL),
    ("firm_identifier", server::firm::store::identifier::ALL),
    ("firm_list", server::firm::store::list::ALL),
    ("firm_invitation", server::firm::store::invitation::ALL),
    ("application_reach", server::application::store::reach::ALL),
    ("representative", server::representative::store::ALL),
    ("firm_record", server::firm::store::record::ALL),
    ("form", server::form::store::ALL),
    ("grant", server::person::grant::store::ALL),
    ("handoff", server::handoff::store::ALL),
    ("handoff_complaint", server::handoff::store::complaint::ALL),
    ("handoff_expected", server::handoff::store::expected::ALL),
    ("handoff_message", server::handoff::store::message::ALL),
    ("handoff_own", server::handoff::store::own::ALL),
    ("handoff_reading", server::handoff::store::reading::ALL),
    ("handoff_transfer", server::handoff::store::transfer::ALL),
    ("handoff_tries", server::handoff::store::tries::ALL),
    ("handoff_unreached", server::handoff::store::unreached::ALL),
    ("issue", server::issue::store::ALL),
    ("issue_concern", server::issue::store::concern::ALL),
    ("inventory", server::inventory::store::ALL),
    ("keys", server::keys::store::ALL),
    ("link", server::link::store::ALL),
    ("measure", server::measure::store::ALL),
    ("my_page", server::my_page::store::ALL),
    ("outbox", server::outbox::store::ALL),
    ("outcome", server::outcome::store::ALL),
    ("person", server::person::store::ALL),
    ("power", server::person::store::power::ALL),
    ("template", server::template::store::ALL),
    ("session", server::person::store::session::ALL),
    ("shift", server::shift::store::ALL),
    ("work", server::person::store::work::ALL),
    ("personalization", server::personalization::store::ALL),
    ("publication", server::publication::store::ALL),
    ("retention", server::retention::store::ALL),
    ("subscription", server::subscription::store::follow::ALL),
    ("subscription_bulletin", server::subscription::store::bulletin::ALL),
    ("subscription_message", server::subscription::store::message::ALL),
    ("telling", server::telling::store::ALL),
    ("tracked", server::tracked::store::ALL),
];

both! {
    async fn prepares_every_statement(db) {
        let mut tx = db.begin_write().await.unwrap();
        for (store, statements) in STORES {
            assert!(!statements.is_empty());
            for (name, pair) in *statements {
                let prepared = match &mut tx {
                    Tx::Sqlite(tx) => tx.prepare(pair.sqlite.into_sql_str()).await.map(drop),
                    Tx::Postgres(tx) => tx.prepare(pair.postgres.into_sql_str()).await.map(drop),
                };
                assert!(prepared.is_ok(), "{store}: {name}: {prepared:?}");
            }
        }
    }

    async fn knows_whether_it_is_migrated(db) {
        assert_eq!(db.schema_state().await.unwrap(), SchemaState::Current);
    }
}

#[test]
fn is_the_same_on_both_engines() {
    let sqlite = on_sqlite(|db| async move { sqlite_schema(&db).await });
    let postgres = on_postgres(|db| async move { postgres_schema(&db).await });
    assert!(sqlite.iter().any(|line| line == "service_edition.position integer nullable"), "{sqlite:#?}");
    assert_eq!(sqlite, postgres);
}

#[test]
fn is_strict_on_sqlite() {
    let lax = "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict
        and name not like 'sqlite%' and name <> '_sqlx_migrations'";
    assert!(on_sqlite(|db| async move { lines(&db, lax).await }).is_empty());
}

#[test]
fn compares_texts_by_bytes_on_postgres() {
    let other = "select table_name || '.' || column_name from information_schema.columns
        where table_schema = 'public' and data_type = 'text' and table_name <> '_sqlx_migrations'
        and collation_name is distinct from 'C'";
    assert!(on_postgres(|db| async move { lines(&db, other).await }).is_empty());
}

#[test]
fn has_a_sqlite_that_cannot_corrupt_a_wal_database() {
    let version = on_sqlite(|db| async move { lines(&db, "select sqlite_version()").await });
    let parts: Vec<u32> = version[0].split('.').map(|part| part.parse().unwrap()).collect();
    assert!(parts >= vec![3, 51, 3], "SQLite {}", version[0]);
}

async fn lines(db: &Db, sql: &'static str) -> Vec<String> {
    crate::inventory_table::texts(db, sql).await
}

/// One line for each column, primary key, index and reference, in SQLite's words.
async fn sqlite_schema(db: &Db) -> Vec<String> {
    const TABLES: &str = "with t as (select name from pragma_table_list where schema = 'main' and type = 'table'
        and name not like 'sqlite%' and name <> '_sqlx_migrations') ";
    const PARTS: [&str; 4] = [
        "select t.name || '.' || c.name || ' ' || lower(c.type) || iif(c.\"notnull\", '', ' nullable')
            from t, pragma_table_info(t.name) c order by t.name, c.cid",
        "select t.name || ' key ' || group_concat(c.name, ',' order by c.pk)
            from t, pragma_table_info(t.name) c where c.pk > 0 group by t.name order by 1",
        "select t.name || ' index ' || (select group_concat(i.name, ',' order by i.seqno) from pragma_index_info(l.name) i)
            || iif(l.\"unique\", ' unique', '') || iif(l.partial, ' partial', '')
            from t, pragma_index_list(t.name) l where l.origin <> 'pk' order by 1",
        "select t.name || '.' || f.\"from\" || ' references ' || f.\"table\" || '.' || f.\"to\"
            from t, pragma_foreign_key_list(t.name) f order by 1",
    ];
    schema(db, TABLES, PARTS).await
}

/// The same of PostgreSQL, in SQLite's words.
async fn postgres_schema(db: &Db) -> Vec<String> {
    const TABLES: &str = "with t as (select oid, relname::text as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_sqlx_migrations') ";
    const PARTS: [&str; 4] = [
        "select t.name || '.' || c.column_name || ' '
            || case c.data_type when 'uuid' then 'blob' when 'bytea' then 'blob' when 'bigint' then 'integer'
                else c.data_type end
            || case c.is_nullable when 'YES' then ' nullable' else '' end
            from t join information_schema.columns c on c.table_name = t.name and c.table_schema = 'public'
            order by t.name collate \"C\", c.ordinal_position",
        "select t.name || ' key ' || string_agg(a.attname, ',' order by k.place)
            from t join pg_index i on i.indrelid = t.oid and i.indisprimary
            cross join unnest(i.indkey) with ordinality k (attnum, place)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum group by t.name order by 1",
        "select t.name || ' index ' || string_agg(a.attname, ',' order by k.place)
            || case when i.indisunique then ' unique' else '' end
            || case when i.indpred is null then '' else ' partial' end
            from t join pg_index i on i.indrelid = t.oid and not i.indisprimary
            cross join unnest(i.indkey) with ordinality k (attnum, place)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
            group by t.name, i.indexrelid, i.indisunique, i.indpred order by 1",
        "select t.name || '.' || a.attname || ' references ' || o.relname || '.' || b.attname
            from t join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' join pg_class o on o.oid = f.confrelid
            cross join unnest(f.conkey, f.confkey) k (own, other)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.own
            join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.other order by 1",
    ];
    schema(db, TABLES, PARTS).await
}

async fn schema(db: &Db, tables: &str, parts: [&str; 4]) -> Vec<String> {
    let mut lines = Vec::new();
    for part in parts {
        let mut tx = db.begin_read().await.unwrap();
        let sql = sqlx::AssertSqlSafe(format!("{tables}{part}"));
        let found: Vec<String> = server::on!(tx.conn(), c => sqlx::query_scalar(sql).fetch_all(c).await).unwrap();
        lines.extend(found);
    }
    lines
}
