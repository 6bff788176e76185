//! If these break, a channel misses what happened while its server was away, or hears it twice, or Airlift stands still for it.
#![expect(clippy::disallowed_methods, reason = "a pretend server listens on a thread of its own")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

use super::*;
use crate::primitives::HappeningKind;
use crate::webhooks::{HappeningSubject, HookUrl, WebhookKind};
use crate::words::sentence;

/// Longer than a busy machine takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a pretend server does with one request.
#[derive(Clone, Copy)]
enum Play {
    Say(&'static str),
    Cut,
}

/// A server that does these things, one for each request, with the bodies and the keys that it got.
fn server(plays: Vec<Play>) -> (String, Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks/verysecret", listener.local_addr().unwrap());
    let (heard, bodies) = channel();
    std::thread::spawn(move || {
        for play in plays {
            let (stream, _) = listener.accept().unwrap();
            _ = heard.send(request(&stream));
            match play {
                Play::Say(answer) => (&stream).write_all(answer.as_bytes()).unwrap(),
                Play::Cut => {}
            }
        }
    });
    (url, bodies)
}

/// Key and body of a request.
fn request(stream: &TcpStream) -> (String, String) {
    let mut reader = BufReader::new(stream);
    let (mut length, mut key) = (0, String::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(": ") {
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap(),
                "airlift-delivery" => value.clone_into(&mut key),
                _ => {}
            }
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (key, String::from_utf8(body).unwrap())
}

const TAKEN: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok";
const BUSY: &str = "HTTP/1.1 503 Busy\r\nconnection: close\r\ncontent-length: 4\r\n\r\nbusy";
const GONE: &str = "HTTP/1.1 404 Gone\r\nconnection: close\r\ncontent-length: 17\r\n\r\nno hook at \x1b[31mxx";
const ELSEWHERE: &str = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

fn hook(url: &str) -> Arc<Webhook> {
    Arc::new(Webhook {
        name: "mine".to_owned(),
        kind: WebhookKind::Json,
        url: HookUrl::parse(url).unwrap(),
        secret: None,
        events: HappeningKind::ALL.into(),
        tells: BTreeSet::new(),
    })
}

fn happening() -> Arc<Happening> {
    Arc::new(Happening::of(HappeningSubject::Kind(HappeningKind::NeedsHelp), clock::now()))
}

/// A courier with short pauses, and what webhooks answered.
fn courier(handle: &Handle) -> (Courier, Receiver<HookOutcome>) {
    let (told, answers) = channel();
    let told = Mutex::new(told);
    let mut courier = Courier::new(handle.clone(), sentence, move |_, answer| _ = lock(&told).send(answer.outcome));
    courier.pauses = Arc::new([Duration::from_millis(1); 4]);
    (courier, answers)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

#[test]
fn a_server_that_is_away_for_a_moment_hears_it_once_it_is_back() {
    let runtime = runtime();
    let (courier, answers) = courier(runtime.handle());
    let (url, heard) = server(vec![Play::Say(BUSY), Play::Cut, Play::Say(TAKEN)]);
    courier.post(&hook(&url), &happening());
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), HookOutcome::Taken { status: 200 });
    let tries: Vec<(String, String)> = heard.try_iter().collect();
    assert_eq!(tries.len(), 3);
    assert!(tries.iter().all(|one| *one == tries[0] && one.0.len() == 32), "{tries:?}");
}

#[test]
fn what_is_refused_for_good_is_not_tried_again() {
    let runtime = runtime();
    let (courier, answers) = courier(runtime.handle());
    let (url, heard) = server(vec![Play::Say(GONE), Play::Say(ELSEWHERE)]);
    courier.post(&hook(&url), &happening());
    courier.post(&hook(&url), &happening());
    let HookOutcome::Refused { status: 404, detail } = answers.recv_timeout(PATIENCE).unwrap() else {
        panic!("it was refused");
    };
    assert!(detail.starts_with("no hook at ") && !detail.contains('\x1b'), "{detail}");
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), HookOutcome::Redirected { status: 302 });
    assert_eq!(heard.iter().count(), 2);
}

#[test]
fn nobody_is_asked_for_ever() {
    let runtime = runtime();
    let (courier, answers) = courier(runtime.handle());
    let (url, heard) = server(vec![Play::Say(BUSY); 5]);
    courier.post(&hook(&url), &happening());
    let refused = HookOutcome::Refused {
        status: 503,
        detail: "busy".to_owned(),
    };
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), refused);
    assert_eq!(heard.iter().count(), PAUSES.len() + 1);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    courier.post(&hook(&format!("http://{nobody}/hooks/verysecret")), &happening());
    let HookOutcome::Unreachable { detail } = answers.recv_timeout(PATIENCE).unwrap() else {
        // Another program listens there by now.
        return;
    };
    assert!(!detail.contains("verysecret"), "{detail}");
}

#[test]
fn the_queue_of_a_server_that_is_away_ends_and_a_forgotten_one_hears_nothing() {
    let runtime = runtime();
    let (mut courier, answers) = courier(runtime.handle());
    courier.pauses = Arc::new([PATIENCE * 60]);
    let (url, heard) = server(vec![Play::Say(BUSY)]);
    let hook = hook(&url);
    courier.post(&hook, &happening());
    heard.recv_timeout(PATIENCE).unwrap();
    // The first is being tried: its place is free.
    for _ in 0..=QUEUE_LIMIT {
        courier.post(&hook, &happening());
    }
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), HookOutcome::QueueFull);
    courier.forget(&hook.name);
    runtime.block_on(courier.finish());
    assert_eq!(answers.try_iter().count(), 0, "the others went with it");
}

#[test]
fn what_waits_at_the_end_is_still_brought() {
    let runtime = runtime();
    let (courier, answers) = courier(runtime.handle());
    let (url, heard) = server(vec![Play::Say(TAKEN), Play::Say(TAKEN)]);
    courier.post(&hook(&url), &happening());
    courier.post(&hook(&url), &happening());
    runtime.block_on(courier.finish());
    assert_eq!((answers.try_iter().count(), heard.try_iter().count()), (2, 2));
}
