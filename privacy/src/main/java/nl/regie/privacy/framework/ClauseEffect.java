package nl.regie.privacy.framework;

/**
 * Gevolg van een bepaling: what a clause of a covenant does. It narrows or organises; one that widens can be written down only to be
 * refused ({@link CovenantCheck}).
 *
 * <p>Source: ON 3; PRIV-3.
 */
public sealed interface ClauseEffect permits Exclusion, Demand, Appointment, Widening {}
