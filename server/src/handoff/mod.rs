//! Talk to a person.

pub mod routes;
