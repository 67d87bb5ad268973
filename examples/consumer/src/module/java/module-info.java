/** A module of somebody else. */
module org.example.consumer {
    requires nl.regie.core;
    requires nl.regie.escalation;
    requires nl.regie.privacy;
}
