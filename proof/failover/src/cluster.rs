//! The cluster of `docs/how-to/run-a-cluster.md`: three nodes with Patroni and etcd. Its leader is killed, then asked to
//! hand over, then cut off.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rolo_postgres_servers::Programs;

use crate::node::{Node, host, make_switch};
use crate::stand::{HEAD, Moments, Stand};

const NODES: [usize; 3] = [1, 2, 3];

/// How long the first start, or a node's return, may take on a busy machine.
const WHOLE_SECONDS_MAX: u64 = 180;

/// How long nobody may write when a leader dies: the lease's life, and what a choice and a promotion take.
const BACK_SECONDS_MAX: u64 = 60;

/// How long the cable is cut.
const CUT_SECONDS: u64 = 25;

const POLL: Duration = Duration::from_millis(200);

/// The settings of Patroni. The words in capitals are replaced; all else stands so in the guide.
const SETTINGS: &str = include_str!("patroni.yml");

/// A password of this run alone, in a network that nobody else can reach.
const PASSWORD: &str = "only-in-this-run";

/// Makes the cluster and tries it.
pub fn run(program: &Path, patroni: &Path, folder: &Path) -> Result<()> {
    make_switch()?;
    let mut cluster = Cluster::start(patroni, folder)?;
    println!("the cluster is whole: node{} leads", cluster.leader()?);
    cluster.psql("create role rolo login password 'only-in-this-run'", "postgres")?;
    cluster.psql("create database rolo owner rolo encoding 'UTF8' template template0", "postgres")?;
    let hosts = NODES.map(|node| format!("{}:5432", host(node))).join(",");
    let url = format!("postgres://rolo:{PASSWORD}@{hosts}/rolo?target_session_attrs=read-write");
    let mut stand = Stand::start(program, &url, folder)?;
    println!("{HEAD}");
    for (what, fault) in
        [("leader killed", kill as Fault), ("planned switch-over", switch_over), ("cable cut for 25 s", cut)]
    {
        stand.write_in_peace()?;
        let moments = fault(&mut cluster, &stand)?;
        let again = moments.there_again.context("the moment of the return")?;
        stand.wait_until_back(again, BACK_SECONDS_MAX)?;
        cluster.wait_until_whole()?;
        stand.write_in_peace()?;
        stand.judge(what, &moments, &cluster.ask())?;
    }
    stand.finish(&cluster.ask())
}

type Fault = fn(&mut Cluster, &Stand) -> Result<Moments>;

/// PostgreSQL and Patroni of the leader are killed; its host goes on. Later Patroni is started there again.
fn kill(cluster: &mut Cluster, stand: &Stand) -> Result<Moments> {
    let leader = cluster.leader()?;
    let begun = Instant::now();
    cluster.node(leader).kill()?;
    let unready = stand.wait_until_unready(BACK_SECONDS_MAX)?;
    let there_again = cluster.wait_for_other_leader(leader)?;
    let settings = cluster.settings(leader);
    let patroni = cluster.patroni.clone();
    cluster.node(leader).start_patroni(&patroni, &settings)?;
    Ok(Moments { begun, unready: Some(unready), there_again: Some(there_again) })
}

/// The leader is asked to hand over to its standby.
fn switch_over(cluster: &mut Cluster, _: &Stand) -> Result<Moments> {
    let leader = cluster.leader()?;
    let begun = Instant::now();
    let programs = cluster.patroni.join("patronictl");
    let node = cluster.node(leader);
    let mut command = node.command(programs.as_os_str());
    command.arg("-c").arg(node.settings()).args(["switchover", "--leader"]).arg(format!("node{leader}"));
    run_to_end(command.args(["--force", "rolo"]))?;
    let there_again = cluster.wait_for_other_leader(leader)?;
    Ok(Moments { begun, unready: None, there_again: Some(there_again) })
}

/// The leader's cable is cut, and put in again.
fn cut(cluster: &mut Cluster, stand: &Stand) -> Result<Moments> {
    let leader = cluster.leader()?;
    let begun = Instant::now();
    cluster.node(leader).set_cable(false)?;
    let unready = stand.wait_until_unready(BACK_SECONDS_MAX)?;
    let there_again = cluster.wait_for_other_leader(leader)?;
    thread::sleep(Duration::from_secs(CUT_SECONDS).saturating_sub(begun.elapsed()));
    cluster.node(leader).set_cable(true)?;
    Ok(Moments { begun, unready: Some(unready), there_again: Some(there_again) })
}

struct Cluster {
    nodes: Vec<Node>,
    patroni: std::path::PathBuf,
    programs: Programs,
}

impl Cluster {
    fn start(patroni: &Path, folder: &Path) -> Result<Self> {
        let nodes = NODES.iter().map(|number| Node::new(*number, folder)).collect::<Result<Vec<_>>>()?;
        let mut cluster = Self { nodes, patroni: patroni.to_owned(), programs: Programs::find()? };
        for number in NODES {
            cluster.node(number).start_etcd(&NODES)?;
        }
        for number in NODES {
            let settings = cluster.settings(number);
            cluster.node(number).start_patroni(patroni, &settings)?;
        }
        cluster.wait_until_whole()?;
        Ok(cluster)
    }

    fn node(&mut self, number: usize) -> &mut Node {
        &mut self.nodes[number - 1]
    }

    fn settings(&self, number: usize) -> String {
        let folder = self.nodes[number - 1].folder().display().to_string();
        let programs = self.programs.command("postgres").get_args().last().map(Path::new).map(Path::to_owned);
        let programs = programs.and_then(|path| Some(path.parent()?.display().to_string())).unwrap_or_default();
        let mut settings = SETTINGS.to_owned();
        for (word, value) in
            [("/var/lib/postgresql/rolo", format!("{folder}/data")), ("/usr/lib/postgresql/15/bin", programs)]
        {
            settings = settings.replace(word, &value);
        }
        settings =
            settings.replace("/var/lib/postgresql/", &format!("{folder}/")).replace("10.0.0.0/24", "10.77.0.0/24");
        // The guide's file is that of node1.
        settings = settings.replace("name: node1", &format!("name: node{number}"));
        settings = settings.replace("address: node1.example:", &format!("address: {}:", host(number)));
        settings = settings.replace("listen: node1.example:", &format!("listen: {}:", host(number)));
        for node in NODES {
            settings = settings.replace(&format!("node{node}.example"), &host(node));
        }
        // Shared memory is not separated by namespaces, and a killed server leaves it behind.
        settings.push_str("    dynamic_shared_memory_type: mmap\n");
        settings.replace("/var/run/postgresql", &folder).replace("SECRET", PASSWORD)
    }

    /// The node that says of itself that it leads, if there is exactly one that can be reached.
    fn leader(&self) -> Result<usize> {
        let leaders: Vec<usize> = NODES.into_iter().filter(|node| says(*node, "/primary")).collect();
        match leaders.as_slice() {
            [leader] => Ok(*leader),
            _ => bail!("not one leader, but these: {leaders:?}"),
        }
    }

    fn wait_for_other_leader(&self, old: usize) -> Result<Instant> {
        wait("another leader", BACK_SECONDS_MAX, || {
            NODES.into_iter().any(|node| node != old && says(node, "/primary"))
        })?;
        Ok(Instant::now())
    }

    /// Waits for a leader, a synchronous standby, and another standby that follows.
    fn wait_until_whole(&self) -> Result<()> {
        wait("a leader and two standbys", WHOLE_SECONDS_MAX, || {
            let one = |path: &str| NODES.into_iter().filter(|node| says(*node, path)).count() == 1;
            one("/primary") && one("/synchronous") && one("/asynchronous?lag=1MB")
        })
    }

    fn psql(&self, statement: &str, database: &str) -> Result<Vec<String>> {
        let mut command = self.programs.command("psql");
        let hosts = NODES.map(host).join(",");
        command.env("PGPASSWORD", PASSWORD).args(["-XqtA", "-F\t", "-v", "ON_ERROR_STOP=1", "-c", statement]).arg(
            format!("host={hosts} user=postgres dbname={database} target_session_attrs=read-write connect_timeout=3"),
        );
        Ok(run_to_end(&mut command)?.lines().map(str::to_owned).collect())
    }

    fn ask(&self) -> crate::stand::Ask<'_> {
        Box::new(|statement| self.psql(statement, "rolo"))
    }
}

/// Whether a node's Patroni says yes. It need not be there, and its answers end with the connection.
fn says(node: usize, path: &str) -> bool {
    let status = || -> Result<[u8; 12]> {
        let address = format!("{}:8008", host(node)).parse()?;
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes())?;
        let mut line = [0; 12];
        stream.read_exact(&mut line)?;
        Ok(line)
    };
    status().is_ok_and(|line| line.ends_with(b" 200"))
}

fn wait(what: &str, seconds_max: u64, happened: impl Fn() -> bool) -> Result<()> {
    let start = Instant::now();
    while !happened() {
        if start.elapsed() > Duration::from_secs(seconds_max) {
            bail!("{what}: not within {seconds_max} s");
        }
        thread::sleep(POLL);
    }
    Ok(())
}

fn run_to_end(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if !output.status.success() {
        bail!("{:?} failed: {}{}", command.get_program(), text(&output.stdout), text(&output.stderr));
    }
    Ok(text(&output.stdout))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_guide_has_the_settings_that_are_tried() {
        assert!(include_str!("../../../docs/how-to/run-a-cluster.md").contains(super::SETTINGS.trim_end()));
    }
}
