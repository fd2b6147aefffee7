//! Opening sealed cases natively, on one core.

use std::time::Instant;

use api_types::ReportId;
use backend::random;
use sealing::{Class, Header, KemKeyPair, Seed};

use crate::fixtures::reports::envelope;
use crate::median;

const CASES: usize = 300;
const ROUNDS: usize = 5;

/// Milliseconds to open narrative and contact of 300 cases, each sealed to two readers.
pub fn milliseconds() -> f64 {
    let pair = |byte: u8| KemKeyPair::from_seed(&Seed::from_bytes([byte; 32]));
    let (unit, advocate) = (pair(1), pair(2));
    let readers = [advocate.public().clone(), unit.public().clone()];
    let mut sealed = Vec::new();
    for _ in 0..CASES {
        let id = ReportId(random::uuid());
        for class in [Class::Narrative, Class::Contact] {
            let header = Header {
                class,
                report_id: id.0.into_bytes(),
                revision: 1,
                policy: 1,
            };
            let bytes = envelope(&header, &readers, "they shouted at us in the bus");
            sealed.push((header, bytes));
        }
    }
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        for (header, bytes) in &sealed {
            assert!(sealing::open(&bytes.0, header, &unit).is_ok());
        }
        times.push(begin.elapsed().as_secs_f64() * 1e3);
    }
    median(times)
}
