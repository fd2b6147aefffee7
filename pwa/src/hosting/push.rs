//! The browser's own messages: whether it has them, what the person said to it, where it gets them.

use api_types::strategy::PushSubscription as Subscription;
use js_sys::{Function, JSON, Promise, Reflect};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Notification, NotificationPermission, PushManager, PushSubscription,
    PushSubscriptionOptionsInit, ServiceWorkerRegistration,
};

use crate::json;

/// Where the worker of messages lives, as the boot script registers it.
const SCOPE: &str = "/push/";

/// What the person has said to the browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// It knows no messages.
    Unsupported,
    /// Nothing yet.
    Open,
    /// Yes.
    Granted,
    /// No.
    Denied,
}

#[derive(Deserialize)]
struct Told {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

/// What the person has said so far.
pub fn permission() -> Permission {
    let global = js_sys::global();
    let knows = |name: &str| Reflect::has(&global, &name.into()).unwrap_or(false);
    let worker = web_sys::window()
        .is_some_and(|w| Reflect::has(&w.navigator(), &"serviceWorker".into()).unwrap_or(false));
    if !worker || !knows("PushManager") || !knows("Notification") {
        return Permission::Unsupported;
    }
    of(Notification::permission())
}

fn of(said: NotificationPermission) -> Permission {
    match said {
        NotificationPermission::Granted => Permission::Granted,
        NotificationPermission::Denied => Permission::Denied,
        _ => Permission::Open,
    }
}

/// Lets the browser ask. Some ask only at the press of a button itself.
pub async fn ask() -> Permission {
    let Ok(asked) = Notification::request_permission() else {
        return Permission::Denied;
    };
    match JsFuture::from(asked).await {
        Ok(_) => of(Notification::permission()),
        Err(_) => Permission::Denied,
    }
}

/// The subscription that is there, if there is one.
pub async fn here() -> Option<Subscription> {
    told(&present().await?)
}

/// Subscribes, with the key of this site; one that was made for another key is of no use and goes.
pub async fn subscribe(key: &str) -> Option<Subscription> {
    let manager: PushManager = worker().await?;
    let wish = PushSubscriptionOptionsInit::new();
    wish.set_user_visible_only(true);
    let _ = Reflect::set(&wish, &"applicationServerKey".into(), &key.into());
    if let Some(made) = made(&manager, &wish).await {
        return told(&made);
    }
    present().await?;
    end().await;
    told(&made(&manager, &wish).await?)
}

/// Ends the subscription of this browser.
pub async fn end() {
    if let Some(present) = present().await
        && let Ok(ending) = present.unsubscribe()
    {
        // One that stays is told nothing: the server has forgotten it.
        let _ = JsFuture::from(ending).await;
    }
}

async fn made(
    manager: &PushManager,
    wish: &PushSubscriptionOptionsInit,
) -> Option<PushSubscription> {
    let made = manager.subscribe_with_options(wish).ok()?;
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}

async fn present() -> Option<PushSubscription> {
    let container = web_sys::window()?.navigator().service_worker();
    let found = container.get_registration_with_document_url(SCOPE);
    let registration = JsFuture::from(found).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.dyn_into().ok()?;
    let present = registration.push_manager().ok()?.get_subscription().ok()?;
    JsFuture::from(present).await.ok()?.dyn_into().ok()
}

// The boot script alone may name a worker.
async fn worker() -> Option<PushManager> {
    let amparo = Reflect::get(&js_sys::global(), &"amparo".into()).ok()?;
    let work: Function = Reflect::get(&amparo, &"workForPush".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let promise: Promise = work.call0(&amparo).ok()?.dyn_into().ok()?;
    let manager: JsValue = JsFuture::from(promise).await.ok()?;
    Some(manager.unchecked_into())
}

fn told(subscription: &PushSubscription) -> Option<Subscription> {
    let text = JSON::stringify(subscription).ok()?.as_string()?;
    let Told { endpoint, keys } = json::read(&text)?;
    Some(Subscription {
        endpoint,
        p256dh: keys.p256dh,
        auth: keys.auth,
    })
}
