package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationBasis;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.violation.Lines;

/**
 * Ondertekenaar: a public participant, who signs as joint controller. Name, function, date and signature are written by hand.
 *
 * <p>Source: WGS 2.27(1), (3); PRIV-17.
 *
 * @param organisation its name
 * @param article the article of the WGS that designates it, such as {@code 2.27(1)(e)}
 */
public record Signatory(String organisation, String article) {

    /**
     * Checks that both are there.
     *
     * @param organisation its name
     * @param article the article that designates it
     * @throws nl.regie.core.violation.MalformedValueException if one is blank
     */
    public Signatory {
        Lines.line(requireNonNull(organisation, "organisation"), "organisation");
        Lines.line(requireNonNull(article, "article"), "article");
    }

    /**
     * A participant as signatory.
     *
     * @param participation the participation
     * @param on the day
     * @return the signatory; empty if it is no public participant on that day, because only those are joint controllers
     */
    public static Optional<Signatory> of(Participation participation, LocalDate on) {
        ParticipationBasis basis = ParticipationTable.classify(participation, on);
        boolean signs = participation.takesPartOn(on) && basis.capacity() == ParticipationClass.PUBLIC;
        return signs
                ? Optional.of(new Signatory(participation.organisation().name(), basis.article()))
                : Optional.empty();
    }
}
