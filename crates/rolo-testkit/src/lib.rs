//! A test server, a clock, builders and raw clients. Never shipped.
