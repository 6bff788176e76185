//! A slice is a program for one architecture: its header and load commands.

use object::macho;

use crate::ipa::Slice;
use crate::ipa::bytes::u32_le;

/// Load commands of one slice; real programs have some hundreds.
const MAX_COMMANDS: u32 = 10_000;

/// Bytes of the longest header.
pub(super) const HEADER_BYTES: u64 = 32;

/// Where a slice's code signature lies.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct SignaturePlace {
    /// From the start of the slice.
    pub(super) offset: u64,
    /// Bytes, padding included.
    pub(super) len: u64,
}

/// The header of a thin file, or of one slice of a fat one. All of Apple's that still run are little-endian.
#[derive(Clone, Copy, Debug)]
pub(super) struct MachHeader {
    cpu_type: u32,
    cpu_subtype: u32,
    command_count: u32,
    /// Bytes of the header itself.
    len: u64,
    /// Bytes of all load commands.
    pub(super) commands_len: u64,
}

impl MachHeader {
    /// Reads the first [`HEADER_BYTES`] of a slice, or those of them that there are.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let len = match u32_le(bytes, 0)? {
            macho::MH_MAGIC => 28,
            macho::MH_MAGIC_64 => 32,
            _ => return None,
        };
        Some(Self {
            cpu_type: u32_le(bytes, 4)?,
            cpu_subtype: u32_le(bytes, 8)?,
            command_count: u32_le(bytes, 16)?.min(MAX_COMMANDS),
            len,
            commands_len: u32_le(bytes, 20)?.into(),
        })
    }

    /// Bytes of header and load commands.
    pub(super) fn end(&self) -> u64 {
        self.len.saturating_add(self.commands_len)
    }

    /// What the load commands say; `bytes` are those of the slice from its start, as far as they were read.
    pub(super) fn slice(&self, bytes: &[u8]) -> (Slice, Option<SignaturePlace>) {
        let mut slice = Slice {
            architecture: architecture(self.cpu_type, self.cpu_subtype),
            ..Slice::default()
        };
        let (mut platform, mut signature) = (None, None);
        let mut rest = usize::try_from(self.len).ok().and_then(|len| bytes.get(len..)).unwrap_or_default();
        for _ in 0..self.command_count {
            let (Some(command), Some(len)) = (u32_le(rest, 0), u32_le(rest, 4)) else {
                break;
            };
            match command {
                macho::LC_ENCRYPTION_INFO | macho::LC_ENCRYPTION_INFO_64 => {
                    slice.encrypted |= u32_le(rest, 16).is_some_and(|cryptid| cryptid != 0);
                }
                macho::LC_BUILD_VERSION if platform.is_none() => {
                    platform = u32_le(rest, 8);
                    (slice.minimum_os, slice.sdk) = (version(rest, 12), version(rest, 16));
                }
                macho::LC_CODE_SIGNATURE if signature.is_none() => signature = place(rest),
                _ => {
                    if let Some(older) = older_platform(command).filter(|_| platform.is_none()) {
                        platform = Some(if is_of_a_mac(&slice.architecture) {
                            simulator_of(older)
                        } else {
                            older
                        });
                        (slice.minimum_os, slice.sdk) = (version(rest, 8), version(rest, 12));
                    }
                }
            }
            // A length below that of its own two fields would never end.
            let Some(next) = usize::try_from(len).ok().filter(|len| *len >= 8).and_then(|len| rest.get(len..)) else {
                break;
            };
            rest = next;
        }
        slice.platform = platform.map(platform_name);
        // Before there was a command that says it, a simulator's program differed from a phone's by its processor alone.
        slice.simulator = platform.map_or_else(|| is_of_a_mac(&slice.architecture), is_simulator);
        (slice, signature)
    }
}

fn place(command: &[u8]) -> Option<SignaturePlace> {
    Some(SignaturePlace {
        offset: u32_le(command, 8)?.into(),
        len: u32_le(command, 12)?.into(),
    })
}

/// Sixteen bits, eight, eight; zero stands for none.
fn version(command: &[u8], at: usize) -> Option<String> {
    let packed = u32_le(command, at).filter(|packed| *packed != 0)?;
    let (major, minor, patch) = (packed >> 16, (packed >> 8) & 0xFF, packed & 0xFF);
    Some(if patch == 0 {
        format!("{major}.{minor}")
    } else {
        format!("{major}.{minor}.{patch}")
    })
}

fn older_platform(command: u32) -> Option<u32> {
    match command {
        macho::LC_VERSION_MIN_IPHONEOS => Some(macho::PLATFORM_IOS),
        macho::LC_VERSION_MIN_TVOS => Some(macho::PLATFORM_TVOS),
        macho::LC_VERSION_MIN_WATCHOS => Some(macho::PLATFORM_WATCHOS),
        macho::LC_VERSION_MIN_MACOSX => Some(macho::PLATFORM_MACOS),
        _ => None,
    }
}

fn simulator_of(platform: u32) -> u32 {
    match platform {
        macho::PLATFORM_IOS => macho::PLATFORM_IOSSIMULATOR,
        macho::PLATFORM_TVOS => macho::PLATFORM_TVOSSIMULATOR,
        macho::PLATFORM_WATCHOS => macho::PLATFORM_WATCHOSSIMULATOR,
        other => other,
    }
}

fn is_simulator(platform: u32) -> bool {
    matches!(
        platform,
        macho::PLATFORM_IOSSIMULATOR | macho::PLATFORM_TVOSSIMULATOR | macho::PLATFORM_WATCHOSSIMULATOR | macho::PLATFORM_XROSSIMULATOR
    )
}

fn is_of_a_mac(architecture: &str) -> bool {
    matches!(architecture, "i386" | "x86_64")
}

fn platform_name(platform: u32) -> String {
    let name = match platform {
        macho::PLATFORM_MACOS => "macOS",
        macho::PLATFORM_IOS => "iOS",
        macho::PLATFORM_TVOS => "tvOS",
        macho::PLATFORM_WATCHOS => "watchOS",
        macho::PLATFORM_BRIDGEOS => "bridgeOS",
        macho::PLATFORM_MACCATALYST => "Mac Catalyst",
        macho::PLATFORM_IOSSIMULATOR => "iOS simulator",
        macho::PLATFORM_TVOSSIMULATOR => "tvOS simulator",
        macho::PLATFORM_WATCHOSSIMULATOR => "watchOS simulator",
        macho::PLATFORM_DRIVERKIT => "DriverKit",
        macho::PLATFORM_XROS => "visionOS",
        macho::PLATFORM_XROSSIMULATOR => "visionOS simulator",
        other => return format!("platform {other}"),
    };
    name.to_owned()
}

/// The name of an architecture, such as `arm64`.
pub(super) fn architecture(cpu_type: u32, cpu_subtype: u32) -> String {
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
