//! Who reaches what: every route, asked by everybody, with everything of another workspace in every place.
//!
//! `routes` is the table that a person has reviewed, and a route without a row in it fails a test by its name. The tests
//! are made out of it: `access` asks each route with each method as each principal, `positions` puts the ids of another
//! workspace wherever one can stand, `fields` sends what nobody may write, `revocation` takes keys away under load.

mod access;
mod fields;
mod pair;
mod positions;
mod principals;
mod revocation;
mod routes;
