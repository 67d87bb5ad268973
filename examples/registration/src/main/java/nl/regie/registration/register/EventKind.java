package nl.regie.registration.register;

/** Soort wijziging: what kind of change an event of the register is. Its life is told by the steps in the case itself. */
public enum EventKind {
    /** Ingelezen: taken over as it was, when the register began. */
    TAKEN_OVER,
    /** Gemeld: notified here. */
    NOTIFIED,
    /** Stap: a step in the life of the case. */
    STEP,
    /** Aangevuld: a participant supplied an item. */
    SUPPLIED,
    /** Uitgenodigd: a participant was put at the table. */
    INVITED,
    /** Vernietigd: what was due was deleted. */
    DELETED
}
