//! The office over HTTP: pages by route and role, sessions, forms, two windows on one case, driven through the real server.

mod bench;
mod client;
mod doors;
mod roles;
mod steps;
mod work;
