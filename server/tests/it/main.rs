//! The tests of the server, in one program: they share its start and its harness.
//!
//! | to change | look in |
//! |---|---|
//! | the rules of the house | `house_rules.rs`, `house_rules/` |
//! | the words of the pages, and their French | `words.rs`, `french.rs`, `french/` |
//! | what imported services are about | `classification.rs` |
//! | the letters, the order and the entries of the index | `a_to_z.rs` |
//! | known weaknesses of what we depend on | `advisories.rs` |
//! | sessions, tokens and powers; what is sealed; the chain of the audit | `person.rs`, `keys.rs`, `audit.rs` |
//! | the databases of the tests | `database.rs`, `../postgres.sh` |
//! | what every statement and both schemas must hold | `schema.rs` |
//! | what is refused in the starter catalogue | `content_*.rs` |
//! | search | `search_*.rs` |
//! | the inventory | `inventory*.rs`, `fixtures/inventory/` |
//! | the portal in a test, somebody who uses it, and how pages are read | `harness.rs`, `client.rs`, `page.rs`, `checks.rs` |
//! | what the portal answers | `http_*.rs`; on a socket `serve.rs` |
#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test stops where it cannot go on, and says why"
)]

#[macro_use]
mod database;

mod a_to_z;
mod advisories;
mod audit;
mod checks;
mod classification;
mod client;
mod content_collections;
mod french;
mod harness;
mod house_rules;
mod http_a_to_z;
mod http_api;
mod http_cache;
mod http_collections;
mod http_crawl;
mod http_editing;
mod http_editing_drafts;
mod http_errors;
mod http_feed;
mod http_feedback;
mod http_filter;
mod http_headers;
mod http_health;
mod http_inventory;
mod http_linked_data;
mod http_log;
mod http_measures;
mod http_open_data;
mod http_random;
mod http_search;
mod http_services;
mod http_sitemap;
mod http_suggest;
mod http_talk;
mod http_text_size;
mod inventory;
mod inventory_clean;
mod inventory_defects;
mod inventory_dictionary;
mod inventory_parse;
mod inventory_race;
mod inventory_real;
mod inventory_slugs;
mod inventory_table;
mod keys;
mod measures;
mod page;
mod person;
mod reference;
mod schema;
mod search_combobox;
mod search_judged;
mod search_quality;
mod serve;
mod words;
