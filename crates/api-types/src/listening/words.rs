//! The words that sessions are described with.

use serde::{Deserialize, Serialize};

words! {
    /// Who a session is for.
    SessionKind {
        /// Everybody; listed, livestreamed.
        Public = "public",
        /// Officers of a police area; internal, never listed, questions without a name.
        Division = "division",
    }
}

words! {
    /// Where a session stands.
    SessionState {
        /// Only hosts see it.
        Draft = "draft",
        /// In the schedule.
        Published = "published",
        /// Called off; stays in the schedule and in calendars, marked.
        Cancelled = "cancelled",
        /// Over; its record is being written or stands.
        Closed = "closed",
    }
}

words! {
    /// How people take part: the pool that a sign-up takes its seats from.
    Way {
        /// In the hall.
        InPerson = "in-person",
        /// By the stream's own room.
        Online = "online",
        /// By telephone.
        Phone = "phone",
    }
}

words! {
    /// A pool of seats. The first three are ways to take part; the others are needed beside one of them.
    PoolKind {
        /// Seats in the hall.
        InPerson = "in-person",
        /// Places online.
        Online = "online",
        /// Lines on the phone.
        Phone = "phone",
        /// Wheelchair places.
        Wheelchair = "wheelchair",
        /// Seats in view of the sign-language interpreter.
        AslSeating = "asl-seating",
        /// Headsets for interpretation or hearing.
        Headset = "headset",
        /// Places in childcare.
        Childcare = "childcare",
        /// Slots on the list of speakers.
        Speaking = "speaking",
    }
}

words! {
    /// What a session offers to those who need it; a filter of the schedule.
    Access {
        /// Step-free, with wheelchair places.
        StepFree = "step-free",
        /// Sign language (ASL).
        Asl = "asl",
        /// Live captions (CART).
        Captions = "captions",
        /// Assistive listening.
        Listening = "assistive-listening",
        /// Childcare.
        Childcare = "childcare",
        /// Seats that no camera sees.
        OffCamera = "off-camera",
        /// No officer in the room.
        NoOfficers = "no-officers",
        /// A quiet room.
        QuietRoom = "quiet-room",
    }
}

words! {
    /// Officers in the room.
    Officers {
        /// None.
        None = "none",
        /// In uniform.
        Uniform = "uniform",
        /// Without uniform.
        Plain = "plain",
        /// Outside of the room.
        Outside = "outside",
    }
}

words! {
    /// What of a session becomes a public record.
    PublicRecord {
        /// Nothing that somebody says; findings alone.
        FindingsOnly = "findings-only",
        /// Questions and answers, without names.
        Questions = "questions",
        /// The whole recording.
        Recording = "recording",
    }
}
