//! `deliveries`: what phones did, out of the data directory, whether a window runs on it or not.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::activity::{Delivery, describe, export};
use crate::session::problem;
use crate::words::{say, sentence};
use crate::{clock, store};

use super::arguments::DeliveriesCall;
use super::output::written;
use super::{Exit, err, out_lines, say_problem, write_or_say};
use crate::primitives::in_one_line;

pub(super) fn run(call: &DeliveriesCall, data_dir: &Path) -> Exit {
    let rows = match store::read_deliveries(data_dir) {
        Ok(rows) => rows,
        Err(cause) => {
            say_problem(&problem::of_store(&cause));
            return Exit::Failed;
        }
    };
    let count = rows.len();
    let stories = rows.into_iter().filter_map(|row| serde_json::from_str::<Delivery>(&row.story).ok());
    let mut deliveries: Vec<Arc<Delivery>> = stories.map(Arc::new).collect();
    if deliveries.len() < count {
        err(&say().deliveries_unreadable(count - deliveries.len()));
    }
    deliveries.retain(|delivery| call.build.as_deref().is_none_or(|build| is_of(delivery, build)));
    deliveries.sort_by_key(|delivery| std::cmp::Reverse((delivery.started_at, delivery.id)));
    let now = clock::now();
    let text = if call.print.is_json() {
        export::json(&deliveries, now, sentence)
    } else if call.csv {
        export::csv(&deliveries, now, sentence)
    } else {
        lines(&deliveries, now)
    };
    if let Some(path) = &call.output {
        let mark = if call.csv { export::BYTE_ORDER_MARK } else { "" };
        return write_or_say(path, format!("{mark}{text}").as_bytes());
    }
    if call.print.is_json() || call.csv {
        // Programs read this: not a byte more.
        written(std::io::stdout().write_all(text.as_bytes()));
    } else if deliveries.is_empty() {
        err(say().deliveries_none());
    } else {
        out_lines(text.trim_end());
    }
    Exit::Done
}

/// By the build's number, as `list` prints it, or its bundle identifier.
fn is_of(delivery: &Delivery, build: &str) -> bool {
    let Some(about) = &delivery.about else { return false };
    about.bundle_id == build || build.parse() == Ok(about.build_id)
}

fn lines(deliveries: &[Arc<Delivery>], now: Timestamp) -> String {
    let zone = TimeZone::system();
    let line = |delivery: &Arc<Delivery>| {
        let at = delivery.started_at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
        let model = if delivery.model.is_empty() {
            say().deliveries_phone()
        } else {
            &delivery.model
        };
        let about = delivery.about.clone().unwrap_or_default();
        let what = if about.name.is_empty() {
            "-".to_owned()
        } else {
            say().cli_build(&about.build, &about.name, &about.version)
        };
        let outcome = sentence(&describe::outcome(delivery, now));
        let who = say().deliveries_who(model, &delivery.os, delivery.phone);
        in_one_line(&format!("{at}  {who}  {what}  {outcome}")) + "\n"
    };
    deliveries.iter().map(line).collect()
}
