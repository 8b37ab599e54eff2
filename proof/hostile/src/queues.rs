//! What the system has in its buffers for connections, out of `/proc/net/tcp` (proc(5)).

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};

/// Bytes that wait in the buffers of each end of each connection over IPv4, by that end and the other one.
pub struct Queues(HashMap<(String, String), Queue>);

/// What waits at one end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Queue {
    /// Sent by its program, and not yet taken by the other end's system.
    sent: usize,
    /// Come, and not yet read by its program.
    received: usize,
}

impl Queues {
    /// Looks now.
    pub fn read() -> anyhow::Result<Self> {
        Ok(Self::parse(&std::fs::read_to_string("/proc/net/tcp")?))
    }

    /// Lines of other forms than those of connections are left aside.
    fn parse(text: &str) -> Self {
        let end = |line: &str| {
            let mut words = line.split_whitespace().skip(1);
            let (here, there, queues) = (words.next()?, words.next()?, words.nth(1)?);
            let (sent, received) = queues.split_once(':')?;
            let bytes = |text| usize::from_str_radix(text, 16).ok();
            Some(((here.to_owned(), there.to_owned()), Queue { sent: bytes(sent)?, received: bytes(received)? }))
        };
        Self(text.lines().filter_map(end).collect())
    }

    /// Bytes on their way from one end to the other, in the buffers of both. What is being passed over counts twice.
    pub fn between(&self, from: SocketAddr, to: SocketAddr) -> usize {
        let (from, to) = (name(from), name(to));
        let at =
            |here: &str, there: &str| self.0.get(&(here.to_owned(), there.to_owned())).copied().unwrap_or_default();
        at(&from, &to).sent + at(&to, &from).received
    }
}

/// An address as the file spells it: the four bytes as a number of this machine's, and the port.
fn name(address: SocketAddr) -> String {
    match address.ip() {
        IpAddr::V4(ip) => format!("{:08X}:{:04X}", u32::from_ne_bytes(ip.octets()), address.port()),
        IpAddr::V6(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_at_both_ends_is_on_its_way() {
        let text = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n\
             0: 0100007F:1F90 0100007F:C350 01 00000010:00000000 01:00000019 00000000     0\n\
             1: 0100007F:C350 0100007F:1F90 01 00000000:00000002 00:00000000 00000000     0\n";
        let queues = Queues::parse(text);
        let (server, client) = ("127.0.0.1:8080".parse().unwrap(), "127.0.0.1:50000".parse().unwrap());
        assert_eq!((queues.between(server, client), queues.between(client, server)), (18, 0));
        assert_eq!(queues.between(server, server), 0);
    }
}
