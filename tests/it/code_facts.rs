//! Programs and code signatures of real packages are read as Apple's and other tools read them.
#![cfg(test)]

use std::io::Cursor;

use airlift::ipa::inspect;

use crate::ipa_facts::{files_in, real_files};

#[test]
fn dump() {
    let Some(root) = real_files() else { return };
    for (name, bytes) in files_in(&root.join("ipa")) {
        let Ok(inspection) = inspect(Cursor::new(&bytes)) else { continue };
        println!("JSON {}", serde_json::to_string(&serde_json::json!({"file": name, "program": inspection.program, "f": inspection.findings.iter().map(|f| format!("{} {}", f.severity.code(), f.code)).collect::<Vec<_>>()})).unwrap());
        for slice in inspection.program.iter().flat_map(|program| &program.slices) {
            println!(
                "{} {:?} min {:?} sdk {:?} enc {} sim {} unread {:?}",
                slice.architecture, slice.platform, slice.minimum_os, slice.sdk, slice.encrypted, slice.simulator, slice.unread
            );
            let Some(s) = &slice.signature else { continue };
            println!(
                "  {} {:?} adhoc {} linker {} {:?} {:?} flaws {:?}",
                s.identifier, s.team_id, s.ad_hoc, s.linker_signed, s.signed_at, s.authority, s.flaws
            );
            println!(
                "  signer {:?} {:?}",
                s.signer.as_ref().map(|c| &c.sha1),
                s.signer.as_ref().map(|c| &c.expires_at)
            );
            for d in &s.directories {
                println!("  {:x} {} {} {:x}", d.version, d.hash, d.cd_hash, d.flags);
            }
            println!("  xml {:?}", s.entitlements);
            println!(
                "  der equal {:?}",
                s.der_entitlements.as_ref().map(|d| Some(d) == s.entitlements.as_ref())
            );
        }
    }
}

#[test]
fn dump_verify() {
    let Some(root) = real_files() else { return };
    for (name, bytes) in files_in(&root.join("ipa")) {
        let v = airlift::ipa::verify(Cursor::new(&bytes), &mut |_| std::ops::ControlFlow::Continue(()));
        println!("== {name} {v:?}");
    }
}
