//! Reports: the wizard of questions, sending, the code's page, and the mailbox that the code opens.

mod answers;
pub mod mailbox;
mod offer;
mod papers;
mod wizard;

use api_types::reports::ReportKind;
use yew::prelude::*;

/// What a report page is told.
#[derive(Clone, PartialEq, Properties)]
pub struct ReportPageProps {
    /// Hate or property.
    pub kind: ReportKind,
    /// Values that were ticked before the app was there.
    #[prop_or_default]
    pub early: Vec<String>,
}

/// The questions, one after the other.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let _ = props;
    html! {}
}
