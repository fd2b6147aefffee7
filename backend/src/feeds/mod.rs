//! What other programs read: iCalendar, Atom, JSON Feed, Open Civic Data, JSON-LD. Read-only, with entity tags.
