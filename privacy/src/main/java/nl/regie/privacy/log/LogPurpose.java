package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Doel van de handeling: what something was done for. A closed list: what somebody types may hold personal data, and a log must not.
 *
 * <p>Source: WGS 1.7, 1.8(2), (6), (7), 1.10, 2.26, 2.28; PRIV-11.
 */
public enum LogPurpose implements Term {
    /** Casusoverleg: the case meeting, from notification to closing. WGS 2.26(a). */
    CASE_MEETING,
    /** Lijst van geprioriteerde casussen: the list of prioritised cases. WGS 2.26(b). */
    PRIORITY_LIST,
    /** Verstrekking van resultaten: giving results to a participant or a third. WGS 1.7. */
    RESULTS,
    /** Uitwisseling tussen huizen: exchange with another house. WGS 2.28. */
    BETWEEN_HOUSES,
    /** Rechten van betrokkenen: a request of a data subject. AVG 12 to 22. */
    DATA_SUBJECT_RIGHTS,
    /** Bewaren en vernietigen: retention and deletion. WGS 1.8(7). */
    RETENTION,
    /** Toetsing op rechtmatigheid: the lawfulness test. WGS 1.8(2), (6). */
    LAWFULNESS_TEST,
    /** Privacyaudit: a privacy audit. WGS 1.10. */
    AUDIT,
    /** Onderhoud of ondersteuning van de systemen: system support. WGS 1.8(2). */
    SYSTEM_SUPPORT
}
