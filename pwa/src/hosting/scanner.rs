//! The camera at the door: shown where the browser reads codes by itself. Typed digits stay the way for everybody else.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use api_types::ListeningSessionId;
use web_sys::HtmlVideoElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::camera::{self, Camera};
use crate::text::use_text;
use crate::ui::Icon;

/// What the scanner is told.
#[derive(PartialEq, Properties)]
pub struct ScannerProps {
    /// The session.
    pub session: ListeningSessionId,
    /// Counts wait: the page must not be loaded anew.
    pub busy: bool,
    /// Told what was read, once for each code that comes before the camera.
    pub onread: Callback<String>,
    /// What became of it.
    pub said: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The browser reads no codes.
    Missing,
    Off,
    Starting,
    On,
    Refused,
}

thread_local! {
    /// A page that was loaded to scan begins with it, once.
    static WISHED: Cell<bool> = const { Cell::new(true) };
}

fn door(session: ListeningSessionId) -> String {
    format!("/hosting/session/{session}/door")
}

fn loaded_here(session: ListeningSessionId) -> bool {
    camera::loaded_at().is_some_and(|address| {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        path.ends_with(&door(session))
    })
}

fn wished() -> bool {
    let wish = camera::loaded_at().is_some_and(|address| address.contains("scan=1"));
    WISHED.with(|once| once.replace(false)) && wish
}

/// The button and the picture.
#[component]
pub fn Scanner(props: &ScannerProps) -> Html {
    let text = use_text();
    let standing = use_state_eq(|| Standing::Missing);
    let running = use_memo((), |()| RefCell::new(None::<Camera>));
    let video = use_node_ref();
    // The loop outlives a drawing: it tells whoever listens now.
    let latest = use_memo((), |()| RefCell::new(Callback::<String>::noop()));
    *latest.borrow_mut() = props.onread.clone();

    let start = {
        let (standing, running) = (standing.setter(), running.clone());
        let (session, busy, lang) = (props.session, props.busy, text.locale().tag());
        Callback::from(move |()| {
            if !loaded_here(session) {
                // Loading anew would lose counts that wait.
                match busy {
                    true => standing.set(Standing::Refused),
                    false => camera::load(&format!("{}?lang={lang}&scan=1", door(session))),
                }
                return;
            }
            standing.set(Standing::Starting);
            let (standing, running) = (standing.clone(), running.clone());
            spawn_local(async move {
                let camera = Camera::start().await;
                let next = match camera.is_some() {
                    true => Standing::On,
                    false => Standing::Refused,
                };
                *running.borrow_mut() = camera;
                standing.set(next);
            });
        })
    };
    {
        let (standing, start) = (standing.setter(), start.clone());
        let running = running.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                if camera::can_scan().await {
                    standing.set(Standing::Off);
                    if wished() {
                        start.emit(());
                    }
                }
            });
            move || drop(running.borrow_mut().take())
        });
    }
    {
        let (video, running, latest) = (video.clone(), running.clone(), latest.clone());
        use_effect_with(*standing, move |standing| {
            let element = video.cast::<HtmlVideoElement>();
            if let (Standing::On, Some(element)) = (standing, element)
                && let Some(camera) = &*running.borrow()
            {
                camera.watch(&element, once_each(latest));
            }
        });
    }
    let stop = {
        let (standing, running) = (standing.setter(), running.clone());
        move |_: MouseEvent| {
            drop(running.borrow_mut().take());
            standing.set(Standing::Off);
        }
    };
    let press = start.reform(|_: MouseEvent| ());
    let is_on = *standing == Standing::On;
    html! {
        if *standing != Standing::Missing {
            <section class="scanner" aria-label={text.t("hosting-scan")}>
                if is_on {
                    <video ref={video} muted={true} playsinline={true} aria-label={text.t("hosting-scan-picture")}></video>
                    <button class="btn" type="button" onclick={stop}>{ text.t("hosting-scan-stop") }</button>
                } else {
                    <button class="btn" type="button" onclick={press} disabled={*standing == Standing::Starting}>
                        <Icon name="camera" />{ text.t("hosting-scan") }
                    </button>
                }
                <p role="status">{ match *standing {
                    Standing::Refused => text.t("hosting-scan-refused"),
                    Standing::On if props.said.is_empty() => text.t("hosting-scan-aim"),
                    Standing::On => props.said.clone(),
                    _ => String::new(),
                } }</p>
            </section>
        }
    }
}

/// The same code stays before the camera for many looks: it counts once.
fn once_each(latest: Rc<RefCell<Callback<String>>>) -> Callback<String> {
    let last = RefCell::new(String::new());
    Callback::from(move |read: String| {
        if *last.borrow() != read {
            last.replace(read.clone());
            let tell = latest.borrow().clone();
            tell.emit(read);
        }
    })
}
