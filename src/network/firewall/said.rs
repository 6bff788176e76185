//! What the tools of firewalls say. Pure; words of other languages that are not known here end in "unknown", never in a wrong claim.

use super::{Passes, Said};

/// `/etc/ufw/ufw.conf`: shell variables.
pub(super) fn ufw_is_on(conf: &str) -> bool {
    let last = conf.lines().filter_map(|line| line.trim().strip_prefix("ENABLED=")).next_back();
    last.is_some_and(|value| value.trim().trim_matches(['"', '\'']).eq_ignore_ascii_case("yes"))
}

/// `firewall-cmd --state`.
pub(super) fn firewalld_is_on(said: &Said) -> bool {
    said.is_success && said.text.trim() == "running"
}

/// `socketfilterfw --getglobalstate`, `--getblockall` and `--getappblocked`; `None` when it is switched off.
pub(super) fn mac(state: &Said, everything: Option<&Said>, app: Option<&Said>) -> Option<Passes> {
    let state = state.text.to_ascii_lowercase();
    // State 2 blocks all that is not essential.
    let blocks_all = state.contains("state = 2") || everything.is_some_and(|said| blocks_everything(&said.text));
    if !blocks_all && !state.contains("state = 1") && !state.contains("is enabled") {
        return None;
    }
    let app = app.map(|said| said.text.to_ascii_lowercase()).unwrap_or_default();
    Some(if blocks_all {
        Passes::No
    } else if app.contains("permitted") {
        Passes::Yes
    } else if app.contains("blocked") {
        Passes::No
    } else {
        // Not in its list yet: macOS asks when the first phone comes, unless the program is signed.
        Passes::Unknown
    })
}

fn blocks_everything(said: &str) -> bool {
    let said = said.to_ascii_lowercase();
    said.contains("block all") && !said.contains("disabled") || said.contains("blocking all")
}

#[cfg(test)]
mod tests {
    //! If these break, the panel blames a firewall that is off, or stays silent about the one that keeps phones out.

    use super::*;

    fn said(text: &str) -> Said {
        Said {
            is_success: true,
            text: text.to_owned(),
        }
    }

    fn failed(text: &str) -> Said {
        Said {
            is_success: false,
            text: text.to_owned(),
        }
    }

    #[test]
    fn ufw() {
        let table = [
            (
                "# /etc/ufw/ufw.conf\n#\n\n# Set to yes to start on boot.\nENABLED=yes\n\nLOGLEVEL=low\n",
                true,
            ),
            ("ENABLED=no\nLOGLEVEL=low\n", false),
            ("ENABLED=\"yes\"\n", true),
            ("#ENABLED=yes\n", false),
            ("ENABLED=yes\nENABLED=no\n", false),
            ("", false),
        ];
        for (conf, expected) in table {
            assert_eq!(ufw_is_on(conf), expected, "{conf}");
        }
    }

    #[test]
    fn firewalld() {
        assert!(firewalld_is_on(&said("running\n")));
        assert!(!firewalld_is_on(&failed("not running\n")));
        assert!(!firewalld_is_on(&failed("")));
    }

    #[test]
    fn macos() {
        let on = said("Firewall is enabled. (State = 1) \n");
        let off = said("Firewall is disabled. (State = 0)\n");
        let all = said("Firewall is blocking all non-essential incoming connections. (State = 2)\n");
        let not_all = said("Firewall has block all state set to disabled.\n");
        let old_not_all = said("Block all DISABLED! \n");
        let block_all = said("Firewall has block all state set to enabled.\n");
        let permitted = said("Incoming connection to the application is permitted \n");
        let blocked = said("Incoming connection to the application is blocked \n");
        let unknown = said("The application is not part of the firewall \n");
        let table = [
            (&off, &not_all, &blocked, None),
            (&on, &not_all, &permitted, Some(Passes::Yes)),
            (&on, &old_not_all, &permitted, Some(Passes::Yes)),
            (&on, &not_all, &blocked, Some(Passes::No)),
            (&on, &not_all, &unknown, Some(Passes::Unknown)),
            (&on, &block_all, &permitted, Some(Passes::No)),
            (&all, &not_all, &permitted, Some(Passes::No)),
        ];
        for (state, everything, app, expected) in table {
            assert_eq!(mac(state, Some(everything), Some(app)), expected, "{state:?} {app:?}");
        }
        assert_eq!(mac(&on, None, None), Some(Passes::Unknown));
    }
}
