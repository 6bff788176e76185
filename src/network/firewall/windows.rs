//! Windows' firewall: asked through the registry, and opened when a person says so and Windows has asked him as well.

use windows_registry::{Key, LOCAL_MACHINE, Value};

use super::{Firewall, FirewallKind, Passes, commands, program, windows_rules};
use crate::tools;

/// Where this computer's own settings lie.
const OWN: &str = r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
/// Where an administrator's for many computers do; they go before.
const POLICY: &str = r"SOFTWARE\Policies\Microsoft\WindowsFirewall";
/// Kinds of networks that phones are on.
const PROFILES: [&str; 2] = ["StandardProfile", "DomainProfile"];

/// The firewall, if it is on.
pub(super) fn look() -> Option<Firewall> {
    let program = program();
    let states: Vec<Option<bool>> = PROFILES.iter().map(|profile| setting(profile, "EnableFirewall")).collect();
    // One that nothing is known of is on, as Windows is delivered; a system without the key is none that we know.
    let is_known = LOCAL_MACHINE.open(OWN).is_ok();
    if !is_known || states.iter().all(|state| *state == Some(false)) {
        return None;
    }
    let blocks_all = PROFILES
        .iter()
        .any(|profile| setting(profile, "DoNotAllowExceptions") == Some(true));
    let rules: Vec<String> = [OWN, POLICY].iter().flat_map(|place| rules(place)).collect();
    let passes = if blocks_all {
        Passes::No
    } else {
        windows_rules::passes(rules.iter().map(String::as_str), &program, expand)
    };
    Some(Firewall {
        kind: FirewallKind::Windows,
        passes,
        command: commands::windows(&program, passes),
        can_be_opened: !blocks_all,
    })
}

/// A switch of a kind of network.
fn setting(profile: &str, name: &str) -> Option<bool> {
    let read = |place: &str| -> Option<u32> { LOCAL_MACHINE.open(format!("{place}\\{profile}")).ok()?.get_u32(name).ok() };
    read(POLICY).or_else(|| read(OWN)).map(|value| value != 0)
}

fn rules(place: &str) -> Vec<String> {
    let values = |key: &Key| -> Vec<String> {
        let found = key.values().into_iter().flatten();
        found
            .filter_map(|(_, value): (String, Value)| String::try_from(value).ok())
            .collect()
    };
    LOCAL_MACHINE
        .open(format!("{place}\\FirewallRules"))
        .map(|key| values(&key))
        .unwrap_or_default()
}

/// A path with the places that variables stand for, as rules may name them.
fn expand(path: &str) -> String {
    let mut text = path.to_owned();
    for (name, value) in std::env::vars() {
        let variable = format!("%{}%", name.to_lowercase());
        if let Some(at) = text.to_lowercase().find(&variable)
            && let Some(end) = text.get(at..at + variable.len()).map(|_| at + variable.len())
        {
            text.replace_range(at..end, &value);
        }
    }
    text
}

/// Opens it for this program: Windows asks the person first. Waits for the answer.
///
/// # Errors
/// What the system said; also when the person refused.
pub(super) fn open() -> Result<(), String> {
    let output = tools::of_windows(r"WindowsPowerShell\v1.0\powershell.exe")
        .args(["-NoProfile", "-NonInteractive", "-EncodedCommand"])
        .arg(commands::windows_elevated(&program()))
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}
