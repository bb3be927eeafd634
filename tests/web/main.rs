//! The office over HTTP: pages by route and role, sessions, forms, two windows on one case, driven through the real server.

mod api;
mod attacks;
mod bench;
mod citizens;
mod clicking;
mod client;
mod doors;
mod injection;
mod looks;
mod personal;
mod public;
mod roles;
mod serving;
mod steps;
mod window;
mod work;
