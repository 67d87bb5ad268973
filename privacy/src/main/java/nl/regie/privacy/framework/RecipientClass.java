package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Soort ontvanger: in which capacity somebody asks for data. It follows from the participation, never from the chain.
 *
 * <p>Source: WGS 1.7, 1.8(2), 2.27, 2.28, 2.31; PRIV-2, ROLE-2.
 */
public enum RecipientClass implements Term {
    /** Melder: the participant that notified the case, as long as it is not judged (WGS 2.31(1)). */
    NOTIFIER,
    /** Publieke deelnemer: a public participant (WGS 2.27(1)). */
    PUBLIC_PARTICIPANT,
    /** Private deelnemer: a private participant (WGS 2.27(2)). */
    PRIVATE_PARTICIPANT,
    /** Incidentele derde: a third party at the meeting (WGS 2.31(9)). */
    INCIDENTAL_THIRD,
    /** Rechtmatigheidstoetser: a designated person charged with the lawfulness test (WGS 1.8(2)(b)). */
    LAWFULNESS_ROLE,
    /** Systeemondersteuner: a designated person charged with the systems (WGS 1.8(2)(c)). */
    SYSTEM_SUPPORT,
    /** Ander huis: the public participants of another house (WGS 2.28). */
    OTHER_HOUSE,
    /** Ander samenwerkingsverband: another partnership under the same act (WGS 1.7(8)). */
    OTHER_PARTNERSHIP,
    /** Derde die resultaten ontvangt: a third party that is given results (WGS 1.7(2), 2.31(11)). */
    THIRD_FOR_RESULTS,
    /** Geen: nobody the law provides for. */
    NONE
}
