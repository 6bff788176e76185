//! Numbers and bytes without a pattern that are the same in every run.

/// Xorshift with 64 bits.
pub(crate) struct Noise(u64);

impl Noise {
    /// Another seed is another row of numbers; 0 has none.
    pub(crate) fn new(seed: u64) -> Self {
        assert_ne!(seed, 0, "xorshift never leaves 0");
        Self(seed)
    }

    /// The next number below this.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

/// So many bytes that are hard to compress.
pub(crate) fn noise(length: usize) -> Vec<u8> {
    let mut numbers = Noise::new(0x9E37_79B9_7F4A_7C15);
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        bytes.extend_from_slice(&numbers.next().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}
