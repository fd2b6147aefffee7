//! Seats, requests and refusals to draw.

use api_types::ProblemKind;
use api_types::listening::*;

use super::fixtures::{dated, fault, place, rooms, said, tag, tags};
use crate::civic::models::*;

pub fn sign_up() -> SignUpForm {
    SignUpForm {
        work: None,
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
        languages: tags(&["en", "es", "ko", "fa", "quc"]),
        tongues: tags(&["en", "es", "ko", "fa"]),
        draft: "6aff2ec0d1f4a79b03b5c8e2f6471d90".to_owned(),
        note: None,
        values: SignUpValues::default(),
        faults: Vec::new(),
    }
}

fn sign_up_with(note: DraftNote) -> SignUpForm {
    SignUpForm {
        note: Some(note),
        ..sign_up()
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
        click: String::new(),
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
            mail_unanswered: state == SignUpState::Unconfirmed,
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
        watch: Some("/sessions/koreatown/watch".to_owned()),
        host: "Office of Community Safety".to_owned(),
        site: "https://amparo.example/en/seat".to_owned(),
        ask_aid_by: Some(dated("2027-05-14", "May 14")),
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
        languages: tags(&["en", "es", "ko", "fa", "quc"]),
        tongues: tags(&["en", "es", "ko", "fa"]),
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

fn request_card(state: RequestState) -> RequestCard {
    RequestCard {
        id: "0190-r".to_owned(),
        state,
        group: "Garment workers of the Fashion District".to_owned(),
        topic: "Robberies on the way home after the late shift.".to_owned(),
        size: 60,
        month: "May 2027".to_owned(),
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

pub fn all() -> Vec<(&'static str, CivicView)> {
    use CivicView as V;
    let open = SeatView {
        open: Some("change".to_owned()),
        faults: vec![fault("seats", ProblemKind::GroupTooLarge)],
        roster: Some("A\nB".to_owned()),
        ..seat(SignUpState::Registered)
    };
    vec![
        ("sign-up", V::SignUp(Box::new(sign_up()))),
        (
            "sign-up-sent",
            V::SignUp(Box::new(sign_up_with(DraftNote::Sent))),
        ),
        (
            "sign-up-old",
            V::SignUp(Box::new(sign_up_with(DraftNote::Old))),
        ),
        ("sign-up-faults", V::SignUp(Box::new(sign_up_with_faults()))),
        (
            "seat-entry",
            V::SeatEntry(SeatEntry {
                typed: "4071".to_owned(),
                closed: false,
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
        (
            "sign-up-work",
            V::SignUp(Box::new(SignUpForm {
                work: Some(WorkView {
                    token: "token".to_owned(),
                    bits: 14,
                    on: "sign-up:4071993522806614".to_owned(),
                    by_mail: true,
                }),
                ..sign_up()
            })),
        ),
        (
            "request-form",
            V::RequestForm(Box::new(RequestFormView {
                work: None,
                draft: "6aff2ec0d1f4a79b03b5c8e2f6471d90".to_owned(),
                note: Some(DraftNote::Sent),
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
        (
            "problem",
            V::Problem(ProblemView {
                kind: ProblemKind::SignUpClosed,
                back: Some("/sessions/ktown".to_owned()),
                again: None,
            }),
        ),
        (
            "problem-kept",
            V::Problem(ProblemView {
                kind: ProblemKind::TooManyAttempts,
                back: None,
                again: Some(Again {
                    address: "/basic/en/seat".to_owned(),
                    fields: vec![("seats".to_owned(), "3".to_owned())],
                }),
            }),
        ),
    ]
}
