//! The page of those who help at the door, by plain forms.

use super::{hidden, html, submit, with_session};
use crate::fixtures::sessions::read;
use api_types::listening::{CoHost, NewCoHost};

#[tokio::test]
async fn a_helper_counts_people_in_by_a_form_that_counts_once() {
    let (app, host, slug) = with_session().await;
    let found: api_types::listening::ListeningSession = read(
        app.resident
            .get(&format!("/api/listening-sessions/{slug}"))
            .await,
        200,
    )
    .await;
    let path = format!("/api/listening-sessions/{}/co-hosts", found.id);
    let new = NewCoHost {
        name: "Vecinos".to_owned(),
        id: None,
    };
    let made: CoHost = read(host.post(&path, &new).await, 201).await;
    let key = made.key.unwrap();
    for space in ["/en", "/basic/en"] {
        assert!(
            html(&app, &format!("{space}/door"))
                .await
                .contains("name=\"key\"")
        );
    }
    let at = "/basic/en/door";
    let open = submit(&app, at, &[("key", &key), ("do", "show")]).await;
    assert_eq!(open.headers()["cache-control"], "no-store");
    let open = open.text().await.unwrap();
    assert!(!open.contains("<script"));
    let nonce = hidden(&open)["nonce"].clone();
    let count = [
        ("key", key.as_str()),
        ("nonce", nonce.as_str()),
        ("came", "3"),
        ("do", "count"),
    ];
    for _ in 0..2 {
        let counted = submit(&app, at, &count).await.text().await.unwrap();
        assert!(counted.contains("3 people came"), "{counted}");
    }
    let wrong = [
        ("key", key.as_str()),
        ("nonce", nonce.as_str()),
        ("came", "51"),
        ("do", "count"),
    ];
    assert_eq!(submit(&app, at, &wrong).await.status(), 400);
    let unknown = submit(&app, at, &[("key", "1234"), ("do", "show")]).await;
    assert_eq!(unknown.status(), 422);
    assert!(unknown.text().await.unwrap().contains("name=\"key\""));
}
