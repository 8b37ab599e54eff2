//! Figures, and the table they are printed in.

use std::fmt::Write;

use rolo_driver::{Load, Usage};
use serde::Serialize;

/// What one scenario came to.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// Its name.
    pub name: String,
    /// Connections, kept alive.
    pub connections: usize,
    /// Requests per second.
    pub requests_per_second: f64,
    /// Milliseconds within which half of the requests were answered.
    pub p50_millis: f64,
    /// Milliseconds within which 99 of 100 were answered.
    pub p99_millis: f64,
    /// Microseconds of processor time that the server took for a request, with its database.
    pub cpu_micros: f64,
    /// Bytes that the server had written for a request, with its database.
    pub written_bytes: f64,
    /// The database's part of both, where it is not in the server.
    pub database: Option<DatabasePart>,
    /// MB of memory that the server held at the end.
    pub memory_mb: f64,
    /// Answers other than 2xx.
    pub failures: usize,
    /// How often the ceilings of the run fit into `cpu_micros`.
    pub ratios: Ratios,
}

/// How often the ceilings of a run fit into what a request takes, where they are of its kind.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Ratios {
    /// The bare HTTP server.
    pub http: Option<f64>,
    /// The bare loop over the store.
    pub batch: Option<f64>,
    /// `pgbench`.
    pub bench: Option<f64>,
}

/// What a database took of a request's cost.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct DatabasePart {
    /// Microseconds of processor time.
    pub cpu_micros: f64,
    /// Bytes written.
    pub written_bytes: f64,
}

impl DatabasePart {
    fn new(count: usize, before: Usage, after: Usage) -> Option<Self> {
        let (before, after) = (before.database?, after.database?);
        Some(Self {
            cpu_micros: (after.cpu.saturating_sub(before.cpu)).as_secs_f64() * 1e6 / count as f64,
            written_bytes: after.written_bytes.saturating_sub(before.written_bytes) as f64 / count as f64,
        })
    }
}

impl Figures {
    /// Out of what was measured.
    pub fn new(name: &str, connections: usize, mut load: Load, before: Usage, after: Usage) -> Self {
        load.times.sort_unstable();
        let count = load.times.len().max(1);
        let at =
            |part: f64| load.times.get(((count - 1) as f64 * part) as usize).map_or(0.0, |t| t.as_secs_f64() * 1e3);
        let database = DatabasePart::new(count, before, after);
        let part = |of: fn(DatabasePart) -> f64| database.map_or(0.0, of);
        Self {
            name: name.into(),
            connections,
            requests_per_second: count as f64 / load.took.as_secs_f64(),
            p50_millis: at(0.5),
            p99_millis: at(0.99),
            cpu_micros: (after.cpu - before.cpu).as_secs_f64() * 1e6 / count as f64
                + part(|database| database.cpu_micros),
            written_bytes: (after.written_bytes - before.written_bytes) as f64 / count as f64
                + part(|database| database.written_bytes),
            database,
            memory_mb: after.memory_bytes as f64 / 1e6,
            failures: load.failures,
            ratios: Ratios::default(),
        }
    }

    /// What stands above the lines.
    pub fn head() -> String {
        format!(
            "{:<28} {:>5} {:>9} {:>8} {:>8} {:>8} {:>9} {:>7} {:>6} {:>8}",
            "scenario", "conn", "per s", "p50 ms", "p99 ms", "CPU µs", "written B", "MB", "failed", "database"
        )
    }

    /// One line for people.
    pub fn line(&self) -> String {
        format!(
            "{:<28} {:>5} {:>9.0} {:>8.2} {:>8.2} {:>8.1} {:>9.0} {:>7.0} {:>6} {:>8}",
            self.name,
            self.connections,
            self.requests_per_second,
            self.p50_millis,
            self.p99_millis,
            self.cpu_micros,
            self.written_bytes,
            self.memory_mb,
            self.failures,
            self.database.map_or_else(|| "-".to_owned(), |database| format!("{:.1}", database.cpu_micros))
        )
    }
}

/// What a bare loop came to.
#[derive(Clone, Debug, Serialize)]
pub struct Ceiling {
    /// Its name.
    pub name: String,
    /// Times per second.
    pub per_second: f64,
    /// Microseconds of processor time each.
    pub cpu_micros: f64,
}

/// What a store of one size came to.
#[derive(Debug, Serialize)]
pub struct Growth {
    /// Contacts in it.
    pub contacts: usize,
    /// The scenarios.
    pub figures: Vec<Figures>,
    /// Milliseconds from starting the program on it to its first answer.
    pub start_millis: f64,
}

/// All figures of a run.
#[derive(Debug, Serialize)]
pub struct Table {
    /// Contacts in the store.
    pub contacts: usize,
    /// Connections of the main scenarios.
    pub connections: usize,
    /// The ceilings.
    pub ceilings: Vec<Ceiling>,
    /// The scenarios.
    pub figures: Vec<Figures>,
    /// The same on stores of other sizes.
    pub growth: Vec<Growth>,
    /// Milliseconds from starting the program on the filled store to its first answer.
    pub start_millis: f64,
    /// Bytes of the program.
    pub program_bytes: u64,
}

impl Table {
    /// An empty table.
    pub fn new(contacts: usize, connections: usize) -> Self {
        let (ceilings, figures, growth) = (Vec::new(), Vec::new(), Vec::new());
        Self { contacts, connections, ceilings, figures, growth, start_millis: 0.0, program_bytes: 0 }
    }

    /// Adds a ceiling.
    pub fn ceiling(&mut self, ceiling: Ceiling) {
        eprintln!("{:<48} {:>9.0}/s {:>7.1} µs", ceiling.name, ceiling.per_second, ceiling.cpu_micros);
        self.ceilings.push(ceiling);
    }

    /// Adds a scenario.
    pub fn add(&mut self, figures: Figures) {
        let ratios = self.ratios(&figures);
        self.figures.push(Figures { ratios, ..figures });
    }

    /// Requests that were not answered by 2xx.
    pub fn failed(&self) -> usize {
        self.figures.iter().chain(self.growth.iter().flat_map(|growth| &growth.figures)).map(|one| one.failures).sum()
    }

    /// The table for people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "\nceilings of the same run");
        for Ceiling { name, per_second, cpu_micros } in &self.ceilings {
            let _ = writeln!(text, "  {name:<46} {per_second:>9.0}/s {cpu_micros:>7.1} µs CPU");
        }
        let names = ["× http", "× batch", "× bench"];
        let _ = write!(text, "\n{} contacts\n{}", self.contacts, Figures::head());
        let _ = writeln!(text, " {:>7} {:>7} {:>7}", names[0], names[1], names[2]);
        for figures in &self.figures {
            let Ratios { http, batch, bench } = figures.ratios;
            let [http, batch, bench] = [http, batch, bench]
                .map(|ratio| ratio.map_or_else(|| format!("{:>7}", "-"), |ratio| format!("{ratio:>7.1}")));
            let _ = writeln!(text, "{} {http} {batch} {bench}", figures.line());
        }
        self.write_growth(&mut text);
        let (start, program) = (self.start_millis, self.program_bytes as f64 / 1e6);
        let _ = writeln!(text, "\nstart to first answer {start:.0} ms, program {program:.1} MB");
        text
    }

    fn ratios(&self, figures: &Figures) -> Ratios {
        let ratio = |ceiling: usize| self.ceilings.get(ceiling).map(|ceiling| figures.cpu_micros / ceiling.cpu_micros);
        let (batch, bench) = match figures.name.as_str() {
            name if !name.starts_with("patch") => (None, None),
            _ if figures.database.is_some() => (ratio(2), ratio(1)),
            "patch-email-phone" => (ratio(2), None),
            _ => (ratio(1), None),
        };
        Ratios { http: ratio(0), batch, bench }
    }

    fn write_growth(&self, text: &mut String) {
        let Some(first) = self.growth.first() else { return };
        let _ = writeln!(text, "\ngrowth: CPU µs of a request, and × what it is at {} contacts", first.contacts);
        for Growth { contacts, figures, start_millis } in &self.growth {
            let _ = write!(text, "{contacts:>9}");
            for (now, then) in figures.iter().zip(&first.figures) {
                let _ =
                    write!(text, "  {} {:.1} (× {:.2})", now.name, now.cpu_micros, now.cpu_micros / then.cpu_micros);
            }
            let _ = writeln!(text, "  start {start_millis:.0} ms");
        }
    }
}
