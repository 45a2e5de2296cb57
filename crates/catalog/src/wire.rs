//! Numbers and texts in bytes: numbers in one stream and texts in another, as they compress better apart.

/// What is wrong with the bytes.
pub(crate) type Fault = &'static str;

/// Ends a text: no byte of UTF-8.
const END: u8 = 0xFF;
const SHORT: Fault = "it ends too early";

/// Writes the two streams.
#[derive(Default)]
pub(crate) struct Writer {
    numbers: Vec<u8>,
    texts: Vec<u8>,
}

impl Writer {
    pub(crate) fn byte(&mut self, byte: u8) {
        self.numbers.push(byte);
    }

    /// Seven bits a byte, the lowest first.
    pub(crate) fn number(&mut self, number: usize) {
        self.wide(number as u64);
    }

    fn wide(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.numbers.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.numbers.push(number as u8);
    }

    /// A number with a sign: small ones are short on both sides of zero.
    pub(crate) fn signed(&mut self, number: i64) {
        self.wide(((number << 1) ^ (number >> 63)) as u64);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.texts.extend(text.bytes());
        self.texts.push(END);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        let mut bytes = Self::default();
        bytes.number(self.texts.len());
        let mut bytes = bytes.numbers;
        bytes.extend(self.texts);
        bytes.extend(self.numbers);
        bytes
    }
}

/// Reads the two streams. Whatever the bytes are, it gives values or a fault.
pub(crate) struct Reader<'a> {
    numbers: &'a [u8],
    texts: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut reader = Self { numbers: bytes, texts: &[] };
        let length = reader.number()?;
        (reader.texts, reader.numbers) = reader.numbers.split_at_checked(length).ok_or(SHORT)?;
        Ok(reader)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, Fault> {
        let (byte, rest) = self.numbers.split_first().ok_or(SHORT)?;
        self.numbers = rest;
        Ok(*byte)
    }

    pub(crate) fn number(&mut self) -> Result<usize, Fault> {
        usize::try_from(self.wide()?).map_err(|_| "a number is too large")
    }

    fn wide(&mut self) -> Result<u64, Fault> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number is too long")
    }

    pub(crate) fn signed(&mut self) -> Result<i64, Fault> {
        let number = self.wide()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    pub(crate) fn small<T: TryFrom<usize>>(&mut self) -> Result<T, Fault> {
        self.number()?.try_into().map_err(|_| "a number is too large")
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Fault> {
        let end = self.texts.iter().position(|byte| *byte == END).ok_or(SHORT)?;
        let (text, rest) = self.texts.split_at_checked(end).ok_or(SHORT)?;
        self.texts = rest.get(1..).unwrap_or_default();
        std::str::from_utf8(text).map_err(|_| "a text is not UTF-8")
    }

    /// Whether every byte has been read.
    pub(crate) fn end(&self) -> Result<(), Fault> {
        if self.numbers.is_empty() && self.texts.is_empty() { Ok(()) } else { Err("something is left over") }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn numbers_and_texts_come_back() {
        let mut writer = Writer::default();
        for number in [0, 127, 128, usize::MAX] {
            writer.number(number);
        }
        for number in [0, -1, 63, i64::MIN, i64::MAX] {
            writer.signed(number);
        }
        for text in ["", "Größe\0\n", "x"] {
            writer.text(text);
        }
        writer.byte(7);
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes).unwrap();
        for number in [0, 127, 128, usize::MAX] {
            assert_eq!(reader.number(), Ok(number));
        }
        for number in [0, -1, 63, i64::MIN, i64::MAX] {
            assert_eq!(reader.signed(), Ok(number));
        }
        for text in ["", "Größe\0\n", "x"] {
            assert_eq!(reader.text(), Ok(text));
        }
        assert!(reader.end().is_err());
        assert_eq!(reader.byte(), Ok(7));
        assert_eq!(reader.end(), Ok(()));
        assert_eq!(reader.byte(), Err(SHORT));
        assert_eq!(reader.text(), Err(SHORT));
    }

    #[test]
    fn nonsense_is_a_fault() {
        assert!(Reader::new(&[]).is_err());
        assert!(Reader::new(&[5, 0]).is_err());
        assert!(Reader::new(&[0, 0xFF, 0xFF]).unwrap().number().is_err());
        assert!(Reader::new(&[0xFF; 12]).is_err());
        assert!(Reader::new(&[2, 0x80, 0xFF]).unwrap().text().is_err());
    }
}
