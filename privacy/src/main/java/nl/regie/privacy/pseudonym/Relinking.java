package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;

/**
 * Herleiden: leading a pseudonym back to whom it stands for. A capability of its own: it is made of the keys and of the subjects that
 * the house knows, and who holds it decides who can relink at all. Every use, also a refused one, gives a record for the log.
 *
 * <p>Immutable and thread-safe. It holds the subjects in memory, with the pseudonyms of every key version that there was when it was made;
 * when a key is destroyed, what that key made is no longer led back.
 *
 * <p>Source: WGS 1.8(2), 1.9(5); PRIV-12.
 */
public final class Relinking {

    private final Pseudonymiser pseudonymiser;
    private final Basis basis;
    private final Map<Pseudonym, Subject> subjects = new HashMap<>();

    private Relinking(Pseudonymiser pseudonymiser, Iterable<? extends Subject> known, Basis basis) {
        this.pseudonymiser = pseudonymiser;
        this.basis = basis;
        known.forEach(subject -> pseudonymiser.all(subject).forEach(pseudonym -> subjects.put(pseudonym, subject)));
    }

    /**
     * Prepares to relink within one domain.
     *
     * @param pseudonymiser what made the pseudonyms
     * @param known whom the house knows; nobody else is found
     * @param profile the profile's id, for the decisions
     * @param profileVersion its version
     * @return the capability
     */
    public static Relinking of(
            Pseudonymiser pseudonymiser, Iterable<? extends Subject> known, String profile, String profileVersion) {
        Basis basis = new Basis(RelinkRules.SET, RelinkRules.VERSION, profile, profileVersion);
        return new Relinking(requireNonNull(pseudonymiser, "pseudonymiser"), requireNonNull(known, "known"), basis);
    }

    /**
     * Leads a pseudonym back, if that is allowed.
     *
     * @param request who asks, and on what ground
     * @return the subject if allowed and known, and what must be recorded; a refusal does not tell whether the subject is known
     */
    public Relinked relink(RelinkRequest request) {
        Decision<RelinkOutcome> decision = judge(requireNonNull(request, "request"));
        Optional<Subject> subject =
                decision.outcome() == RelinkOutcome.ALLOWED ? find(request.pseudonym()) : Optional.empty();
        return new Relinked(subject, new RelinkRecord(pseudonymiser.domain(), request, decision, subject.isPresent()));
    }

    private Optional<Subject> find(Pseudonym pseudonym) {
        return Optional.ofNullable(subjects.get(pseudonym))
                .filter(subject -> pseudonymiser.standsFor(pseudonym, subject));
    }

    /** What is not known is no ground: it is refused. */
    private Decision<RelinkOutcome> judge(RelinkRequest request) {
        LocalDate on = request.at().toLocalDate();
        Participation organ = request.organ();
        ParticipationClass capacity = ParticipationTable.classify(organ, on).capacity();
        boolean participant = capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
        Facts.Builder facts = Facts.of(RelinkRules.CATALOGUE)
                .known(RelinkRules.TAKES_PART, participant && organ.takesPartOn(on), List.of())
                .known(RelinkRules.RAISED_RISK, request.raisedRisk().isPresent(), List.of())
                .known(RelinkRules.OTHER_ARTICLE, request.otherArticle().isPresent(), List.of());
        if (!organ.people().isEmpty()) { // where a participant lists nobody, it is not known whom it designated
            facts.known(RelinkRules.DESIGNATED, isDesignated(organ, request.by().person()), List.of());
        }
        return decide(facts.build(), on);
    }

    /** For carrying out or for the lawfulness test; whoever keeps the systems running has no need to know anybody. */
    private static boolean isDesignated(Participation organ, PersonId person) {
        return organ.people().stream()
                .anyMatch(who -> who.person().equals(person) && who.duty() != Duty.SYSTEM_SUPPORT);
    }

    private Decision<RelinkOutcome> decide(Facts facts, LocalDate on) {
        List<Finding> findings =
                RelinkRules.ALL.stream().map(rule -> rule.apply(facts)).toList();
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? RelinkOutcome.ALLOWED : RelinkOutcome.REFUSED, findings, basis, on);
    }

    /** The domain, and how many subjects; nobody. */
    @Override
    public String toString() {
        return "Relinking[" + pseudonymiser.domain() + ", " + subjects.size() + " pseudonyms]";
    }
}
