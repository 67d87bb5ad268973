package nl.regie.privacy.calendar;

import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Verplichting van het huis: what comes round on the calendar.
 *
 * <p>Source: WGS 1.7(5), 1.10, 1.12; PRIV-19.
 */
public enum HouseDuty implements Term {
    /** Privacyaudit: a periodic privacy audit. */
    PRIVACY_AUDIT("1.10(1)"),
    /** Afschrift aan de Autoriteit persoonsgegevens: a copy of the results of an audit to the data protection authority. */
    COPY_TO_AUTHORITY("1.10(2)"),
    /** Hercontrole: an audit again of what did not comply, within a year. */
    AUDIT_AGAIN("1.10(3)"),
    /** Jaarverslag: the yearly report, placed on the internet. */
    YEARLY_REPORT("1.12"),
    /** Evaluatie: the periodic evaluation of the working method, by the feedback received. */
    EVALUATION("1.7(5)");

    private final String article;

    HouseDuty(String article) {
        this.article = article;
    }

    /**
     * What asks for it.
     *
     * @return the article of the WGS
     */
    public Source source() {
        return Source.wgs(article, "PRIV-19");
    }
}
