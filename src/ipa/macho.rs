//! An executable is a Mach-O file, thin or fat; its headers tell what it runs on and whether Apple has encrypted it.
//!
//! Only headers are read. A fat file names its architectures up front; the load commands are then those of its first
//! slice, because entries of a package are deflated and the other slices lie behind megabytes of code.

use object::macho;

use super::archive::EntryError;
use super::bytes::{u32_be, u32_le, u64_be};

/// How much is read at first: load commands of nearly every app end before this.
const FIRST_READ_BYTES: u64 = 64 << 10;

/// How much is read at most, after unpacking: the first slice of a fat file starts at 16 KiB and its load commands follow.
const MAX_READ_BYTES: u64 = 8 << 20;

/// Slices of a fat file. Java's class files start with the same four bytes and then have a version above 44.
const MAX_SLICES: u32 = 16;

/// Load commands of one slice; real executables have some hundreds.
const MAX_COMMANDS: u32 = 10_000;

/// What an executable's headers say.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Executable {
    /// In file order, such as `armv7`, `arm64`.
    pub(super) architectures: Vec<String>,
    /// `cryptid` other than 0.
    pub(super) encrypted: bool,
    /// Built for the simulator.
    pub(super) simulator: bool,
}

/// Why an executable says nothing.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum MachoError {
    /// The entry could not be read.
    #[error("{0}")]
    Entry(EntryError),
    /// Other bytes than a Mach-O file.
    #[error("it is no program for Apple's systems")]
    NotMacho,
}

/// Reads an executable, given a way to get its first so many bytes.
pub(super) fn read(mut start: impl FnMut(u64) -> Result<Vec<u8>, EntryError>) -> Result<Executable, MachoError> {
    let mut len = FIRST_READ_BYTES;
    loop {
        let bytes = start(len).map_err(MachoError::Entry)?;
        let (executable, wanted) = parse(&bytes).ok_or(MachoError::NotMacho)?;
        match wanted {
            Some(wanted) if wanted > len && wanted <= MAX_READ_BYTES => len = wanted,
            _ => return Ok(executable),
        }
    }
}

/// What these first bytes of a file say, and how many of them would say more.
fn parse(bytes: &[u8]) -> Option<(Executable, Option<u64>)> {
    let is_64 = match u32_be(bytes, 0)? {
        macho::FAT_MAGIC => false,
        macho::FAT_MAGIC_64 => true,
        _ => {
            let mut executable = Executable::default();
            let slice = Slice::parse(bytes, 0)?;
            executable.architectures.push(slice.architecture());
            let wanted = slice.add_commands(bytes, &mut executable);
            return Some((executable, wanted));
        }
    };
    let count = u32_be(bytes, 4).filter(|count| (1..=MAX_SLICES).contains(count))?;
    let stride = if is_64 { 32 } else { 20 };
    let mut executable = Executable::default();
    let mut first_offset = None;
    for index in 0..usize::try_from(count).ok()? {
        let at = index.checked_mul(stride)?.checked_add(8)?;
        executable
            .architectures
            .push(architecture(u32_be(bytes, at)?, u32_be(bytes, at.checked_add(4)?)?));
        let offset_at = at.checked_add(8)?;
        let offset = if is_64 {
            u64_be(bytes, offset_at)?
        } else {
            u32_be(bytes, offset_at)?.into()
        };
        first_offset = first_offset.or(Some(offset));
    }
    let offset = first_offset?;
    let wanted = match usize::try_from(offset).ok().and_then(|offset| Slice::parse(bytes, offset)) {
        Some(slice) => slice.add_commands(bytes, &mut executable),
        None => offset.checked_add(FIRST_READ_BYTES),
    };
    Some((executable, wanted))
}

/// The header of a thin file, or of one slice of a fat one. All of Apple's that still run are little-endian.
struct Slice {
    cpu_type: u32,
    cpu_subtype: u32,
    command_count: u32,
    commands_start: usize,
    commands_len: usize,
}

impl Slice {
    fn parse(bytes: &[u8], at: usize) -> Option<Self> {
        let header = bytes.get(at..)?;
        let header_len = match u32_le(header, 0)? {
            macho::MH_MAGIC => 28,
            macho::MH_MAGIC_64 => 32,
            _ => return None,
        };
        Some(Self {
            cpu_type: u32_le(header, 4)?,
            cpu_subtype: u32_le(header, 8)?,
            command_count: u32_le(header, 16)?.min(MAX_COMMANDS),
            commands_start: at.checked_add(header_len)?,
            commands_len: usize::try_from(u32_le(header, 20)?).ok()?,
        })
    }

    fn architecture(&self) -> String {
        architecture(self.cpu_type, self.cpu_subtype)
    }

    /// Notes what the load commands say; returns how many bytes of the file would hold all of them, when these do not.
    fn add_commands(&self, bytes: &[u8], executable: &mut Executable) -> Option<u64> {
        let commands_end = self.commands_start.saturating_add(self.commands_len);
        let available = bytes.get(self.commands_start..commands_end.min(bytes.len())).unwrap_or_default();
        let (mut rest, mut platform) = (available, None);
        for _ in 0..self.command_count {
            let (Some(command), Some(len)) = (u32_le(rest, 0), u32_le(rest, 4)) else {
                break;
            };
            match command {
                macho::LC_ENCRYPTION_INFO | macho::LC_ENCRYPTION_INFO_64 => {
                    executable.encrypted |= u32_le(rest, 16).is_some_and(|cryptid| cryptid != 0);
                }
                macho::LC_BUILD_VERSION => platform = u32_le(rest, 8),
                _ => {}
            }
            // A length below that of its own two fields would never end.
            let Some(next) = usize::try_from(len).ok().filter(|len| *len >= 8).and_then(|len| rest.get(len..)) else {
                break;
            };
            rest = next;
        }
        executable.simulator = match platform {
            Some(
                macho::PLATFORM_IOSSIMULATOR
                | macho::PLATFORM_TVOSSIMULATOR
                | macho::PLATFORM_WATCHOSSIMULATOR
                | macho::PLATFORM_XROSSIMULATOR,
            ) => true,
            Some(_) => false,
            // Before LC_BUILD_VERSION a simulator's executable differed from a phone's by its processor alone.
            None => executable.architectures.iter().all(|name| name == "i386" || name == "x86_64"),
        };
        (commands_end > bytes.len()).then(|| u64::try_from(commands_end).ok()).flatten()
    }
}

fn architecture(cpu_type: u32, cpu_subtype: u32) -> String {
    let name = match (cpu_type, cpu_subtype & !macho::CPU_SUBTYPE_MASK) {
        (macho::CPU_TYPE_ARM, macho::CPU_SUBTYPE_ARM_V6) => "armv6",
        (macho::CPU_TYPE_ARM, macho::CPU_SUBTYPE_ARM_V7) => "armv7",
        (macho::CPU_TYPE_ARM, macho::CPU_SUBTYPE_ARM_V7S) => "armv7s",
        (macho::CPU_TYPE_ARM, macho::CPU_SUBTYPE_ARM_V7K) => "armv7k",
        (macho::CPU_TYPE_ARM64, macho::CPU_SUBTYPE_ARM64E) => "arm64e",
        (macho::CPU_TYPE_ARM64, _) => "arm64",
        (macho::CPU_TYPE_ARM64_32, _) => "arm64_32",
        (macho::CPU_TYPE_X86, _) => "i386",
        (macho::CPU_TYPE_X86_64, _) => "x86_64",
        (other, _) => return format!("cpu {other}"),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Executable, MachoError, read};

    const ARM64: (u32, u32) = (0x0100_000c, 0);
    const ARMV7: (u32, u32) = (12, 9);
    const X86_64: (u32, u32) = (0x0100_0007, 3);

    fn command(number: u32, fields: &[u32]) -> Vec<u8> {
        let len = u32::try_from(fields.len() * 4 + 8).unwrap();
        [&[number, len], fields]
            .concat()
            .iter()
            .flat_map(|word| word.to_le_bytes())
            .collect()
    }

    fn thin((cpu, subtype): (u32, u32), commands: &[Vec<u8>]) -> Vec<u8> {
        let body = commands.concat();
        let is_64 = cpu & 0x0100_0000 != 0;
        let magic = if is_64 { 0xfeed_facf } else { 0xfeed_face_u32 };
        let mut words = vec![
            magic,
            cpu,
            subtype,
            2,
            u32::try_from(commands.len()).unwrap(),
            u32::try_from(body.len()).unwrap(),
            0,
        ];
        words.extend(is_64.then_some(0));
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.extend(body);
        bytes
    }

    fn fat(slices: &[((u32, u32), Vec<u8>)], first: u32) -> Vec<u8> {
        let mut bytes: Vec<u8> = [0xcafe_babe, u32::try_from(slices.len()).unwrap()]
            .iter()
            .flat_map(|word: &u32| word.to_be_bytes())
            .collect();
        for (cpu, slice) in slices {
            let words = [cpu.0, cpu.1, first, u32::try_from(slice.len()).unwrap(), 14];
            bytes.extend(words.iter().flat_map(|word| word.to_be_bytes()));
        }
        bytes.resize(usize::try_from(first).unwrap(), 0);
        bytes.extend(&slices[0].1);
        bytes
    }

    fn inspect(bytes: &[u8]) -> Result<Executable, MachoError> {
        read(|len| Ok(bytes.iter().copied().take(usize::try_from(len).unwrap()).collect()))
    }

    #[track_caller]
    fn check(bytes: &[u8], architectures: &[&str], (encrypted, simulator): (bool, bool)) {
        let executable = inspect(bytes).unwrap();
        assert_eq!(executable.architectures, architectures);
        assert_eq!((executable.encrypted, executable.simulator), (encrypted, simulator));
    }

    #[test]
    fn processors_platform_and_encryption_are_read() {
        check(&thin(ARM64, &[command(0x32, &[2, 0, 0, 0])]), &["arm64"], (false, false));
        check(&thin((ARM64.0, 0x8000_0002), &[]), &["arm64e"], (false, false));
        check(&thin(ARM64, &[command(0x32, &[7, 0, 0, 0])]), &["arm64"], (false, true));
        check(&thin(X86_64, &[]), &["x86_64"], (false, true));
        check(&thin(X86_64, &[command(0x32, &[6, 0, 0, 0])]), &["x86_64"], (false, false));
        check(&thin(ARMV7, &[command(0x21, &[1, 2, 0])]), &["armv7"], (false, false));
        check(&thin(ARMV7, &[command(0x21, &[1, 2, 1])]), &["armv7"], (true, false));
        check(
            &thin(ARM64, &[command(0x2, &[0; 40]), command(0x2c, &[1, 2, 1, 0])]),
            &["arm64"],
            (true, false),
        );
    }

    #[test]
    fn a_fat_file_names_all_and_reads_its_first_slice() {
        let slice = thin(ARMV7, &[command(0x21, &[1, 2, 1])]);
        let slices = [(ARMV7, slice), ((12, 11), Vec::new()), (ARM64, Vec::new())];
        check(&fat(&slices, 0x4000), &["armv7", "armv7s", "arm64"], (true, false));
        check(&fat(&slices, 0x40_0000), &["armv7", "armv7s", "arm64"], (true, false));
        // Beyond the limit the names are all there is.
        check(&fat(&slices, 0x90_0000), &["armv7", "armv7s", "arm64"], (false, false));
    }

    #[test]
    fn more_is_read_only_when_it_is_needed() {
        let reads = Cell::new(0);
        let many: Vec<_> = (0..3000)
            .map(|_| command(0x2, &[0; 10]))
            .chain([command(0x2c, &[1, 2, 1, 0])])
            .collect();
        let bytes = thin(ARM64, &many);
        let executable = read(|len| {
            reads.set(reads.get() + 1);
            Ok(bytes.iter().copied().take(usize::try_from(len).unwrap()).collect())
        });
        assert!(executable.unwrap().encrypted);
        assert_eq!(reads.get(), 2);
    }

    #[test]
    fn lies_are_survived() {
        assert_eq!(inspect(b""), Err(MachoError::NotMacho));
        assert_eq!(inspect(b"#!/bin/sh"), Err(MachoError::NotMacho));
        assert_eq!(
            inspect(&[0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 1, 2, 3]),
            Err(MachoError::NotMacho)
        );
        assert_eq!(
            inspect(&[0xca, 0xfe, 0xba, 0xbf, 0, 0, 0, 2, 0, 1, 2, 3]),
            Err(MachoError::NotMacho)
        );
        let mut endless = thin(ARM64, &[command(0x2, &[]), command(0x2, &[])]);
        endless[36..40].copy_from_slice(&[0; 4]);
        check(&endless, &["arm64"], (false, false));
        let mut long = thin(ARM64, &[command(0x2, &[])]);
        long[16..24].copy_from_slice(&[0xFF; 8]);
        check(&long, &["arm64"], (false, false));
    }
}
