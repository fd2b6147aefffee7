//! A series: one model, many neighborhoods, looked at before the drafts are made.

use api_types::NeighborhoodId;
use api_types::listening::{Coverage, HostedSession, SessionKind};
use yew::prelude::*;

use super::civil::Local;
use super::clock;
use super::fields::Fields;
use super::fields_people::turn;
use super::form::{SessionForm, Wrong};
use super::load::{Loaded, use_act, use_loaded};
use super::new_page::all_wrong;
use super::parts::{Entry, Tick, error, lead_to, use_number};
use super::series::{MOST_DAYS, preview, series, without_one};
use super::series_made::SeriesMade;
use super::sheet::{Pen, use_sheet};
use super::words;
use crate::api::hosting as api;
use crate::page::use_page;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::text::use_text;
use crate::ui::Icon;

/// What a series has beside its model.
#[derive(Clone, Default, PartialEq)]
struct Plan {
    neighborhoods: Vec<NeighborhoodId>,
    every_days: String,
}

impl Plan {
    /// What needs a hand beside the model.
    fn wrong(&self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if self.neighborhoods.is_empty() {
            wrong.push(("neighborhoods", "hosting-wrong-series"));
        }
        if self.days().is_none() {
            wrong.push(("every", "hosting-wrong-series"));
        }
        wrong
    }

    fn days(&self) -> Option<u16> {
        let days: u16 = self.every_days.trim().parse().ok()?;
        (days <= MOST_DAYS).then_some(days)
    }
}

/// The page.
#[component]
pub fn SeriesPage() -> Html {
    let text = use_text();
    let desk = use_desk();
    let page = use_page();
    let form = {
        let (tag, city) = (text.locale().tag(), page.city.clone());
        use_sheet(move || SessionForm::new(SessionKind::Public, tag, &clock::city_zone(), &city))
    };
    let plan = use_sheet(|| Plan {
        neighborhoods: Vec::new(),
        every_days: "7".to_owned(),
    });
    let first = use_memo((), |()| (*form).clone());
    let made = use_state(|| None::<Vec<HostedSession>>);
    let wrong = use_state(Vec::<Wrong>::new);
    let act = use_act();
    let number = use_number(());
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-series");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    use_unsent(made.is_none() && (!plan.neighborhoods.is_empty() || !form.title.is_empty()));
    let onsubmit = {
        let (form, plan, wrong, act) = (form.clone(), plan.clone(), wrong.clone(), act.clone());
        let (desk, made, first) = (desk.clone(), made.setter(), first.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let checked = form.sound(&first, &clock::on_the_wall_now(&form.zone));
            let mut found = plan.wrong();
            found.extend(checked.as_ref().err().into_iter().flatten());
            let days = plan.days().unwrap_or(MOST_DAYS + 1);
            let new = checked.ok().filter(|_| found.is_empty());
            let new = new.and_then(|model| series(model, plan.neighborhoods.clone(), days));
            let Some(mut new) = new else {
                act.forget();
                lead_to("s", &found);
                wrong.set(found);
                return;
            };
            new.id = number;
            wrong.set(Vec::new());
            let (desk, made) = (desk.clone(), made.clone());
            act.run(
                async move { api::make_series(&new).await },
                move |sessions: Vec<HostedSession>| {
                    desk.unsent.forget();
                    made.set(Some(sessions));
                },
            );
        }
    };
    if let Some(made) = &*made {
        return html! { <SeriesMade made={made.clone()} /> };
    }
    let all_wrong = all_wrong(&wrong, &form, &first, &act);
    let own = plan.wrong();
    let fault = |field: &str| {
        let stands = own.iter().any(|(one, _)| *one == field);
        error(&text, &wrong, field).filter(|_| stands)
    };
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ text.t("hosting-series") }</h1>
            <form {onsubmit} novalidate=true>
                <div class="sheet">
                    <Neighborhoods plan={plan.clone()} where_fault={fault("neighborhoods")} every_fault={fault("every")} />
                </div>
                <Fields form={form.clone()} wrong={all_wrong} series=true />
                <Preview {plan} {form} />
                <div class="bar-below">
                    <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-make-drafts") }</button>
                    { act.line(&text) }
                </div>
            </form>
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct NeighborhoodsProps {
    plan: Pen<Plan>,
    where_fault: Option<AttrValue>,
    every_fault: Option<AttrValue>,
}

/// Which neighborhoods, in the order in which they are ticked.
#[component]
fn Neighborhoods(props: &NeighborhoodsProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let plan = &props.plan;
    let covered: Loaded<Vec<Coverage>> = use_loaded((), |()| api::coverage());
    let find = use_state_eq(String::new);
    let wanted = find.trim().to_lowercase();
    let listed: Vec<(String, String)> = desk
        .neighborhoods()
        .into_iter()
        .filter(|(_, name)| name.to_lowercase().contains(&wanted))
        .collect();
    let choose = |ids: Vec<NeighborhoodId>| {
        let plan = plan.clone();
        move |_: MouseEvent| {
            let ids = ids.clone();
            plan.edit(move |plan| plan.neighborhoods = ids);
        }
    };
    let all: Vec<NeighborhoodId> = listed
        .iter()
        .filter_map(|(slug, _)| NeighborhoodId::parse(slug))
        .collect();
    let bare = covered.value.as_deref().map(|found| without_one(found));
    let search = {
        let find = find.setter();
        Callback::from(move |words| find.set(words))
    };
    let tick = |(slug, name): (String, String)| {
        let id = NeighborhoodId::parse(&slug)?;
        let checked = plan.neighborhoods.contains(&id);
        let onchange =
            plan.hear(move |plan: &mut Plan, is| turn(&mut plan.neighborhoods, id.clone(), is));
        Some(html! { <Tick key={slug} label={name} {checked} {onchange} /> })
    };
    let chosen = u32::try_from(plan.neighborhoods.len()).unwrap_or(u32::MAX);
    html! {
        <fieldset>
            <legend>{ text.t("hosting-series-where") }</legend>
            <p class="soft wide">{ words::count(&text, "hosting-series-chosen", chosen) }</p>
            if let Some(words) = &props.where_fault { <p class="fault wide" role="alert"><Icon name="wrong" /><span>{ words }</span></p> }
            <Entry id="s-neighborhoods" kind="search" label={text.t("hosting-series-find")} value={(*find).clone()} oninput={search} />
            <div class="row wide">
                <button class="btn" type="button" onclick={choose(all)}>{ text.t("hosting-series-all") }</button>
                if let Some(bare) = bare { <button class="btn" type="button" onclick={choose(bare)}>{ text.t("hosting-series-new") }</button> }
                <button class="btn" type="button" onclick={choose(Vec::new())}>{ text.t("hosting-series-none") }</button>
            </div>
            <div class="ticks-row wide tall" tabindex="0" role="group" aria-label={text.t("hosting-series-where")}>
                { for listed.into_iter().filter_map(tick) }
            </div>
            <Entry id="s-every" kind="number" label={text.t("hosting-every-days")} hint={text.t("hosting-every-days-hint")}
                value={plan.every_days.clone()} error={props.every_fault.clone()} oninput={plan.hear(|plan: &mut Plan, words| plan.every_days = words)} />
        </fieldset>
    }
}

#[derive(PartialEq, Properties)]
struct PreviewProps {
    plan: Pen<Plan>,
    form: Pen<SessionForm>,
}

/// The sessions that would be made.
#[component]
fn Preview(props: &PreviewProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let (Some(starts), Some(days)) = (Local::parse(&props.form.starts), props.plan.days()) else {
        return html! { <p class="soft">{ text.t("hosting-series-preview-empty") }</p> };
    };
    let planned = preview(&props.plan.neighborhoods, starts, days);
    if planned.is_empty() {
        return html! { <p class="soft">{ text.t("hosting-series-preview-empty") }</p> };
    }
    html! {
        <section class="card">
            <h2>{ text.t("hosting-series-preview") }</h2>
            <ol class="preview">
                { for planned.iter().map(|one| html! {
                    <li><bdi>{ desk.neighborhood_name(&one.neighborhood) }</bdi>{ " " }<span class="soft num">{ clock::on_the_wall(&text, &one.starts.to_string()) }</span></li>
                }) }
            </ol>
        </section>
    }
}
