//! A page that is sent in pieces, at the pace at which the browser asks for them.

use std::{
    io::Write,
    net::TcpStream,
    sync::{Condvar, Mutex},
};

/// Where the next piece is asked for. This is answered when the piece is sent, or when none is left.
pub(crate) const NEXT_PIECE: &str = "/next-piece";

/// What is asked for of the page that is being sent. There is one at a time.
#[derive(Default)]
pub(super) struct Pieces {
    asked: Mutex<Asked>,
    changed: Condvar,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Asked {
    /// No page is being sent.
    #[default]
    NoPage,
    Nothing,
    Next,
}

impl Pieces {
    /// Sends a page, each piece after the first when it is asked for. The connection is closed after the last.
    pub(super) fn send(&self, stream: &mut TcpStream, pieces: &[String]) -> std::io::Result<()> {
        self.set(Asked::Next);
        let sent = self.send_each(stream, pieces);
        self.set(Asked::NoPage);
        sent
    }

    fn send_each(&self, stream: &mut TcpStream, pieces: &[String]) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        stream
            .write_all(b"HTTP/1.1 200 Answer\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n")?;
        for piece in pieces {
            drop(self.changed.wait_while(self.asked.lock().unwrap(), |asked| *asked != Asked::Next).unwrap());
            stream.write_all(piece.as_bytes())?;
            self.set(Asked::Nothing);
        }
        Ok(())
    }

    /// Asks for the next piece, and waits until it is sent.
    pub(super) fn next(&self) {
        let mut asked = self.asked.lock().unwrap();
        if *asked == Asked::NoPage {
            return;
        }
        *asked = Asked::Next;
        self.changed.notify_all();
        drop(self.changed.wait_while(asked, |asked| *asked == Asked::Next).unwrap());
    }

    fn set(&self, to: Asked) {
        *self.asked.lock().unwrap() = to;
        self.changed.notify_all();
    }
}
