//! The program through its front door.

mod cli;
