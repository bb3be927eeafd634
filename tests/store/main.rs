//! The office file from outside: its bytes for good, its copies, its damage, and programs killed while they write.

#[path = "../support/mod.rs"]
mod support;

mod copies;
mod damage;
mod golden;
mod killed;
mod large;
mod samples;
