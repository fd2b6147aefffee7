//! What the pages of a seat and of a session say while things change: one true statement each.

use super::seats::{alone, code_on, fresh, page, with};
use super::{html, with_session};
use crate::fixtures::mail;

#[tokio::test]
async fn a_part_that_is_offered_is_not_called_held_and_ends_with_the_mail_that_waits() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    // Eight of ten seats are gone.
    let draft = fresh(&app, &path).await;
    let eight = with(with(alone(&draft), "who", "group"), "seats", "8");
    page(&app, &path, &eight, 200).await;
    let draft = fresh(&app, &path).await;
    let four = with(with(alone(&draft), "who", "group"), "seats", "4");
    let four = with(four, "email", "rosa@mail.example");
    let made = page(&app, &path, &four, 200).await;
    assert!(made.contains("You wait for 4 seats."), "{made}");
    assert!(
        !made.contains("We hold 4") && !made.contains("We hold 2"),
        "{made}"
    );
    assert!(made.contains("2 of your 4 seats are free."), "{made}");
    assert!(made.contains("We sent you a mail."));
    // Both end at once: who does not answer the mail loses the offer too.
    let until = |label: &str| {
        let rest = made.split(label).nth(1).unwrap();
        let at = rest.split("datetime=\"").nth(1).unwrap();
        at.split('"').next().unwrap().to_owned()
    };
    assert_eq!(until("Held until"), until("Held for you until"));

    let code = code_on(&made);
    let accept = vec![("code", code.as_str()), ("do", "accept-offer")];
    let taken = page(&app, "/en/seat", &accept, 200).await;
    assert!(taken.contains("We hold 2 of your 4 seats."), "{taken}");
    assert!(!taken.contains("The seats are yours."), "{taken}");
    let click = mail::click(&app, &code).await;
    let confirm = vec![
        ("code", code.as_str()),
        ("do", "confirm"),
        ("click", click.as_str()),
    ];
    let final_page = page(&app, "/en/seat", &confirm, 200).await;
    assert!(
        final_page.contains("2 seats of 4 are yours."),
        "{final_page}"
    );
    assert!(!final_page.contains("Not final"), "{final_page}");
}

#[tokio::test]
async fn an_address_that_is_added_later_is_written_to_and_the_page_says_so() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let code = code_on(&page(&app, &path, &alone(&draft), 200).await);
    let describe = vec![
        ("code", code.as_str()),
        ("do", "describe"),
        ("email", "rosa@mail.example"),
        ("language", "en"),
    ];
    let saved = page(&app, "/en/seat", &describe, 200).await;
    assert!(saved.contains("1 seat is yours."), "{saved}");
    assert!(saved.contains("We sent a mail to the address you gave."));
    app.clock.advance(chrono::TimeDelta::hours(2));
    app.run_jobs().await;
    let later = html(&app, &format!("/en/seat/{code}")).await;
    assert!(later.contains("1 seat is yours."), "no seat is lost");
}

#[tokio::test]
async fn a_session_that_is_on_counts_for_its_neighborhood_and_says_how_to_take_part() {
    let (app, _, slug) = with_session().await;
    app.clock.set("2026-12-02T03:00:00Z".parse().unwrap());
    let session = html(&app, &format!("/en/sessions/{slug}")).await;
    assert!(session.contains("just come, call in or watch"), "{session}");
    for path in [
        "/en/neighborhoods/koreatown",
        "/en/neighborhoods?q=koreatown",
    ] {
        let place = html(&app, path).await;
        assert!(!place.contains("No session yet."), "{path}: {place}");
    }
    let other = html(&app, "/en/neighborhoods/boyle-heights").await;
    assert!(other.contains("No session yet."));
    app.clock.set("2026-12-02T04:31:00Z".parse().unwrap());
    let session = html(&app, &format!("/en/sessions/{slug}")).await;
    assert!(session.contains("The session is over."), "{session}");
    assert!(!session.contains("just come, call in"));
}
