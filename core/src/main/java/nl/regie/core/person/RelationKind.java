package nl.regie.core.person;

import nl.regie.core.text.Term;

/**
 * Soort relatie: how two persons are related.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum RelationKind implements Term {
    /** Partner: partner. */
    PARTNER,
    /** Ex-partner: former partner. */
    FORMER_PARTNER,
    /** Ouder: parent. */
    PARENT,
    /** Kind: child. */
    CHILD,
    /** Broer of zus: brother or sister. */
    SIBLING,
    /** Ander familielid: other relative. */
    OTHER_FAMILY,
    /** Huisgenoot: housemate. */
    HOUSEMATE,
    /** Vriend: friend. */
    FRIEND,
    /** Buur: neighbour. */
    NEIGHBOUR,
    /** Medeverdachte of groepslid: fellow suspect or member of a group. */
    ASSOCIATE,
    /** Slachtoffer: victim. */
    VICTIM,
    /** Wettelijk vertegenwoordiger: legal representative. */
    REPRESENTATIVE
}
