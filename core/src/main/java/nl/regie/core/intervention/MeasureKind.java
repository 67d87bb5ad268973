package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Soort maatregel: one row of the catalogue.
 *
 * <p>Source: ON 1, 3, 4; WGS 1.3(4); PLAN-1.
 *
 * @param code its code
 * @param name what it is called
 * @param strand the strand it belongs to
 * @param decides who decides on it; at least one
 * @param carriedOutBy the kinds of organisation that carry it out; may be empty
 * @param needs what must be bought or financed for it; may be empty
 * @param addresses the problems that it is a way to deal with; may be empty
 * @param clashes the codes of measures that it does not go together with; may be empty
 * @param source where it stands
 * @param verified whether a source at hand names the measure or its article, and who decides on it or carries it out. If not, the row is
 *     general knowledge: use it as a word, and look the law up
 */
@Built
@Value.Builder
public record MeasureKind(
        String code,
        Text name,
        Strand strand,
        List<DecidingOrgan> decides,
        List<OrganisationType> carriedOutBy,
        List<ResourceKind> needs,
        List<Problem> addresses,
        List<String> clashes,
        Source source,
        boolean verified) {

    /**
     * Checks what must hold.
     *
     * @param code its code
     * @param name what it is called
     * @param strand the strand it belongs to
     * @param decides who decides on it
     * @param carriedOutBy the kinds of organisation that carry it out
     * @param needs what must be bought or financed for it
     * @param addresses the problems that it is a way to deal with
     * @param clashes the measures that it does not go together with
     * @param source where it stands
     * @param verified whether a source at hand names it
     * @throws MalformedValueException if a code is malformed, nobody decides, or it clashes with itself
     */
    public MeasureKind {
        Lines.code(requireNonNull(code, "code"), "code");
        requireNonNull(name, "name");
        requireNonNull(strand, "strand");
        decides = List.copyOf(requireNonNull(decides, "decides"));
        MalformedValueException.unless(!decides.isEmpty(), ValueCode.TOO_SHORT, "decides");
        carriedOutBy = List.copyOf(requireNonNull(carriedOutBy, "carriedOutBy"));
        needs = List.copyOf(requireNonNull(needs, "needs"));
        addresses = List.copyOf(requireNonNull(addresses, "addresses"));
        clashes = List.copyOf(requireNonNull(clashes, "clashes"));
        MalformedValueException.unless(!clashes.contains(code), ValueCode.CONTRADICTION, "clashes");
        requireNonNull(source, "source");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MeasureKindBuilder builder() {
        return new MeasureKindBuilder();
    }

    /**
     * Whether an organisation can decide on it by its own powers. For what its owner cannot decide, a plan holds a request (WGS 1.3(4)).
     *
     * @param type the kind of organisation
     * @return true if it can
     */
    public boolean isDecidedBy(OrganisationType type) {
        for (DecidingOrgan organ : decides) {
            if (organ.is(type, this)) {
                return true;
            }
        }
        return false;
    }
}
