//! Every "follow this" that a page draws opens the form that it promises.

use api_types::strategy::{Commitment, Finding};
use serde_json::json;

use super::{html, with_session};

/// Addresses of the page that lead to a follow form.
fn follow_links(page: &str) -> Vec<String> {
    let links = page.split(" href=\"").skip(1);
    let links = links.filter_map(|rest| rest.split('"').next());
    let links = links.map(|link| link.replace("&amp;", "&"));
    links.filter(|link| link.contains("/follow?")).collect()
}

#[tokio::test]
async fn every_link_to_follow_something_opens_its_form() {
    let (app, host, slug) = with_session().await;
    let finding = json!({
        "neighborhood": "koreatown", "theme": "streets", "language": "en", "quote": "", "said_by": 14,
        "summary": "The lights at the stop are out.", "commitments": [], "publish": true,
    });
    let finding: Finding = host
        .post("/api/findings", &finding)
        .await
        .json()
        .await
        .unwrap();
    let promise = json!({
        "neighborhood": "koreatown", "language": "en", "title": "Repair the lights", "summary": "All of them.",
        "owner": "Bureau of Street Lighting", "budget": "", "due": "2026-12-03", "steps_of": 0,
        "findings": [finding.id], "publish": true,
    });
    let promise: Commitment = host
        .post("/api/commitments", &promise)
        .await
        .json()
        .await
        .unwrap();
    for (route, name) in [
        (format!("/sessions/{slug}"), Some("after the break-ins")),
        (format!("/sessions/{slug}/watch"), None),
        ("/neighborhoods/koreatown".to_owned(), Some("Koreatown")),
        (
            format!("/findings/{}", finding.id),
            Some("lights at the stop"),
        ),
        (
            format!("/commitments/{}", promise.id),
            Some("Repair the lights"),
        ),
    ] {
        for space in ["/es", "/basic/es"] {
            let links = follow_links(&html(&app, &format!("{space}{route}")).await);
            assert_eq!(links.is_empty(), name.is_none(), "{space}{route}");
            for link in links {
                assert!(link.starts_with(space), "{link}");
                let form = html(&app, &link).await;
                assert!(form.contains("name=\"email\""), "{link}");
                assert!(form.contains(name.unwrap()), "{link}");
            }
        }
    }
    // Where a session is found in the address by its name, nothing is followed by it.
    let by_name = format!("/es/follow?kind=session&target={slug}");
    assert_eq!(app.resident.get(&by_name).await.status(), 404);
}
