//! Asking who has a `.local` name: one question by multicast, from a port of our own, so that answers come to us alone
//! (RFC 6762, section 6.7).

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

/// Where multicast DNS listens (RFC 6762, section 3).
const GROUP: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(224, 0, 0, 251)), 5353);
/// Responders answer within a fraction of a second; the first question may get lost.
const TRIES: usize = 2;
const PATIENCE: Duration = Duration::from_millis(300);
/// Networks asked, the best first: where nobody answers, each takes all tries, and nothing is announced before.
const PLACES_LIMIT: usize = 4;
/// Larger messages are not sent by multicast DNS (RFC 6762, section 17).
const MESSAGE_LIMIT_BYTES: usize = 9000;
/// Answers read to one question: a network full of talkers must not keep us here.
const ANSWERS_LIMIT: usize = 64;
/// Pointers followed in one name: more are a loop.
const POINTERS_LIMIT: usize = 16;

const TYPE_A: u16 = 1;
const TYPE_AAAA: u16 = 28;
const CLASS_IN: u16 = 1;

/// The addresses with which anybody answers for a name on the networks of these addresses; empty when nobody does.
///
/// # Errors
/// No network could be asked: why the last one could not.
pub(super) fn who_has(name: &str, addresses: &[(String, IpAddr)]) -> std::io::Result<BTreeSet<IpAddr>> {
    let (mut found, mut is_asked, mut failed) = (BTreeSet::new(), false, None);
    for place in places(addresses) {
        match ask(name, place) {
            Ok(answers) => {
                is_asked = true;
                found.extend(answers);
            }
            Err(error) => failed = Some(error),
        }
    }
    match failed {
        Some(error) if !is_asked => Err(error),
        Some(_) | None => Ok(found),
    }
}

/// Where to ask: an address of each interface, as what is said with one is heard by all of its network.
fn places(addresses: &[(String, IpAddr)]) -> Vec<Ipv4Addr> {
    let mut places: Vec<(&str, Ipv4Addr)> = Vec::new();
    for (interface, address) in addresses {
        // Responders that speak IPv6 speak IPv4 where there is any.
        if let IpAddr::V4(address) = address
            && places.iter().all(|(other, _)| other != interface)
        {
            places.push((interface, *address));
        }
    }
    places.into_iter().take(PLACES_LIMIT).map(|(_, address)| address).collect()
}

fn ask(name: &str, from: Ipv4Addr) -> std::io::Result<BTreeSet<IpAddr>> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.bind(&SocketAddr::from((from, 0)).into())?;
    socket.set_multicast_if_v4(&from)?;
    // The system's own responder is on this computer.
    socket.set_multicast_loop_v4(true)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    let socket: std::net::UdpSocket = socket.into();
    let question = question(name);
    let mut buffer = vec![0; MESSAGE_LIMIT_BYTES];
    for _ in 0..TRIES {
        socket.send_to(&question, GROUP)?;
        for _ in 0..ANSWERS_LIMIT {
            let Ok(length) = socket.recv(&mut buffer) else { break };
            let answers = addresses_in(buffer.get(..length).unwrap_or_default(), name).unwrap_or_default();
            if !answers.is_empty() {
                return Ok(answers);
            }
        }
    }
    Ok(BTreeSet::new())
}

/// A query for the IPv4 and IPv6 addresses of a name.
fn question(name: &str) -> Vec<u8> {
    let mut message = Vec::new();
    // Number, flags, and how many questions, answers, authorities and additions follow.
    for field in [0_u16, 0, 2, 0, 0, 0] {
        message.extend(field.to_be_bytes());
    }
    for kind in [TYPE_A, TYPE_AAAA] {
        for label in name.split('.').filter(|label| !label.is_empty()) {
            message.push(u8::try_from(label.len().min(63)).unwrap_or(63));
            message.extend(label.bytes().take(63));
        }
        message.push(0);
        message.extend(kind.to_be_bytes());
        message.extend(CLASS_IN.to_be_bytes());
    }
    message
}

/// The addresses that an answer gives to a name; `None` when it is no answer, or damaged.
fn addresses_in(message: &[u8], name: &str) -> Option<BTreeSet<IpAddr>> {
    let is_answer = message.get(2)? & 0x80 != 0;
    if !is_answer {
        return None;
    }
    let counts: Vec<u16> = (2..6).map(|field| number(message, field * 2)).collect::<Option<_>>()?;
    let (questions, records) = counts.split_first()?;
    let mut at = 12;
    for _ in 0..*questions {
        at = name_at(message, at)?.1 + 4;
    }
    let mut found = BTreeSet::new();
    for _ in 0..records.iter().map(|count| usize::from(*count)).sum::<usize>() {
        let (owner, after) = name_at(message, at)?;
        let kind = number(message, after)?;
        // Its highest bit tells caches to forget what they know (RFC 6762, section 10.2).
        let class = number(message, after + 2)? & 0x7fff;
        let length = usize::from(number(message, after + 8)?);
        let data = message.get(after + 10..after + 10 + length)?;
        at = after + 10 + length;
        if class != CLASS_IN || !owner.eq_ignore_ascii_case(name) {
            continue;
        }
        match kind {
            TYPE_A => found.extend(<[u8; 4]>::try_from(data).ok().map(IpAddr::from)),
            TYPE_AAAA => found.extend(<[u8; 16]>::try_from(data).ok().map(IpAddr::from)),
            _ => {}
        }
    }
    Some(found)
}

fn number(message: &[u8], at: usize) -> Option<u16> {
    message.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes)
}

/// The name at a place, and where what follows it begins (RFC 1035, section 4.1.4).
fn name_at(message: &[u8], start: usize) -> Option<(String, usize)> {
    let (mut at, mut after) = (start, None);
    let mut labels: Vec<String> = Vec::new();
    let mut pointers = 0;
    loop {
        let length = usize::from(*message.get(at)?);
        match length {
            0 => return Some((labels.join("."), after.unwrap_or(at + 1))),
            1..=63 => {
                labels.push(String::from_utf8_lossy(message.get(at + 1..at + 1 + length)?).into_owned());
                // A name has at most 255 bytes: no more labels than that.
                if labels.len() > 127 {
                    return None;
                }
                at += 1 + length;
            }
            0xc0.. => {
                pointers += 1;
                if pointers > POINTERS_LIMIT {
                    return None;
                }
                after = after.or(Some(at + 2));
                at = usize::from(number(message, at)? & 0x3fff);
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, Airlift takes a name that another computer has, or fights with the system over its own.

    use super::*;

    /// A header, the question, and records that point back to its name.
    fn answer(records: &[(u16, &[u8])]) -> Vec<u8> {
        let mut message = vec![0, 0, 0x84, 0, 0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0];
        message.extend(b"\x06Studio\x05local\x00\x00\x01\x00\x01");
        for (kind, data) in records {
            message.extend([0xc0, 12]);
            message.extend(kind.to_be_bytes());
            message.extend([0x80, 1, 0, 0, 0, 120, 0, u8::try_from(data.len()).unwrap()]);
            message.extend(*data);
        }
        message
    }

    fn found(message: &[u8], name: &str) -> Option<Vec<String>> {
        Some(addresses_in(message, name)?.iter().map(IpAddr::to_string).collect())
    }

    #[test]
    fn a_question_asks_for_both_kinds_of_address() {
        let expected: &[u8] = b"\0\0\0\0\0\x02\0\0\0\0\0\0\x06studio\x05local\0\0\x01\0\x01\x06studio\x05local\0\0\x1c\0\x01";
        assert_eq!(question("studio.local"), expected);
    }

    #[test]
    fn a_computer_with_hundreds_of_addresses_asks_a_few_times() {
        let eth = (1..=200).map(|last| ("eth0".to_owned(), IpAddr::from([10, 78, last, 1])));
        let vlans = (1..=200).map(|last| (format!("vlan{last}"), IpAddr::from([10, 79, last, 1])));
        let all: Vec<(String, IpAddr)> = eth.chain(vlans).collect();
        let asked: Vec<String> = places(&all).iter().map(ToString::to_string).collect();
        assert_eq!(asked, ["10.78.1.1", "10.79.1.1", "10.79.2.1", "10.79.3.1"]);
        assert!(places(&[("eth0".to_owned(), IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, 7]))]).is_empty());
    }

    #[test]
    fn answers_for_the_name_count_and_no_others() {
        let six = IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, 7]);
        let IpAddr::V6(v6) = six else { unreachable!() };
        let message = answer(&[(TYPE_A, &[192, 168, 1, 24]), (TYPE_AAAA, &v6.octets()), (16, b"\x03x=y")]);
        let both = vec!["192.168.1.24".to_owned(), "fd00::7".to_owned()];
        assert_eq!(found(&message, "studio.local"), Some(both));
        assert_eq!(found(&message, "other.local"), Some(Vec::new()));
        assert_eq!(found(&question("studio.local"), "studio.local"), None);
    }

    #[test]
    fn damaged_answers_are_nobody() {
        let whole = answer(&[(TYPE_A, &[192, 168, 1, 24])]);
        for length in 0..whole.len() {
            assert_eq!(found(&whole[..length], "studio.local"), None, "{length}");
        }
        let mut looping = whole.clone();
        let pointer = looping.iter().position(|byte| *byte == 0xc0).unwrap();
        looping[pointer + 1] = u8::try_from(pointer).unwrap();
        assert_eq!(found(&looping, "studio.local"), None);
    }
}
