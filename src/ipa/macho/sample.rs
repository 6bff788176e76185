//! Programs made here, for tests: thin and fat, with any load commands, unsigned.
#![cfg(test)]

/// Processor type and subtype.
pub(in crate::ipa) type Cpu = (u32, u32);

pub(in crate::ipa) const ARM64: Cpu = (0x0100_000c, 0);
pub(in crate::ipa) const ARMV7: Cpu = (12, 9);
pub(in crate::ipa) const X86_64: Cpu = (0x0100_0007, 3);

/// A load command.
pub(in crate::ipa) fn command(number: u32, fields: &[u32]) -> Vec<u8> {
    let len = u32::try_from(fields.len() * 4 + 8).unwrap();
    let words = [&[number, len], fields].concat();
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// `LC_BUILD_VERSION` for iOS.
pub(in crate::ipa) fn for_ios(minimum_major: u32) -> Vec<u8> {
    command(0x32, &[2, minimum_major << 16, (minimum_major + 1) << 16, 0])
}

/// A program for one processor: header and load commands.
pub(in crate::ipa) fn thin((cpu, subtype): Cpu, commands: &[Vec<u8>]) -> Vec<u8> {
    let body = commands.concat();
    let is_64 = cpu & 0x0100_0000 != 0;
    let magic = if is_64 { 0xfeed_facf } else { 0xfeed_face_u32 };
    let (count, len) = (u32::try_from(commands.len()).unwrap(), u32::try_from(body.len()).unwrap());
    let mut words = vec![magic, cpu, subtype, 2, count, len, 0];
    words.extend(is_64.then_some(0));
    let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    bytes.extend(body);
    bytes
}

/// A fat file whose slices start at multiples of `align`.
pub(in crate::ipa) fn fat(slices: &[(Cpu, Vec<u8>)], align: usize, is_64: bool) -> Vec<u8> {
    let magic = if is_64 { 0xcafe_babf } else { 0xcafe_babe_u32 };
    let mut bytes: Vec<u8> = [magic, u32::try_from(slices.len()).unwrap()]
        .iter()
        .flat_map(|word| word.to_be_bytes())
        .collect();
    let mut start = align;
    let mut starts = Vec::new();
    for ((cpu, subtype), slice) in slices {
        let place = [start, slice.len()].map(|number| u64::try_from(number).unwrap());
        bytes.extend([*cpu, *subtype].iter().flat_map(|word| word.to_be_bytes()));
        for number in place {
            bytes.extend(&number.to_be_bytes()[if is_64 { 0 } else { 4 }..]);
        }
        bytes.extend(14_u32.to_be_bytes());
        bytes.extend(is_64.then_some([0; 4]).into_iter().flatten());
        starts.push(start);
        start = (start + slice.len()).next_multiple_of(align);
    }
    for (start, (_, slice)) in starts.into_iter().zip(slices) {
        bytes.resize(start, 0);
        bytes.extend(slice);
    }
    bytes
}
