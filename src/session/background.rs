//! Background: what may block is done here, on threads of its own, and every effect of that kind gets its answer, whatever happens:
//! one that broke must leave nobody waiting.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::files;
use crate::finding::{Problem, problems, says};
use crate::identity::{Brought, FileFingerprint, IdentityError, Source};
use crate::intake::{self, Dropped, Intake, IntakeProblem, TakeOutProblem};
use crate::ipa;
use crate::library::{BuildId, FileStamp};
use crate::manifest::{ForeignManifest, ForeignProblem, MANIFEST_LIMIT_BYTES, Token};
use crate::network::firewall;
use crate::store;
use crate::webhooks::{self, HookChange};

use super::additions::AddId;
use super::builds::{FileAnswer, SeenFile};
use super::certificate::{CertificateFailure, CertificateOutcome, Why};
use super::contents::RawAnswer;
use super::effect::{Effect, Event};
use super::happenings::{HookEvent, HooksLooked};
use super::problem;
use super::snapshot::{Difference, Differing, ProfileView, Verified};

/// Whether it reads a package, of which only some are read at a time.
pub(super) fn is_in_turn(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Read(_) | Effect::ReadAgain { .. } | Effect::ReadProfile(_) | Effect::ReadRaw { .. }
    )
}

/// Does it, and says what came of it.
pub(super) fn answer(effect: Effect, data_dir: &Path) -> Event {
    let if_broken = if_broken(&effect);
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| done(effect, data_dir))).unwrap_or(if_broken)
}

fn done(effect: Effect, data_dir: &Path) -> Event {
    match effect {
        Effect::Open { paths, addition } => Event::Opened {
            dropped: intake::open_folders(&paths),
            addition,
        },
        Effect::Read(path) => Event::Read {
            outcome: take_in(&path),
            path,
        },
        Effect::ReadAgain { build, path, attempt } => Event::ReadAgain(FileAnswer {
            build,
            attempt,
            outcome: take_in(&path),
            path,
        }),
        Effect::Look { folder, files } => look(folder, files),
        Effect::MakeSample(addition) => make_sample(data_dir, addition),
        Effect::TakeOut { archive, addition } => take_out(&archive, addition),
        Effect::Hash { build, path, stamp, job } => Event::Hashed {
            build,
            stamp,
            hashes: intake::hash_package(&path, stamp, &job),
        },
        Effect::CheckPackage { build, path, stamp, job } => Event::PackageChecked {
            build,
            stamp,
            // What cannot be read is told by who looks at the file.
            check: intake::check_package(&path, stamp, &job).ok().flatten(),
        },
        Effect::ReadProfile(path) => Event::ProfileRead {
            profile: read_profile(&path).map(Arc::new),
            path,
        },
        Effect::ReadRaw { build, path, stamp, part } => Event::RawRead(RawAnswer {
            build,
            stamp,
            part,
            outcome: intake::raw(&path, Some(stamp), part).map(Arc::new),
        }),
        Effect::Verify { build, path, stamp, job } => Event::Verified {
            build,
            stamp,
            outcome: verify(&path, stamp, &job),
            job,
        },
        Effect::OpenFirewall => Event::FirewallOpened(firewall::open()),
        Effect::LookAtFirewall { https_port, http_port } => Event::Firewalls(firewall::look(https_port, http_port)),
        Effect::LookAtCertificate(files) => Event::CertificateLooked(files.iter().map(|path| FileFingerprint::of(path)).collect()),
        Effect::ReadCertificate(source, why) => {
            let outcome = read_certificate(&source, why, data_dir);
            Event::CertificateRead { source, why, outcome }
        }
        Effect::LookAtWebhooks { known, is_first } => {
            Event::Webhooks(HookEvent::Looked(look_at_webhooks(data_dir, known.as_ref(), is_first)))
        }
        Effect::ChangeWebhooks(change) => Event::Webhooks(HookEvent::Changed(change_webhooks(data_dir, &change))),
        Effect::ReadManifest(build, path) => read_manifest(build, path),
        Effect::Write(path, bytes) => write(path, &bytes),
        // Performed where it was asked for.
        _ => Event::Tick,
    }
}

/// The answer to one that broke, which is a defect of ours.
fn if_broken(effect: &Effect) -> Event {
    match effect {
        Effect::Open { addition, .. } => Event::Opened {
            dropped: Dropped::default(),
            addition: *addition,
        },
        Effect::Read(path) => Event::Read {
            path: path.clone(),
            outcome: Box::new(Err(IntakeProblem::ParserFailed)),
        },
        Effect::ReadAgain { build, path, attempt } => Event::ReadAgain(FileAnswer {
            build: *build,
            path: path.clone(),
            attempt: *attempt,
            outcome: Box::new(Err(IntakeProblem::ParserFailed)),
        }),
        Effect::Look { folder, .. } => Event::Looked {
            folder: folder.clone(),
            files: Vec::new(),
        },
        Effect::Hash { build, stamp, .. } => Event::Hashed {
            build: *build,
            stamp: *stamp,
            hashes: None,
        },
        Effect::CheckPackage { build, stamp, .. } => Event::PackageChecked {
            build: *build,
            stamp: *stamp,
            check: None,
        },
        Effect::ReadProfile(path) => Event::ProfileRead {
            path: path.clone(),
            profile: None,
        },
        Effect::ReadRaw { build, stamp, part, .. } => Event::RawRead(RawAnswer {
            build: *build,
            stamp: *stamp,
            part: *part,
            outcome: Err(IntakeProblem::ParserFailed.into()),
        }),
        Effect::Verify { build, stamp, job, .. } => Event::Verified {
            build: *build,
            stamp: *stamp,
            job: job.clone(),
            outcome: Err(IntakeProblem::ParserFailed),
        },
        Effect::LookAtCertificate(files) => Event::CertificateLooked(vec![None; files.len()]),
        Effect::ReadCertificate(source, why) => {
            let file = source.files().first().map(|path| problem::file_name(path)).unwrap_or_default();
            Event::CertificateRead {
                source: source.clone(),
                why: *why,
                outcome: Err(Box::new(CertificateFailure {
                    cause: None,
                    problem: problems::parser_failed(file),
                })),
            }
        }
        Effect::LookAtWebhooks { .. } => Event::Webhooks(HookEvent::Looked(HooksLooked::Same)),
        Effect::ChangeWebhooks(_) => Event::Webhooks(HookEvent::Changed(Err(problems::parser_failed(webhooks::FILE_NAME)))),
        Effect::MakeSample(_) => Event::Failed(problems::parser_failed(SAMPLE)),
        Effect::TakeOut { archive: path, .. } | Effect::ReadManifest(_, path) | Effect::Write(path, _) => {
            Event::Failed(problems::parser_failed(problem::file_name(path)))
        }
        _ => Event::Tick,
    }
}

/// The sample build's name in the data directory.
const SAMPLE: &str = "Airlift Sample.ipa";

fn make_sample(data_dir: &Path, addition: AddId) -> Event {
    let path = data_dir.join(SAMPLE);
    match store::write_whole(&path, &ipa::sample::ipa()) {
        Ok(()) => Event::Opened {
            dropped: Dropped::one(path),
            addition,
        },
        Err(error) => Event::Failed(problems::sample_failed(error)),
    }
}

fn write(path: PathBuf, bytes: &[u8]) -> Event {
    match store::write_whole(&path, bytes) {
        Ok(()) => Event::Written(path),
        Err(error) => Event::Failed(problem::of_file("save", &path, &error)),
    }
}

/// Reads a package, and makes the token that it gets if it is a new build.
fn take_in(path: &Path) -> Box<Result<(Intake, Token), IntakeProblem>> {
    Box::new(intake::take_in(path).and_then(|intake| Ok((intake, intake::fresh_token()?))))
}

fn look(folder: PathBuf, files: Vec<(BuildId, PathBuf)>) -> Event {
    let look = |(build, path): (_, PathBuf)| SeenFile {
        build,
        stamp: FileStamp::at(&path),
        key: files::key_at(&path),
        path,
    };
    Event::Looked {
        folder,
        files: files.into_iter().map(look).collect(),
    }
}

/// Reads the file of webhooks, where it is not as it was.
fn look_at_webhooks(data_dir: &Path, known: Option<&FileFingerprint>, is_first: bool) -> HooksLooked {
    let mark = FileFingerprint::of(&data_dir.join(webhooks::FILE_NAME));
    if mark.as_ref() == known && !is_first {
        return HooksLooked::Same;
    }
    HooksLooked::Read {
        mark,
        file: webhooks::load(data_dir),
        memory: webhooks::memory(data_dir),
    }
}

fn change_webhooks(data_dir: &Path, change: &HookChange) -> Result<HooksLooked, Problem> {
    let file = webhooks::change(data_dir, change).map_err(|cause| problem::of_hook_file(&cause, change.name()))?;
    Ok(HooksLooked::Read {
        mark: FileFingerprint::of(&data_dir.join(webhooks::FILE_NAME)),
        file: Ok(file),
        memory: webhooks::memory(data_dir),
    })
}

fn take_out(archive: &Path, addition: AddId) -> Event {
    match intake::take_out(archive) {
        Ok(path) => Event::Opened {
            dropped: Dropped::one(path),
            addition,
        },
        Err(TakeOutProblem::Archive(cause)) => Event::Failed(problem::of_intake(archive, &cause)),
        Err(TakeOutProblem::Copy { detail }) => Event::Failed(problems::not_taken_out(detail, problem::file_name(archive))),
    }
}

fn read_profile(path: &Path) -> Option<ProfileView> {
    let (_, profile) = intake::profile(path)?;
    Some(ProfileView {
        file_name: problem::file_name(path),
        signing: profile.signing,
        findings: profile.findings,
        list: Arc::new(profile.list),
    })
}

pub(super) fn read_certificate(source: &Source, why: Why, data_dir: &Path) -> CertificateOutcome {
    let failed = |error: IdentityError| {
        let problem = problem::of_identity(&error);
        let cause = match error {
            IdentityError::Brought { cause, .. } => Some(cause),
            _ => None,
        };
        Box::new(CertificateFailure { cause, problem })
    };
    let brought = Brought::read(source).map_err(failed)?;
    let lies = match (source, why) {
        (Source::Pkcs12 { .. }, Why::Asked(_)) => {
            let kept = Brought::kept_at(data_dir);
            Source::Pem {
                chain: kept.clone(),
                key: kept,
            }
        }
        _ => source.clone(),
    };
    Ok((brought, lies))
}

fn read_manifest(build: BuildId, path: PathBuf) -> Event {
    match intake::read_small(&path, MANIFEST_LIMIT_BYTES) {
        Ok(bytes) => Event::ManifestRead {
            build,
            path,
            outcome: ForeignManifest::parse(&bytes),
        },
        Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => Event::ManifestRead {
            build,
            path,
            outcome: Err(ForeignProblem::TooLarge),
        },
        Err(error) => Event::Failed(problem::of_file("read", &path, &error)),
    }
}

/// Compares the files of a package with what its signature lists.
fn verify(path: &Path, stamp: FileStamp, job: &intake::VerifyJob) -> Result<Option<Arc<Verified>>, IntakeProblem> {
    let Some(found) = intake::verify(path, stamp, job)? else {
        return Ok(None);
    };
    let unsealed = (found.sealed_bundles == 0).then(says::unchecked_no_list);
    let unreadable = found.unreadable.paths.iter().map(says::unchecked_packed);
    let kinds = [
        (Difference::Changed, &found.changed),
        (Difference::Missing, &found.missing),
        (Difference::Added, &found.added),
    ];
    let differing = kinds.iter().flat_map(|(how, files)| {
        files.paths.iter().map(|path| Differing {
            path: path.clone(),
            how: *how,
        })
    });
    Ok(Some(Arc::new(Verified {
        matching: found.matching_files,
        differing: differing.collect(),
        differing_count: kinds.iter().map(|(_, files)| files.count).sum(),
        unchecked: unsealed.into_iter().chain(unreadable).collect(),
    })))
}

#[cfg(test)]
mod tests {
    //! If these break, something that goes wrong once is never tried again, and nobody is told.

    use super::*;
    use crate::intake::{PackageJob, VerifyJob};
    use crate::session::additions::AddedBy;
    use crate::session::samples;

    #[test]
    fn every_effect_that_may_block_has_an_answer_for_the_worst_case() {
        let (build, path) = (BuildId(1), samples::path(1));
        let stamp = samples::intake().stamp;
        let addition = AddId::fresh(AddedBy::Here);
        let part = ipa::RawPart::InfoPlist;
        let source = Source::Pem {
            chain: path.clone(),
            key: path.clone(),
        };
        let effects = [
            Effect::Open {
                paths: vec![path.clone()],
                addition,
            },
            Effect::Read(path.clone()),
            Effect::Look {
                folder: path.clone(),
                files: Vec::new(),
            },
            Effect::MakeSample(addition),
            Effect::TakeOut {
                archive: path.clone(),
                addition,
            },
            Effect::Hash {
                build,
                path: path.clone(),
                stamp,
                job: PackageJob::default(),
            },
            Effect::CheckPackage {
                build,
                path: path.clone(),
                stamp,
                job: PackageJob::default(),
            },
            Effect::ReadProfile(path.clone()),
            Effect::ReadRaw {
                build,
                path: path.clone(),
                stamp,
                part,
            },
            Effect::Verify {
                build,
                path: path.clone(),
                stamp,
                job: VerifyJob::default(),
            },
            Effect::LookAtCertificate(vec![path.clone()]),
            Effect::ReadCertificate(source, Why::Changed),
            Effect::LookAtWebhooks {
                known: None,
                is_first: true,
            },
            Effect::ChangeWebhooks(HookChange::Remove("builds".to_owned())),
            Effect::ReadManifest(build, path.clone()),
            Effect::Write(path, Arc::default()),
        ];
        for effect in effects {
            assert!(!matches!(if_broken(&effect), Event::Tick), "{effect:?}");
        }
    }
}
