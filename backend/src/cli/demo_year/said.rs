//! What the people of the demo say, and what the city answers. Made up; only the names of places come from the city pack.

use api_types::strategy::{CommitmentState, Theme};

/// A theme as it comes up in one neighborhood: `{place}` is its name.
pub(super) struct Concern {
    pub(super) theme: Theme,
    /// The title of a session about it, in English and in Spanish.
    pub(super) title: [&'static str; 2],
    /// What the session is about, in English and in Spanish.
    pub(super) summary: [&'static str; 2],
    /// Quote, and what was meant.
    pub(super) heard: &'static [[&'static str; 2]],
    pub(super) promise: Promise,
}

/// What the city promises.
pub(super) struct Promise {
    pub(super) title: &'static str,
    pub(super) summary: &'static str,
    pub(super) owner: &'static str,
    pub(super) budget: &'static str,
    /// 0 if there are none.
    pub(super) parts: u32,
    pub(super) steps: &'static [(CommitmentState, &'static str)],
}

use CommitmentState::{Done, Underway};

/// What comes up.
pub(super) const CONCERNS: [Concern; 9] = [
    Concern {
        theme: Theme::Streets,
        title: [
            "{place} after dark: lights and safe ways home",
            "{place} de noche: luz y caminos seguros a casa",
        ],
        summary: [
            "Which corners are dark, where people feel unsafe, and what should come first. Bring a photo if you have one.",
            "Qué esquinas están oscuras, dónde la gente no se siente segura y qué debe ir primero. Traiga una foto si la tiene.",
        ],
        heard: &[
            [
                "The lights on our block have been out since winter. We walk home in the dark.",
                "Street lights are out for months, and nobody says when they will be fixed.",
            ],
            [
                "When we report a broken light we get a number, and then nothing.",
                "People want to see what came of a report.",
            ],
        ],
        promise: Promise {
            title: "Repair the street lights that were named in {place}",
            summary: "Every light on the list gets a day. The list with the state of each light hangs in the library.",
            owner: "Bureau of Street Lighting",
            budget: "Street lighting fund, this year",
            parts: 31,
            steps: &[
                (
                    Underway,
                    "The crew has the list and has begun on the main street.",
                ),
                (
                    Underway,
                    "Copper was stolen from two blocks; new cable is ordered.",
                ),
                (
                    Done,
                    "All lights on the list work. Checked at night with two neighbors.",
                ),
            ],
        },
    },
    Concern {
        theme: Theme::Hate,
        title: [
            "{place}: no place for hate",
            "{place}: aquí no cabe el odio",
        ],
        summary: [
            "What people hear and see because of who they are, and what keeps them from telling anybody. An advocate who is not the police is in the room.",
            "Lo que la gente oye y ve por ser quien es, y por qué no lo cuenta. En la sala hay una persona defensora que no es de la policía.",
        ],
        heard: &[
            [
                "Somebody shouted at my mother to go back. She did not tell anyone, she thought it is not a crime.",
                "People do not know that they may report words, too, and that nobody asks for papers.",
            ],
            [
                "I told it once and had to tell it again to four people.",
                "Telling it once should be enough.",
            ],
        ],
        promise: Promise {
            title: "An advocate in {place} every Thursday, who is not the police",
            summary: "In the library, in the languages of the neighborhood, without an appointment.",
            owner: "Office of Community Safety",
            budget: "Community safety grant",
            parts: 0,
            steps: &[
                (
                    Underway,
                    "The library gives a room. Two advocates are found.",
                ),
                (Done, "The first Thursday was held. Nine people came."),
            ],
        },
    },
    Concern {
        theme: Theme::Business,
        title: [
            "Shop owners of {place}: after the break-ins",
            "Comerciantes de {place}: después de los robos",
        ],
        summary: [
            "Broken windows, theft, and what helps: patrols on foot, lights, faster papers for the insurer.",
            "Vidrios rotos, robos y lo que ayuda: patrullas a pie, luz, papeles más rápidos para el seguro.",
        ],
        heard: &[
            [
                "They broke our window three times. The insurer wants a paper that I cannot get.",
                "Small shops need the paper for the insurer within days.",
            ],
            [
                "When two officers walk down the street on a Saturday, it is quiet for a week.",
                "Shops ask for patrols on foot at the end of the week.",
            ],
        ],
        promise: Promise {
            title: "Foot patrol in {place} on Fridays and Saturdays, asked for by the shops",
            summary: "From four to nine. The shops say once a month whether it helps.",
            owner: "Area station and business watch",
            budget: "Within the plan of the area",
            parts: 0,
            steps: &[
                (Underway, "The first month is over. 22 shops say: go on."),
                (Done, "It is a fixed part of the plan now."),
            ],
        },
    },
    Concern {
        theme: Theme::Transit,
        title: [
            "Safe on the bus and train: {place}",
            "Seguros en el bus y el tren: {place}",
        ],
        summary: [
            "Stops, platforms, long waits. What would make the way to work and school feel safe?",
            "Paradas, andenes, esperas largas. ¿Qué haría seguro el camino al trabajo y a la escuela?",
        ],
        heard: &[
            [
                "My son waits at that stop alone, after dark. Twenty minutes, some nights thirty.",
                "Long waits at dark stops are what frightens families most.",
            ],
            [
                "There is nobody on the platform whom I could ask.",
                "People want somebody on the platform who is not armed.",
            ],
        ],
        promise: Promise {
            title: "A light and a roof at four stops in {place}",
            summary: "The four stops that were named most often come first.",
            owner: "StreetsLA with Metro",
            budget: "Sidewalk and transit program",
            parts: 4,
            steps: &[
                (
                    Underway,
                    "Two stops have a light. The roof comes with the next delivery.",
                ),
                (Done, "All four stops have light and a roof."),
            ],
        },
    },
    Concern {
        theme: Theme::Crisis,
        title: [
            "{place}: who comes when somebody is in crisis?",
            "{place}: ¿quién viene cuando alguien está en crisis?",
        ],
        summary: [
            "When help is needed and a police car is the wrong answer. How 988 and the CIRCLE teams work, and where they are missing.",
            "Cuando hace falta ayuda y una patrulla no es la respuesta. Cómo funcionan el 988 y los equipos CIRCLE, y dónde faltan.",
        ],
        heard: &[
            [
                "I called for my brother and did not know whom I would get.",
                "People want to know before they call who will come.",
            ],
            [
                "The team that talked with him was good. But at night there is none.",
                "The crisis team is missing at night.",
            ],
        ],
        promise: Promise {
            title: "A crisis team without police for {place}, also at night",
            summary: "Around the clock, with people who speak the languages of the neighborhood.",
            owner: "Office of Community Safety",
            budget: "Asked for in the next budget",
            parts: 0,
            steps: &[(
                Underway,
                "The night team is being hired. It starts with Fridays.",
            )],
        },
    },
    Concern {
        theme: Theme::Youth,
        title: [
            "Young people of {place}: what would you change?",
            "Jóvenes de {place}: ¿qué cambiarían?",
        ],
        summary: [
            "For everybody between 13 and 24. No speeches: you talk, the city listens.",
            "Para todas las personas de 13 a 24 años. Sin discursos: ustedes hablan, la ciudad escucha.",
        ],
        heard: &[
            [
                "After six there is no place where we may be without buying something.",
                "Young people need a room that is open in the evening.",
            ],
            [
                "I get stopped on my way from practice. Every week.",
                "Stops on the way home cost trust.",
            ],
        ],
        promise: Promise {
            title: "The recreation center of {place} stays open until ten",
            summary: "Three evenings a week, run by young people with a paid adult.",
            owner: "Recreation and Parks",
            budget: "Summer program, extended",
            parts: 3,
            steps: &[
                (Underway, "One evening a week is open."),
                (Done, "Three evenings a week. About 60 come."),
            ],
        },
    },
    Concern {
        theme: Theme::Language,
        title: [
            "{place} in all its languages",
            "{place} en todos sus idiomas",
        ],
        summary: [
            "Where somebody could not make themselves understood, and what should exist in which language.",
            "Dónde alguien no pudo hacerse entender y qué debería existir en qué idioma.",
        ],
        heard: &[
            [
                "My daughter had to interpret for me. She is nine.",
                "Children must not interpret.",
            ],
            [
                "There was a paper in my language, but the person at the desk had never seen it.",
                "Papers exist in many languages and are not found.",
            ],
        ],
        promise: Promise {
            title: "Interpreters by phone at every counter in {place}",
            summary: "In under five minutes, in the languages that people here speak.",
            owner: "Mayor's Office of Immigrant Affairs",
            budget: "Language access plan",
            parts: 6,
            steps: &[
                (Underway, "Four counters have it."),
                (
                    Done,
                    "All six counters have it; the sign stands at the door.",
                ),
            ],
        },
    },
    Concern {
        theme: Theme::Trust,
        title: [
            "{place} and its officers: say it to them",
            "{place} y sus agentes: dígaselo",
        ],
        summary: [
            "Officers without uniform sit in the circle and listen. What works, what hurts, what should stop.",
            "Agentes sin uniforme se sientan en el círculo y escuchan. Qué funciona, qué duele, qué debe parar.",
        ],
        heard: &[
            [
                "When we report, nobody tells us what came of it.",
                "People want an answer, even if it is a no.",
            ],
            [
                "The officer who has been here for years knows our names. The new ones do not get out of the car.",
                "Officers should stay longer in one neighborhood.",
            ],
        ],
        promise: Promise {
            title: "Answer each report from {place} within two days",
            summary: "Also when there is nothing new. The share that was answered in time stands on this page every month.",
            owner: "Area station",
            budget: "None needed",
            parts: 0,
            steps: &[
                (
                    Underway,
                    "In the first month 71 of 100 had an answer in time.",
                ),
                (Done, "Three months in a row above 90 of 100."),
            ],
        },
    },
    Concern {
        theme: Theme::Guns,
        title: [
            "{place}: fewer guns at home and in the street",
            "{place}: menos armas en casa y en la calle",
        ],
        summary: [
            "How a gun-violence restraining order works, who can ask for one, where a gun can be handed in without questions.",
            "Cómo funciona una orden de restricción por violencia con armas, quién puede pedirla y dónde entregar un arma sin preguntas.",
        ],
        heard: &[
            [
                "I knew that he had a gun and that he was not well. I did not know that I may ask a judge.",
                "Few know that families may ask for a gun-violence restraining order.",
            ],
            [
                "We hear shots and count the minutes.",
                "People want to know what came of a call about shots.",
            ],
        ],
        promise: Promise {
            title: "A clinic for gun-violence restraining orders near {place}",
            summary: "Once a month, with a lawyer, free, in Spanish and English.",
            owner: "City Attorney",
            budget: "City Attorney's clinic fund",
            parts: 0,
            steps: &[(Underway, "The first clinic is set for next month.")],
        },
    },
];

/// Halls that stand in every neighborhood, with a note on how to get there.
pub(super) const HALLS: [(&str, &str, &str); 5] = [
    (
        "{place} Branch Library",
        "{number} Library Way",
        "Two blocks from the bus. Parking behind the house is free after 5.",
    ),
    (
        "{place} Recreation Center",
        "{number} Park Street",
        "The bus stops in front. Enter by the side door, there is no step.",
    ),
    (
        "{place} Senior Center",
        "{number} Center Street",
        "Parking in the yard. The elevator is at the left.",
    ),
    (
        "{place} Elementary School, auditorium",
        "{number} School Avenue",
        "Enter by the gate at the playground. Bikes can stand inside.",
    ),
    (
        "{place} Community Hall",
        "{number} Main Street",
        "Bus and train within five minutes on foot. Street parking.",
    ),
];

/// Questions that came before or during a session: language, words, answer.
pub(super) const QUESTIONS: [(&str, &str, Option<&str>); 5] = [
    (
        "en",
        "Who decides which street gets lights first?",
        Some(
            "The list is ordered by how often a place was named, and by accidents. Both figures stand on the page of the neighborhood.",
        ),
    ),
    (
        "es",
        "¿Preguntan por los papeles si llamo a la policía?",
        Some(
            "No. En California la policía local no pregunta por el estatus migratorio a quien denuncia o es testigo.",
        ),
    ),
    ("ko", "통역이 없으면 누구에게 말해야 하나요?", None),
    (
        "en",
        "Can we see what became of the promises from last spring?",
        Some("Yes. Each promise has its own page with every step and date, also the late ones."),
    ),
    ("fa", "آیا می‌توانم بدون گفتن نامم شرکت کنم؟", None),
];

/// Minutes of a session.
pub(super) const MINUTES: &str = "Welcome and rules of the evening: one speaks, nobody is filmed who does not want to be.\n\
    What we promised last time and where it stands.\n\
    Open floor: most spoke about what is written in the findings below.\n\
    The office answered on the spot where it could, and took the rest along with a date.\n\
    Next steps were read out and nobody objected.";
