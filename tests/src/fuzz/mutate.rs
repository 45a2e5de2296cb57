/// Mutates seeds. The same start value produces the same mutations.
pub struct Mutator {
    random: fastrand::Rng,
    seeds: Vec<Vec<u8>>,
}

/// Tokens of the grammars.
const TOKENS: [&[u8]; 24] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b":",
    b",",
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"0.5",
    b"\\u",
    b"\\ud800",
    b"\xff",
    b"\0",
    b"=",
    b"&",
    b"%",
    b".1",
    b"\r\n",
    b"\xe4\xb8\xad",
    b"99999999999999999999999",
];

impl Mutator {
    /// Creates a mutator of these seeds; at least one is required.
    pub fn new(start: u64, seeds: Vec<Vec<u8>>) -> Self {
        Self { random: fastrand::Rng::with_seed(start), seeds }
    }

    /// Returns the next input: a seed with one to eight mutations.
    pub fn changed(&mut self) -> Vec<u8> {
        let mut bytes = self.seeds[self.random.usize(..self.seeds.len())].clone();
        for _ in 0..self.random.usize(1..=8) {
            self.change(&mut bytes);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let random = &mut self.random;
        let at = random.usize(..=bytes.len());
        let end = bytes.len().min(at + random.usize(1..=16));
        match random.u8(..8) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let token = TOKENS[random.usize(..TOKENS.len())];
                bytes.splice(at..at, token.iter().copied());
            }
            3 => {
                let token = TOKENS[random.usize(..TOKENS.len())];
                bytes.splice(at..end, token.iter().copied());
            }
            4 => {
                let again = bytes[at..end].repeat(random.usize(1..=20));
                bytes.splice(at..at, again);
            }
            5 => {
                let other = &self.seeds[random.usize(..self.seeds.len())];
                let from = random.usize(..=other.len());
                let to = other.len().min(from + random.usize(1..=64));
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            6 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.u8(..8)),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.u8(..)),
        }
    }
}
