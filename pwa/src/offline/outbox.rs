//! Sending a sealed report once, and keeping it on the phone when the person agreed.

use api_types::reports::ReportStored;
use yew::Callback;

use super::shelf;
use crate::api;
use crate::json;
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

/// Keeps the locked bytes on the phone, never the code. Only after the person said yes. What is there already stays.
pub async fn keep(report: &SealedReport) -> Result<(), Fault> {
    let there = waiting().await;
    if there.contains(report.unsent()) {
        return Ok(());
    }
    if put(&[there, vec![report.unsent().clone()]].concat()).await {
        Ok(())
    } else {
        Err(SealerError::Unavailable.into())
    }
}

/// The first report that an earlier visit left on the phone.
pub async fn kept() -> Option<SealedReport> {
    let first = waiting().await.into_iter().next()?;
    Some(SealedReport::without_code(first))
}

/// Takes this report off the phone, after it was stored. Another one that waits there stays.
pub async fn delivered(report: &SealedReport) {
    let there = waiting().await;
    let left = without(&there, report.unsent());
    if left.is_empty() {
        shelf::remove(shelf::REPORT).await;
    } else if left.len() < there.len() {
        put(&left).await;
    }
}

/// Takes this report off the phone; with the last one the directory and the pages too.
pub async fn forget(report: &SealedReport) {
    if without(&waiting().await, report.unsent()).is_empty() {
        shelf::forget().await;
    } else {
        delivered(report).await;
    }
}

fn without(there: &[UnsentReport], report: &UnsentReport) -> Vec<UnsentReport> {
    let others = there
        .iter()
        .filter(|other| other.report_id() != report.report_id());
    others.cloned().collect()
}

async fn waiting() -> Vec<UnsentReport> {
    let text = shelf::kept(shelf::REPORT).await;
    text.map_or_else(Vec::new, |text| read(&text))
}

async fn put(reports: &[UnsentReport]) -> bool {
    match serde_json::to_string(reports) {
        Ok(text) => shelf::keep(shelf::REPORT, &text).await,
        Err(_) => false,
    }
}

/// A list; builds before this one kept a single report.
fn read(text: &str) -> Vec<UnsentReport> {
    json::read(text)
        .or_else(|| json::read(text).map(|one| vec![one]))
        .unwrap_or_default()
}

/// Makes the pages work without signal. Only after the person said yes.
pub async fn work_offline() -> bool {
    if let Ok(signed) = sealer::signed().await {
        shelf::keep(shelf::DIRECTORY, &signed.text).await;
    }
    shelf::work_offline().await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(id: &str) -> String {
        let empty = "A".repeat(43);
        format!(
            r#"{{"report_id":"{id}","kind":"hate","urgent":false,"area":null,"language":"fa",
            "units":["hate-crime-unit"],"lookup_digest":"{empty}","access_digest":"{empty}","reply_key":"",
            "narrative":"","contact":"","immigration_status":null,
            "proof":{{"token":"","bound":"{empty}","counter":0}}}}"#
        )
    }

    #[test]
    fn of_two_reports_that_wait_the_delivered_one_goes_and_the_other_stays() {
        let one = report("5b7a2f60-93a4-4d5e-8f6b-0c1d2e3f4a5b");
        let other = report("6b7a2f60-93a4-4d5e-8f6b-0c1d2e3f4a5b");
        let there = read(&format!("[{one},{other}]"));
        assert_eq!(there.len(), 2);
        let left = without(&there, &there[0]);
        assert!(left.len() == 1 && left[0] == there[1]);
        // One that never was on the phone takes nothing along.
        assert_eq!(without(&left, &there[0]).len(), 1);
        assert_eq!(read(&one).len(), 1);
        assert!(read("{}").is_empty() && read("").is_empty());
    }
}
