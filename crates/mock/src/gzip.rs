//! Gzip (RFC 1952) around deflate.

use miniz_oxide::deflate::compress_to_vec;

/// Compresses.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    // Magic, deflate, no flags, no time, no extras, unknown system.
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    out.extend(compress_to_vec(bytes, 6));
    out.extend(crc32(bytes).to_le_bytes());
    out.extend((bytes.len() as u32).to_le_bytes());
    out
}

/// The checksum of Ethernet, bit by bit: what is compressed here is small.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_checksum_and_back() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        let packed = gzip(b"abcabcabc");
        let deflated = &packed[10..packed.len() - 8];
        assert!(miniz_oxide::inflate::decompress_to_vec(deflated).is_ok_and(|bytes| bytes == b"abcabcabc"));
        assert_eq!(packed[packed.len() - 4..], [9, 0, 0, 0]);
    }
}
