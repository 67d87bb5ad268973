package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Stand van de meting: whether a case could be measured.
 *
 * <p>Source: WGS 2.31(8); RES-1.
 */
public enum MeasurementState implements Term {
    /** Gemeten: measured. */
    MEASURED,
    /** Niet open: the case is screened off, deleted or left otherwise, so its data are not used. */
    NOT_OPEN,
    /** Nog niet begonnen: the approach had not begun by then, so there is nothing to compare. */
    NOT_STARTED
}
