//! BER is the form that signatures may be written in; here it becomes DER, its strict form, which is what libraries read.
//!
//! RFC 5652 allows BER for an envelope, and some tools that sign profiles again use it: lengths that say “until the end
//! mark”, lengths with zeros in front, byte strings cut into pieces. The crates `der`, `cms` and `x509-cert` read DER only
//! and sort sets by insertion, so this step is also the guard before them: nothing deep, long or crowded gets past it.
//! The step looks at tags and lengths and knows nothing of what they mean.

/// Deeper than any signature; bounds the stack.
const MAX_DEPTH: usize = 32;

/// Elements in one envelope or certificate; Apple's envelopes have some 400, with a time stamp inside some 1,500.
const MAX_ELEMENTS: usize = 20_000;

/// Elements in a set: sorting takes the square of it. The largest sets are certificates and attributes, some ten each.
const MAX_IN_SET: usize = 64;

/// Size of an envelope: one with 10,000 devices has 1 MiB. Bounds memory, which takes a few times this.
const MAX_BYTES: usize = 8 << 20;

/// Flag in a tag: the content is elements.
const CONSTRUCTED: u8 = 0x20;

const OCTET_STRING: u8 = 0x04;
const SEQUENCE: u8 = 0x30;

/// The first element of these bytes as DER; what follows it is ignored. Nothing when it is broken or beyond the limits.
///
/// Elements that are DER come out as they were, so a signature over them can be checked.
pub(super) fn to_der(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut walk = BerWalk {
        rest: bytes.get(..MAX_BYTES).unwrap_or(bytes),
        elements_left: MAX_ELEMENTS,
        der: Vec::new(),
    };
    walk.element(MAX_DEPTH)?;
    Some(walk.der)
}

/// How long an element is.
enum Length {
    /// Until the end mark.
    Open,
    /// This many bytes.
    Known(usize),
}

struct BerWalk<'a> {
    rest: &'a [u8],
    elements_left: usize,
    der: Vec<u8>,
}

impl<'a> BerWalk<'a> {
    /// Moves one element from `rest` to `der`.
    fn element(&mut self, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        self.elements_left = self.elements_left.checked_sub(1)?;
        let tag = self.byte()?;
        // Tags above 30 take more bytes; no signature has one.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let len = self.len()?;
        let start = self.der.len();
        match len {
            Length::Known(len) if tag & CONSTRUCTED == 0 => {
                let content = self.take(len)?;
                self.der.extend_from_slice(content);
            }
            Length::Known(len) => {
                let content = self.take(len)?;
                let behind = std::mem::replace(&mut self.rest, content);
                self.children(tag, depth, <[u8]>::is_empty)?;
                self.rest = behind;
            }
            Length::Open if tag & CONSTRUCTED == 0 => return None,
            Length::Open => {
                self.children(tag, depth, |rest| rest.starts_with(&[0, 0]))?;
                self.take(2)?;
            }
        }
        let is_octets = tag == OCTET_STRING | CONSTRUCTED;
        self.close(if is_octets { OCTET_STRING } else { tag }, start)
    }

    /// Moves elements until `is_end` says so.
    fn children(&mut self, tag: u8, depth: usize, is_end: impl Fn(&[u8]) -> bool) -> Option<()> {
        let is_octets = tag == OCTET_STRING | CONSTRUCTED;
        let mut left = if tag == SEQUENCE || is_octets { MAX_ELEMENTS } else { MAX_IN_SET };
        while !is_end(self.rest) {
            left = left.checked_sub(1)?;
            let start = self.der.len();
            self.element(depth)?;
            if is_octets {
                // Only the bytes of a piece stay.
                let piece = self.der.get(start..)?;
                let content = piece.strip_prefix(&[OCTET_STRING]).and_then(content)?;
                let header_len = piece.len().checked_sub(content.len())?;
                self.der.drain(start..start.checked_add(header_len)?);
            }
        }
        Some(())
    }

    /// Puts tag and length before what was written since `start`.
    fn close(&mut self, tag: u8, start: usize) -> Option<()> {
        let len = self.der.len().checked_sub(start)?;
        let digits = len.to_be_bytes();
        let digits = digits.get(digits.iter().take_while(|digit| **digit == 0).count()..)?;
        let mut header = vec![tag];
        if len >= 0x80 {
            header.push(0x80 | u8::try_from(digits.len()).ok()?);
            header.extend_from_slice(digits);
        } else {
            header.push(u8::try_from(len).ok()?);
        }
        self.der.splice(start..start, header);
        Some(())
    }

    fn len(&mut self) -> Option<Length> {
        let first = self.byte()?;
        match first {
            0..0x80 => Some(Length::Known(usize::from(first))),
            0x80 => Some(Length::Open),
            _ => {
                let digits = self.take(usize::from(first & 0x7F))?;
                let significant = digits.iter().skip_while(|digit| **digit == 0);
                let fits = significant.clone().count() <= size_of::<u32>();
                fits.then(|| Length::Known(significant.fold(0, |len, digit| (len << 8) | usize::from(*digit))))
            }
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(taken)
    }
}

/// What follows a DER length.
fn content(after_tag: &[u8]) -> Option<&[u8]> {
    let (&first, rest) = after_tag.split_first()?;
    match first {
        0..0x80 => Some(rest),
        _ => rest.get(usize::from(first & 0x7F)..),
    }
}

#[cfg(test)]
mod tests {
    use super::to_der;

    #[track_caller]
    fn check(ber: &[u8], der: &[u8]) {
        assert_eq!(to_der(ber).as_deref(), Some(der));
    }

    #[test]
    fn der_stays_as_it_is() {
        check(&[0x30, 0x03, 0x02, 0x01, 0x05], &[0x30, 0x03, 0x02, 0x01, 0x05]);
        check(&[0x30, 0x00, 0xFF], &[0x30, 0x00]);
        let long = [&[0x04, 0x82, 0x01, 0x00][..], &[7; 256]].concat();
        check(&long, &long);
        let nested = [&[0x30, 0x81, 0x83, 0x04, 0x81, 0x80][..], &[7; 128]].concat();
        check(&nested, &nested);
    }

    #[test]
    fn loose_forms_become_strict() {
        // Open lengths, and a string in pieces of which one is in pieces itself.
        check(
            &[
                0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 0x61, 0x24, 0x80, 0x04, 0x01, 0x62, 0, 0, 0, 0, 0x02, 0x01, 0x05, 0, 0, 0x77,
            ],
            &[0x30, 0x07, 0x04, 0x02, 0x61, 0x62, 0x02, 0x01, 0x05],
        );
        check(&[0x24, 0x03, 0x04, 0x01, 0x61], &[0x04, 0x01, 0x61]);
        // Longer lengths than needed.
        check(
            &[0x30, 0x84, 0, 0, 0, 8, 0x02, 0x85, 0, 0, 0, 0, 1, 0x05],
            &[0x30, 0x03, 0x02, 0x01, 0x05],
        );
    }

    #[test]
    fn broken_elements_are_none() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 2, 1],
            &[0x04, 0x80, 0, 0],
            &[0x30, 0x85, 1, 1, 1, 1, 1],
            &[0x04, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
            &[0x1F, 1, 1],
            &[0x30, 0x80, 0],
            &[0x24, 0x03, 0x02, 0x01, 0x61],
        ] {
            assert_eq!(to_der(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn depth_and_numbers_are_bounded() {
        for tag in [0x30, 0x31, 0xA0, 0x24] {
            assert_eq!(to_der(&[tag, 0x80].repeat(100_000)), None, "{tag}");
            let ends = [[tag, 0x80].repeat(100_000), vec![0; 200_000]].concat();
            assert_eq!(to_der(&ends), None, "{tag}");
        }
        let crowd = |tag: u8, count: usize| {
            let inside = [0x02, 0x01, 0x05].repeat(count);
            let len = u32::try_from(inside.len()).unwrap().to_be_bytes();
            [&[tag, 0x84][..], &len, &inside].concat()
        };
        assert!(to_der(&crowd(0x31, 64)).is_some());
        assert_eq!(to_der(&crowd(0x31, 65)), None);
        assert!(to_der(&crowd(0x30, 10_000)).is_some());
        assert_eq!(to_der(&crowd(0x30, 100_000)), None);
        assert_eq!(to_der(&[&[0x04, 0x84, 0x01, 0, 0, 0][..], &vec![0; 16 << 20]].concat()), None);
    }
}
