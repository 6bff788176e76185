//! How the person wants programs to look: light or dark, with more contrast, with less motion, as the system says.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use super::Wake;

/// How often the system is asked: a person who changes it looks at the window.
const ASKED_EVERY: Duration = Duration::from_secs(5);

/// What the system says of looks; changes are reported through `wake`.
#[derive(Clone, Default)]
pub struct SystemLook {
    said: Arc<AtomicU8>,
}

/// What was said, in bits.
const DARK: u8 = 1;
const LIGHT: u8 = 2;
const MORE_CONTRAST: u8 = 4;
const LESS_MOTION: u8 = 8;

impl SystemLook {
    /// Asks the system now and then; `wake` is called when its answer changed.
    pub fn watch(wake: Wake) -> Self {
        let look = Self::default();
        if !system::answers() {
            return look;
        }
        let said = Arc::downgrade(&look.said);
        let ask = move || {
            // The thread ends with the window.
            while let Some(said) = said.upgrade() {
                let answer = system::asked();
                if said.swap(answer, Ordering::Relaxed) != answer {
                    wake();
                }
                drop(said);
                std::thread::sleep(ASKED_EVERY);
            }
        };
        // Without the thread the window stays light.
        drop(std::thread::Builder::new().name("system look".to_owned()).spawn(ask));
        look
    }

    fn says(&self, bit: u8) -> bool {
        self.said.load(Ordering::Relaxed) & bit != 0
    }

    /// Light or dark; `None` where the system tells winit, or nobody.
    pub fn theme(&self) -> Option<egui::Theme> {
        if self.says(DARK) {
            Some(egui::Theme::Dark)
        } else if self.says(LIGHT) {
            Some(egui::Theme::Light)
        } else {
            None
        }
    }

    /// Lines and quiet texts are to be darker.
    pub fn more_contrast(&self) -> bool {
        self.says(MORE_CONTRAST)
    }

    /// Nothing is to move by itself.
    pub fn less_motion(&self) -> bool {
        self.says(LESS_MOTION)
    }
}

/// The settings portal of desktops (XDG Desktop Portal, “Settings”: `org.freedesktop.appearance`).
#[cfg(target_os = "linux")]
mod system {
    use std::process::{Command, Stdio};

    use super::{DARK, LESS_MOTION, LIGHT, MORE_CONTRAST};

    pub(super) fn answers() -> bool {
        crate::desktop::system::can_ask_portals()
    }

    pub(super) fn asked() -> u8 {
        let call = [
            "call",
            "--session",
            "--timeout=2",
            "--dest=org.freedesktop.portal.Desktop",
            "--object-path=/org/freedesktop/portal/desktop",
            "--method=org.freedesktop.portal.Settings.ReadAll",
            "['org.freedesktop.appearance']",
        ];
        let answer = Command::new("gdbus").args(call).stdin(Stdio::null()).stderr(Stdio::null()).output();
        answer.map_or(0, |answer| understood(&String::from_utf8_lossy(&answer.stdout)))
    }

    /// Reads `{'org.freedesktop.appearance': {'color-scheme': <uint32 1>, 'contrast': <uint32 0>}}`.
    fn understood(answer: &str) -> u8 {
        let value = |key: &str| {
            let (_, behind) = answer.split_once(&format!("'{key}': <uint32 "))?;
            behind.split('>').next()?.parse::<u32>().ok()
        };
        let scheme = match value("color-scheme") {
            Some(1) => DARK,
            // No preference, or light.
            Some(_) => LIGHT,
            None => 0,
        };
        let contrast = if value("contrast") == Some(1) { MORE_CONTRAST } else { 0 };
        let motion = if value("reduced-motion") == Some(1) { LESS_MOTION } else { 0 };
        scheme | contrast | motion
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_the_portal_says_is_understood() {
            let told = |inside: &str| understood(&format!("({{'org.freedesktop.appearance': {{{inside}}}}},)"));
            assert_eq!(told("'color-scheme': <uint32 1>, 'contrast': <uint32 1>"), DARK | MORE_CONTRAST);
            assert_eq!(told("'accent-color': <(0.2, 0.5, 0.8)>, 'color-scheme': <uint32 0>"), LIGHT);
            assert_eq!(told("'reduced-motion': <uint32 1>"), LESS_MOTION);
            assert_eq!(understood("Error: no such interface"), 0);
        }
    }
}

/// The registry (Microsoft, “HIGHCONTRAST structure”: the lowest bit of the flags is `HCF_HIGHCONTRASTON`).
#[cfg(windows)]
mod system {
    use windows_registry::CURRENT_USER;

    use super::{LESS_MOTION, MORE_CONTRAST};

    pub(super) fn answers() -> bool {
        true
    }

    pub(super) fn asked() -> u8 {
        let text = |key: &str, name: &str| CURRENT_USER.open(key).ok()?.get_string(name).ok();
        let flags = text(r"Control Panel\Accessibility\HighContrast", "Flags").and_then(|flags| flags.parse::<u32>().ok());
        let contrast = if flags.is_some_and(|flags| flags & 1 == 1) {
            MORE_CONTRAST
        } else {
            0
        };
        let animates = text(r"Control Panel\Desktop\WindowMetrics", "MinAnimate");
        let motion = if animates.as_deref() == Some("0") { LESS_MOTION } else { 0 };
        contrast | motion
    }
}

/// What is chosen in System Settings under Accessibility, Display.
#[cfg(target_os = "macos")]
mod system {
    use objc2_app_kit::NSWorkspace;

    use super::{LESS_MOTION, MORE_CONTRAST};

    pub(super) fn answers() -> bool {
        true
    }

    pub(super) fn asked() -> u8 {
        let workspace = NSWorkspace::sharedWorkspace();
        let contrast = if workspace.accessibilityDisplayShouldIncreaseContrast() {
            MORE_CONTRAST
        } else {
            0
        };
        let motion = if workspace.accessibilityDisplayShouldReduceMotion() {
            LESS_MOTION
        } else {
            0
        };
        contrast | motion
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod system {
    pub(super) fn answers() -> bool {
        false
    }

    pub(super) fn asked() -> u8 {
        0
    }
}
