package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Ontwikkeling op een leefgebied: the first and the last score of a person on one domain of the self-reliance matrix (ZRM). A higher
 * level is less need of care. Scores of different versions of the instrument are not compared.
 *
 * <p>Source: facts 8.5, 9; RES-1. Which scores are the first and the last is our own policy (P): see {@link CaseMeter}.
 *
 * @param person whose scores they are
 * @param domain the life domain
 * @param first the first score of both periods together; empty if there is none to compare with
 * @param last the last score during the approach; empty if there is none
 * @param restsOn the items of the scores, in the order of their ids
 */
public record DomainChange(
        PersonId person,
        LifeDomain domain,
        Optional<DomainScore> first,
        Optional<DomainScore> last,
        List<ItemId> restsOn) {

    /**
     * Checks that the scores are of the domain and can be compared.
     *
     * @param person whose scores they are
     * @param domain the life domain
     * @param first the first score
     * @param last the last score
     * @param restsOn the items of the scores
     * @throws MalformedValueException if a score is of another domain, the versions differ, or the last was not measured after the first
     */
    public DomainChange {
        requireNonNull(person, "person");
        requireNonNull(domain, "domain");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
        boolean same = first.map(score -> score.domain() == domain).orElse(true)
                && last.map(score -> score.domain() == domain).orElse(true);
        MalformedValueException.unless(same, ValueCode.CONTRADICTION, "domain");
        if (first.isPresent() && last.isPresent()) {
            DomainScore old = first.get();
            boolean comparable = old.instrument().equals(last.get().instrument());
            MalformedValueException.unless(comparable, ValueCode.CONTRADICTION, "last");
            boolean later = last.get().measuredOn().isAfter(old.measuredOn());
            MalformedValueException.unless(later, ValueCode.ORDER, "last");
        }
    }

    /**
     * How it was made.
     *
     * @return the method
     */
    public MeasurementMethod method() {
        return MeasurementMethod.FIRST_AND_LAST_SCORE;
    }

    /**
     * By how many levels the score differs.
     *
     * @return the last level less the first, above 0 for less need of care; empty if it is not known
     */
    public Optional<Integer> change() {
        return first.flatMap(old -> last.map(now -> now.level() - old.level()));
    }

    /**
     * In words.
     *
     * @return a sentence for people, without a full stop
     */
    public Text says() {
        return new Text(
                sentence(Language.NL, "eerste score {1}, laatste score {2}", "niet te vergelijken of onbekend"),
                sentence(Language.EN, "first score {1}, last score {2}", "not comparable or unknown"));
    }

    private String sentence(Language language, String known, String unknown) {
        String name = domain.label(language);
        if (change().isEmpty()) {
            return name + ": " + unknown;
        }
        return name + ": " + known.replace("{1}", level(first)).replace("{2}", level(last));
    }

    private static String level(Optional<DomainScore> score) {
        return score.map(found -> Integer.toString(found.level())).orElse("");
    }

    /** How many items it rests on; not what was scored. */
    @Override
    public String toString() {
        return "DomainChange[" + restsOn.size() + " items]";
    }
}
