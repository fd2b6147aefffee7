//! What stands in the forms of a seat's page: as stored, or as it was sent.

use api_types::listening::SignUp;
use pwa::civic::models::SignUpValues;

/// Only one of the two forms was sent; the other shows what is stored.
pub(super) fn merged(sent: SignUpValues, stored: SignUpValues, wish: &str) -> SignUpValues {
    match wish {
        "change" => SignUpValues {
            seats: sent.seats,
            wheelchair: sent.wheelchair,
            asl_seating: sent.asl_seating,
            headset: sent.headset,
            childcare: sent.childcare,
            speaking: sent.speaking,
            ..stored
        },
        _ => SignUpValues {
            needs: sent.needs,
            interpreter_language: sent.interpreter_language,
            name: sent.name,
            group: sent.group,
            email: sent.email,
            language: sent.language,
            ages: sent.ages,
            speaker: sent.speaker,
            ..stored
        },
    }
}

/// As stored.
pub(super) fn stored(sign_up: &SignUp) -> SignUpValues {
    let who = &sign_up.attendee;
    let extras = &sign_up.extras;
    let interpreter = who.needs.iter().find_map(|need| need.language.clone());
    SignUpValues {
        group_chosen: sign_up.wanted > 1,
        seats: sign_up.wanted.to_string(),
        way: Some(sign_up.way),
        wheelchair: extras.wheelchair.to_string(),
        asl_seating: extras.asl_seating.to_string(),
        headset: extras.headset.to_string(),
        childcare: extras.childcare.to_string(),
        speaking: extras.speaking.to_string(),
        ages: who.ages.clone(),
        speaker: who.speaker.clone(),
        needs: who
            .needs
            .iter()
            .map(|need| need.kind.word().to_owned())
            .collect(),
        interpreter_language: interpreter.map(|tag| tag.0).unwrap_or_default(),
        name: who.name.clone(),
        group: who.group.clone(),
        email: who.email.clone(),
        language: who
            .language
            .as_ref()
            .map(|tag| tag.0.clone())
            .unwrap_or_default(),
        accept_partial: sign_up.accept_partial,
        least: sign_up.least.to_string(),
    }
}
