//! `/` of the space without script: the ways on, and what is next.

use actix_web::HttpResponse;
use pwa::civic::models::CivicView;

use super::visit::{Drawn, Page, Visit};

/// Sessions that are shown.
const SHOWN: u16 = 3;

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
