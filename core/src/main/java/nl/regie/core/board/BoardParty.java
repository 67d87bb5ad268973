package nl.regie.core.board;

import nl.regie.core.text.Term;

/**
 * Partij in het bestuur: on whose behalf somebody sits on a board.
 *
 * <p>Source: ON 6; ROLE-8.
 */
public enum BoardParty implements Term {
    /** Landelijk georganiseerde partner: a partner that is organised nationally. */
    NATIONAL_PARTNER,
    /** Gemeente: a municipality. */
    MUNICIPALITY,
    /** Lokale of regionale partner van gemeenten: a local or regional partner of the municipalities. */
    MUNICIPAL_PARTNER
}
