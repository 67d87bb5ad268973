package nl.regie.privacy.framework;

import nl.regie.core.life.Phase;
import nl.regie.core.text.Term;

/**
 * Deelfase: how far sharing may go, as follows from the phase of the case.
 *
 * <p>Source: WGS 2.31(1)–(8), 1.8(7); PRIV-5.
 */
public enum SharingStage implements Term {
    /** Gemeld: stage 1, notified and not judged. */
    NOTIFIED,
    /** Past bij het doel: stage 2, judged to fit the purpose; data are gathered. */
    FITS,
    /** Toegelaten: stage 3, participants are admitted. */
    ADMITTED,
    /** Aan tafel: stage 3, at the meeting. Apart, because a third party comes in no earlier (WGS 2.31(9)). */
    AT_TABLE,
    /** Afgesproken: stage 4, interventions are agreed. */
    AGREED,
    /** Afgeschermd: screened off after closing (WGS 2.31(8)). */
    SCREENED_OFF,
    /** Niets: nothing is shared any more. */
    NOTHING;

    /**
     * The stage of a phase. This is the one table:
     *
     * <table>
     * <caption>Stages by phase</caption>
     * <tr><th>phase</th><th>stage</th></tr>
     * <tr><td>notified</td><td>notified (1)</td></tr>
     * <tr><td>fits purpose, gathering</td><td>fits (2)</td></tr>
     * <tr><td>participants admitted</td><td>admitted (3)</td></tr>
     * <tr><td>on table</td><td>at table (3)</td></tr>
     * <tr><td>plan agreed, in execution, scaled down</td><td>agreed (4)</td></tr>
     * <tr><td>with prosecution</td><td>notified (1): from where the case was sent is not told by the phase, so the least is
     * shared until it is resumed (P)</td></tr>
     * <tr><td>closed</td><td>screened off</td></tr>
     * <tr><td>refused, returned to the front line, deleted, anonymised</td><td>nothing</td></tr>
     * </table>
     *
     * @param phase the phase
     * @return the stage
     */
    public static SharingStage of(Phase phase) {
        return switch (phase) {
            case NOTIFIED, WITH_PROSECUTION -> NOTIFIED;
            case FITS_PURPOSE, GATHERING -> FITS;
            case PARTICIPANTS_ADMITTED -> ADMITTED;
            case ON_TABLE -> AT_TABLE;
            case PLAN_AGREED, IN_EXECUTION, SCALED_DOWN -> AGREED;
            case CLOSED -> SCREENED_OFF;
            case REFUSED, RETURNED_TO_FRONT_LINE, DELETED, ANONYMISED -> NOTHING;
        };
    }
}
