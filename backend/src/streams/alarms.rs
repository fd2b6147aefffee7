//! Alarms by push: a host has them on the devices that she chose, for streams of her own sessions.

use api_types::ProblemKind;
use api_types::listening::SessionKind;
use api_types::strategy::PushSubscription;
use api_types::streams::{AlarmAct, UseAlarms};
use i18n::{Arg, Catalogue, Locale, Surface};
use sea_orm::{DatabaseTransaction, DbErr};

use super::hosting::host;
use super::{StreamError, Streams};
use crate::access::StaffActor;
use crate::listening::SessionBrief;
use crate::notify::{Device, Notify};
use crate::push::Subscription;

// Seconds. An hour later the session may be called off: an alarm that comes so late helps nobody.
const OF_USE: i64 = 30 * 60;

impl Streams {
    /// What a browser is given as `applicationServerKey`. Hosts may.
    pub fn alarm_key(&self, staff: &StaffActor) -> Result<String, StreamError> {
        host(staff)?;
        Ok(self.0.notify.pushes().public_key())
    }

    /// Shows or changes whether alarms come to this browser, and tells it. Hosts may.
    pub async fn use_alarms(
        &self,
        staff: &StaffActor,
        wish: UseAlarms,
    ) -> Result<bool, StreamError> {
        host(staff)?;
        let PushSubscription {
            endpoint,
            p256dh,
            auth,
        } = wish.subscription;
        let subscription = Subscription {
            endpoint,
            p256dh,
            auth,
        };
        let notify = &self.0.notify;
        match wish.act {
            AlarmAct::Show => Ok(notify.has_device(staff.staff_id, &subscription).await?),
            AlarmAct::On => {
                let language = Locale::parse(&wish.language.0);
                let language = language.ok_or(ProblemKind::UnknownLanguage)?;
                notify
                    .add_device(staff.staff_id, &subscription, language)
                    .await?;
                Ok(true)
            }
            AlarmAct::Off => {
                notify.drop_device(staff.staff_id, &subscription).await?;
                Ok(false)
            }
        }
    }
}

/// Tells a browser of the host that a stream broke off, in the caller's transaction. Of a session that is not public it says nothing:
/// anybody may look at a locked screen.
pub(super) async fn post(
    notify: &Notify,
    txn: &DatabaseTransaction,
    device: &Device,
    about: &str,
    session: &SessionBrief,
    now: i64,
) -> Result<(), DbErr> {
    let texts = Catalogue::embedded(device.language, Surface::Mail);
    let text = match session.kind {
        SessionKind::Public => texts.text_with(
            "push-stream-body",
            &[("title", Arg::Text(&session.facts.title))],
        ),
        _ => texts.text("mail-stream-body"),
    };
    let said = (texts.text("mail-stream-subject"), text);
    let lang = device.language.tag();
    let page = format!("/hosting/session/{}/stream?lang={lang}", session.id);
    let times = (now, now + OF_USE);
    notify
        .post_alarm(txn, device, about, said, page, times)
        .await
}
