//! How to reach the person, and who can open that.

use api_types::staff::UnitKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, both, room};
use crate::text::use_text;
use crate::ui::{Choice, Field, Kind, Notice, Tone};

/// The question.
#[component]
pub fn Contact(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let contact = &answers.contact;
    html! {
        <Question ask={props.clone()} title={text.t("ask-contact")} hint={text.t("ask-contact-hint")}>
            <Field id="name" label={text.t("contact-name")} value={contact.name.clone()}
                oninput={props.on_words(|answers, words| answers.contact.name = words)} />
            <Field id="phone" kind={Kind::Phone} label={text.t("contact-phone")} value={contact.phone.clone()}
                oninput={props.on_words(|answers, words| answers.contact.phone = words)} />
            <Field id="email" kind={Kind::Email} label={text.t("contact-email")} value={contact.email.clone()}
                oninput={props.on_words(|answers, words| answers.contact.email = words)} />
            <Field id="safe-notes" kind={Kind::Lines} rows=3 label={text.t("safe-notes")} hint={text.t("safe-notes-hint")}
                value={contact.safe_notes.clone()} error={props.fault(&text, "safe-notes")}
                room={room(&text, Limit::Contact, answers, &contact.safe_notes)}
                oninput={props.on_words(|answers, words| answers.contact.safe_notes = words)} />
            <Readers ..props.clone() />
        </Question>
    }
}

/// Who can open the contact, and the consent for police where an advocate holds it.
#[component]
fn Readers(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let Some(offer) = &answers.offer else {
        return html! {};
    };
    let units: Vec<_> = answers
        .contact_readers()
        .iter()
        .filter_map(|id| offer.unit(id))
        .cloned()
        .collect();
    let names: Vec<String> = units.iter().map(|unit| unit.name.clone()).collect();
    let police = answers
        .readers
        .iter()
        .filter_map(|id| offer.unit(id))
        .find(|unit| unit.kind == UnitKind::Police);
    let advocate = units.iter().any(|unit| unit.kind == UnitKind::Advocate);
    html! {
        <>
            if !names.is_empty() {
                <Notice icon="lock" tone={Tone::Vow}>
                    <p>{ text.t_with("contact-who", &[("names", Arg::from(&both(&text, &names)))]) }</p>
                </Notice>
            }
            if let Some(police) = police.filter(|_| advocate) {
                <Choice many=true name="contact-police" value="yes" checked={answers.contact_to_police}
                    label={text.t_with("contact-police", &[("name", Arg::from(&police.name))])} note={text.t("contact-police-note")}
                    onchange={props.on_choice(|answers, on| answers.contact_to_police = on)} />
            }
        </>
    }
}
