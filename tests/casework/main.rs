//! The rules of casework, in memory: whole loops on every track, the clock of each, and every refusal there is.

#[path = "../support/mod.rs"]
mod support;

mod chosen;
mod clock;
mod loops;
mod order;
mod periods;
mod refusals;
mod refused;
mod review;
mod supervision;
