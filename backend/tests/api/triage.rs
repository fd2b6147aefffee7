//! A unit's desk: the queue, a case, an answer, the immigration boxes, and who gets none of it.

mod boxes;
mod case;
mod queue;
mod walls;
