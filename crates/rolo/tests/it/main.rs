//! The program through its front door.

mod canary;
mod cli;
mod demo;
mod readme;
mod revocation;
