package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.Complexity;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityFacts;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.ComplexityRules;
import nl.regie.core.complexity.Handling;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Question;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.model.EscalationFacts;

/**
 * De feiten van een casus: the one place where what routing asks is read, from the case file, from the assessment of its complexity and from
 * what professionals observed. What nobody told stays unknown. Immutable and thread-safe.
 *
 * <table>
 *   <caption>Where each fact comes from</caption>
 *   <tr><th>fact</th><th>comes from</th></tr>
 *   <tr><td>{@code complexity.complex}</td><td>what a named person decided on the complexity, unless the advice has changed since; else the
 *       advice</td></tr>
 *   <tr><td>{@code complexity.penal-dominates}</td><td>the component that dominates; unknown while none does</td></tr>
 *   <tr><td>{@code list.listed}</td><td>the regime of the case</td></tr>
 *   <tr><td>{@code priority.urgent-problem}</td><td>the priority of the steering group, while it lasts</td></tr>
 *   <tr><td>{@code prosecution.to-be-discussed}</td><td>the advice to discuss it or the way of handling; denied once the case was resumed after
 *       that discussion</td></tr>
 *   <tr><td>{@code cooperation.several-chains}</td><td>the second criterion of complexity</td></tr>
 *   <tr><td>{@code cooperation.several-parties}</td><td>yes if several chains must cooperate; else observed</td></tr>
 *   <tr><td>{@code cooperation.stagnates}</td><td>observed since the case came to the level on which it stands</td></tr>
 *   <tr><td>{@code safety.threat}</td><td>observed; or yes by an appraisal of acute danger or of a serious problem of the area</td></tr>
 *   <tr><td>{@code place.crosses-borders}</td><td>observed; or yes if the case is linked to one of another house</td></tr>
 *   <tr><td>{@code plan.result}</td><td>observed since the plan was agreed; denied while there is no plan</td></tr>
 *   <tr><td>all others</td><td>observed</td></tr>
 * </table>
 *
 * <p>Of several observations of one fact the latest counts, and of two on one day the last in the list.
 *
 * <p>Source: ESC-2, ESC-3.
 */
public final class CaseFacts {

    private final Complexity complexity;

    private CaseFacts(Complexity complexity) {
        this.complexity = complexity;
    }

    /**
     * Prepares the reading by a profile.
     *
     * @param profile how complexity is assessed
     * @return the reading
     */
    public static CaseFacts of(Profile profile) {
        return new CaseFacts(requireNonNull(profile, "profile").complexityTest());
    }

    /**
     * Reads a case.
     *
     * @param file the case
     * @param observations what professionals observed, in any order but for those of one fact on one day
     * @param inhabitants how many inhabitants its municipality has; empty if not known
     * @param asOf the date, inclusive; what happened later is left out
     * @return the situation
     * @throws MalformedValueException if an observation rests on an item, agreement or result that the case does not have; its attribute
     *     is the path, such as {@code observations[2].evidence[0]}
     */
    public Situation read(
            CaseFile file, List<Observation> observations, Optional<Integer> inhabitants, LocalDate asOf) {
        checkEvidence(file, observations);
        Reading reading = new Reading(file, observations, asOf);
        return Situation.builder()
                .facts(reading.facts())
                .notifiedOn(Optional.of(file.notification().on()).filter(day -> !day.isAfter(asOf)))
                .judgedOn(file.judgedOn().filter(day -> !day.isAfter(asOf)))
                .plannedOn(reading.last(Step.AGREE_PLAN))
                .inhabitants(inhabitants)
                .build();
    }

    private static void checkEvidence(CaseFile file, List<Observation> observations) {
        Set<ItemId> known = new HashSet<>();
        file.items().forEach(item -> known.add(item.id()));
        file.plan().ifPresent(plan -> plan.agreements().forEach(agreement -> known.add(agreement.id())));
        file.results().forEach(result -> known.add(result.id()));
        for (int i = 0; i < observations.size(); i++) {
            List<ItemId> evidence = observations.get(i).evidence();
            for (int j = 0; j < evidence.size(); j++) {
                MalformedValueException.unless(
                        known.contains(evidence.get(j)),
                        ValueCode.CONTRADICTION,
                        "observations[" + i + "].evidence[" + j + "]");
            }
        }
    }

    private final class Reading {

        private final CaseFile file;
        private final List<Observation> observations;
        private final LocalDate asOf;
        private final ComplexityAssessment assessment;
        private final Facts asked;
        private final Facts.Builder facts = Facts.of(EscalationFacts.CATALOGUE);

        Reading(CaseFile file, List<Observation> observations, LocalDate asOf) {
            this.file = file;
            this.observations = observations;
            this.asOf = asOf;
            this.assessment = complexity.assess(file, asOf);
            this.asked = complexity.facts(file, asOf);
        }

        Facts facts() {
            observations.stream()
                    .filter(this::counts)
                    .sorted(Comparator.comparing(Observation::on))
                    .forEach(this::tell);
            complex();
            assessment
                    .dominant()
                    .ifPresent(strand -> put(EscalationFacts.PENAL_DOMINATES, strand == Strand.REPRESSION, List.of()));
            put(EscalationFacts.LISTED, file.regime() == Regime.WGS_LIST, List.of());
            put(EscalationFacts.URGENT_PROBLEM, assessment.priority().isPresent(), List.of());
            prosecution();
            chains();
            threat();
            if (!file.links().isEmpty()) {
                put(EscalationFacts.CROSSES_BORDERS, true, List.of());
            }
            if (last(Step.AGREE_PLAN).isEmpty()) {
                facts.denied(EscalationFacts.PLAN_RESULT, List.of());
            }
            return facts.build();
        }

        /** What was observed of the cooperation elsewhere, or of an earlier plan, says nothing of how it goes now. */
        private boolean counts(Observation observation) {
            Optional<LocalDate> since = Optional.empty();
            if (observation.fact() == EscalationFacts.STAGNATES) {
                since = file.level().map(level -> level.since());
            } else if (observation.fact() == EscalationFacts.PLAN_RESULT) {
                since = last(Step.AGREE_PLAN);
            }
            boolean late = observation.on().isAfter(asOf);
            return !late && since.map(day -> !observation.on().isBefore(day)).orElse(true);
        }

        @SuppressWarnings("unchecked") // an observation has a value of its fact's own type
        private void tell(Observation observation) {
            if (observation.value().isEmpty()) {
                facts.denied(observation.fact(), observation.evidence());
            } else {
                facts.known(
                        (Fact<Object>) observation.fact(), observation.value().get(), observation.evidence());
            }
        }

        private void complex() {
            Optional<HumanDecision> decided = assessment.decided().filter(decision -> !assessment.overtaken());
            String code = decided.map(HumanDecision::decided)
                    .orElse(assessment.complexity().outcome().code());
            Set<ItemId> evidence = new LinkedHashSet<>();
            assessment.complexity().findings().forEach(finding -> evidence.addAll(finding.evidence()));
            if (code.equals(ComplexityOutcome.COMPLEX.code())) {
                put(EscalationFacts.COMPLEX, true, List.copyOf(evidence));
            } else if (code.equals(ComplexityOutcome.NOT_COMPLEX.code())) {
                put(EscalationFacts.COMPLEX, false, List.copyOf(evidence));
            }
        }

        private void prosecution() {
            Optional<Event> last = file.events().stream()
                    .filter(event -> !event.on().isAfter(asOf))
                    .filter(event -> event.step() == Step.DISCUSS_WITH_PROSECUTION || event.step() == Step.RESUME)
                    .reduce((earlier, later) -> later);
            Truth advised = assessment.prosecution().outcome();
            Handling handling = assessment.handling().outcome();
            if (last.map(event -> event.step() == Step.RESUME).orElse(false)) {
                put(EscalationFacts.DISCUSS_WITH_PROSECUTION, false, List.of());
            } else if (last.isPresent() || advised == Truth.YES || handling == Handling.DISCUSS_WITH_PROSECUTION) {
                List<ItemId> evidence =
                        assessment.prosecution().findings().get(0).evidence();
                put(EscalationFacts.DISCUSS_WITH_PROSECUTION, true, evidence);
            } else if (advised == Truth.NO && handling != Handling.UNDECIDED) {
                put(EscalationFacts.DISCUSS_WITH_PROSECUTION, false, List.of());
            }
        }

        private void chains() {
            Finding several = assessment.complexity().findings().stream()
                    .filter(finding -> finding.rule().equals(ComplexityRules.C2.id()))
                    .findFirst()
                    .orElseThrow();
            if (several.truth() != Truth.UNKNOWN) {
                put(EscalationFacts.SEVERAL_CHAINS, several.truth() == Truth.YES, several.evidence());
            }
            if (several.truth() == Truth.YES) {
                put(EscalationFacts.SEVERAL_PARTIES, true, several.evidence());
            }
        }

        private void threat() {
            List<ItemId> evidence = Stream.of(Question.ACUTE_DANGER, Question.SERIOUS_AREA_PROBLEM)
                    .map(ComplexityFacts::of)
                    .filter(question -> asked.value(question).isPresent())
                    .flatMap(question -> asked.evidence(question).stream())
                    .distinct()
                    .toList();
            if (!evidence.isEmpty()) {
                put(EscalationFacts.THREAT, true, evidence);
            }
        }

        Optional<LocalDate> last(Step step) {
            return file.events().stream()
                    .filter(event -> event.step() == step && !event.on().isAfter(asOf))
                    .map(Event::on)
                    .max(Comparator.naturalOrder());
        }

        private void put(Fact<Boolean> fact, boolean yes, List<ItemId> evidence) {
            facts.known(fact, yes, evidence);
        }
    }
}
