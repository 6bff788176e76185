//! Phones that the pictures are drawn with.

use super::scenes::ago;
use crate::activity::{DownloadProgress, PhoneId, Stage};
use crate::library::BuildId;
use crate::session::PhoneView;

pub(super) fn phone(last: u8, name: &str, os: &str, minutes: f64, stage: Stage) -> PhoneView {
    PhoneView {
        id: PhoneId(u64::from(last)),
        ip: std::net::IpAddr::from([192, 168, 1, last]),
        name: name.to_owned(),
        os: os.to_owned(),
        last_seen: ago(minutes / 60.0),
        trusts_us: matches!(stage, Stage::Downloading | Stage::Delivered),
        build: Some(BuildId(1)),
        stage,
        progress: DownloadProgress::default(),
        findings: Vec::new(),
    }
}

pub(super) const HALF_WAY: DownloadProgress = DownloadProgress {
    done_bytes: 29_900_000,
    total_bytes: 48_200_000,
    bytes_per_second: 0,
    is_stalled: false,
    may_resume: false,
    has_profile: false,
};

pub(super) fn phones() -> Vec<PhoneView> {
    let progress = DownloadProgress {
        bytes_per_second: 11_400_000,
        ..HALF_WAY
    };
    vec![
        PhoneView {
            progress,
            ..phone(31, "iPhone 15 Pro", "iOS 18.2", 0.0, Stage::Downloading)
        },
        phone(32, "iPad Air", "iOS 17.6", 2.0, Stage::Delivered),
        phone(33, "iPhone 12", "", 5.0, Stage::Refused),
    ]
}
