//! JUnit XML, as build servers read it: a case for each thing that was looked at; what blocks or risks is a failure.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::report::{Noted, Report};
use crate::finding::Severity;
use crate::primitives::is_command;
use crate::self_test::Trouble;
use crate::words::say;

/// The document.
pub(super) fn document(report: &Report) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Into memory, which takes everything.
    _ = write(&mut writer, report);
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn write(writer: &mut Writer<Vec<u8>>, report: &Report) -> std::io::Result<()> {
    let noted: Vec<&Noted> = report.findings().collect();
    let failures = noted.iter().filter(|noted| is_failure(noted)).count().to_string();
    let errors = usize::from(report.unreached.is_some());
    let (tests, errors) = ((noted.len() + errors).to_string(), errors.to_string());
    let counts = [
        ("tests", tests.as_str()),
        ("failures", failures.as_str()),
        ("errors", errors.as_str()),
    ];
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let suites = writer
        .create_element("testsuites")
        .with_attribute(("name", "airlift-cli check"))
        .with_attributes(counts);
    suites.write_inner_content(|writer| {
        let name = clean(&report.target);
        let suite = writer
            .create_element("testsuite")
            .with_attribute(("name", name.as_str()))
            .with_attributes(counts);
        suite.write_inner_content(|writer| {
            noted.iter().try_for_each(|noted| case(writer, report, noted))?;
            report.unreached.as_ref().map_or(Ok(()), |trouble| error(writer, report, trouble))
        })?;
        Ok(())
    })?;
    Ok(())
}

fn case(writer: &mut Writer<Vec<u8>>, report: &Report, noted: &Noted) -> std::io::Result<()> {
    let finding = &noted.finding;
    let (name, class) = (clean(&format!("{}: {}", finding.code(), say().title(finding))), clean(report.kind));
    let case = writer
        .create_element("testcase")
        .with_attributes([("name", name.as_str()), ("classname", class.as_str())]);
    if !is_failure(noted) {
        case.write_empty()?;
        return Ok(());
    }
    let (message, kind) = (clean(&say().title(finding)), finding.severity.code());
    let text = clean(&body(noted));
    case.write_inner_content(|writer| {
        let failure = writer
            .create_element("failure")
            .with_attributes([("message", message.as_str()), ("type", kind)]);
        failure.write_text_content(BytesText::new(&text))?;
        Ok(())
    })?;
    Ok(())
}

/// What could not be judged is an error, neither a failure nor a success.
fn error(writer: &mut Writer<Vec<u8>>, report: &Report, trouble: &Trouble) -> std::io::Result<()> {
    let (message, class) = (clean(&say().sentence(&trouble.found)), clean(report.kind));
    let case = writer
        .create_element("testcase")
        .with_attributes([("name", "address-unreached"), ("classname", class.as_str())]);
    case.write_inner_content(|writer| {
        let error = writer
            .create_element("error")
            .with_attributes([("message", message.as_str()), ("type", "address-unreached")]);
        error.write_empty()?;
        Ok(())
    })?;
    Ok(())
}

fn body(noted: &Noted) -> String {
    let place = noted.place.map(|(line, column)| say().check_place(column, line));
    let texts = [place, Some(say().why(&noted.finding)), Some(say().fix(&noted.finding))];
    let texts: Vec<String> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    texts.join("\n")
}

fn is_failure(noted: &Noted) -> bool {
    noted.finding.severity >= Severity::Risks
}

/// Without the characters that XML cannot hold, or that command.
fn clean(text: &str) -> String {
    let is_allowed = |c: &char| matches!(c, '\t' | '\n' | '\r') || !is_command(*c) && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(is_allowed).collect()
}
