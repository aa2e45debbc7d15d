//! A port to listen on.

use std::{
    io,
    net::{IpAddr, SocketAddr, TcpListener},
};

use super::ServeError;

/// How many ports to try before giving up; a machine with that many taken in a row has another problem.
const TRIES: u16 = 100;

/// Listens on a port, or, unless that is forbidden, on the first one after it that is free. Port 0 is any that is free.
pub(super) fn listen(address: IpAddr, port: u16, strict: bool) -> Result<TcpListener, ServeError> {
    let last = if port == 0 { port } else { port.saturating_add(TRIES - 1) };
    for tried in port..=last {
        let address = SocketAddr::new(address, tried);
        match TcpListener::bind(address) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && strict => {
                return Err(ServeError::PortTaken(address));
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(source) => return Err(ServeError::Listen { address, source }),
        }
    }
    Err(ServeError::NoFreePort { first: port, last })
}
