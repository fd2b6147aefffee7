//! Addresses that are refused: when they are written down, and again when somebody connects.

use api_types::ProblemKind;
use api_types::streams::StreamSource;

use super::server::{Doing, Encoder};
use super::{Evening, literal, stream};
use crate::fixtures::rows::{Of, count, run};
use crate::harness::{TestApp, assert_refused};

async fn without_private_hosts() -> Evening {
    let encoder = Encoder::start().await;
    Evening::on(TestApp::spawn().await, encoder).await
}

#[tokio::test]
async fn an_address_of_a_private_network_is_refused_and_nothing_is_stored() {
    let evening = without_private_hosts().await;
    let port = evening.encoder.host.rsplit_once(':').unwrap().1.to_owned();
    for address in [
        evening.encoder.address("live.m3u8"),
        format!("https://127.0.0.1:{port}/live.m3u8"),
        "https://127.0.0.1/live.m3u8".to_owned(),
        "https://[::ffff:127.0.0.1]/live.m3u8".to_owned(),
        "https://[::1]/live.m3u8".to_owned(),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        // By the address that the name leads to.
        "https://localhost/live.m3u8".to_owned(),
        "http://stream.example/live.m3u8".to_owned(),
        "https://stream.example:8443/live.m3u8".to_owned(),
        "/media/live.m3u8".to_owned(),
        "file:///etc/passwd".to_owned(),
    ] {
        for source in [StreamSource::Hls, StreamSource::Page] {
            let answer = evening.try_put(vec![stream(source, &address)]).await;
            assert_refused(answer, ProblemKind::AddressRefused).await;
        }
        let mut backup = stream(StreamSource::Channel, "Channel 35");
        backup.facts.backup = Some(address);
        assert_refused(
            evening.try_put(vec![backup]).await,
            ProblemKind::AddressRefused,
        )
        .await;
    }
    assert_eq!(count(Of::Main(&evening.app), "stream").await, 0);
    assert_eq!(evening.encoder.asked(), 0);
}

/// Looks at an address that came into the table past the check, as a name does that changes its mind.
async fn looked_at(evening: &Evening, address: &str) -> usize {
    evening
        .put(vec![stream(StreamSource::Hls, "https://8.8.8.8/a.m3u8")])
        .await;
    let change = format!(
        "UPDATE stream SET facts = replace(facts, 'https://8.8.8.8/a.m3u8', '{address}') WHERE session_id = {}",
        literal(&evening.app, evening.session)
    );
    run(Of::Main(&evening.app), &change).await;
    evening.at(-900).await;
    evening.encoder.asked()
}

#[tokio::test]
async fn the_probe_opens_no_private_address_whatever_name_leads_there() {
    let evening = without_private_hosts().await;
    let port = evening.encoder.host.rsplit_once(':').unwrap().1.to_owned();
    let by_number = evening.encoder.address("live.m3u8");
    assert_eq!(looked_at(&evening, &by_number).await, 0);
    let evening = without_private_hosts().await;
    let by_name = format!("https://localhost:{port}/live.m3u8");
    assert_eq!(looked_at(&evening, &by_name).await, 0);
}

#[tokio::test]
async fn the_same_look_reaches_an_encoder_that_the_operator_named() {
    let evening = Evening::new().await;
    let address = evening.encoder.address("live.m3u8");
    assert!(looked_at(&evening, &address).await > 0);
    // By name and by port: another port of the same machine stays closed.
    let other = Encoder::start().await;
    let answer = evening
        .try_put(vec![stream(StreamSource::Hls, &other.address("a.m3u8"))])
        .await;
    assert_refused(answer, ProblemKind::AddressRefused).await;
    // Where a server sends us on, nobody goes.
    evening.encoder.is(Doing::Elsewhere);
    let asked = evening.encoder.asked();
    evening.at(-890).await;
    assert_eq!(evening.encoder.asked(), asked + 1);
}
