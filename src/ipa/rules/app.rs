//! Rules about the app itself: what it was built for and whether its program is there.

use crate::ipa::{Finding, Severity};

/// The program, its SDK or the keys of its `Info.plist` name a simulator.
///
/// Source: Apple, `CFBundleSupportedPlatforms` and `LC_BUILD_VERSION`'s platforms 7, 8, 9 and 12 (`mach-o/loader.h`).
pub(in crate::ipa) fn simulator_build() -> Finding {
    Finding::new(
        "simulator-build",
        Severity::Blocks,
        "The build is for the simulator",
        "It was built for a Mac's processor and system, so no phone can run it.",
        "Choose “Any iOS Device” as the destination in Xcode and archive again.",
    )
}

/// `cryptid` of the program's encryption command is not 0.
///
/// Source: Apple, `LC_ENCRYPTION_INFO` in `mach-o/loader.h`.
pub(in crate::ipa) fn fairplay_encrypted() -> Finding {
    Finding::new(
        "fairplay-encrypted",
        Severity::Blocks,
        "The app is a copy from the App Store",
        "Its program is encrypted for the Apple Account that downloaded it, so it only runs when the App Store installs it.",
        "Use a build that was exported from Xcode.",
    )
}

/// Every architecture of the program is `armv6`, `armv7` or `armv7s`.
///
/// Source: Apple, iOS 11 release notes: 32-bit apps do not launch.
pub(in crate::ipa) fn only_32_bit() -> Finding {
    Finding::new(
        "only-32-bit",
        Severity::Risks,
        "The app is 32-bit only",
        "iOS 11 and later run 64-bit apps only; older phones can still install it.",
        "Build for arm64 as well.",
    )
}

/// The file that `CFBundleExecutable` names is absent, unreadable or no Mach-O file.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleExecutable`.
pub(in crate::ipa) fn executable_missing(name: &str, reason: &str) -> Finding {
    Finding::new(
        "executable-missing",
        Severity::Risks,
        "The app's program could not be read",
        format!("“{name}” cannot be used: {reason}. Phones refuse an app without its program."),
        "Export the build again.",
    )
}

/// Identifier and profile are those of the sample.
///
/// Source: Airlift's own sample.
pub(in crate::ipa) fn sample_build() -> Finding {
    Finding::new(
        "sample-build",
        Severity::Blocks,
        "This is a sample: phones will not install it",
        "It shows what Airlift does, but it is not signed by Apple.",
        "Drop a build of your own onto the window.",
    )
}
