//! The SQL of the inventory.
//!
//! Many rows go in one statement, as one JSON array of objects: `json_each` on SQLite, `json_to_recordset` on
//! PostgreSQL. That is the one thing that the engines spell differently here; the columns and their order are the
//! same in both. (`where true` lets SQLite tell `on conflict` from a join.)

//!
//! | to change | look in |
//! |---|---|
//! | what an import knows before it begins, what an export reads | `read.rs` |
//! | what an import writes | `write.rs` |

mod read;
mod write;

pub(super) use read::{State, columns, state};
pub(super) use write::{NewEdit, NewService, NewSlug, Published, Run, ServiceChange, Writing, add_run, publish};

use crate::statements;

statements! {
    SERVICE_IDS = "select service_id from service";
    SERVICE_SLUGS = "select locale, slug from slug where kind = 'service'";
    ORGANIZATIONS = "select code, name_en, name_fr, short_en, short_fr, website_en, website_fr, columns from organization";
    EDITIONS = "select service_id, owner_org, fiscal_yr, position, columns from service_edition";
    STANDARDS = "select service_id, standard_id, fiscal_yr, position, columns from service_standard";
    CURRENT_EDITIONS = "select columns from service_edition where position is not null order by position";
    CURRENT_STANDARDS = "select columns from service_standard where position is not null order by position";
    EDITIONS_OF_YEAR = "select columns from service_edition where fiscal_yr = $1
        order by position nulls last, service_id, owner_org";
    STANDARDS_OF_YEAR = "select columns from service_standard where fiscal_yr = $1
        order by position nulls last, service_id, standard_id";
    EVERY_EDITION = "select columns from service_edition
        order by position nulls last, service_id, owner_org, fiscal_yr";
    EVERY_STANDARD = "select columns from service_standard
        order by position nulls last, service_id, standard_id, fiscal_yr";
    PUT_ORGANIZATIONS = {
        sqlite: "insert into organization
                (code, name_en, name_fr, short_en, short_fr, website_en, website_fr, columns)
            select value ->> 'code', value ->> 'name_en', value ->> 'name_fr', value ->> 'short_en',
                value ->> 'short_fr', value ->> 'website_en', value ->> 'website_fr', value ->> 'columns'
            from json_each($1) where true
            on conflict (code) do update set name_en = excluded.name_en, name_fr = excluded.name_fr,
                short_en = excluded.short_en, short_fr = excluded.short_fr, website_en = excluded.website_en,
                website_fr = excluded.website_fr, columns = excluded.columns",
        postgres: "insert into organization
                (code, name_en, name_fr, short_en, short_fr, website_en, website_fr, columns)
            select code, name_en, name_fr, short_en, short_fr, website_en, website_fr, columns
            from json_to_recordset($1::json) as x (code text, name_en text, name_fr text, short_en text,
                short_fr text, website_en text, website_fr text, columns text)
            on conflict (code) do update set name_en = excluded.name_en, name_fr = excluded.name_fr,
                short_en = excluded.short_en, short_fr = excluded.short_fr, website_en = excluded.website_en,
                website_fr = excluded.website_fr, columns = excluded.columns",
    };
    ADD_SERVICES = {
        sqlite: "insert into service (id, service_id, slug_en, slug_fr, changed_at)
            select unhex(value ->> 'id', '-'), value ->> 'service_id', value ->> 'slug_en', value ->> 'slug_fr',
                value ->> 'changed_at'
            from json_each($1)",
        postgres: "insert into service (id, service_id, slug_en, slug_fr, changed_at)
            select id, service_id, slug_en, slug_fr, changed_at
            from json_to_recordset($1::json) as x (id uuid, service_id text, slug_en text, slug_fr text,
                changed_at bigint)",
    };
    CHANGE_SERVICES = {
        sqlite: "update service set withdrawn_at = x.value ->> 'withdrawn_at', changed_at = x.value ->> 'changed_at'
            from json_each($1) as x where service.service_id = x.value ->> 'service_id'",
        postgres: "update service set withdrawn_at = x.withdrawn_at, changed_at = x.changed_at
            from json_to_recordset($1::json) as x (service_id text, withdrawn_at bigint, changed_at bigint)
            where service.service_id = x.service_id",
    };
    PUT_EDITIONS = {
        sqlite: "insert into service_edition (service_id, owner_org, fiscal_yr, position, columns)
            select value ->> 'service_id', value ->> 'qualifier', value ->> 'fiscal_yr', value ->> 'position',
                value ->> 'columns'
            from json_each($1) where true
            on conflict (service_id, owner_org, fiscal_yr)
                do update set position = excluded.position, columns = excluded.columns",
        postgres: "insert into service_edition (service_id, owner_org, fiscal_yr, position, columns)
            select service_id, qualifier, fiscal_yr, position, columns
            from json_to_recordset($1::json) as x (service_id text, qualifier text, fiscal_yr text, position bigint,
                columns text)
            on conflict (service_id, owner_org, fiscal_yr)
                do update set position = excluded.position, columns = excluded.columns",
    };
    PLACE_EDITIONS = {
        sqlite: "update service_edition set position = x.value ->> 'position' from json_each($1) as x
            where service_edition.service_id = x.value ->> 'service_id'
                and service_edition.owner_org = x.value ->> 'qualifier'
                and service_edition.fiscal_yr = x.value ->> 'fiscal_yr'",
        postgres: "update service_edition set position = x.position
            from json_to_recordset($1::json) as x (service_id text, qualifier text, fiscal_yr text, position bigint)
            where service_edition.service_id = x.service_id and service_edition.owner_org = x.qualifier
                and service_edition.fiscal_yr = x.fiscal_yr",
    };
    PUT_STANDARDS = {
        sqlite: "insert into service_standard (service_id, standard_id, fiscal_yr, position, columns)
            select value ->> 'service_id', value ->> 'qualifier', value ->> 'fiscal_yr', value ->> 'position',
                value ->> 'columns'
            from json_each($1) where true
            on conflict (service_id, standard_id, fiscal_yr)
                do update set position = excluded.position, columns = excluded.columns",
        postgres: "insert into service_standard (service_id, standard_id, fiscal_yr, position, columns)
            select service_id, qualifier, fiscal_yr, position, columns
            from json_to_recordset($1::json) as x (service_id text, qualifier text, fiscal_yr text, position bigint,
                columns text)
            on conflict (service_id, standard_id, fiscal_yr)
                do update set position = excluded.position, columns = excluded.columns",
    };
    PLACE_STANDARDS = {
        sqlite: "update service_standard set position = x.value ->> 'position' from json_each($1) as x
            where service_standard.service_id = x.value ->> 'service_id'
                and service_standard.standard_id = x.value ->> 'qualifier'
                and service_standard.fiscal_yr = x.value ->> 'fiscal_yr'",
        postgres: "update service_standard set position = x.position
            from json_to_recordset($1::json) as x (service_id text, qualifier text, fiscal_yr text, position bigint)
            where service_standard.service_id = x.service_id and service_standard.standard_id = x.qualifier
                and service_standard.fiscal_yr = x.fiscal_yr",
    };
    ADD_SLUGS = {
        sqlite: "insert into slug (kind, locale, slug, record)
            select 'service', value ->> 'locale', value ->> 'slug', value ->> 'record' from json_each($1)",
        postgres: "insert into slug (kind, locale, slug, record) select 'service', locale, slug, record
            from json_to_recordset($1::json) as x (locale text, slug text, record text)",
    };
    ADD_EDITS = {
        sqlite: "insert into service_edit (service_id, field, locale, value, base_edition, changed_at)
            select value ->> 'service_id', value ->> 'field', value ->> 'locale', value ->> 'value',
                value ->> 'base_edition', value ->> 'changed_at'
            from json_each($1) where true on conflict (service_id, field, locale) do nothing",
        postgres: "insert into service_edit (service_id, field, locale, value, base_edition, changed_at)
            select service_id, field, locale, value, base_edition, changed_at
            from json_to_recordset($1::json) as x (service_id text, field text, locale text, value text,
                base_edition text, changed_at bigint)
            on conflict (service_id, field, locale) do nothing",
    };
    PUBLISH = {
        sqlite: "insert into publication (version, kind, record, change, at)
            select $2, value ->> 'kind', value ->> 'record', value ->> 'change', $3 from json_each($1)",
        postgres: "insert into publication (version, kind, record, change, at)
            select $2, kind, record, change, $3
            from json_to_recordset($1::json) as x (kind text, record text, change text)",
    };
    ADD_RUN = "insert into import_run (id, at, edition, report) values ($1, $2, $3, $4)";
}
