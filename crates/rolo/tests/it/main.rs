//! The program through its front door.

mod canary;
mod cli;
mod demo;
mod how_to;
mod readme;
mod revocation;
