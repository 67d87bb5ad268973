package nl.regie.zgw;

import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Weigering: why nothing at all goes to a register.
 *
 * <p>Source: SDK-6.
 */
public enum Refusal implements Term {
    /** Geen toegang per zaak: the register cannot keep a zaak to those designated for it. */
    NO_ACCESS_PER_CASE(Source.wgs("1.8(2)", "SDK-6")),
    /** Andere ontvanger: the case was minimised for somebody else than the organisation whose register it is. */
    OTHER_RECIPIENT(Source.policy("SDK-6")),
    /** Niets getoond: nothing of the case may be shown, and so not that it is there. */
    NOTHING_SHOWN(Source.policy("SDK-6")),
    /** Geen zaaktype: the catalogue was said to hold no type for this kind of case. */
    NO_CASE_TYPE(Source.policy("SDK-6"));

    private final Source source;

    Refusal(Source source) {
        this.source = source;
    }

    /**
     * What it rests on.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }
}
