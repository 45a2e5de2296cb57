//! Encoding of numbers, flags and texts. Each kind has its own stream, because separate streams compress better.

/// Reason for which bytes cannot be decoded.
pub(crate) type Fault = &'static str;

/// The byte after a text. It never occurs in UTF-8.
const TEXT_END: u8 = 0xFF;
const TRUNCATED: Fault = "it is truncated";

/// A writer of the three streams.
#[derive(Default)]
pub(crate) struct Writer {
    numbers: Vec<u8>,
    flags: Vec<u8>,
    texts: Vec<u8>,
}

impl Writer {
    /// Writes a number with seven bits per byte, the lowest bits first.
    pub(crate) fn number(&mut self, number: u64) {
        write_number(&mut self.numbers, number);
    }

    /// Writes the flags of a record, as a number.
    pub(crate) fn flags(&mut self, flags: u64) {
        write_number(&mut self.flags, flags);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.texts.extend(text.bytes());
        self.texts.push(TEXT_END);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.texts.len() + self.flags.len() + self.numbers.len() + 8);
        write_number(&mut bytes, self.texts.len() as u64);
        write_number(&mut bytes, self.flags.len() as u64);
        bytes.extend(self.texts);
        bytes.extend(self.flags);
        bytes.extend(self.numbers);
        bytes
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A reader of the three streams. For any input, it returns values or a fault.
pub(crate) struct Reader<'a> {
    numbers: &'a [u8],
    flags: &'a [u8],
    texts: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(mut bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut length = || usize::try_from(read_number(&mut bytes)?).map_err(|_| TRUNCATED);
        let (texts, flags) = (length()?, length()?);
        let (texts, bytes) = bytes.split_at_checked(texts).ok_or(TRUNCATED)?;
        let (flags, numbers) = bytes.split_at_checked(flags).ok_or(TRUNCATED)?;
        Ok(Self { numbers, flags, texts })
    }

    pub(crate) fn number(&mut self) -> Result<u64, Fault> {
        read_number(&mut self.numbers)
    }

    /// Reads a number that is a count or an index.
    pub(crate) fn count(&mut self) -> Result<usize, Fault> {
        usize::try_from(self.number()?).map_err(|_| "a number is too large")
    }

    pub(crate) fn flags(&mut self) -> Result<u64, Fault> {
        read_number(&mut self.flags)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Fault> {
        let end = self.texts.iter().position(|byte| *byte == TEXT_END).ok_or(TRUNCATED)?;
        let (text, rest) = self.texts.split_at_checked(end).ok_or(TRUNCATED)?;
        self.texts = rest.get(1..).unwrap_or_default();
        std::str::from_utf8(text).map_err(|_| "a text is not UTF-8")
    }

    /// Checks that every byte has been read.
    pub(crate) fn end(&self) -> Result<(), Fault> {
        let is_read = self.numbers.is_empty() && self.flags.is_empty() && self.texts.is_empty();
        if is_read { Ok(()) } else { Err("it has unread bytes at the end") }
    }
}

fn read_number(bytes: &mut &[u8]) -> Result<u64, Fault> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or(TRUNCATED)?;
        *bytes = rest;
        number |= u64::from(byte & 0x7F) << shift;
        if *byte < 0x80 {
            return Ok(number);
        }
    }
    Err("a number is too long")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn reads_the_three_streams() {
        let mut writer = Writer::default();
        for number in [0, 127, 128, u64::MAX] {
            writer.number(number);
            writer.flags(number);
        }
        for text in ["", "Größe\0\n", "x"] {
            writer.text(text);
        }
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes).unwrap();
        for number in [0, 127, 128, u64::MAX] {
            assert_eq!(reader.number(), Ok(number));
            assert!(reader.end().is_err());
            assert_eq!(reader.flags(), Ok(number));
        }
        for text in ["", "Größe\0\n", "x"] {
            assert_eq!(reader.text(), Ok(text));
        }
        assert_eq!(reader.end(), Ok(()));
        assert_eq!((reader.number(), reader.flags(), reader.text()), (Err(TRUNCATED), Err(TRUNCATED), Err(TRUNCATED)));
    }

    #[test]
    fn reports_malformed_bytes() {
        assert!(Reader::new(&[]).is_err());
        assert!(Reader::new(&[0]).is_err());
        assert!(Reader::new(&[5, 0, 0]).is_err());
        assert!(Reader::new(&[0, 5, 0]).is_err());
        assert!(Reader::new(&[0, 0, 0xFF, 0xFF]).unwrap().number().is_err());
        assert!(Reader::new(&[0xFF; 12]).is_err());
        assert!(Reader::new(&[2, 0, 0x80, 0xFF]).unwrap().text().is_err());
    }
}
