//! The tests of the server, in one program: they share its start and its harness.
//!
//! | to change | look in |
//! |---|---|
//! | the rules of the house | `house_rules.rs`, `house_rules/` |
//! | the words of the pages, and their French | `words.rs`, `french.rs`, `french/` |
//! | what imported services are about | `classification.rs` |
//! | the letters, the order and the entries of the index | `a_to_z.rs` |
//! | known weaknesses of what we depend on | `advisories.rs` |
//! | who may open which route; what is somebody else’s | `every_route.rs`, `every_route/` |
//! | kills, disks that fail, servers that are gone | `fault.rs`, `fault/` |
//! | working days and holidays | `calendar.rs` |
//! | letters and the mail server; GC Notify | `outbox.rs`, `notify.rs` |
//! | what goes when it was kept long enough; another key | `retention.rs`, `rotation.rs` |
//! | the copy of the database | `backup.rs` |
//! | sessions, tokens and powers; what is sealed; the chain of the audit | `person.rs`, `keys.rs`, `audit.rs` |
//! | asking a person: numbers, codes, hours; somebody who asks | `handoff.rs`, `asking.rs` |
//! | the databases of the tests | `database.rs`, `../postgres.sh` |
//! | what every statement and both schemas must hold | `schema.rs` |
//! | what is refused in the starter catalogue | `content_*.rs` |
//! | what a provider may say and not be believed; the provider that says it | `oidc_*.rs` |
//! | letters that did not arrive, and who is told all the same | `http_telling*.rs`, `bounce.rs` |
//! | what somebody answers to a letter | `by_mail.rs` |
//! | the team of a desk: who has what, who is away | `shift.rs`, `shift/` |
//! | when a rule suggests something | `personalization.rs` |
//! | search | `search_*.rs` |
//! | following and being told; many followers | `http_subscription.rs`, `http_preference.rs`, `http_stop.rs`, `http_alert.rs`, `subscription_many.rs` |
//! | what forms accept, ask and check | `form_answers.rs`, `form_language.rs`, `form_parts.rs`, `http_form.rs` |
//! | paying; a payer on a socket; what a form says of its fee | `http_payment*.rs`, `payer.rs`, `form_fee.rs` |
//! | whether states are said plainly, by a formula | `plain_language.rs` |
//! | where an application stands; a firm in a test; somebody who lets another act | `application.rs`, `team.rs`, `mandate.rs` |
//! | the list of officers; second officers and flags | `http_worklist.rs`, `http_second.rs` |
//! | the problems that a program keeps in the open; whom they concern | `http_issue.rs`, `http_issue_concern.rs` |
//! | templates of officers | `http_template.rs` |
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
mod application;
mod asking;
mod audit;
mod backup;
mod bounce;
mod by_mail;
mod calendar;
mod checks;
mod classification;
mod classification_rules;
mod client;
mod content_collections;
mod content_rules;
mod every_route;
mod every_row;
mod fault;
mod form_answers;
mod form_fee;
mod form_language;
mod form_parts;
mod french;
mod handoff;
mod harness;
mod history_chain;
mod house_rules;
mod http_a_to_z;
mod http_alert;
mod http_alert_feed;
mod http_alert_reach;
mod http_answer;
mod http_api;
mod http_application;
mod http_ask;
mod http_ask_earlier;
mod http_ask_step;
mod http_attach;
mod http_basis;
mod http_bulk;
mod http_bulk_refused;
mod http_busy;
mod http_cache;
mod http_call;
mod http_callback;
mod http_collections;
mod http_complaint;
mod http_crawl;
mod http_cut_off;
mod http_demo;
mod http_department;
mod http_desk;
mod http_desk_keys;
mod http_desk_news;
mod http_desk_queue;
mod http_desk_transfer;
mod http_document;
mod http_editing;
mod http_editing_atomic;
mod http_editing_begin;
mod http_editing_comments;
mod http_editing_crossed;
mod http_editing_drafts;
mod http_editing_french;
mod http_editing_preview;
mod http_editing_schedule;
mod http_editing_sections;
mod http_editing_together;
mod http_editing_translation;
mod http_editing_withdrawal;
mod http_editing_xliff;
mod http_enclose;
mod http_enclose_refused;
mod http_erase;
mod http_errors;
mod http_expected;
mod http_feed;
mod http_feedback;
mod http_file;
mod http_file_refused;
mod http_filter;
mod http_firm;
mod http_firm_called;
mod http_firm_invite;
mod http_firm_list;
mod http_firm_member;
mod http_firm_number;
mod http_firm_record;
mod http_follow;
mod http_form;
mod http_guest_draft;
mod http_headers;
mod http_health;
mod http_instructions;
mod http_inventory;
mod http_issue;
mod http_issue_concern;
mod http_letter;
mod http_link;
mod http_linked_data;
mod http_log;
mod http_looks;
mod http_masked;
mod http_measures;
mod http_missed_words;
mod http_my_page;
mod http_my_page_parts;
mod http_objection;
mod http_open_data;
mod http_order_words;
mod http_organization;
mod http_outcome;
mod http_own_identities;
mod http_own_sessions;
mod http_payment;
mod http_payment_hostile;
mod http_payment_price;
mod http_personalization;
mod http_powers;
mod http_practice;
mod http_preference;
mod http_privacy;
mod http_publication;
mod http_random;
mod http_rate;
mod http_recall;
mod http_representative;
mod http_representative_race;
mod http_representative_told;
mod http_request_page;
mod http_search;
mod http_second;
mod http_second_objection;
mod http_secret_address;
mod http_services;
mod http_sign_in;
mod http_sitemap;
mod http_stop;
mod http_subscription;
mod http_suggest;
mod http_talk;
mod http_telling;
mod http_telling_desk;
mod http_template;
mod http_template_put_in;
mod http_text_size;
mod http_thread;
mod http_tracked;
mod http_upload;
mod http_webhook;
mod http_wire;
mod http_withdrawal;
mod http_worklist;
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
mod mandate;
mod measures;
mod notify;
mod oidc_asked;
mod oidc_hostile;
mod oidc_logout;
mod oidc_provider;
mod oidc_return;
mod outbox;
mod outcome;
mod outcome_withheld;
mod page;
mod payer;
mod person;
mod personalization;
mod plain_language;
mod promise;
mod publication;
mod reference;
mod retention;
mod rotation;
mod schema;
mod search_combobox;
mod search_judged;
mod search_quality;
mod serve;
mod shift;
mod subscription_many;
mod team;
mod translator;
mod words;
