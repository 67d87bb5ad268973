package nl.regie.core.life;

import nl.regie.core.text.Term;

/**
 * Juridisch regime: under which law the case is handled. Where no rules are loaded for a regime, everything is
 * withheld.
 *
 * <p>Source: WGS 1.2(2), 2.24; facts 5.5; CASE-8.
 */
public enum Regime implements Term {
    /** WGS: casusoverleg: WGS: case meeting. */
    WGS_CASE_MEETING,
    /** WGS: lijst met geprioriteerde casussen: WGS: list of prioritised cases. */
    WGS_LIST,
    /** Lokale persoonsgerichte aanpak (convenant): local person-oriented approach (covenant). */
    LOCAL_COVENANT,
    /** Radicalisering en terrorisme (eigen wet): radicalisation act. */
    RADICALISATION_ACT,
    /** Ander regime: another regime. */
    OTHER;

    /**
     * Whether the Wet gegevensverwerking door samenwerkingsverbanden (WGS) governs it.
     *
     * @return true for the case meeting and the list
     */
    public boolean isWgs() {
        return this == WGS_CASE_MEETING || this == WGS_LIST;
    }
}
