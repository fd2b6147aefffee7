//! How to reach the person, and who can open that.

use api_types::staff::UnitKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, both, room};
use crate::ui::{Card, Field, Kind, Look, Notice, Tone};

/// The question.
pub fn contact(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let contact = &answers.contact;
    let view = html! {
        <>
            <Field id="name" label={look.t("contact-name")} value={contact.name.clone()}
                oninput={ask.on_words(|answers, words| answers.contact.name = words)} />
            <Field id="phone" kind={Kind::Phone} label={look.t("contact-phone")} value={contact.phone.clone()}
                oninput={ask.on_words(|answers, words| answers.contact.phone = words)} />
            <Field id="email" kind={Kind::Email} label={look.t("contact-email")} value={contact.email.clone()}
                oninput={ask.on_words(|answers, words| answers.contact.email = words)} />
            <Field id="safe-notes" kind={Kind::Lines} rows=3 label={look.t("safe-notes")} hint={look.t("safe-notes-hint")}
                value={contact.safe_notes.clone()} error={ask.fault(look, "safe-notes")}
                room={room(look, Limit::Contact, answers, &contact.safe_notes)}
                oninput={ask.on_words(|answers, words| answers.contact.safe_notes = words)} />
            { readers(look, ask) }
        </>
    };
    Question::new(look.t("ask-contact"))
        .hint(look.t("ask-contact-hint"))
        .draw(look, ask, view)
}

/// Who can open the contact, and the consent for police where an advocate holds it.
fn readers(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let Some(offer) = &answers.offer else {
        return html! {};
    };
    let ids = answers.contact_readers();
    let units: Vec<_> = ids.iter().filter_map(|id| offer.unit(id)).collect();
    let names: Vec<String> = units.iter().map(|unit| unit.name.clone()).collect();
    let advocate = units.iter().any(|unit| unit.kind == UnitKind::Advocate);
    let police = answers
        .readers
        .iter()
        .filter_map(|id| offer.unit(id))
        .find(|unit| unit.kind == UnitKind::Police);
    let consent = police.filter(|_| advocate).map(|police| {
        let label = look.t_with("contact-police", &[("name", Arg::from(&police.name))]);
        Card::many("contact-police", "yes", label, answers.contact_to_police)
            .note(Some(look.t("contact-police-note")))
            .draw(
                look,
                ask.on_choice(|answers, on| answers.contact_to_police = on),
            )
    });
    html! {
        <>
            if !names.is_empty() {
                <Notice icon="lock" tone={Tone::Vow}>
                    <p>{ look.t_with("contact-who", &[("names", Arg::from(&both(look, &names)))]) }</p>
                </Notice>
            }
            { for consent }
        </>
    }
}
