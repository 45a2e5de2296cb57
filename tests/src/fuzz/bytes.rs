//! Parts of the bytes that a target reads.

/// Removes and returns the first bytes. Missing bytes are 0.
pub(super) fn take<'a, const N: usize>(data: &mut &'a [u8]) -> [u8; N] {
    let mut taken = [0; N];
    let (head, rest): (&'a [u8], _) = data.split_at(N.min(data.len()));
    taken[..head.len()].copy_from_slice(head);
    *data = rest;
    taken
}

/// Returns the bytes before and after the first zero byte.
pub(super) fn halves(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == 0) {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (data, &[]),
    }
}
