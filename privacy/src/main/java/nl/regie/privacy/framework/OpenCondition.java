package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Openstaande voorwaarde: what a person still has to do before an item may be disclosed.
 *
 * <p>Source: WGS 1.7, 1.8(7), 2.28, 2.29, 2.31; PRIV-2, PRIV-6, PRIV-7, PRIV-8.
 */
public enum OpenCondition implements Term {
    /** Noodzaak beoordeeld: a named person judged it necessary for the purpose (WGS 2.31(7)). */
    NECESSITY_JUDGED,
    /** Verstrekker stemt in: the supplier consents (WGS 1.7(3), (8), 1.8(7), 2.28(4)). */
    SUPPLIER_CONSENT,
    /** Verstrekker gevraagd: the supplier was asked first, as it demanded, and agreed (WGS 2.29(3)). */
    SUPPLIER_ASKED,
    /** Voorwaarde beoordeeld: a person judged that the supplier's condition in words is met (WGS 2.29(3)). */
    CONDITION_JUDGED,
    /** Grond voor doorbreking van het geheim: the ground under professional secrecy is complete (WGS 2.29(2)). */
    SECRECY_GROUND,
    /** Op rechtmatigheid getoetst: the lawfulness committee tested it (WGS 1.7(2)). */
    LAWFULNESS_TESTED,
    /** Publieke deelnemers besloten: the public participants decided on it (WGS 2.28, 2.31(11)). */
    PUBLIC_DECISION,
    /** Genoemd door publieke deelnemers: the public participants involve this private participant (WGS 2.31(3)). */
    NAMED_BY_PUBLIC,
    /** Geen bezwaar: no participant objects (WGS 1.7(1), (2)). */
    NO_OBJECTION,
    /** Elders bekend of door feiten nodig: known at the other house, or needed as facts show (WGS 2.28(2), (3)). */
    KNOWN_OR_NEEDED_THERE,
    /** Opdracht in een bijzonder geval: the participants ordered it in a special case (WGS 1.8(7)). */
    ORDERED
}
