//! `/` of the space without script, and what the app's own start page says of sessions: what is on, and what is next.

use actix_web::HttpResponse;
use i18n::Locale;
use pwa::civic::models::CivicView;
use pwa::page::SessionStrip;

use super::Civic;
use super::visit::{Drawn, Page, Visit};
use crate::http::Refusal;

/// Sessions that are shown.
const SHOWN: u16 = 3;

/// Sessions to come on the app's start page.
const NEXT: u16 = 2;

impl Civic {
    /// Sessions that are on, then the next two.
    pub(in crate::pages) async fn strips(
        &self,
        locale: Locale,
    ) -> Result<Vec<SessionStrip>, Refusal> {
        let home = self.listening.next_and_live(NEXT).await?;
        let words = self.words(locale);
        let live = home.live.iter().map(|session| (session, true));
        let next = home.next.iter().map(|session| (session, false));
        let strips = live.chain(next).map(|(session, live)| {
            let title = words.title(&session.facts);
            SessionStrip {
                slug: session.slug.clone(),
                title: title.text,
                lang: title.lang,
                when: words.when(session).words,
                live,
            }
        });
        Ok(strips.collect())
    }
}

/// The first page for who comes without a script.
pub(super) async fn start(visit: Visit) -> HttpResponse {
    let page = draw(&visit).await;
    visit.answer(page).await
}

async fn draw(visit: &Visit) -> Page {
    visit.query(&[])?;
    let civic = &visit.civic;
    let home = civic.listening.next_and_live(SHOWN).await?;
    let sessions: Vec<_> = home.live.into_iter().chain(home.next).collect();
    let streams = civic.streams_of(&sessions).await?;
    let words = visit.words();
    let cards = sessions.iter().map(|one| words.card(one, &streams));
    Ok(Drawn::public("/", CivicView::Start(cards.collect())))
}
