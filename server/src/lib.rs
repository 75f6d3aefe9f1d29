//! What the institution runs: HTTP, SQL, import, the catalogue in memory.
//!
//! `router.rs` names every address of the service; each feature is one folder (`routes.rs`, `store.rs` and what
//! it needs); the pages themselves are in the crate `app`.

pub mod a_to_z;
pub mod admin;
pub mod alert;
pub mod answer;
pub mod api;
pub mod application;
pub mod audit;
pub mod calendar;
pub mod catalogue;
pub mod classification;
pub mod clock;
pub mod cluster;
pub mod command;
pub mod config;
pub mod content;
pub mod db;
pub mod demo;
pub mod department;
pub mod desk;
pub mod display;
pub mod editing;
pub mod error;
pub mod feed;
pub mod feedback;
pub mod file;
pub mod firm;
pub mod form;
pub mod handoff;
pub mod http;
pub mod inventory;
pub mod keys;
pub mod measure;
pub mod my_page;
pub mod notify;
pub mod officer;
pub mod oidc;
pub mod outbox;
pub mod outcome;
pub mod person;
pub mod personalization;
pub mod privacy;
pub mod publication;
pub mod reminder;
pub mod render;
pub mod retention;
pub mod router;
pub mod search;
pub mod shift;
pub mod sitemap;
pub mod state;
pub mod subscription;
pub mod telling;
pub mod tracked;
