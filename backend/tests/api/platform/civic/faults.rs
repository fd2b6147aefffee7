//! What a form lists is taken, and what is wrong is said at its field in its own words.

use api_types::listening::{PoolKind, PoolSize};

use super::seats::{alone, fresh, page, with};
use super::{host, html, plan, published, with_session};
use crate::fixtures::rows::{Of, count};
use crate::harness::TestApp;

#[tokio::test]
async fn an_interpreter_can_be_asked_for_in_every_language_that_the_form_lists() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let form = html(&app, &path).await;
    let list = |name: &str| {
        let (_, list) = form.split_once(&format!("name=\"{name}\"")).unwrap();
        let (list, _) = list.split_once("</select>").unwrap();
        let tags = list.split("value=\"").skip(1);
        let tags = tags.map(|tag| tag.split('"').next().unwrap().to_owned());
        tags.filter(|tag| !tag.is_empty()).collect::<Vec<_>>()
    };
    let (spoken, written) = (list("interpreter_language"), list("language"));
    assert!(spoken.contains(&"quc".to_owned()) && !written.contains(&"quc".to_owned()));
    for (field, tags) in [("interpreter_language", spoken), ("language", written)] {
        for tag in tags {
            let draft = fresh(&app, &path).await;
            let fields = with(
                with(alone(&draft), "need", "interpreter"),
                "interpreter_language",
                "es",
            );
            page(&app, &path, &with(fields, field, &tag), 200).await;
        }
    }
    // What is on neither list is refused at its own field.
    for field in ["interpreter_language", "language"] {
        let draft = fresh(&app, &path).await;
        let fields = with(
            with(alone(&draft), "need", "interpreter"),
            "interpreter_language",
            "es",
        );
        let refused = page(&app, &path, &with(fields, field, "tlh"), 422).await;
        assert!(
            refused.contains(&format!("id=\"seats-{field}-error\"")),
            "{field}"
        );
    }
}

#[tokio::test]
async fn each_number_that_is_too_large_is_said_at_its_field_in_its_own_words() {
    let app = TestApp::spawn().await;
    let mut new = plan();
    let beside = [PoolKind::Headset, PoolKind::Speaking];
    let beside = beside.map(|kind| PoolSize { kind, capacity: 8 });
    new.pools.extend(beside);
    let slug = published(&host(&app).await, &new).await.session.slug;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let group = with(with(alone(&draft), "who", "group"), "seats", "3");
    for (field, value, words) in [
        ("seats", "51", "at most 50 seats"),
        ("speaking", "4", "more places than the seats"),
        ("headset", "4", "more places than the seats"),
        ("seats", "11", "There are not that many places in all"),
    ] {
        let refused = page(&app, &path, &with(group.clone(), field, value), 422).await;
        let (_, at) = refused
            .split_once(&format!("id=\"seats-{field}-error\""))
            .unwrap();
        let (said, _) = at.split_once("</p>").unwrap();
        assert!(said.contains(words), "{field}: {said}");
    }
    assert_eq!(count(Of::Main(&app), "sign_up").await, 0);
}
