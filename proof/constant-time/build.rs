//! Compiles the requests to Valgrind, which are macros in C.

fn main() {
    println!("cargo::rerun-if-changed=src/requests.c");
    cc::Build::new().file("src/requests.c").compile("requests");
}
