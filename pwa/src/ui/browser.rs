//! The few things only a browser can do. At the server and in tests they do nothing.

use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
mod real {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement, SpeechSynthesisUtterance};
    use yew::prelude::*;

    fn document() -> Option<web_sys::Document> {
        web_sys::window()?.document()
    }

    pub fn words_of(event: &InputEvent) -> Option<String> {
        let target = event.target()?;
        match target.dyn_into::<HtmlInputElement>() {
            Ok(input) => Some(input.value()),
            Err(other) => other
                .dyn_into::<HtmlTextAreaElement>()
                .ok()
                .map(|area| area.value()),
        }
    }

    pub fn focus(id: &str) {
        if let Some(element) =
            document().and_then(|d| d.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok())
        {
            let _ = element.focus();
        }
    }

    pub fn scroll_to_top() {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    pub fn print() {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    }

    pub fn today() -> Option<String> {
        let now = js_sys::Date::new_0();
        Some(format!(
            "{:04}-{:02}-{:02}",
            now.get_full_year(),
            now.get_month() + 1,
            now.get_date()
        ))
    }

    pub fn yesterday() -> Option<String> {
        let day = js_sys::Date::new_0();
        day.set_date(day.get_date().saturating_sub(1));
        Some(format!(
            "{:04}-{:02}-{:02}",
            day.get_full_year(),
            day.get_month() + 1,
            day.get_date()
        ))
    }

    pub fn checked_before_start() -> Vec<String> {
        let mut values = Vec::new();
        let Some(found) = document().and_then(|d| d.query_selector_all("#app input:checked").ok())
        else {
            return values;
        };
        for index in 0..found.length() {
            if let Some(input) = found
                .item(index)
                .and_then(|node| node.dyn_into::<HtmlInputElement>().ok())
            {
                values.push(input.value());
            }
        }
        values
    }

    pub fn empty_page() {
        if let Some(main) = document().and_then(|d| d.get_element_by_id("main")) {
            main.set_text_content(None);
        }
    }

    fn voices() -> Option<web_sys::SpeechSynthesis> {
        let window = web_sys::window()?;
        // The property is missing in some embedded browsers.
        js_sys::Reflect::has(&window, &"speechSynthesis".into())
            .ok()?
            .then_some(())?;
        window.speech_synthesis().ok()
    }

    pub fn has_voice(tag: &str) -> bool {
        let Some(synthesis) = voices() else {
            return false;
        };
        let list = synthesis.get_voices();
        let language = tag.split('-').next().unwrap_or(tag);
        // Some browsers fill the list late; an empty list is no refusal.
        list.length() == 0
            || list.iter().any(|voice| {
                let lang = web_sys::SpeechSynthesisVoice::from(voice).lang();
                lang.split(['-', '_'])
                    .next()
                    .is_some_and(|l| l.eq_ignore_ascii_case(language))
            })
    }

    pub fn say(words: &str, tag: &str, done: Callback<()>) -> bool {
        let Some(synthesis) = voices() else {
            return false;
        };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else {
            return false;
        };
        utterance.set_lang(tag);
        utterance.set_rate(0.9);
        let end = Closure::once_into_js(move || done.emit(()));
        utterance.set_onend(end.dyn_ref());
        synthesis.cancel();
        synthesis.speak(&utterance);
        true
    }

    pub fn hush() {
        if let Some(synthesis) = voices() {
            synthesis.cancel();
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod real {
    use yew::prelude::*;

    pub fn words_of(_: &InputEvent) -> Option<String> {
        None
    }
    pub fn focus(_: &str) {}
    pub fn scroll_to_top() {}
    pub fn print() {}
    pub fn today() -> Option<String> {
        None
    }
    pub fn yesterday() -> Option<String> {
        None
    }
    pub fn has_voice(_: &str) -> bool {
        false
    }
    pub fn say(_: &str, _: &str, _: Callback<()>) -> bool {
        false
    }
    pub fn hush() {}
}

/// The words of the input or text area that an event comes from.
pub fn words_of(event: &InputEvent) -> Option<String> {
    real::words_of(event)
}

/// Gives the focus to the element with this id.
pub fn focus(id: &str) {
    real::focus(id);
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    real::scroll_to_top();
}

/// Opens the print window.
pub fn print() {
    real::print();
}

/// Today on this phone, `2026-11-23`.
pub fn today() -> Option<String> {
    real::today()
}

/// Yesterday on this phone.
pub fn yesterday() -> Option<String> {
    real::yesterday()
}

/// Whether this phone can speak a language.
pub fn has_voice(tag: &str) -> bool {
    real::has_voice(tag)
}

/// Speaks; tells when it is done. `false` when this phone can not.
pub fn say(words: &str, tag: &str, done: Callback<()>) -> bool {
    real::say(words, tag, done)
}

/// Stops speaking.
pub fn hush() {
    real::hush();
}

/// What was ticked in the server's page before the app was there.
#[cfg(target_arch = "wasm32")]
pub fn checked_before_start() -> Vec<String> {
    real::checked_before_start()
}

/// Takes everything that was typed off the screen. The boot script then says that the page stopped working.
#[cfg(target_arch = "wasm32")]
pub fn empty_page() {
    real::empty_page();
}
