package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.fact.Facts;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Regelset: rules as a versioned document, such as a house's criteria.
 *
 * <p>Source: CPLX-4, RES-4.
 *
 * @param id the set's id; lower case, digits and hyphens
 * @param edition which edition of the set it is, as its makers number it
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 * @param rules the rules, in the order in which they are asked; ids unique
 */
public record RuleSet(String id, String edition, LocalDate from, Optional<LocalDate> until, List<Rule> rules) {

    /**
     * Checks the period and that no rule stands twice.
     *
     * @param id the set's id
     * @param edition which edition it is
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @param rules the rules
     * @throws MalformedValueException if the id is malformed, there is no rule, a rule id stands twice, or it ends before
     *     it begins
     */
    public RuleSet {
        boolean named = requireNonNull(id, "id").matches("[a-z][a-z0-9-]{0,63}");
        MalformedValueException.unless(named, ValueCode.PATTERN, "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        boolean ordered = until.map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        rules = List.copyOf(requireNonNull(rules, "rules"));
        MalformedValueException.unless(!rules.isEmpty(), ValueCode.TOO_SHORT, "rules");
        Set<RuleId> ids = new HashSet<>();
        boolean unique = rules.stream().map(Rule::id).allMatch(ids::add);
        MalformedValueException.unless(unique, ValueCode.DUPLICATE, "rules");
    }

    /**
     * Whether the set holds on a date.
     *
     * @param date the date
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /**
     * Asks every rule.
     *
     * @param facts what is known
     * @return one finding for each rule, in their order
     * @throws IllegalArgumentException if a rule names a fact of another catalogue
     */
    public List<Finding> apply(Facts facts) {
        return rules.stream().map(rule -> rule.apply(facts)).toList();
    }
}
