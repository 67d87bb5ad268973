package nl.regie.core.casefile;

import nl.regie.core.text.Term;

/**
 * Toegangslijn: along which line a case came in. A line is a label; any participant may notify.
 *
 * <p>Source: ON 6; ESC-1.
 */
public enum AccessLine implements Term {
    /** Politie en Openbaar Ministerie: police and prosecution. */
    POLICE_AND_PROSECUTION,
    /** ZSM: ZSM, swift settlement by the prosecution. */
    ZSM,
    /** Gemeente: municipality. */
    MUNICIPALITY,
    /** Veilig Thuis: Veilig Thuis. */
    VEILIG_THUIS,
    /** Geestelijke gezondheidszorg: mental health care. */
    MENTAL_HEALTH_CARE
}
