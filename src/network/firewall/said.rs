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

/// `netsh advfirewall show currentprofile state`: the word at the end of the line of the state, in the system's language.
pub(super) fn windows_is_on(said: &Said) -> Option<bool> {
    const ON: [&str; 12] = [
        "ON", "EIN", "ACTIF", "ACTIVÉ", "ACTIVAR", "ACTIVADO", "ATTIVATO", "ATIVADO", "LIGADO", "AAN", "PÅ", "启用",
    ];
    const OFF: [&str; 12] = [
        "OFF",
        "AUS",
        "INACTIF",
        "DÉSACTIVÉ",
        "DESACTIVAR",
        "DESACTIVADO",
        "DISATTIVATO",
        "DESATIVADO",
        "DESLIGADO",
        "UIT",
        "AV",
        "关闭",
    ];
    said.text.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let last = words.next_back()?.to_uppercase();
        // The title above is one line without columns, and a line of dashes.
        words.next()?;
        if ON.contains(&last.as_str()) {
            Some(true)
        } else if OFF.contains(&last.as_str()) {
            Some(false)
        } else {
            None
        }
    })
}

/// `reg query … /v EnableFirewall`.
pub(super) fn registry_is_on(said: &Said) -> Option<bool> {
    let line = said.text.lines().find(|line| line.trim_start().starts_with("EnableFirewall"))?;
    match line.split_whitespace().next_back()? {
        "0x1" => Some(true),
        "0x0" => Some(false),
        _ => None,
    }
}

/// `netsh advfirewall firewall show rule name=Airlift`: ends badly when there is no such rule.
pub(super) fn windows_rule(said: &Said) -> Passes {
    if !said.is_success {
        return Passes::No;
    }
    let said = said.text.to_lowercase();
    // "Block" begins the word in English, German (Blockieren), French (Bloquer), Spanish (Bloquear), Italian (Blocca).
    let words = |prefixes: &[&str]| {
        said.lines()
            .filter_map(|line| line.split_once(':'))
            .any(|(_, value)| prefixes.iter().any(|prefix| value.trim().starts_with(prefix)))
    };
    if words(&["block", "bloq", "blocc"]) {
        // A rule that blocks beats one that allows; Windows makes it when its question is dismissed.
        Passes::No
    } else if words(&["allow", "zulassen", "autoris", "permit", "consent"]) {
        Passes::Yes
    } else {
        Passes::Unknown
    }
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

    #[test]
    fn windows() {
        let english = "\r\nPublic Profile Settings: \r\n----------------------------------------------------------------------\r\n\
            State                                 ON\r\nOk.\r\n\r\n";
        let german = "\r\nEinstellungen für Privates Profil: \r\n-------------\r\nStatus                                EIN\r\nOK.\r\n";
        let table = [
            (english.to_owned(), Some(true)),
            (english.replace(" ON", " OFF"), Some(false)),
            (german.to_owned(), Some(true)),
            (german.replace("EIN\r", "AUS\r"), Some(false)),
            (german.replace("EIN\r", "JOO\r"), None),
            (String::new(), None),
        ];
        for (text, expected) in table {
            assert_eq!(windows_is_on(&said(&text)), expected, "{text}");
        }
        let registry = "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\…\\StandardProfile\r\n    EnableFirewall    REG_DWORD    0x1\r\n\r\n";
        assert_eq!(registry_is_on(&said(registry)), Some(true));
        assert_eq!(registry_is_on(&said(&registry.replace("0x1", "0x0"))), Some(false));
        assert_eq!(registry_is_on(&failed("")), None);
    }

    #[test]
    fn rules_of_windows() {
        let rule = "\r\nRule Name:                            Airlift\r\n-----\r\nEnabled:                              Yes\r\n\
            Direction:                            In\r\nProfiles:                             Private\r\nProtocol:                             TCP\r\n\
            Edge traversal:                       No\r\nAction:                               Allow\r\nOk.\r\n";
        assert_eq!(windows_rule(&said(rule)), Passes::Yes);
        assert_eq!(windows_rule(&said(&rule.replace("Allow", "Block"))), Passes::No);
        assert_eq!(
            windows_rule(&said(&format!("{rule}{}", rule.replace("Allow", "Block")))),
            Passes::No
        );
        assert_eq!(windows_rule(&said(&rule.replace("Allow", "Zulassen"))), Passes::Yes);
        assert_eq!(windows_rule(&said("Regelname: Airlift\r\nAktion: etwas\r\n")), Passes::Unknown);
        assert_eq!(windows_rule(&failed("No rules match the specified criteria.\r\n")), Passes::No);
    }
}
