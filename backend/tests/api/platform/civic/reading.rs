//! Finding a session and reading about it: complete without a script, in every language.

use super::{hidden, html, plan, published, submit, with_session};
use crate::harness::TestApp;

#[tokio::test]
async fn every_page_is_there_in_both_spaces_and_in_every_language() {
    let (app, _, slug) = with_session().await;
    let languages = app.application.platform().city.languages.clone();
    let routes = [
        "/sessions".to_owned(),
        "/sessions?view=month&from=2026-12-01".to_owned(),
        "/sessions?view=map".to_owned(),
        format!("/sessions/{slug}"),
        format!("/sessions/{slug}/sign-up"),
        format!("/sessions/{slug}/watch"),
        format!("/sessions/{slug}/ask"),
        "/seat".to_owned(),
        "/neighborhoods".to_owned(),
        "/neighborhoods/koreatown".to_owned(),
        "/commitments".to_owned(),
        "/requests".to_owned(),
        "/ask-for-a-session".to_owned(),
        "/follow?kind=neighborhood&target=koreatown".to_owned(),
    ];
    for locale in languages {
        for space in ["", "/basic"] {
            for route in &routes {
                let page = html(&app, &format!("{space}/{}{route}", locale.tag())).await;
                let start = format!("<html lang=\"{}\" dir=\"{}\">", locale.tag(), locale.dir());
                assert!(page.contains(&start), "{space} {start} {route}");
                assert!(page.contains("tel:911") && page.contains("data-leave"));
                assert!(!page.contains("<title></title>"));
                assert!(!page.contains("style="), "the policy forbids inline style");
            }
        }
    }
}

#[tokio::test]
async fn a_page_of_the_space_without_script_has_none_and_stays_in_its_space() {
    let (app, _, slug) = with_session().await;
    for route in [
        "/",
        "/sessions",
        &format!("/sessions/{slug}"),
        &format!("/sessions/{slug}/sign-up"),
        &format!("/sessions/{slug}/watch"),
        "/neighborhoods/koreatown",
    ] {
        let page = html(&app, &format!("/basic/en{route}")).await;
        assert!(!page.contains("<script"), "{route}");
        assert!(
            !page.contains("modulepreload") && !page.contains("manifest"),
            "{route}"
        );
        for astray in ["href=\"/en/sessions", "action=\"/en/"] {
            assert!(!page.contains(astray), "{route}: {astray}");
        }
    }
    let response = app.resident.get("/basic").await;
    assert_eq!(response.status(), 302);
    assert_eq!(response.headers()["location"], "/basic/en/");
}

#[tokio::test]
async fn a_session_says_when_where_and_how_in_the_reader_s_language() {
    let (app, _, slug) = with_session().await;
    let page = html(&app, &format!("/en/sessions/{slug}")).await;
    for word in [
        "Koreatown: after the break-ins",
        "Tuesday, December 1 at 6:30 – 8:30 PM",
        "Pio Pico Library",
        "694 S Oxford Ave",
        "6:45 PM",
        "213-555-0100",
    ] {
        assert!(page.contains(word), "{word}");
    }
    let korean = html(&app, &format!("/ko/sessions/{slug}")).await;
    assert!(korean.contains("코리아타운: 침입 사건 이후"));
    assert!(korean.contains("12월 1일 화요일"));
    // No translation: the words as they are, marked as what they are.
    let armenian = html(&app, &format!("/hy/sessions/{slug}")).await;
    assert!(armenian.contains("lang=\"en\"") && armenian.contains("after the break-ins"));
    assert!(armenian.contains("18:30–20:30"));
}

#[tokio::test]
async fn a_session_can_be_found_by_search_engines_in_all_languages() {
    let (app, _, slug) = with_session().await;
    let page = html(&app, &format!("/es/sessions/{slug}")).await;
    let origin = &app.application.platform().config.resident.origin;
    let canonical = format!("<link rel=\"canonical\" href=\"{origin}/es/sessions/{slug}\">");
    assert!(page.contains(&canonical), "{canonical}");
    let other = format!("hreflang=\"fa\" href=\"{origin}/fa/sessions/{slug}\"");
    assert!(page.contains(&other), "{other}");
    assert!(page.contains(&format!("href=\"/sessions/{slug}.ics\"")));
    let start = page.find("<script type=\"application/ld+json\">").unwrap() + 35;
    let facts = page[start..].split("</script>").next().unwrap();
    let facts: serde_json::Value = serde_json::from_str(facts).unwrap();
    assert!(facts.to_string().contains("after the break-ins"));
    let basic = html(&app, &format!("/basic/es/sessions/{slug}")).await;
    assert!(basic.contains(&canonical), "one of the two is to be found");
    assert!(page.contains("<meta property=\"og:title\""), "{page}");
    let watch = format!("/es/sessions/{slug}/watch");
    let ask = format!("/es/sessions/{slug}/ask");
    for (path, found) in [
        (watch.as_str(), true),
        (ask.as_str(), false),
        ("/es/sessions", true),
        ("/es/", true),
    ] {
        let page = app.resident.get(path).await.text().await.unwrap();
        assert_eq!(page.contains("<meta name=\"description\""), found, "{path}");
    }
}

#[tokio::test]
async fn words_that_a_host_wrote_cannot_become_markup() {
    let app = TestApp::spawn().await;
    let host = super::host(&app).await;
    let mut new = plan();
    new.facts.title = "A </script><script>alert(1)</script> & <b>".to_owned();
    let slug = published(&host, &new).await.session.slug;
    let page = html(&app, &format!("/en/sessions/{slug}")).await;
    assert!(!page.contains("<script>alert") && !page.contains("</script><script>"));
    assert!(!page.contains("& <b>"));
    assert!(page.contains("&lt;/script&gt;") || page.contains("&lt;/script>"));
}

#[tokio::test]
async fn the_schedule_is_narrowed_by_what_is_chosen_and_refuses_what_nobody_knows() {
    let (app, _, slug) = with_session().await;
    for (query, there) in [
        ("", true),
        (
            "?neighborhood=koreatown&language=ko&way=online&access=asl",
            true,
        ),
        (
            "?neighborhood=&language=&way=&access=&from=&view=list",
            true,
        ),
        ("?neighborhood=boyle-heights", false),
        ("?from=2026-12-02", false),
        ("?way=phone", false),
    ] {
        let page = html(&app, &format!("/en/sessions{query}")).await;
        // Where nothing fits, the next of all stands below, and is called that.
        let (chosen, next) = page.split_once("The next session").unwrap_or((&page, ""));
        let link = format!("/en/sessions/{slug}");
        assert_eq!(chosen.contains(&link), there, "{query}");
        assert_eq!(next.contains(&link), !there, "{query}");
    }
    for query in [
        "?way=boat",
        "?from=2026-13-01",
        "?after=nonsense",
        "?from=0001-01-01",
    ] {
        let response = app.resident.get(&format!("/en/sessions{query}")).await;
        assert_eq!(response.status(), 400, "{query}");
        assert!(
            response.headers()["content-type"]
                .to_str()
                .unwrap()
                .starts_with("text/html")
        );
    }
    let response = app.resident.get("/en/sessions?neighborhood=nowhere").await;
    assert_eq!(response.status(), 422);
    let page = html(&app, "/en/sessions?way=online&after=").await;
    assert!(page.contains("hreflang=\"es\" href=\"") && page.contains("/es/sessions?way=online"));
}

#[tokio::test]
async fn what_others_hang_on_a_link_changes_no_page_and_goes_into_no_link() {
    let (app, _, slug) = with_session().await;
    for path in [
        "/en/sessions".to_owned(),
        format!("/en/sessions/{slug}"),
        format!("/basic/es/sessions/{slug}"),
        "/en/neighborhoods/koreatown".to_owned(),
        "/en/commitments".to_owned(),
        "/en/requests".to_owned(),
        "/en/seat".to_owned(),
        "/en/door".to_owned(),
    ] {
        let plain = html(&app, &path).await;
        let marked = format!("{path}?fbclid=x&utm_source=%ff&nieghborhood=koreatown");
        assert_eq!(html(&app, &marked).await, plain, "{path}");
    }
    let form = app
        .resident
        .get(&format!("/en/sessions/{slug}/sign-up?who=me&utm_source=x"))
        .await;
    let form = form.headers()["location"].to_str().unwrap().to_owned();
    assert!(form.contains("?who=me&draft=") && !form.contains("utm"));
    // The control: a name that the page knows is read.
    for query in ["?way=boat&fbclid=x", "?from=%ff"] {
        let response = app.resident.get(&format!("/en/sessions{query}")).await;
        assert_eq!(response.status(), 400, "{query}");
    }
}

#[tokio::test]
async fn an_address_that_is_nearly_right_leads_to_its_page() {
    let (app, _, slug) = with_session().await;
    let capital = slug.to_uppercase();
    for (path, status, page) in [
        ("/en/sessions/".to_owned(), 308, "/en/sessions".to_owned()),
        (
            "/en/sessions/?way=online".to_owned(),
            308,
            "/en/sessions?way=online".to_owned(),
        ),
        (
            format!("/basic/fa/Sessions/{capital}/watch"),
            308,
            format!("/basic/fa/sessions/{slug}/watch"),
        ),
        (
            "/en/neighborhoods/Koreatown".to_owned(),
            308,
            "/en/neighborhoods/koreatown".to_owned(),
        ),
        ("/EN/seat".to_owned(), 308, "/en/seat".to_owned()),
        (
            "/sessions?way=online".to_owned(),
            302,
            "/es/sessions?way=online".to_owned(),
        ),
        (
            "/neighborhoods/koreatown".to_owned(),
            302,
            "/es/neighborhoods/koreatown".to_owned(),
        ),
        (
            "/basic/commitments".to_owned(),
            302,
            "/basic/es/commitments".to_owned(),
        ),
    ] {
        let url = format!("{}{path}", app.resident.url);
        let request = app
            .resident
            .client
            .get(url)
            .header("accept-language", "es-MX");
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["location"], page.as_str(), "{path}");
        if status == 302 {
            assert_eq!(answer.headers()["vary"], "Accept-Language", "{path}");
        }
        html(&app, &page).await;
    }
    // What is no page leads nowhere, and a form is never sent on.
    for path in ["/nothing", "/en/nothing", "/en//evil.example/"] {
        let answer = app.resident.get(path).await;
        assert!(!answer.headers().contains_key("location"), "{path}");
    }
    let answer = submit(&app, "/en/seat/", &[("code", "1")]).await;
    assert_eq!(answer.status(), 404);
}

#[tokio::test]
async fn programs_that_list_pages_are_told_what_everybody_may_read() {
    let (app, _, _) = with_session().await;
    let answer = app.resident.get("/robots.txt").await;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.headers()["content-type"],
        "text/plain; charset=utf-8"
    );
    let text = answer.text().await.unwrap();
    for line in [
        "Disallow: /api/",
        "Disallow: /*/seat/",
        "Disallow: /*?*draft=",
        "Disallow: /*?*pass=",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}");
    }
    assert!(!text.lines().any(|line| line == "Disallow: /"));
}

#[tokio::test]
async fn what_does_not_exist_is_said_in_the_frame_and_the_language_of_the_page() {
    let (app, _, _) = with_session().await;
    for path in [
        "/es/sessions/nowhere",
        "/es/sessions/nowhere/sign-up",
        "/es/neighborhoods/nowhere",
        "/es/commitments/nonsense",
        "/es/findings/0b2c1f52-6d0c-4f86-8a63-0f2d7d9a9a11",
        "/es/requests/0b2c1f52-6d0c-4f86-8a63-0f2d7d9a9a11",
        "/es/nothing/at/all",
        "/basic/es/nothing",
        "/es/follow?kind=street&target=x",
    ] {
        let response = app.resident.get(path).await;
        assert_eq!(response.status(), 404, "{path}");
        assert_eq!(response.headers()["cache-control"], "no-store", "{path}");
        let page = response.text().await.unwrap();
        assert!(
            page.contains("<html lang=\"es\"") && page.contains("data-leave"),
            "{path}"
        );
        assert!(page.contains("noindex"), "{path}");
    }
}

#[tokio::test]
async fn a_draft_and_a_division_meeting_have_no_public_page() {
    let (app, host, _) = with_session().await;
    let draft = host.post("/api/listening-sessions", &plan()).await;
    let draft: api_types::listening::HostedSession = draft.json().await.unwrap();
    let path = format!("/en/sessions/{}", draft.session.slug);
    assert_eq!(app.resident.get(&path).await.status(), 404);
}

#[tokio::test]
async fn each_form_has_a_name_of_its_own() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let (first, second) = (html(&app, &path).await, html(&app, &path).await);
    let (first, second) = (hidden(&first), hidden(&second));
    assert_eq!(first["draft"].len(), 32);
    assert_ne!(first["draft"], second["draft"]);
}

#[tokio::test]
async fn the_start_page_names_what_is_next_and_follows_it_within_half_a_minute() {
    let app = TestApp::spawn().await;
    let before = html(&app, "/en/").await;
    assert!(!before.contains("after the break-ins"));
    let host = super::host(&app).await;
    let slug = published(&host, &plan()).await.session.slug;
    app.clock.advance(chrono::TimeDelta::seconds(31));
    let after = html(&app, "/en/").await;
    assert!(after.contains(&format!("/en/sessions/{slug}")));
    assert!(after.contains("Tuesday, December 1 at 6:30 – 8:30 PM"));
    let korean = html(&app, "/ko/").await;
    assert!(korean.contains("코리아타운: 침입 사건 이후"));
    let basic = html(&app, "/basic/en/").await;
    assert!(basic.contains(&format!("/basic/en/sessions/{slug}")));
}
