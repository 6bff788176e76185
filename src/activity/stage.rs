//! Stages: where a delivery stands on its way from the page to the last byte. The one list of them.

use serde::{Deserialize, Serialize};

use super::timeline::{Interruption, StepKind};

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "stage", rename_all = "kebab-case")]
pub enum Stage {
    /// Opened the install page.
    Page,
    /// Opened the set-up page.
    SetUp,
    /// Fetched the set-up profile.
    Profile,
    /// Its browser trusts us.
    Trusts,
    /// Came with a link that has ended.
    EndedLink,
    /// Has the manifest; iOS is asking its owner.
    Prompt,
    /// Had the manifest for a minute and never asked for the package.
    NotAnswered,
    /// The owner agreed; the package has not begun.
    Agreed,
    /// The owner agreed a minute ago, and the package was never asked for.
    NotStarted,
    /// Bytes of the package flow.
    Downloading,
    /// It has every byte.
    Delivered,
    /// The last connection closed before the end.
    Interrupted {
        /// Why.
        cause: Interruption,
    },
    /// Refused our certificate.
    Refused,
}

impl Stage {
    /// How far along the way a delivery is for certain: 0 a page, 1 the manifest, 2 the owner's consent, 3 bytes of the package,
    /// 4 every byte. What lies beside the way counts as the last stage on it.
    pub fn depth(self) -> u8 {
        match self {
            Self::Page | Self::SetUp | Self::Profile | Self::Trusts | Self::EndedLink | Self::Refused => 0,
            Self::Prompt | Self::NotAnswered => 1,
            Self::Agreed | Self::NotStarted => 2,
            Self::Downloading | Self::Interrupted { .. } => 3,
            Self::Delivered => 4,
        }
    }
}

impl StepKind {
    /// The stage that a step leads to; `None` for one that changes none.
    pub fn stage(&self) -> Option<Stage> {
        match self {
            Self::Page => Some(Stage::Page),
            Self::SetUpPage => Some(Stage::SetUp),
            Self::Profile => Some(Stage::Profile),
            Self::Trusted => Some(Stage::Trusts),
            Self::EndedLink => Some(Stage::EndedLink),
            Self::Refused { .. } => Some(Stage::Refused),
            Self::Manifest => Some(Stage::Prompt),
            Self::NotAnswered => Some(Stage::NotAnswered),
            Self::Agreed => Some(Stage::Agreed),
            Self::NotStarted => Some(Stage::NotStarted),
            Self::Began | Self::Resumed { .. } => Some(Stage::Downloading),
            Self::Interrupted { cause, .. } => Some(Stage::Interrupted { cause: *cause }),
            Self::Delivered => Some(Stage::Delivered),
            Self::Replaced | Self::Moved { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a cause is excluded that a phone never got past, or suspected where it long went on.

    use super::*;

    #[test]
    fn the_way_leads_from_the_page_to_the_last_byte() {
        let way = [Stage::Page, Stage::Prompt, Stage::Agreed, Stage::Downloading, Stage::Delivered];
        assert_eq!(way.map(Stage::depth), [0, 1, 2, 3, 4]);
        let cause = Interruption::AirliftEnded;
        let beside = [
            (Stage::Refused, Stage::Page),
            (Stage::NotAnswered, Stage::Prompt),
            (Stage::NotStarted, Stage::Agreed),
            (Stage::Interrupted { cause }, Stage::Downloading),
        ];
        for (stage, last) in beside {
            assert_eq!(stage.depth(), last.depth(), "{stage:?}");
        }
    }

    #[test]
    fn a_step_that_changes_no_stage_says_so() {
        assert_eq!(StepKind::Replaced.stage(), None);
        assert_eq!(StepKind::Resumed { bytes: 5 }.stage(), Some(Stage::Downloading));
        let (bytes, cause) = (5, Interruption::FileGone);
        assert_eq!(StepKind::Interrupted { bytes, cause }.stage(), Some(Stage::Interrupted { cause }));
    }
}
