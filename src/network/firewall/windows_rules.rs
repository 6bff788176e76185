//! Rules of Windows' firewall as the registry keeps them. Pure.
//!
//! Microsoft, \[MS-GPFAS\] “Group Policy: Firewall and Advanced Security Data Structure”, section 2.2.2: fields between bars, such as
//! `v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|Profile=Private|App=C:\…\airlift.exe|Name=Airlift|`. The same in every language,
//! where what `netsh` says is translated.

use super::Passes;

/// TCP (IANA, “Assigned Internet Protocol Numbers”).
const TCP: &str = "6";
/// Fields of rules that are only about some computers, addresses, ports or interfaces.
const NARROW: [&str; 10] = [
    "LPort",
    "LPort2_10",
    "RA4",
    "RA6",
    "LA4",
    "LA6",
    "RPort",
    "IF",
    "IFType",
    "Security",
];

/// Where phones are: on networks that a person calls private, and on a company's. Nobody is led to open public ones.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Networks {
    private: bool,
    domain: bool,
}

/// What the rules for incoming connections mean for a program.
///
/// A rule of refusal beats every other (Microsoft, “Windows Firewall rules”): Windows makes one when its question is dismissed. That
/// there is no rule says nothing: the question comes with the first phone, or a rule for a port lets it in.
pub(super) fn passes<'a>(rules: impl IntoIterator<Item = &'a str>, program: &str, expand: impl Fn(&str) -> String) -> Passes {
    let mut allowed = Networks {
        private: false,
        domain: false,
    };
    for rule in rules {
        let Some((is_refusal, networks)) = of_program(rule, program, &expand) else {
            continue;
        };
        if is_refusal && (networks.private || networks.domain) {
            return Passes::No;
        }
        allowed.private |= networks.private;
        allowed.domain |= networks.domain;
    }
    if allowed.private && allowed.domain {
        Passes::Yes
    } else {
        Passes::Unknown
    }
}

/// Whether a rule refuses, and on which networks, where it is about TCP that comes in to this program.
fn of_program(rule: &str, program: &str, expand: impl Fn(&str) -> String) -> Option<(bool, Networks)> {
    let fields: Vec<(&str, &str)> = rule.split('|').filter_map(|field| field.split_once('=')).collect();
    let first = |name: &str| {
        fields
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    };
    let is = |name: &str, wanted: &str| {
        let is_wanted = |(key, value): &&(&str, &str)| key.eq_ignore_ascii_case(name) && value.eq_ignore_ascii_case(wanted);
        fields.iter().any(|field| is_wanted(&field))
    };
    let path = expand(first("App")?);
    // Windows' paths tell no cases apart.
    let is_ours = path.to_lowercase() == program.to_lowercase();
    let is_tcp = first("Protocol").is_none_or(|protocol| protocol == TCP);
    if !is_ours || !is_tcp || !is("Active", "TRUE") || !is("Dir", "In") {
        return None;
    }
    // One that names no network is for all.
    let everywhere = first("Profile").is_none();
    let networks = Networks {
        private: everywhere || is("Profile", "Private"),
        domain: everywhere || is("Profile", "Domain"),
    };
    let is_refusal = is("Action", "Block");
    // Only from some computers, or only to some ports: whether phones are among them is not ours to judge.
    let is_narrow = NARROW.iter().any(|name| first(name).is_some());
    (is_refusal || is("Action", "Allow"))
        .then_some((is_refusal, networks))
        .filter(|_| !is_narrow)
}

#[cfg(test)]
mod tests {
    //! If these break, the panel blames a firewall that lets phones in, or is silent about the rule that keeps them out.

    use super::*;

    const PROGRAM: &str = r"C:\Users\Anna\AppData\Local\Programs\Airlift\airlift.exe";

    fn expand(path: &str) -> String {
        path.replace("%LOCALAPPDATA%", r"C:\Users\Anna\AppData\Local")
    }

    fn rule(action: &str, more: &str) -> String {
        format!(
            r"v2.31|Action={action}|Active=TRUE|Dir=In|Protocol=6|{more}App=C:\users\anna\appdata\local\programs\airlift\AIRLIFT.exe|Name=whatever|Desc=x|"
        )
    }

    #[test]
    fn a_refusal_beats_and_no_rule_says_nothing() {
        let (allow, block) = (rule("Allow", ""), rule("Block", ""));
        let private = rule("Allow", "Profile=Private|");
        let both = rule("Allow", "Profile=Private|Profile=Domain|");
        let public_block = rule("Block", "Profile=Public|");
        let table: [(&[&str], Passes); 12] = [
            (&[], Passes::Unknown),
            (&[&allow], Passes::Yes),
            (&[&both], Passes::Yes),
            (&[&private], Passes::Unknown),
            (&[&allow, &block], Passes::No),
            (&[&block, &allow], Passes::No),
            (&[&both, &public_block], Passes::Yes),
            (&[&public_block], Passes::Unknown),
            (&[&allow.replace("TRUE", "FALSE")], Passes::Unknown),
            (&[&block.replace("Dir=In", "Dir=Out")], Passes::Unknown),
            (&[&block.replace("Protocol=6", "Protocol=17")], Passes::Unknown),
            (&[&block.replace("AIRLIFT.exe", "airlift-cli.exe")], Passes::Unknown),
        ];
        for (rules, expected) in table {
            assert_eq!(passes(rules.iter().copied(), PROGRAM, expand), expected, "{rules:?}");
        }
    }

    #[test]
    fn paths_may_be_abbreviated_and_rules_narrow() {
        let short = rule("Allow", "").replace(r"C:\users\anna\appdata\local", "%LOCALAPPDATA%");
        assert_eq!(passes([short.as_str()], PROGRAM, expand), Passes::Yes);
        for narrow in ["LPort=8080|", "RA4=192.168.1.24|"] {
            assert_eq!(passes([rule("Block", narrow).as_str()], PROGRAM, expand), Passes::Unknown);
        }
        for odd in ["", "|", "v2.31|Action=Allow", "App=|Action=|=|"] {
            assert_eq!(passes([odd], PROGRAM, expand), Passes::Unknown);
        }
    }
}
