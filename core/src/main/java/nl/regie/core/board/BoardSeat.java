package nl.regie.core.board;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;

/**
 * Bestuurszetel: one seat, by function.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 *
 * @param party on whose behalf
 * @param organisation the name of the organisation, 1 to 500 characters
 * @param function what whoever sits there is
 * @param chair whether it is the chair’s
 */
public record BoardSeat(BoardParty party, String organisation, BoardFunction function, boolean chair) {

    /**
     * Checks the name.
     *
     * @param party on whose behalf
     * @param organisation the name of the organisation
     * @param function what whoever sits there is
     * @param chair whether it is the chair’s
     * @throws nl.regie.core.violation.MalformedValueException if the name is blank or too long
     */
    public BoardSeat {
        requireNonNull(party, "party");
        Lines.line(requireNonNull(organisation, "organisation"), "organisation");
        requireNonNull(function, "function");
    }
}
