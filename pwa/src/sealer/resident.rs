//! Jobs of the resident pages: each has a worker of its own, ended when the job is done.

use std::rc::Rc;

use yew::Callback;

use super::client::Client;
use super::fault::Fault;
use super::protocol::{Progress, Reader};
use super::unsent::UnsentReport;
use crate::content::Draft;
use crate::page::PageContext;

/// A sealed report and, until the page is left, its code.
#[derive(Clone)]
pub struct SealedReport(Rc<Parts>);

struct Parts {
    unsent: UnsentReport,
    groups: Option<[String; 6]>,
}

impl PartialEq for SealedReport {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        for group in self.groups.iter_mut().flatten() {
            zeroize::Zeroize::zeroize(group);
        }
    }
}

impl SealedReport {
    /// A report that an earlier visit left on this phone. Its code is not on the phone.
    pub(crate) fn without_code(unsent: UnsentReport) -> Self {
        Self(Rc::new(Parts {
            unsent,
            groups: None,
        }))
    }

    /// The code in six groups; empty for a report of an earlier visit.
    pub fn groups(&self) -> [String; 6] {
        self.0.groups.clone().unwrap_or_default()
    }

    /// True when this page made the report and so knows its code.
    pub fn has_code(&self) -> bool {
        self.0.groups.is_some()
    }

    /// The bytes to send.
    pub fn unsent(&self) -> &UnsentReport {
        &self.0.unsent
    }
}

/// Fetches and verifies the key directory, so that sealing works without signal afterwards.
pub async fn prefetch(page: &PageContext) -> Result<(), Fault> {
    readers(page).await.map(|_| ())
}

/// The units of the verified key directory.
pub async fn readers(page: &PageContext) -> Result<Vec<Reader>, Fault> {
    Client::new(page).readers().await
}

/// Makes a code and seals a report in a worker that is ended afterwards.
pub async fn seal_report(
    page: &PageContext,
    draft: Draft,
    progress: Callback<Progress>,
) -> Result<SealedReport, Fault> {
    let fresh = Client::new(page).seal_report(draft, progress).await?;
    Ok(SealedReport(Rc::new(Parts {
        unsent: fresh.unsent,
        groups: Some(fresh.groups),
    })))
}
