//! Sessions, seats, streams and requests to draw.

use api_types::listening::*;
use api_types::streams::{Captions, StreamSource, StreamState};
use api_types::{LanguageTag, ProblemKind};

use crate::civic::models::*;

pub fn tag(tag: &str) -> LanguageTag {
    LanguageTag(tag.to_owned())
}

pub fn tags(all: &[&str]) -> Vec<LanguageTag> {
    all.iter().map(|one| tag(one)).collect()
}

pub fn dated(iso: &str, words: &str) -> Dated {
    Dated {
        iso: iso.to_owned(),
        words: words.to_owned(),
    }
}

pub fn said(text: &str, lang: &str) -> Said {
    Said {
        text: text.to_owned(),
        lang: lang.to_owned(),
    }
}

pub fn place(slug: &str, name: &str) -> Place {
    Place {
        slug: slug.to_owned(),
        name: name.to_owned(),
    }
}

fn fault(field: &str, kind: ProblemKind) -> FormFault {
    FormFault {
        field: field.to_owned(),
        kind,
    }
}

pub fn card(slug: &str, title: &str, day: &str) -> SessionCard {
    SessionCard {
        slug: slug.to_owned(),
        title: said(title, "en"),
        state: SessionState::Published,
        iso: format!("2027-05-{day}"),
        month: "May".to_owned(),
        day: day.to_owned(),
        date: format!("Tuesday, May {day}"),
        time: "6:30 to 8:30 pm".to_owned(),
        hall: Some("Seoul International Park hall".to_owned()),
        neighborhood: Some(place("koreatown", "Koreatown")),
        ways: vec![Way::InPerson, Way::Online],
        languages: tags(&["ko", "es", "en"]),
        access: vec![Access::StepFree, Access::Childcare],
        stream: None,
        captions: false,
        seats: Some(Seats {
            capacity: 120,
            open: 38,
            waiting: 0,
        }),
        moved_from: None,
        point: Some((34.055, -118.30)),
    }
}

fn cards() -> Vec<SessionCard> {
    vec![
        SessionCard {
            stream: Some(StreamState::Live),
            captions: true,
            seats: None,
            access: vec![Access::Asl],
            point: Some((34.00, -118.29)),
            ..card("train", "Safe on the train: Vermont line", "14")
        },
        card("ktown", "Koreatown: after the break-ins", "19"),
        SessionCard {
            seats: Some(Seats {
                capacity: 60,
                open: 0,
                waiting: 22,
            }),
            moved_from: Some("May 20, 10:00 am".to_owned()),
            languages: tags(&["es", "quc"]),
            point: Some((34.03, -118.20)),
            ..card("families", "Families of Boyle Heights", "23")
        },
        SessionCard {
            state: SessionState::Cancelled,
            hall: None,
            neighborhood: None,
            ways: vec![Way::Online, Way::Phone],
            point: None,
            ..card("faith", "Faith leaders of the west Valley", "28")
        },
    ]
}

pub fn schedule() -> Schedule {
    Schedule {
        neighborhoods: vec![
            place("koreatown", "Koreatown"),
            place("boyle-heights", "Boyle Heights"),
            place("reseda", "Reseda"),
        ],
        near: vec![
            place("boyle-heights", "Boyle Heights"),
            place("koreatown", "Koreatown"),
        ],
        languages: tags(&["en", "es", "ko", "quc"]),
        sessions: cards(),
        next: Some("c2".to_owned()),
        ..Schedule::default()
    }
}

fn month() -> MonthView {
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    let cell = |number: i32| DayCell {
        number: (if number < 1 { number + 30 } else { number }).to_string(),
        iso: format!("2027-05-{number:02}"),
        words: format!("Tuesday, May {number}"),
        outside: !(1..=31).contains(&number),
        today: number == 12,
    };
    MonthView {
        title: "May 2027".to_owned(),
        weekdays: names
            .map(|name| (name.to_owned(), format!("{name}day")))
            .to_vec(),
        weeks: (0..5)
            .map(|week| (0..7).map(|day| cell(week * 7 + day - 5)).collect())
            .collect(),
        before: "2027-04-01".to_owned(),
        after: "2027-06-01".to_owned(),
    }
}

pub fn stream(id: &str, language: &str, source: StreamSource, state: StreamState) -> StreamView {
    StreamView {
        id: id.to_owned(),
        language: tag(language),
        source,
        address: match source {
            StreamSource::Channel => "LA Cityview 35".to_owned(),
            _ => format!("https://stream.example/{id}.m3u8"),
        },
        backup: Some("https://backup.example/b".to_owned()),
        provider: "YouTube".to_owned(),
        captions: Captions::Human,
        asl: id == "asl",
        interpreted: language != "en",
        state,
        since: Some(dated("2027-05-14T18:02:00-07:00", "6:02 pm")),
        interrupted: (state == StreamState::Interrupted)
            .then(|| dated("2027-05-14T18:42:00-07:00", "6:42 pm")),
        hour_over: (state == StreamState::Interrupted)
            .then(|| dated("2027-05-14T19:42:00-07:00", "7:42 pm")),
        recording: None,
        recording_due: Some(dated("2027-05-28", "May 28")),
        recording_posted: None,
        recording_overdue: false,
        texts: tags(&["en"]),
    }
}

fn agenda() -> Vec<AgendaPoint> {
    let point = |time: &str, title: &str, standing| AgendaPoint {
        time: time.to_owned(),
        title: title.to_owned(),
        standing,
    };
    vec![
        point("6:00", "Welcome", Standing::Done),
        point("6:25", "Riders speak", Standing::Now),
        point("7:15", "Metro and the city answer", Standing::Next),
    ]
}

fn question(id: &str, answer: Option<&str>) -> QuestionView {
    QuestionView {
        id: id.to_owned(),
        text: said("¿Cuándo arreglan las luces?", "es"),
        answer: answer.map(str::to_owned),
        state: if answer.is_some() {
            QuestionState::Answered
        } else {
            QuestionState::Shown
        },
        supports: 12,
    }
}

pub fn session() -> SessionView {
    SessionView {
        slug: "ktown".to_owned(),
        state: SessionState::Published,
        title: said("Koreatown: after the break-ins", "en"),
        summary: said(
            "Shop owners and neighbors talk.\n\nThe city listens and says what it will do.",
            "en",
        ),
        when: dated(
            "2027-05-19T18:30:00-07:00",
            "Tuesday, May 19, 6:30 to 8:30 pm",
        ),
        zone: "Pacific time".to_owned(),
        moved_from: None,
        cancelled_because: None,
        neighborhood: Some(place("koreatown", "Koreatown")),
        venue: Some(Venue {
            name: "Seoul International Park hall".to_owned(),
            address: "3250 San Marino St.".to_owned(),
            note: "Two blocks from bus 28. Parking behind the hall".to_owned(),
            ..Venue::default()
        }),
        ways: vec![Way::InPerson, Way::Online],
        languages: tags(&["ko", "es", "en"]),
        access: vec![Access::StepFree, Access::Captions, Access::OffCamera],
        officers: Officers::Plain,
        filmed: true,
        public_record: PublicRecord::Questions,
        phone_in: Some("213-555-0142".to_owned()),
        ask_aid_by: Some(dated("2027-05-14", "May 14")),
        ask_aid_over: false,
        organizer: "Office of Community Safety".to_owned(),
        co_hosts: vec!["Korean American Coalition".to_owned()],
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        streams: vec![
            stream("en", "en", StreamSource::Page, StreamState::Scheduled),
            stream("asl", "ko", StreamSource::Hls, StreamState::StartingSoon),
            stream("tv", "es", StreamSource::Channel, StreamState::Scheduled),
        ],
        rooms: rooms(),
        sign_up_open: true,
        questions_open: true,
        questions: vec![question("q1", Some("In June.")), question("q2", None)],
        record: None,
        findings: Vec::new(),
        commitments: Vec::new(),
    }
}

fn closed() -> SessionView {
    let mut ended = stream("en", "en", StreamSource::Page, StreamState::Ended);
    ended.recording_overdue = true;
    SessionView {
        state: SessionState::Closed,
        streams: vec![ended],
        rooms: Vec::new(),
        sign_up_open: false,
        questions_open: false,
        record: Some(RecordView {
            minutes: None,
            due: dated("2027-05-26", "May 26"),
            overdue: true,
            published: None,
            came: Some(64),
            organizations: Some(7),
        }),
        findings: vec![super::strategy_fixtures::finding("f1")],
        commitments: vec![super::strategy_fixtures::commitment("c1")],
        ..session()
    }
}

fn moved() -> SessionView {
    SessionView {
        moved_from: Some(dated(
            "2027-05-12T18:30:00-07:00",
            "Tuesday, May 12, 6:30 pm",
        )),
        rooms: vec![Room {
            open: 0,
            waiting: 22,
            queue: 2,
            ..room(Way::InPerson)
        }],
        ..session()
    }
}

fn room(way: Way) -> Room {
    Room {
        way,
        capacity: 120,
        open: 38,
        waiting: 0,
        queue: 0,
    }
}

fn rooms() -> Vec<Room> {
    vec![
        room(Way::InPerson),
        Room {
            open: 0,
            waiting: 22,
            queue: 2,
            ..room(Way::Online)
        },
    ]
}

fn sign_up() -> SignUpForm {
    SignUpForm {
        slug: "ktown".to_owned(),
        title: said("Koreatown: after the break-ins", "en"),
        when: dated(
            "2027-05-19T18:30:00-07:00",
            "Tuesday, May 19, 6:30 to 8:30 pm",
        ),
        hall: Some("Seoul International Park hall".to_owned()),
        rooms: rooms(),
        extras: vec![
            (PoolKind::Wheelchair, 4),
            (PoolKind::Childcare, 10),
            (PoolKind::Speaking, 1),
        ],
        ask_aid_by: Some(dated("2027-05-14", "May 14")),
        ask_aid_over: false,
        shredded_on: dated("2027-06-18", "June 18"),
        hold_hours: 24,
        languages: tags(&["en", "es", "ko", "fa"]),
        code: "4071993522806614".to_owned(),
        values: SignUpValues::default(),
        faults: Vec::new(),
    }
}

pub fn sign_up_with_faults() -> SignUpForm {
    SignUpForm {
        values: SignUpValues {
            group_chosen: true,
            seats: "14".to_owned(),
            group: "Olympic Blvd. shop owners".to_owned(),
            email: "not an address".to_owned(),
            needs: vec!["interpreter".to_owned(), "captions".to_owned()],
            interpreter_language: "ko".to_owned(),
            accept_partial: true,
            childcare: "3".to_owned(),
            ..SignUpValues::default()
        },
        faults: vec![
            fault("email", ProblemKind::EmailMalformed),
            fault("childcare", ProblemKind::GroupTooLarge),
            fault("", ProblemKind::Busy),
        ],
        ..sign_up()
    }
}

pub fn seat(state: SignUpState) -> SeatView {
    let waits = matches!(state, SignUpState::Partly | SignUpState::Waiting);
    SeatView {
        code: "4071993522806614".to_owned(),
        new_code: "1111222233334444".to_owned(),
        qr: "https://amparo.example/en/seat/4071993522806614".to_owned(),
        sign_up: SignUp {
            session: "ktown".to_owned(),
            state,
            way: Way::InPerson,
            wanted: 14,
            seats: match state {
                SignUpState::Waiting => 0,
                SignUpState::Partly => 5,
                _ => 14,
            },
            extras: Extras::default(),
            accept_partial: true,
            least: 1,
            place: waits.then_some(3),
            seats_ahead: waits.then_some(9),
            offer: waits.then(|| Offer {
                seats: 9,
                until: "2027-05-18T18:30:00Z".to_owned(),
            }),
            hold_until: None,
            attendee: Attendee::default(),
            needs: Vec::new(),
            has_roster: state == SignUpState::Registered,
            came: None,
        },
        title: said("Koreatown: after the break-ins", "en"),
        when: dated(
            "2027-05-19T18:30:00-07:00",
            "Tuesday, May 19, 6:30 to 8:30 pm",
        ),
        hall: Some("Seoul International Park hall, 3250 San Marino St.".to_owned()),
        phone_in: Some("213-555-0142".to_owned()),
        cancelled: false,
        moved_from: None,
        over: false,
        hold_until: (state == SignUpState::Unconfirmed)
            .then(|| dated("2027-05-01T18:30:00-07:00", "6:30 pm")),
        offer_until: waits.then(|| dated("2027-05-18T18:30:00-07:00", "May 18, 6:30 pm")),
        needs: vec![
            (
                need("interpreter", NeedState::Confirmed),
                Some(dated("2027-05-10", "May 10")),
            ),
            (
                need("captions", NeedState::Declined),
                Some(dated("2027-05-11", "May 11")),
            ),
            (need("ride", NeedState::Asked), None),
        ],
        shredded_on: dated("2027-06-18", "June 18"),
        extras: vec![
            PoolKind::Wheelchair,
            PoolKind::Childcare,
            PoolKind::Speaking,
        ],
        values: SignUpValues {
            group: "Olympic Blvd. shop owners".to_owned(),
            ..SignUpValues::default()
        },
        languages: tags(&["en", "es", "ko", "fa"]),
        roster: None,
        open: None,
        faults: Vec::new(),
        fresh: state == SignUpState::Registered,
        done: (state == SignUpState::Partly).then(|| "accept-offer".to_owned()),
    }
}

fn need(kind: &str, state: NeedState) -> NeedDecision {
    let kind = NeedKind::parse(kind).unwrap();
    NeedDecision {
        need: Need {
            kind,
            language: (kind == NeedKind::Interpreter).then(|| tag("ko")),
        },
        state,
        on: None,
    }
}

fn ask() -> AskView {
    AskView {
        slug: "train".to_owned(),
        session: said("Safe on the train: Vermont line", "en"),
        open: true,
        id: "8a9d3c8e-93f5-4bd4-9f0f-6f6d5a1c2b3d".to_owned(),
        text: "When?".to_owned(),
        language: tag("en"),
        languages: tags(&["en", "es", "ko"]),
        faults: vec![fault("text", ProblemKind::TextTooLong)],
        sent: false,
        questions: vec![question("q1", Some("In June.")), question("q2", None)],
    }
}

pub fn watch() -> WatchView {
    let cue = |seconds: u32, speaker: &str, text: &str| Cue {
        seconds,
        at: format!("0:{:02}:{:02}", seconds / 60, seconds % 60),
        speaker: speaker.to_owned(),
        text: text.to_owned(),
    };
    WatchView {
        slug: "train".to_owned(),
        title: said("Safe on the train: Vermont line", "en"),
        state: SessionState::Published,
        when: dated("2027-05-14T18:00:00-07:00", "Friday, May 14, 6:00 pm"),
        streams: vec![
            stream("en", "en", StreamSource::Page, StreamState::Live),
            stream("es", "es", StreamSource::Hls, StreamState::Live),
            stream("asl", "en", StreamSource::Hls, StreamState::Live),
        ],
        chosen: Some("en".to_owned()),
        phone_in: Some("213-555-0142".to_owned()),
        captions: vec![
            cue(
                10,
                "Ms. Reyes",
                "My son waits at that stop alone, after dark.",
            ),
            cue(16, "Host", "Thank you. How long is the wait?"),
            cue(22, "Ms. Reyes", "Twenty minutes, some nights thirty."),
        ],
        lag: Some(6),
        transcript: Some(TranscriptView {
            language: Some(tag("en")),
            languages: tags(&["en", "es"]),
            by_a_person: true,
            q: "light".to_owned(),
            found: 2,
            lines: vec![
                cue(22, "Ms. Reyes", "The light has been out since winter."),
                cue(95, "", "Which light?"),
            ],
            chapters: vec![Chapter {
                seconds: 20,
                at: "0:00:20".to_owned(),
                title: "Riders speak".to_owned(),
            }],
            file: Some("/api/streams/x/texts/en.vtt".to_owned()),
        }),
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        ask: Some(ask()),
    }
}

fn with_stream(state: StreamState, source: StreamSource) -> WatchView {
    WatchView {
        streams: vec![stream("en", "en", source, state)],
        transcript: None,
        ..watch()
    }
}

pub fn request_card(state: RequestState) -> RequestCard {
    RequestCard {
        id: "0190-r".to_owned(),
        state,
        group: "Garment workers of the Fashion District".to_owned(),
        topic: "Robberies on the way home after the late shift.".to_owned(),
        neighborhood: place("downtown", "Downtown"),
        asked: dated("2027-04-01", "April 1"),
        due: dated("2027-04-15", "April 15"),
        overdue: state == RequestState::Asked,
        answered: (state == RequestState::Scheduled).then(|| dated("2027-04-09", "April 9")),
    }
}

fn request(state: RequestState) -> RequestView {
    RequestView {
        card: request_card(state),
        hall: "Union hall on 8th Street".to_owned(),
        size: 60,
        days: vec![dated("2027-05-03", "May 3"), dated("2027-05-04", "May 4")],
        languages: tags(&["es", "quc"]),
        access: vec![Access::NoOfficers, Access::Childcare],
        answer: (state == RequestState::Scheduled).then(|| "Yes, gladly.".to_owned()),
        session: (state == RequestState::Scheduled).then(|| "garment".to_owned()),
        code: Some("4071993522806614".to_owned()),
    }
}

fn meeting() -> MeetingView {
    MeetingView {
        slug: "rampart".to_owned(),
        title: said("Rampart: what we hear on the street", "en"),
        summary: said("Officers of all watches.", "en"),
        when: dated("2027-05-14T07:00:00-07:00", "Friday, May 14, 7:00 am"),
        hall: Some("Roll call room".to_owned()),
        area: "Rampart".to_owned(),
        cancelled: false,
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        door_key: "k".to_owned(),
        ask: ask(),
    }
}

pub fn all() -> Vec<(&'static str, CivicView)> {
    use CivicView as V;
    let shown = |view: Presentation| {
        let mut schedule = schedule();
        schedule.filter.view = view;
        schedule.month = (view == Presentation::Month).then(month);
        schedule.map = Some(MapView {
            places: vec![MapPlace {
                name: "Reseda".to_owned(),
                point: (34.20, -118.54),
            }],
        });
        V::Schedule(schedule)
    };
    let empty = Schedule {
        filter: Filter {
            access: Some(Access::Asl),
            ..Filter::default()
        },
        ..Schedule::default()
    };
    let cancelled = SessionView {
        state: SessionState::Cancelled,
        cancelled_because: Some("Water damage in the hall.".to_owned()),
        ..session()
    };
    let open = SeatView {
        open: Some("change".to_owned()),
        faults: vec![fault("seats", ProblemKind::GroupTooLarge)],
        roster: Some("A\nB".to_owned()),
        ..seat(SignUpState::Registered)
    };
    let asked = AskView {
        sent: true,
        ..ask()
    };
    let closed_questions = AskView {
        open: false,
        ..ask()
    };
    vec![
        ("start", V::Start(cards())),
        ("list", shown(Presentation::List)),
        ("month", shown(Presentation::Month)),
        ("map", shown(Presentation::Map)),
        ("empty", V::Schedule(empty)),
        ("session", V::Session(Box::new(session()))),
        ("session-moved", V::Session(Box::new(moved()))),
        ("session-cancelled", V::Session(Box::new(cancelled))),
        ("session-closed", V::Session(Box::new(closed()))),
        ("sign-up", V::SignUp(Box::new(sign_up()))),
        ("sign-up-faults", V::SignUp(Box::new(sign_up_with_faults()))),
        (
            "seat-entry",
            V::SeatEntry(SeatEntry {
                typed: "4071".to_owned(),
                faults: vec![fault("code", ProblemKind::SeatCodeMalformed)],
            }),
        ),
        (
            "seat-unconfirmed",
            V::Seat(Box::new(seat(SignUpState::Unconfirmed))),
        ),
        (
            "seat-registered",
            V::Seat(Box::new(seat(SignUpState::Registered))),
        ),
        ("seat-partly", V::Seat(Box::new(seat(SignUpState::Partly)))),
        (
            "seat-waiting",
            V::Seat(Box::new(seat(SignUpState::Waiting))),
        ),
        (
            "seat-cancelled",
            V::Seat(Box::new(seat(SignUpState::Cancelled))),
        ),
        ("seat-open", V::Seat(Box::new(open))),
        ("watch", V::Watch(Box::new(watch()))),
        (
            "watch-interrupted",
            V::Watch(Box::new(with_stream(
                StreamState::Interrupted,
                StreamSource::Hls,
            ))),
        ),
        (
            "watch-unknown",
            V::Watch(Box::new(with_stream(
                StreamState::Unknown,
                StreamSource::Channel,
            ))),
        ),
        (
            "watch-soon",
            V::Watch(Box::new(with_stream(
                StreamState::StartingSoon,
                StreamSource::Hls,
            ))),
        ),
        ("ask", V::Ask(ask())),
        ("ask-sent", V::Ask(asked)),
        ("ask-closed", V::Ask(closed_questions)),
        (
            "request-form",
            V::RequestForm(Box::new(RequestFormView {
                code: "4071993522806614".to_owned(),
                neighborhoods: vec![place("downtown", "Downtown")],
                languages: tags(&["en", "es", "quc"]),
                first_day: "2027-04-02".to_owned(),
                answer_days: 14,
                values: RequestValues::default(),
                faults: vec![
                    fault("day", ProblemKind::TimeImpossible),
                    fault("neighborhood", ProblemKind::UnknownNeighborhood),
                ],
            })),
        ),
        ("request", V::Request(request(RequestState::Asked))),
        (
            "request-scheduled",
            V::Request(request(RequestState::Scheduled)),
        ),
        (
            "requests",
            V::Requests(RequestList {
                requests: vec![
                    request_card(RequestState::Asked),
                    request_card(RequestState::Scheduled),
                ],
                next: Some("n".to_owned()),
            }),
        ),
        ("requests-empty", V::Requests(RequestList::default())),
        ("meeting", V::Meeting(meeting())),
        (
            "problem",
            V::Problem(ProblemView {
                kind: ProblemKind::SignUpClosed,
                back: Some("/sessions/ktown".to_owned()),
            }),
        ),
        (
            "sent",
            V::Sent(SentView {
                until: Some(dated("2027-05-01T18:30:00-07:00", "6:30 pm")),
                code: Some("4071993522806614".to_owned()),
                back: None,
            }),
        ),
    ]
}
