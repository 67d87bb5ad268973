package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Doel van de verstrekking: for which act of the law somebody asks for data. All of them serve the one purpose of WGS 2.25.
 *
 * <p>Source: WGS 1.7, 1.8, 2.25, 2.28, 2.31, 2.32; PRIV-2.
 */
public enum Purpose implements Term {
    /** Melden: to notify a case (WGS 2.31(1)). */
    NOTIFY,
    /** De melding beoordelen: to judge whether it fits the purpose (WGS 2.31(2)). */
    JUDGE_FIT,
    /** Verzamelen: to gather and exchange (WGS 2.31(3)). */
    GATHER,
    /** Bespreken: to discuss the case at a meeting (WGS 2.31(5)). */
    DISCUSS,
    /** Uitvoeren: to carry out, evaluate and adjust what was agreed, and to confer on closing (WGS 2.31(6)). */
    CARRY_OUT,
    /** Toetsen voor de lijst: to test a case for the list of prioritised cases (WGS 2.32(2)). */
    TEST_FOR_LIST,
    /** Hernieuwd verwerken: to use screened-off data again (WGS 1.8(7)). */
    REUSE,
    /** Resultaten ontvangen: to receive the results (WGS 1.7, 2.31(11)). */
    RESULTS,
    /** Nagaan of iemand bekend is: to find out whether somebody is known elsewhere (WGS 2.28(1), 1.7(8)). */
    MATCH,
    /** Uitwisselen met een ander huis: to exchange with another house (WGS 2.28(2), (3)). */
    EXCHANGE,
    /** Rechtmatigheid toetsen: to test the lawfulness (WGS 1.8(2)(b)). */
    TEST_LAWFULNESS,
    /** Systemen ondersteunen: to maintain or support the systems (WGS 1.8(2)(c)). */
    SUPPORT_SYSTEMS
}
