//! Collections and step-by-step guides.

pub mod routes;
