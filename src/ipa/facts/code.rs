//! What a program's headers and its code signature say.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Certificate, ProfileSignature};
use crate::finding::{Message, says};

/// A Mach-O file: the program of an app or of a bundle, or a library.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Program {
    /// One for each architecture, in file order; a thin file has one.
    pub slices: Vec<Slice>,
}

impl Program {
    /// The code signature that a phone goes by: that of the last signed slice, because phones of today run the last one.
    pub fn signature(&self) -> Option<&CodeSignature> {
        self.slices.iter().filter_map(|slice| slice.signature.as_ref()).next_back()
    }

    /// The entitlements that a phone goes by, from the last slice that has some: phones of today run the last one.
    pub fn entitlements(&self) -> Option<&plist::Dictionary> {
        let signatures = self.slices.iter().filter_map(|slice| slice.signature.as_ref());
        signatures.filter_map(CodeSignature::effective_entitlements).next_back()
    }
}

/// A program for one architecture.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Slice {
    /// Such as `armv7`, `arm64`.
    pub architecture: String,
    /// From the load commands, such as `iOS` or `iOS simulator`.
    pub platform: Option<String>,
    /// The oldest system it runs on, from the load commands, such as `15.0`.
    pub minimum_os: Option<String>,
    /// The SDK it was linked with, from the load commands, such as `18.2`.
    pub sdk: Option<String>,
    /// Built for the simulator.
    pub simulator: bool,
    /// `cryptid` other than 0: encrypted for the Apple Account that downloaded it.
    pub encrypted: bool,
    /// Its code signature; `None` when it has none, or when `unread` says why it was not read.
    pub signature: Option<CodeSignature>,
    /// Why its signature was not read, or not wholly.
    pub unread: Option<Unread>,
}

/// Why a slice's code signature was not read.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Unread {
    /// The package holds more code than is looked at in one inspection.
    TooMuchCode,
    /// The file ends before it.
    CutOff,
    /// It lies where another slice is.
    Overlaps,
    /// The slice is no program, such as a static library.
    NoProgram,
    /// The file's bytes or the signature's own numbers contradict themselves.
    Damaged {
        /// What is wrong.
        detail: String,
    },
    /// The file may be sound: it is beyond this program’s limits, or the disk failed.
    NotRead {
        /// What was in the way.
        detail: String,
    },
}

impl Unread {
    /// The reason, to follow “because”.
    pub fn message(&self) -> Message {
        match self {
            Self::TooMuchCode => says::code_unread_too_much_code(),
            Self::CutOff => says::code_unread_cut_off(),
            Self::Overlaps => says::code_unread_overlaps(),
            Self::NoProgram => says::code_unread_no_program(),
            Self::Damaged { detail } | Self::NotRead { detail } => says::code_unread_detail(detail),
        }
    }
}

/// A code signature as it is embedded in a program.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct CodeSignature {
    /// Identifier that was signed.
    pub identifier: String,
    /// Team that signed.
    pub team_id: Option<String>,
    /// Signed without a certificate: the ad-hoc flag, or an empty signature.
    pub ad_hoc: bool,
    /// The ad-hoc signature that the linker makes and that no tool has replaced since.
    pub linker_signed: bool,
    /// Code directories, the first one first, alternates after it.
    pub directories: Vec<CodeDirectory>,
    /// Entitlements in XML (slot 5).
    pub entitlements: Option<plist::Dictionary>,
    /// Entitlements in DER (slot 7), which iOS 15 and later go by.
    pub der_entitlements: Option<plist::Dictionary>,
    /// There are entitlements in one of the forms that could not be read here: what is missing may stand in them.
    #[serde(default)]
    pub has_unread_entitlements: bool,
    /// The certificate that signed.
    pub signer: Option<Certificate>,
    /// When, as the signer says.
    pub signed_at: Option<Timestamp>,
    /// Who vouches for the signer, and whether the signature is over this code directory.
    pub authority: ProfileSignature,
    /// What does not fit the signature, each once.
    pub flaws: Vec<Flaw>,
}

impl CodeSignature {
    /// The entitlements that a phone goes by: those in DER, else those in XML.
    pub fn effective_entitlements(&self) -> Option<&plist::Dictionary> {
        self.der_entitlements.as_ref().or(self.entitlements.as_ref())
    }
}

/// A code directory: the list of hashes that is signed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct CodeDirectory {
    /// Such as `0x20400`.
    pub version: u32,
    /// `sha1`, `sha256`, `sha256-truncated`, `sha384`, or a number.
    pub hash: String,
    /// Hex of the directory's own digest, cut to 20 bytes: the `CDHash` by which systems know a program.
    pub cd_hash: String,
    /// `CS_ADHOC` and the like, from `cs_blobs.h`.
    pub flags: u32,
}

/// A part that is not what the code signature says it is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Flaw {
    /// The signature itself is not over the code directory.
    Envelope,
    /// An alternate code directory is not among those that were signed.
    Alternate,
    /// `Info.plist` (slot 1).
    InfoPlist,
    /// Requirements (slot 2).
    Requirements,
    /// `_CodeSignature/CodeResources` (slot 3).
    Resources,
    /// Entitlements in XML (slot 5).
    Entitlements,
    /// Entitlements in DER (slot 7).
    DerEntitlements,
}

impl Flaw {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Alternate => "alternate",
            Self::InfoPlist => "info-plist",
            Self::Requirements => "requirements",
            Self::Resources => "resources",
            Self::Entitlements => "entitlements",
            Self::DerEntitlements => "der-entitlements",
        }
    }
}
