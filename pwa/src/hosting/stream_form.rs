//! Writing down all streams of a session, in the order in which they are shown.

use api_types::streams::{Captions, NewStream, NewStreams, Stream, StreamSource};
use api_types::{LanguageTag, ListeningSessionId};
use yew::prelude::*;

use super::fields::language_options;
use super::load::use_act;
use super::papers::{empty_stream, stream_again, wrong_stream};
use super::parts::{Entry, Pick, Tick, use_lead};
use super::sheet::{Pen, use_sheet};
use super::words::{self, CAPTIONS, SOURCES, word};
use crate::api::hosting as api;
use crate::staff::desk::use_unsent;
use crate::text::use_text;

type Sheet = Vec<NewStream>;

/// What the form is told.
#[derive(PartialEq, Properties)]
pub struct StreamsFormProps {
    /// The session.
    pub session: ListeningSessionId,
    /// What is there.
    pub streams: Vec<Stream>,
    /// The language of a new one.
    pub language: String,
    /// Told when it is saved.
    pub saved: Callback<()>,
    /// Told when nothing is changed.
    pub cancel: Callback<()>,
}

/// The form.
#[component]
pub fn StreamsForm(props: &StreamsFormProps) -> Html {
    let text = use_text();
    let act = use_act();
    let first = use_memo((), |()| {
        let mut all: Sheet = props.streams.iter().map(stream_again).collect();
        if all.is_empty() {
            all.push(empty_stream(&props.language));
        }
        all
    });
    let sheet = use_sheet(|| (*first).clone());
    use_unsent(*sheet != *first);
    let wrong = use_state(|| None::<(usize, &'static str)>);
    use_lead("st-language-0");
    let session = props.session;
    let onsubmit = {
        let (act, sheet, wrong) = (act.clone(), sheet.clone(), wrong.setter());
        let saved = props.saved.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let found = wrong_stream(&sheet);
            wrong.set(found);
            if let Some((index, field)) = found {
                act.forget();
                crate::ui::browser::focus(&format!("st-{field}-{index}"));
                return;
            }
            let (saved, streams) = (saved.clone(), (*sheet).clone());
            act.run(
                async move { api::write_streams(session, &NewStreams { streams }).await },
                move |()| saved.emit(()),
            );
        }
    };
    let add = {
        let (sheet, language) = (sheet.clone(), props.language.clone());
        move |_: MouseEvent| {
            let new = empty_stream(&language);
            sheet.edit(move |all| all.push(new));
        }
    };
    html! {
        <form {onsubmit} novalidate=true class="flow">
            { for (0..sheet.len()).map(|index| html! { <Row sheet={sheet.clone()} {index} wrong={wrong.filter(|(at, _)| *at == index).map(|(_, field)| field)} /> }) }
            <button class="btn" type="button" onclick={add}>{ text.t("hosting-add-stream") }</button>
            <div class="bar-below">
                <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save") }</button>
                <button class="btn" type="button" onclick={props.cancel.reform(|_: MouseEvent| ())}>{ text.t("hosting-no") }</button>
                { act.line(&text) }
            </div>
        </form>
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    sheet: Pen<Sheet>,
    index: usize,
    wrong: Option<&'static str>,
}

/// One stream.
#[component]
fn Row(props: &RowProps) -> Html {
    let text = use_text();
    let (sheet, index) = (&props.sheet, props.index);
    let Some(stream) = sheet.get(index) else {
        return html! {};
    };
    let facts = &stream.facts;
    let put = |change: fn(&mut NewStream, String)| {
        sheet.hear(move |all: &mut Sheet, words: String| {
            if let Some(stream) = all.get_mut(index) {
                change(stream, words);
            }
        })
    };
    let mark = |change: fn(&mut NewStream, bool)| {
        sheet.hear(move |all: &mut Sheet, is: bool| {
            if let Some(stream) = all.get_mut(index) {
                change(stream, is);
            }
        })
    };
    let arrange = |change: fn(&mut Sheet, usize)| {
        let sheet = sheet.clone();
        move |_: MouseEvent| sheet.edit(move |all| change(all, index))
    };
    let fault = |field: &str| {
        let is = props.wrong == Some(field);
        is.then(|| AttrValue::from(text.t("hosting-wrong-stream")))
    };
    let sources = SOURCES.map(|(_, one)| (one.to_owned(), word(&text, one)));
    let captions = CAPTIONS.map(|(_, one)| (one.to_owned(), word(&text, one)));
    html! {
        <fieldset class="card pairs-form">
            <Pick id={format!("st-language-{index}")} label={text.t("hosting-stream-language")} options={language_options()}
                value={facts.language.0.clone()} onchange={put(|s, v| s.facts.language = LanguageTag(v))} />
            <Pick id={format!("st-source-{index}")} label={text.t("hosting-source")} options={sources.to_vec()}
                value={words::of(&SOURCES, &facts.source)} onchange={put(|s, v| s.facts.source = source(&v))} />
            <Entry id={format!("st-address-{index}")} label={text.t("hosting-stream-address")} hint={text.t("hosting-stream-address-hint")}
                error={fault("address")} value={facts.address.clone()} oninput={put(|s, v| s.facts.address = v)} />
            <Entry id={format!("st-backup-{index}")} kind="url" label={text.t("hosting-backup")} error={fault("backup")}
                value={facts.backup.clone().unwrap_or_default()}
                oninput={put(|s, v| s.facts.backup = Some(v).filter(|v| !v.trim().is_empty()))} />
            <Entry id={format!("st-provider-{index}")} label={text.t("hosting-provider")} hint={text.t("hosting-provider-hint")}
                value={facts.provider.clone()} oninput={put(|s, v| s.facts.provider = v)} />
            <Pick id={format!("st-captions-{index}")} label={text.t("hosting-captions")} options={captions.to_vec()}
                value={words::of(&CAPTIONS, &facts.captions)} onchange={put(|s, v| s.facts.captions = captions_of(&v))} />
            <Tick label={text.t("hosting-stream-asl")} checked={facts.asl} onchange={mark(|s, is| s.facts.asl = is)} />
            <Tick label={text.t("hosting-stream-interpreted")} checked={facts.interpreted} onchange={mark(|s, is| s.facts.interpreted = is)} />
            <div class="row">
                if index > 0 {
                    <button class="btn" type="button" onclick={arrange(|all, index| all.swap(index - 1, index))}>{ text.t("hosting-move-up") }</button>
                }
                <button class="btn bare" type="button" onclick={arrange(|all, index| { all.remove(index); })}>{ text.t("hosting-remove") }</button>
            </div>
        </fieldset>
    }
}

fn source(word: &str) -> StreamSource {
    let found = SOURCES.iter().find(|(_, one)| *one == word);
    found.map_or(StreamSource::Hls, |(source, _)| *source)
}

fn captions_of(word: &str) -> Captions {
    let found = CAPTIONS.iter().find(|(_, one)| *one == word);
    found.map_or(Captions::None, |(captions, _)| *captions)
}
