//! A port to serve on.

use std::net::{Ipv4Addr, TcpListener};

use crate::outcome::Outcome;

/// How many ports to try before giving up; a machine with that many taken in a row has another problem.
const TRIES: usize = 100;

/// The first port from the given one on that nobody else listens on.
pub fn free_from(first: u16) -> Outcome<u16> {
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let free = (first..=u16::MAX).take(TRIES).find(is_free);
    free.ok_or_else(|| format!("no port from {first} on is free; name another with --port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_from(port), Ok(port));
    }
}
