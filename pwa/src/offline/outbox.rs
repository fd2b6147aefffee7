//! Sending a sealed report once, and keeping it on the phone when the person agreed.

use api_types::reports::ReportStored;
use yew::Callback;

use super::shelf;
use crate::api;
use crate::page::PageContext;
use crate::sealer::{self, Client, Fault, Progress, SealedReport, SealerError, UnsentReport};

/// One attempt: a fresh challenge, the work in a worker that is ended afterwards, the sealed bytes.
pub async fn deliver(
    page: &PageContext,
    report: &SealedReport,
    progress: Callback<Progress>,
) -> Result<ReportStored, Fault> {
    progress.emit(Progress::Work);
    let challenge = api::proof_of_work().await?;
    let unsent = report.unsent();
    let proof = Client::new(page).solve(challenge, unsent.bound()).await?;
    progress.emit(Progress::Sending);
    Ok(api::send_report(&unsent.proved(proof)).await?)
}

/// Keeps the locked bytes on the phone, never the code. Only after the person said yes.
pub async fn keep(report: &SealedReport) -> Result<(), Fault> {
    let text = serde_json::to_string(report.unsent()).map_err(|_| SealerError::Broken)?;
    if shelf::keep(shelf::REPORT, &text).await {
        Ok(())
    } else {
        Err(SealerError::Unavailable.into())
    }
}

/// The report that an earlier visit left on the phone.
pub async fn kept() -> Option<SealedReport> {
    let text = shelf::kept(shelf::REPORT).await?;
    serde_json::from_str::<UnsentReport>(&text)
        .ok()
        .map(SealedReport::without_code)
}

/// Takes the report off the phone, after it was stored.
pub async fn delivered() {
    shelf::remove(shelf::REPORT).await;
}

/// Takes everything off the phone: the report, the directory, the pages.
pub async fn forget() {
    shelf::forget().await;
}

/// Makes the pages work without signal. Only after the person said yes.
pub async fn work_offline() -> bool {
    if let Ok(signed) = sealer::signed().await {
        shelf::keep(shelf::DIRECTORY, &signed.text).await;
    }
    shelf::work_offline().await
}
