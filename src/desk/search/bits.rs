//! Numbers in few bytes: whole ones of seven bits each (LEB128), and bits one after another for Rice codes.

/// Adds a number, seven bits a byte, the lowest first (LEB128).
pub fn put_number(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Takes a number from the beginning; nothing where the bytes end before it or it is too large.
pub fn take_number(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0_u64;
    for shift in (0..35).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return number.try_into().ok();
        }
    }
    None
}

/// Takes so many bytes from the beginning, where there are as many.
pub fn take_bytes<'a>(bytes: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (first, rest) = bytes.split_at_checked(count)?;
    *bytes = rest;
    Some(first)
}

/// Bits on their way into bytes, the highest of each byte first.
#[derive(Default)]
pub struct BitWriter {
    bytes: Vec<u8>,
    used: u32,
}

impl BitWriter {
    /// Adds a bit.
    pub fn bit(&mut self, bit: bool) {
        if self.used.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if bit && let Some(last) = self.bytes.last_mut() {
            *last |= 0x80 >> (self.used % 8);
        }
        self.used += 1;
    }

    /// Adds so many ones, and a zero.
    pub fn unary(&mut self, count: u32) {
        (0..count).for_each(|_| self.bit(true));
        self.bit(false);
    }

    /// Adds a number in Rice's code: what is above the lowest `low` bits in unary, and these as they are.
    pub fn rice(&mut self, number: u32, low: u32) {
        self.unary(number >> low);
        (0..low).rev().for_each(|at| self.bit(number >> at & 1 == 1));
    }

    /// The bytes; what is left of the last one is zeros.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Bits taken from bytes.
pub struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitReader<'a> {
    /// The bits of these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next bit; nothing after the last.
    pub fn bit(&mut self) -> Option<bool> {
        let byte = *self.bytes.get(self.at / 8)?;
        let bit = byte << (self.at % 8) & 0x80 != 0;
        self.at += 1;
        Some(bit)
    }

    /// How many ones stand before the next zero, which at most `most` may be.
    pub fn unary(&mut self, most: u32) -> Option<u32> {
        (0..=most).find_map(|count| match self.bit() {
            Some(true) => None,
            Some(false) => Some(Some(count)),
            None => Some(None),
        })?
    }

    /// A number in Rice's code with so many bits as they are.
    pub fn rice(&mut self, low: u32) -> Option<u32> {
        let high = self.unary(u32::MAX >> low)?;
        (0..low).try_fold(high, |number, _| Some(number << 1 | u32::from(self.bit()?)))
    }
}
