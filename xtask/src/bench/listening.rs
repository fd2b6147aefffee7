//! Listening sessions: signing up, being told of a livestream, reading the feeds.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Intake;
use super::page::{Row, thousands};

const ONE: &str = "one process";

/// What `backend/benches/speed` prints of them.
#[derive(Deserialize)]
pub struct Listening {
    sign_ups: Intake,
    live: Live,
    feeds: BTreeMap<String, Feed>,
}

#[derive(Deserialize)]
struct Live {
    listeners: u64,
    one_process: Told,
    two_processes: Option<Told>,
}

#[derive(Deserialize)]
struct Told {
    kib_each: f64,
    median_ms: f64,
    last_ms_median: f64,
    last_ms_most: f64,
    spread_ms_median: f64,
}

#[derive(Deserialize)]
struct Feed {
    first_ms: f64,
    next_ms: f64,
    not_modified_ms: f64,
    bytes: u64,
    packed_bytes: u64,
}

impl Listening {
    /// The figures as rows.
    pub fn describe(&self, store: &str, rows: &mut Vec<Row>) {
        let seats = &self.sign_ups;
        let what = "sign-ups to one session over HTTP";
        rows.push(
            Row::at_least(
                &format!("{what}, {store}, of the same transaction in bare SQL"),
                seats.ratio * 100.0,
                60.0,
                "%",
            )
            .because(format!(
                "{:.0}/s, bare {:.0}/s",
                seats.served_per_second, seats.bare_per_second
            )),
        );
        rows.push(Row::below(
            &format!("processor time of the server a sign-up, {store}"),
            seats.cpu_ms,
            5.0,
            "ms",
        ));
        self.live.describe(store, rows);
        for (path, feed) in &self.feeds {
            rows.push(
                Row::below(
                    &format!("`{path}` of 1,000 sessions, {store}"),
                    feed.next_ms,
                    5.0,
                    "ms",
                )
                .because(format!(
                    "304 {:.2} ms; first reader after a change {:.0} ms; {:.0} KB, brotli {:.0} KB",
                    feed.not_modified_ms,
                    feed.first_ms,
                    feed.bytes as f64 / 1e3,
                    feed.packed_bytes as f64 / 1e3
                )),
            );
        }
    }
}

impl Live {
    fn describe(&self, store: &str, rows: &mut Vec<Row>) {
        let listeners = thousands(self.listeners);
        rows.push(Row::below(
            &format!("memory of each of {listeners} pages that listen to a livestream, both ends, {store}"),
            self.one_process.kib_each,
            32.0,
            "KiB",
        ));
        let processes = [
            (ONE, Some(&self.one_process)),
            ("two processes", self.two_processes.as_ref()),
        ];
        for (name, told) in processes {
            let Some(told) = told else {
                continue;
            };
            if name != ONE {
                let what = format!("memory of each listener in the second server, {store}");
                rows.push(Row::below(&what, told.kib_each, 32.0, "KiB"));
            }
            rows.push(
                Row::below(
                    &format!("until the last of {listeners} listeners knows, {name}, {store}"),
                    told.last_ms_median,
                    2000.0,
                    "ms",
                )
                .because(format!(
                    "half of them after {:.0} ms, at most {:.0} ms; from the first to the last {:.0} ms",
                    told.median_ms, told.last_ms_most, told.spread_ms_median
                )),
            );
        }
    }
}
