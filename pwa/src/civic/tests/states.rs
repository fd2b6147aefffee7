//! What a page says is what is so: one statement for each state, and nothing that contradicts it.

use api_types::listening::*;

use super::*;

fn seat(change: impl FnOnce(&mut SeatView)) -> String {
    let mut view = seat_fixtures::seat(SignUpState::Unconfirmed);
    change(&mut view);
    english(CivicView::Seat(Box::new(view)))
}

#[test]
fn what_is_held_is_what_is_there_and_nothing_is_held_that_is_waited_for() {
    let all = seat(|_| {});
    assert!(all.contains("We hold 14 seats for you."), "{all}");
    assert!(all.contains("We sent you a mail.") && all.contains("6:30 pm"));
    let part = seat(|view| view.sign_up.seats = 9);
    assert!(part.contains("We hold 9 of your 14 seats."), "{part}");
    let offered = seat(|view| {
        view.sign_up.seats = 0;
        view.sign_up.offer = Some(Offer {
            seats: 9,
            until: "2027-05-01T18:30:00Z".to_owned(),
        });
    });
    assert!(
        !offered.contains("We hold 9") && !offered.contains("We hold 14"),
        "{offered}"
    );
    assert!(offered.contains("You wait for 14 seats."));
    assert!(offered.contains("9 of your 14 seats are free."));
}

#[test]
fn seats_that_were_taken_before_the_mail_was_answered_are_not_called_final() {
    let accepted = |state| {
        seat(|view| {
            view.sign_up.state = state;
            view.sign_up.seats = 9;
            view.done = Some("accept-offer".to_owned());
        })
    };
    let held = accepted(SignUpState::Unconfirmed);
    assert!(!held.contains("The seats are yours."), "{held}");
    assert!(accepted(SignUpState::Partly).contains("The seats are yours."));
}

#[test]
fn a_session_that_was_called_off_leaves_nothing_to_do() {
    let html = seat(|view| view.cancelled = true);
    assert!(html.contains("there is nothing for you to do"));
    for gone in [
        "Not final yet",
        "We hold",
        "Held until",
        "We sent",
        "14 seats",
    ] {
        assert!(!html.contains(gone), "{gone}: {html}");
    }
}

#[test]
fn a_seat_that_is_final_says_that_a_mail_asks_for_the_address() {
    let with = |unanswered, click: &str| {
        seat(|view| {
            view.sign_up.state = SignUpState::Registered;
            view.sign_up.mail_unanswered = unanswered;
            view.click = click.to_owned();
        })
    };
    let sent = with(true, "");
    assert!(sent.contains("We sent a mail to the address you gave."));
    assert!(sent.contains("Your sign-up stays even if you do not press it."));
    assert!(with(true, "12345678").contains("Yes, write to this address"));
    // Once it is answered, nothing is asked.
    let answered = with(false, "12345678");
    assert!(!answered.contains("value=\"confirm\"") && !answered.contains("We sent"));
}

#[test]
fn everything_that_was_asked_for_is_listed_until_it_is_given_back() {
    let with = |state| {
        seat(|view| {
            view.sign_up.state = state;
            view.sign_up.extras = Extras {
                wheelchair: 2,
                asl_seating: 1,
                headset: 1,
                childcare: 3,
                speaking: 1,
            };
            view.sign_up.attendee.ages = "4, 7".to_owned();
            view.sign_up.attendee.speaker = "Rosa".to_owned();
        })
    };
    let listed = with(SignUpState::Registered);
    let asked = listed.split("What you asked for").nth(1).unwrap();
    for words in [
        "Wheelchair places: 2",
        "Seats that see the sign-language interpreter: 1",
        "Headsets: 1",
        "Children for childcare: 3",
        "4, 7",
        "Turns to speak: 1",
        "Rosa",
    ] {
        assert!(
            asked.replace("<!-- -->", "").contains(words),
            "{words}: {asked}"
        );
    }
    for ended in [SignUpState::Cancelled, SignUpState::Expired] {
        assert!(!with(ended).contains("What you asked for"));
    }
}

fn form(change: impl FnOnce(&mut SignUpForm)) -> String {
    let mut view = seat_fixtures::sign_up();
    change(&mut view);
    english(CivicView::SignUp(Box::new(view)))
}

/// The ways that are chosen when the form is drawn.
fn chosen(html: &str) -> Vec<&str> {
    let radios = tags(html, "input").into_iter();
    let ways = radios.filter(|tag| tag.contains("name=\"way\""));
    let on = ways.filter(|tag| tag.contains("checked"));
    on.filter_map(|tag| tag.split("value=\"").nth(1)?.split('"').next())
        .collect()
}

#[test]
fn a_full_hall_is_said_beside_the_room_online_and_nobody_is_sent_there_unasked() {
    let full = |view: &mut SignUpForm| {
        view.rooms[0].open = 0;
        view.rooms[0].waiting = 25;
        view.rooms[1].open = 300;
    };
    assert_eq!(chosen(&form(|_| {})), ["in-person"]);
    let html = form(full);
    assert_eq!(chosen(&html), [""; 0]);
    assert!(html.contains("Full, 25 waiting"), "{html}");
    let waits = form(|view| {
        full(view);
        view.values.way = Some(Way::InPerson);
    });
    assert_eq!(chosen(&waits), ["in-person"]);

    let mut card = fixtures::card("ktown", "Koreatown", "19");
    card.rooms = fixtures::rooms();
    card.rooms.swap(0, 1);
    (card.rooms[0].way, card.rooms[1].way) = (Way::InPerson, Way::Online);
    let html = english(CivicView::Start(vec![card]));
    assert!(html.contains("In the hall: Full, 22 waiting"), "{html}");
    assert!(html.contains("Online: 38 seats open"), "{html}");
}

#[test]
fn what_was_not_chosen_is_asked_for_in_its_own_words() {
    let html = form(|view| {
        view.faults = vec![
            fixtures::fault("interpreter_language", ProblemKind::UnknownLanguage),
            fixtures::fault("way", ProblemKind::NotOffered),
        ];
    });
    assert!(html.contains("Choose the language of the interpreter."));
    assert!(html.contains("Choose how you want to take part."));
    // Another language that nobody knows is still said to be that.
    let other = form(|view| {
        view.faults = vec![fixtures::fault("language", ProblemKind::UnknownLanguage)];
    });
    assert!(other.contains("This language is not known here."));
}

#[test]
fn the_form_shows_what_the_session_offers_and_what_happens_if_it_is_full_before_it_is_sent() {
    let html = form(|_| {});
    let places = html.split("Places for wheelchairs").next().unwrap();
    let details = places.rsplit("<details").next().unwrap();
    assert!(details.contains(" open"), "{details}");
    let full = html.find("If it is full").unwrap();
    let send = html
        .find("Save these seats")
        .or(html.find("class=\"actions\""))
        .unwrap();
    assert!(full < send);
    let persian = drawn(
        Locale::Fa,
        false,
        CivicView::SignUp(Box::new(seat_fixtures::sign_up())),
    );
    let language = persian
        .body
        .split("name=\"interpreter_language\"")
        .nth(1)
        .unwrap();
    let language = language.split("</select>").next().unwrap();
    let picked = language
        .split("<option")
        .find(|option| option.contains("selected"));
    assert!(picked.unwrap().contains("value=\"fa\""), "{language}");
}

#[test]
fn an_old_link_says_that_nothing_more_is_sent_and_nothing_about_seats() {
    let view = FollowView {
        state: FollowState::Gone,
        ..FollowView::default()
    };
    let html = english(CivicView::Follow(view));
    assert!(html.contains("Nothing more is sent because of it."));
    let main = html.split("<main").nth(1).unwrap();
    let main = main.split("<nav").next().unwrap();
    assert!(!main.contains("seats") && !main.contains("<form"), "{main}");
}

#[test]
fn a_promise_that_was_kept_late_says_by_how_much() {
    let with = |days| {
        let mut card = strategy_fixtures::commitment("c1");
        card.state = api_types::strategy::CommitmentState::Done;
        card.late_days = 0;
        card.done = Some(fixtures::dated("2027-03-09", "March 9"));
        card.done_late = days;
        let list = CommitmentList {
            commitments: vec![card],
            ..CommitmentList::default()
        };
        english(CivicView::Commitments(list))
    };
    assert!(with(60).contains("Done March 9, 60 days late"));
    assert!(!with(0).contains("days late"));
}

#[test]
fn a_neighborhood_with_a_session_that_is_on_or_comes_is_not_called_unheard() {
    let with = |next: Vec<SessionCard>| {
        let mut view = strategy_fixtures::neighborhood();
        (view.held, view.next, view.past) = (0, next, Vec::new());
        english(CivicView::Neighborhood(Box::new(view)))
    };
    assert!(with(Vec::new()).contains("No session yet."));
    let one = fixtures::card("ktown", "Koreatown", "19");
    assert!(!with(vec![one]).contains("No session yet."));
}

#[test]
fn after_a_question_the_first_link_leads_back_to_the_stream() {
    let with = |streamed| {
        let mut ask = watch_fixtures::ask();
        (ask.sent, ask.streamed) = (true, streamed);
        english(CivicView::Ask(ask))
    };
    let html = with(true);
    let back = html.find("/watch\"").unwrap();
    assert!(back < html.find("Ask another one").unwrap());
    assert!(!with(false).contains("/watch\""));
}

#[test]
fn a_session_that_has_begun_says_how_to_take_part_and_one_that_is_over_does_not() {
    let with = |zone: &str| {
        let mut session = fixtures::session();
        session.sign_up_open = false;
        session.rooms = Vec::new();
        session.zone_name = zone.to_owned();
        english(CivicView::Session(Box::new(session)))
    };
    let begun = with("America/Los_Angeles");
    let seats = begun.split("id=\"seats\"").nth(1).unwrap();
    let seats = seats.split("</section>").next().unwrap();
    assert!(seats.contains("just come, call in or watch"), "{seats}");
    assert!(
        seats.contains("tel:") && seats.contains("/watch\""),
        "{seats}"
    );
    let over = with("");
    assert!(over.contains("The session is over."));
    assert!(!over.contains("just come, call in"));
}

#[test]
fn an_empty_choice_offers_to_tell_and_shows_what_comes_next() {
    let with = |neighborhood: Option<&str>| {
        let view = Schedule {
            filter: Filter {
                neighborhood: neighborhood.map(str::to_owned),
                ..Filter::default()
            },
            elsewhere: Some(fixtures::card("ktown", "Koreatown", "19")),
            ..Schedule::default()
        };
        english(CivicView::Schedule(view))
    };
    let html = with(Some("reseda"));
    assert!(
        html.contains("/en/follow?kind=neighborhood&amp;target=reseda"),
        "{html}"
    );
    assert!(html.contains("The next session") && html.contains("/en/sessions/ktown"));
    assert!(!with(None).contains("/follow?kind=neighborhood"));
}

#[test]
fn a_question_and_its_answer_are_aligned_by_their_own_script() {
    let mut session = fixtures::session();
    let mut question = fixtures::question("q1", Some("Sí, desde mayo."));
    question.text = fixtures::said("¿Habrá luces?", "es");
    session.questions = vec![question];
    let page = drawn(Locale::Fa, false, CivicView::Session(Box::new(session))).body;
    for words in ["¿Habrá luces?", "Sí, desde mayo."] {
        let tag = page
            .split(words)
            .next()
            .unwrap()
            .rsplit('<')
            .next()
            .unwrap();
        assert!(
            tag.starts_with("p ") && tag.contains("dir=\"auto\""),
            "{tag}"
        );
        // Nobody says in which language an answer is.
        assert_eq!(tag.contains("lang=\"es\""), words.starts_with('¿'), "{tag}");
    }
}
