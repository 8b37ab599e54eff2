//! The front door: every rule of the contracts as a sentence, over a real connection, on each store. The folders mirror
//! the URL tree: a folder for each surface, a file for each operation.

mod askelephant;
mod callers;
mod edge;
mod hostile;
mod native;
mod one_record;
mod order;
mod separation;
mod synthflow;
