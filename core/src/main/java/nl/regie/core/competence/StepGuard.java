package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;

/**
 * Stapwacht: whether a step in the life of a case may be taken now, or an act of public participants be done, by whoever wants to. Immutable and thread-safe.
 *
 * <p>Source: WGS 1.8(2), 2.31, 2.32(2); CASE-2, ROLE-5, ROLE-11.
 */
public final class StepGuard {

    private static final FreeText ANY_REASON = FreeText.of("-");

    private final int quorum;
    private final Basis basis;

    private StepGuard(int quorum, Basis basis) {
        this.quorum = quorum;
        this.basis = basis;
    }

    /**
     * Prepares the guard for a profile.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the guard
     */
    public static StepGuard of(CompetenceSettings settings, String profile, String profileVersion) {
        Basis basis = new Basis(StepRules.SET, StepRules.VERSION, profile, profileVersion);
        return new StepGuard(requireNonNull(settings, "settings").quorum(), basis);
    }

    /**
     * Judges a step.
     *
     * @param file the case as it is
     * @param request the step that somebody wants to take
     * @return allowed, or refused with the reasons and their articles
     */
    public Decision<StepOutcome> judge(CaseFile file, StepRequest request) {
        Facts.Builder facts = facts(requireNonNull(file, "file"), requireNonNull(request, "request"));
        tell(facts, StepRules.PHASE_ALLOWS, phaseAllows(file, request));
        tell(facts, StepRules.CONSENTED, isSupplier(file, request.consentOf()));
        Optional<String> onlyPublic = onlyPublic(file.regime(), request.step());
        List<Rule> rules =
                StepRules.of(onlyPublic, onlyParticipants(file.regime(), request.step()), request.step() == Step.REUSE);
        return decide(rules, facts.build(), request);
    }

    /**
     * Judges an act of public participants.
     *
     * @param file the case as it is
     * @param request the act that somebody wants to do
     * @return allowed, or refused with the reasons and their articles; under another regime than the WGS the article does not apply
     */
    public Decision<StepOutcome> judge(CaseFile file, ActRequest request) {
        Facts.Builder facts = facts(requireNonNull(file, "file"), requireNonNull(request, "request"));
        file.certainPhase().ifPresent(phase -> tell(facts, StepRules.PHASE_ALLOWS, phase.isOpen()));
        Optional<String> article = Optional.of(request.act().article())
                .filter(found -> file.regime().isWgs());
        return decide(StepRules.of(article, Optional.empty(), false), facts.build(), request);
    }

    private Decision<StepOutcome> decide(List<Rule> rules, Facts facts, Deciding request) {
        List<Finding> findings = rules.stream().map(rule -> rule.apply(facts)).toList();
        boolean refused = findings.stream().anyMatch(finding -> finding.truth() == Truth.NO);
        if (refused) { // nothing that is missing could change that
            return new Decision<>(StepOutcome.REFUSED, findings, List.of(), basis, request.on());
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? StepOutcome.ALLOWED : StepOutcome.UNDECIDED, findings, basis, request.on());
    }

    /** Placing on a list is for public participants too, though everybody may notify a case (WGS 2.32). */
    private static Optional<String> onlyPublic(Regime regime, Step step) {
        if (!regime.isWgs()) {
            return Optional.empty();
        }
        return step == Step.NOTIFY && regime == Regime.WGS_LIST ? Optional.of("2.32(2)") : step.onlyPublicBy();
    }

    /**
     * Participants notify, meet and carry out (WGS 2.31(1), (5), (6)). A third sits in at the meeting and what follows from it, and takes no
     * step itself (WGS 2.31(9)).
     */
    private static Optional<String> onlyParticipants(Regime regime, Step step) {
        return regime.isWgs() ? Optional.of(step == Step.NOTIFY ? "2.31(1)" : "2.31(9)") : Optional.empty();
    }

    private static boolean isSupplier(CaseFile file, Optional<ParticipantId> consentOf) {
        return consentOf
                .filter(by -> file.items().stream()
                        .anyMatch(item -> item.labels().supplier().equals(by)))
                .isPresent();
    }

    private Facts.Builder facts(CaseFile file, Deciding request) {
        DecidedBy by = request.by();
        Facts.Builder facts = Facts.of(StepRules.CATALOGUE);
        Optional<Participation> organ = file.participant(by.organ());
        tell(
                facts,
                StepRules.TAKES_PART,
                organ.map(part -> part.takesPartOn(request.on())).orElse(false));
        tell(facts, StepRules.PUBLIC, isPublic(file, by.organ(), request));
        tell(
                facts,
                StepRules.PARTICIPANT,
                organ.map(part -> isParticipant(part, request.on())).orElse(false));
        long deciding = Stream.concat(Stream.of(by.organ()), request.decidesWith().stream())
                .filter(participant -> isPublic(file, participant, request))
                .count();
        tell(facts, StepRules.QUORUM, deciding >= quorum);
        Optional<Person> person = file.person(by.person());
        tell(
                facts,
                StepRules.PROFESSIONAL,
                person.map(who -> who.position() == Position.PROFESSIONAL).orElse(false));
        boolean designated = organ.stream()
                .flatMap(part -> part.people().stream())
                .anyMatch(who -> who.person().equals(by.person()) && who.duty() == Duty.EXECUTION);
        boolean listed = organ.map(part -> !part.people().isEmpty()).orElse(false);
        if (designated || listed) {
            tell(facts, StepRules.DESIGNATED, designated);
        }
        boolean own =
                person.flatMap(Person::worksFor).filter(by.organ()::equals).isPresent();
        boolean needsMandate = !own || request.outsideRole().isPresent() || directs(file, request);
        tell(facts, StepRules.MANDATED, !needsMandate || by.mandate().isPresent());
        return facts;
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, boolean holds) {
        facts.known(fact, holds, List.of());
    }

    private static boolean phaseAllows(CaseFile file, StepRequest request) {
        Optional<ParticipantId> consent = request.step() == Step.REUSE
                ? Optional.of(request.consentOf().orElse(request.by().organ()))
                : Optional.empty();
        List<Event> events = new ArrayList<>(file.events());
        boolean later = events.isEmpty()
                || !request.on().isBefore(events.get(events.size() - 1).on());
        events.add(new Event(request.on(), request.step(), request.by(), ANY_REASON, consent, Optional.empty()));
        return later && Life.phase(events, file.regime()).isRight();
    }

    private static boolean isPublic(CaseFile file, ParticipantId id, Deciding request) {
        return file.participant(id)
                .map(part -> part.takesPartOn(request.on())
                        && ParticipationTable.classify(part, request.on()).capacity() == ParticipationClass.PUBLIC)
                .orElse(false);
    }

    private static boolean isParticipant(Participation part, LocalDate on) {
        ParticipationClass capacity = ParticipationTable.classify(part, on).capacity();
        return capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
    }

    /** A process director guards the process; deciding on the case is not his but by mandate. */
    private static boolean directs(CaseFile file, Deciding request) {
        return file.roles().stream()
                .anyMatch(role -> role.person().equals(request.by().person())
                        && role.role() == CaseRole.PROCESS_DIRECTOR
                        && role.heldOn(request.on()));
    }
}
