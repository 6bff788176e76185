//! `webhook`: who is told what happens, in the data directory, whether a window runs on it or not: it reads the file again by itself.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use clap::ArgAction::SetTrue;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::finding::Problem;
use crate::primitives::HappeningKind;
use crate::session::problem;
use crate::webhooks::{self, HookAnswer, HookChange, HookFile, HookFlaw, HookNote, HookSecret, HookUrl, PrivatePart, Webhook, WebhookKind};
use crate::words::{say, sentence};

use super::{Exit, Output, err, error_json, labelled, out, out_json, say_problem};

/// An address or a secret, with a line break.
const FILE_LIMIT_BYTES: u64 = 4096;

#[derive(Debug, Subcommand)]
pub(super) enum WebhookCall {
    /// Tell a chat or a server what happens; one that has the name already is replaced
    Add(AddedWebhook),
    /// List them; their addresses are shown by the host alone
    List {
        /// One JSON object a webhook
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
    /// Send a test; exit code 1 when it is not accepted
    Test {
        /// Its name
        name: String,
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
    /// Tell it nothing any more
    Remove {
        /// Its name
        name: String,
    },
}

#[derive(Args, Debug)]
pub(super) struct AddedWebhook {
    /// How to call it
    name: String,
    /// What listens there: slack, teams, discord, google-chat, dingtalk, feishu or json
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: WebhookKind,
    /// A file with the address, or - for standard input: the address is a secret, and arguments can be seen by others
    #[arg(long, value_name = "F")]
    url_file: std::path::PathBuf,
    /// A file with the secret that messages are signed with (json, dingtalk, feishu)
    #[arg(long, value_name = "F")]
    secret_file: Option<std::path::PathBuf>,
    /// What it is told: delivered, needs-help, appeared, expires-soon
    #[arg(long, value_name = "EVENT", required = true, value_delimiter = ',', value_parser = event)]
    events: Vec<HappeningKind>,
    /// What else it is told: device, link, file, problem
    #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = part)]
    tell: Vec<PrivatePart>,
}

fn kind(word: &str) -> Result<WebhookKind, String> {
    WebhookKind::parse(word).ok_or_else(|| flaw(HookFlaw::Kind))
}

fn event(word: &str) -> Result<HappeningKind, String> {
    HappeningKind::parse(word).ok_or_else(|| flaw(HookFlaw::Events))
}

fn part(word: &str) -> Result<PrivatePart, String> {
    PrivatePart::parse(word).ok_or_else(|| flaw(HookFlaw::Tells))
}

fn flaw(flaw: HookFlaw) -> String {
    sentence(&crate::finding::says::hook_flaw(flaw.word()))
}

pub(super) fn run(call: &WebhookCall, data_dir: &Path) -> Exit {
    let outcome = match call {
        WebhookCall::Add(added) => add(added, data_dir),
        WebhookCall::List { print } => list(*print, data_dir),
        WebhookCall::Test { name, print } => test(name, *print, data_dir),
        WebhookCall::Remove { name } => remove(name, data_dir),
    };
    outcome.unwrap_or_else(|exit| exit)
}

fn add(added: &AddedWebhook, data_dir: &Path) -> Result<Exit, Exit> {
    let secret = added.secret_file.as_deref().map(first_line).transpose()?;
    let hook = HookUrl::parse(&first_line(&added.url_file)?).and_then(|url| {
        Webhook {
            name: added.name.clone(),
            kind: added.kind,
            url,
            secret: secret.as_deref().map(HookSecret::parse).transpose()?,
            events: added.events.iter().copied().collect(),
            tells: added.tell.iter().copied().collect(),
        }
        .checked()
    });
    let hook = hook.map_err(|flaw| failed(&problem::of_hook(flaw), Output::Text))?;
    let name = hook.name.clone();
    change(data_dir, &HookChange::Put(Arc::new(hook)))?;
    err(&say().webhook_added(name));
    Ok(Exit::Done)
}

fn remove(name: &str, data_dir: &Path) -> Result<Exit, Exit> {
    change(data_dir, &HookChange::Remove(name.to_owned()))?;
    err(&say().webhook_removed(name));
    Ok(Exit::Done)
}

fn change(data_dir: &Path, change: &HookChange) -> Result<HookFile, Exit> {
    webhooks::change(data_dir, change).map_err(|cause| failed(&problem::of_hook_file(&cause, change.name()), Output::Text))
}

fn load(data_dir: &Path, print: Output) -> Result<HookFile, Exit> {
    webhooks::load(data_dir).map_err(|cause| failed(&problem::of_hook_file(&cause, ""), print))
}

fn list(print: Output, data_dir: &Path) -> Result<Exit, Exit> {
    let file = load(data_dir, print)?;
    let memory = webhooks::memory(data_dir);
    if file.hooks.is_empty() && !print.is_json() {
        err(say().webhook_none());
    }
    for hook in &file.hooks {
        let answer = memory.answers.get(&hook.name);
        if print.is_json() {
            out_json(&hook_json(hook, answer));
        } else {
            out(&format!("{}  {}  {}", hook.name, hook.kind.name(), hook.url.host()));
            let row = |label: &str, text: &str| out(&format!("  {}", labelled(label, text)));
            row(say().webhook_events(), &joined(&hook.events, HappeningKind::word));
            let tells = joined(&hook.tells, PrivatePart::word);
            row(
                say().webhook_tells(),
                if tells.is_empty() { say().webhook_tells_nothing() } else { &tells },
            );
            let said = answer.map_or_else(
                || say().webhook_no_answer().to_owned(),
                |answer| format!("{}  {}", words(answer), answer.at),
            );
            row(say().webhook_last_answer(), &said);
        }
    }
    for (number, flaw) in &file.flaws {
        let said = crate::finding::says::hook_flaw(flaw.word());
        failed(&crate::finding::problems::webhook_flawed(said, *number), print);
    }
    Ok(if file.flaws.is_empty() { Exit::Done } else { Exit::Failed })
}

fn test(name: &str, print: Output, data_dir: &Path) -> Result<Exit, Exit> {
    let file = load(data_dir, print)?;
    let Some(hook) = file.hooks.iter().find(|hook| hook.name == name) else {
        return Err(failed(&crate::finding::problems::webhook_unknown(name), print));
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| failed(&problem::threads(&error), print))?;
    let answer = runtime.block_on(webhooks::send_test(hook, sentence));
    if print.is_json() {
        out_json(&answer_json(&answer));
    } else {
        out(&format!("{}  {}", hook.name, words(&answer)));
    }
    let is_taken = answer.outcome.is_taken();
    // That it cannot be remembered changes nothing of what was said.
    _ = webhooks::remember(data_dir, HookNote::Answer(hook.name.clone(), answer));
    Ok(if is_taken { Exit::Done } else { Exit::No })
}

/// The first line of a file; `-` is standard input.
fn first_line(path: &Path) -> Result<String, Exit> {
    let bytes = if path.as_os_str() == "-" {
        use std::io::Read as _;
        let mut bytes = Vec::new();
        std::io::stdin().take(FILE_LIMIT_BYTES).read_to_end(&mut bytes).map(|_count| bytes)
    } else {
        crate::intake::read_small(path, FILE_LIMIT_BYTES)
    };
    match bytes {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned()),
        Err(error) => {
            err(&say().webhook_file_unread(error, path.display()));
            Err(Exit::Failed)
        }
    }
}

fn failed(problem: &Problem, print: Output) -> Exit {
    if print.is_json() {
        out_json(&json!({ "error": error_json(problem) }));
    }
    say_problem(problem);
    Exit::Failed
}

fn joined<T: Copy>(list: &BTreeSet<T>, word: fn(T) -> &'static str) -> String {
    list.iter().map(|one| word(*one)).collect::<Vec<_>>().join(", ")
}

/// What a webhook said.
fn words(answer: &HookAnswer) -> String {
    let status = answer.outcome.status().map(|status| status.to_string()).unwrap_or_default();
    say().webhook_answer(answer.outcome.detail(), answer.outcome.word(), status)
}

fn hook_json(hook: &Webhook, answer: Option<&HookAnswer>) -> Value {
    json!({
        "name": hook.name,
        "kind": hook.kind.word(),
        "host": hook.url.host(),
        "signed": hook.secret.is_some(),
        "events": hook.events.iter().map(|kind| kind.word()).collect::<Vec<_>>(),
        "tells": hook.tells.iter().map(|part| part.word()).collect::<Vec<_>>(),
        "last_answer": answer.map(answer_json),
    })
}

fn answer_json(answer: &HookAnswer) -> Value {
    json!({
        "at": answer.at,
        "event": answer.event,
        "outcome": answer.outcome.word(),
        "status": answer.outcome.status(),
        "detail": Some(answer.outcome.detail()).filter(|detail| !detail.is_empty()),
    })
}
