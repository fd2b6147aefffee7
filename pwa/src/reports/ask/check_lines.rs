//! The answers in short, each with a way back to its question.

use api_types::reports::ReportKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::answers::{Answers, Owner, Whereabouts};
use super::super::desk::{Action, AskProps, Fetched};
use super::super::wizard::{Step, path};
use super::both;
use crate::ui::Look;

/// All answers.
pub fn lines(look: &Look, ask: &AskProps) -> Html {
    let view = View {
        look,
        ask,
        answers: ask.answers(),
    };
    let line = |step: Step| {
        let (key, words) = view.line(step)?;
        let title = look.t(key);
        let wizard = ask.wizard.clone();
        let change = move |_: MouseEvent| wizard.dispatch(Action::Change(step));
        let (class, words) = if words.is_empty() {
            (Some("soft"), look.t("check-empty"))
        } else {
            (None, words)
        };
        Some(html! {
            <div>
                <dt>{ title.clone() }</dt>
                <dd {class}>{ words }</dd>
                <dd><button class="linkish" type="button" onclick={change}>{ look.t("change") }<span class="hide">{ ": " }{ title }</span></button></dd>
            </div>
        })
    };
    html! { <dl class="answers stack" id="readers" tabindex="-1">{ for path(ask.answers()).into_iter().filter_map(line) }</dl> }
}

struct View<'a> {
    look: &'a Look,
    ask: &'a AskProps,
    answers: &'a Answers,
}

impl View<'_> {
    /// Title and words of an answer; none for a page that asks for nothing of its own. Empty words: left out.
    fn line(&self, step: Step) -> Option<(&'static str, String)> {
        let narrative = &self.answers.narrative;
        Some(match step {
            Step::What => ("check-what", self.what()),
            Step::Story => ("check-story", joined([&narrative.story, &narrative.people])),
            Step::When => ("check-when", self.when()),
            Step::Place => ("check-where", self.place()),
            Step::Bias => {
                let ticked: Vec<String> = narrative
                    .bias
                    .iter()
                    .map(|bias| self.look.t(bias.key()))
                    .collect();
                (
                    "check-bias",
                    joined([&ticked.join("\n"), &narrative.bias_words]),
                )
            }
            Step::Readers => {
                let units = self
                    .answers
                    .readers
                    .iter()
                    .filter_map(|id| self.answers.offer.as_ref()?.unit(id));
                let names: Vec<String> = units.map(|unit| unit.name.clone()).collect();
                ("check-readers", both(self.look, &names))
            }
            Step::ImmigrationStatus => ("check-box", self.hidden()),
            Step::Items => {
                let names: Vec<String> = narrative
                    .items
                    .iter()
                    .map(|item| item.name.trim().to_owned())
                    .collect();
                ("check-items", names.join("\n").trim().to_owned())
            }
            Step::Owner => ("check-owner", self.owner()),
            Step::Contact => {
                let contact = &self.answers.contact;
                (
                    "check-contact",
                    joined([
                        &contact.name,
                        &contact.phone,
                        &contact.email,
                        &contact.safe_notes,
                    ]),
                )
            }
            Step::Screening
            | Step::Door
            | Step::Neighborhood
            | Step::Area
            | Step::Safety
            | Step::Check => return None,
        })
    }

    fn what(&self) -> String {
        let narrative = &self.answers.narrative;
        match narrative.kind {
            ReportKind::Hate => narrative
                .what
                .iter()
                .map(|what| self.look.t(what.key()))
                .collect::<Vec<_>>()
                .join("\n"),
            ReportKind::Property => narrative
                .stolen
                .map(|stolen| self.look.t(stolen.key()))
                .unwrap_or_default(),
        }
    }

    fn when(&self) -> String {
        let when = &self.answers.narrative.when;
        let day = match (when.day, &when.date) {
            (Some(crate::content::WhichDay::Date), Some(date)) => Some(self.look.text.day(date)),
            (day, _) => day.map(|day| self.look.t(day.key())),
        };
        let part = when.part.map(|part| self.look.t(part.key()));
        day.into_iter().chain(part).collect::<Vec<_>>().join(" · ")
    }

    fn place(&self) -> String {
        let place = &self.answers.narrative.place;
        let kind = place.kind.map(|kind| self.look.t(kind.key()));
        let city = [("city", Arg::from(&self.look.page.city))];
        let part = match &self.answers.whereabouts {
            Some(Whereabouts::Outside) => Some(self.look.t_with("neighborhood-outside", &city)),
            _ => self
                .answers
                .neighborhood()
                .map(|id| match &self.ask.places {
                    Fetched::Here(places) => places
                        .neighborhoods
                        .iter()
                        .find(|entry| entry.id == *id)
                        .map_or_else(|| id.to_string(), |entry| entry.name.clone()),
                    _ => id.to_string(),
                }),
        };
        let words: Vec<String> = kind.into_iter().chain(part).collect();
        joined([&words.join(" · "), &place.exact])
    }

    fn owner(&self) -> String {
        match self.answers.owner {
            Some(Owner::Person) => self.look.t("owner-person"),
            Some(Owner::Business) => {
                joined([&self.look.t("owner-business"), &self.answers.business])
            }
            None => String::new(),
        }
    }

    /// The box is not shown here: others may look at the screen.
    fn hidden(&self) -> String {
        let own = &self.answers.immigration_status;
        let count = own.wishes.len() + usize::from(!own.words.trim().is_empty());
        if count == 0 {
            return String::new();
        }
        self.look
            .t_with("check-hidden", &[("count", Arg::from(count))])
    }
}

fn joined<const N: usize>(texts: [&String; N]) -> String {
    let given: Vec<&str> = texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    given.join("\n")
}
