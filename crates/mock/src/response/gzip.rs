//! The gzip format (RFC 1952).

use miniz_oxide::deflate::compress_to_vec;

/// Compresses bytes.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    // Magic number, deflate, no flags, no time, no extra flags, unknown system.
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    out.extend(compress_to_vec(bytes, 6));
    out.extend(crc32fast::hash(bytes).to_le_bytes());
    out.extend((bytes.len() as u32).to_le_bytes());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_checksum_the_length_and_the_compressed_bytes() {
        let packed = gzip(b"123456789");
        assert_eq!(packed[packed.len() - 8..packed.len() - 4], 0xcbf4_3926_u32.to_le_bytes());
        let packed = gzip(b"abcabcabc");
        let deflated = &packed[10..packed.len() - 8];
        assert!(miniz_oxide::inflate::decompress_to_vec(deflated).is_ok_and(|bytes| bytes == b"abcabcabc"));
        assert_eq!(packed[packed.len() - 4..], [9, 0, 0, 0]);
    }
}
