//! When a build stops installing, and which of the things that it is signed with ends it.

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use super::{Inspection, Program, Signing};

/// What ends a build, and when.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Ending {
    /// From then on phones refuse to install it.
    pub at: Timestamp,
    /// What ends then.
    pub of: EndingOf,
}

/// What a build is signed with that ends.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EndingOf {
    /// The app's profile.
    Profile,
    /// The certificate that signed the app's program.
    Certificate,
    /// Profile or certificate of a bundle inside the app.
    Bundle {
        /// Its folder inside the `.app`.
        path: String,
    },
}

impl EndingOf {
    /// As JSON prints it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Certificate => "certificate",
            Self::Bundle { .. } => "bundle",
        }
    }
}

impl Serialize for EndingOf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Inspection {
    /// What of this build ends first. `None` without a profile, and when nothing in it says when it ends.
    ///
    /// The source is Apple's TN3125 for profiles, and iOS’s error 0xe8008018 (floatinghotpot/ipa-deploy#3) for certificates.
    pub fn ends(&self) -> Option<Ending> {
        let own = profile_of(Some(&self.signing)).map(|at| Ending { at, of: EndingOf::Profile });
        self.signing.profile.as_ref()?;
        let signer = signer_of(self.program.as_ref()).map(|at| Ending {
            at,
            of: EndingOf::Certificate,
        });
        let inside = self.bundles.iter().filter_map(|bundle| {
            let ends = [profile_of(bundle.signing.as_ref()), signer_of(bundle.program.as_ref())];
            let path = bundle.path.clone();
            let of = EndingOf::Bundle { path };
            ends.into_iter().flatten().min().map(|at| Ending { at, of })
        });
        // Of those that end together the first counts.
        own.into_iter().chain(signer).chain(inside).min_by_key(|ending| ending.at)
    }
}

fn profile_of(signing: Option<&Signing>) -> Option<Timestamp> {
    signing?.profile.as_ref()?.expires_at
}

fn signer_of(program: Option<&Program>) -> Option<Timestamp> {
    program?.signature()?.signer.as_ref()?.expires_at
}

#[cfg(test)]
mod tests {
    //! If these break, people are told that a build installs for longer than it does.

    use jiff::Timestamp;

    use super::{Ending, EndingOf};
    use crate::ipa::{Bundle, BundleKind, Certificate, CodeSignature, Inspection, Profile, Program, Signing, Slice};

    fn day(text: &str) -> Timestamp {
        format!("{text}T00:00:00Z").parse().unwrap()
    }

    fn signing(ends: &str) -> Signing {
        let profile = Profile {
            expires_at: Some(day(ends)),
            ..Profile::default()
        };
        Signing {
            profile: Some(profile),
            ..Signing::default()
        }
    }

    fn program(signer_ends: &str) -> Program {
        let signer = Certificate {
            expires_at: Some(day(signer_ends)),
            ..Certificate::default()
        };
        let signature = CodeSignature {
            signer: Some(signer),
            ..CodeSignature::default()
        };
        Program {
            slices: vec![Slice {
                signature: Some(signature),
                ..Slice::default()
            }],
        }
    }

    #[test]
    fn the_earlier_of_profile_and_certificate_ends_a_build() {
        let build = |profile: &str, signer: &str| Inspection {
            signing: signing(profile),
            program: Some(program(signer)),
            ..Inspection::default()
        };
        let ends = |inspection: &Inspection| inspection.ends().map(|Ending { at, of }| (at, of.code()));
        // A signer that ends three months before the profile, and the reverse.
        let signer_first = build("2027-06-30", "2027-03-31");
        assert_eq!(ends(&signer_first), Some((day("2027-03-31"), "certificate")));
        let profile_first = build("2027-03-31", "2027-06-30");
        assert_eq!(ends(&profile_first), Some((day("2027-03-31"), "profile")));
        assert_eq!(ends(&build("2027-03-31", "2027-03-31")), Some((day("2027-03-31"), "profile")));

        let mut inside = profile_first.clone();
        inside.bundles = vec![Bundle {
            signing: Some(signing("2027-02-01")),
            program: Some(program("2027-01-01")),
            ..Bundle::at("PlugIns/X.appex", BundleKind::Extension)
        }];
        let path = "PlugIns/X.appex".to_owned();
        assert_eq!(
            inside.ends(),
            Some(Ending {
                at: day("2027-01-01"),
                of: EndingOf::Bundle { path }
            })
        );

        let unsigned = Inspection {
            signing: Signing::default(),
            ..signer_first
        };
        assert_eq!(unsigned.ends(), None);
    }
}
