package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.life.Phase;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;

/**
 * Wacht op het antwoord aan ZSM: whether the house answers a question about a suspect. Immutable and thread-safe.
 *
 * <p>It looks in three steps, and stops where the answer is no: who asks; whether there is an open case; what was judged. So whoever may
 * not ask learns nothing, and a closed case, a case of which a step was not allowed, a case in which the suspect is only in the direct
 * circle and no case at all give the very same decision.
 *
 * <p>Source: ON 1; WGS 1.7(1), 1.8(2); ESC-6.
 */
public final class ZsmGuard {

    private final Basis basis;

    private ZsmGuard(Basis basis) {
        this.basis = basis;
    }

    /**
     * Prepares the guard for a profile.
     *
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the guard
     */
    public static ZsmGuard of(String profile, String profileVersion) {
        return new ZsmGuard(new Basis(ZsmRules.SET, ZsmRules.VERSION, profile, profileVersion));
    }

    /**
     * Decides whether the house answers.
     *
     * @param file the case of the suspect; empty if the house has none
     * @param request who asks, and what was judged
     * @return whether it answers, with the reasons, which stay in the house
     */
    public Decision<ZsmOutcome> judge(Optional<CaseFile> file, ZsmAnswerRequest request) {
        Participation organ = requireNonNull(request, "request").organ();
        Facts.Builder facts = Facts.of(ZsmRules.CATALOGUE);
        boolean takesPart = organ.takesPartOn(request.on())
                && ParticipationTable.classify(organ, request.on()).capacity() == ParticipationClass.PUBLIC;
        boolean prosecution = organ.organisation().type() == OrganisationType.PUBLIC_PROSECUTION;
        tell(facts, ZsmRules.PROSECUTION, Truth.of(prosecution && takesPart));
        boolean authorised = organ.people().stream()
                .anyMatch(who -> who.person().equals(request.asker()) && who.duty() == Duty.EXECUTION);
        tell(facts, ZsmRules.AUTHORISED, Truth.of(authorised));
        boolean open = file.map(found -> isOpenAbout(found, request)).orElse(false);
        tell(facts, ZsmRules.OPEN_CASE, Truth.of(open));
        tell(facts, ZsmRules.NECESSARY, request.necessary());
        tell(facts, ZsmRules.NO_OBJECTION, request.objection().not());
        return decide(facts.build(), request);
    }

    private Decision<ZsmOutcome> decide(Facts facts, ZsmAnswerRequest request) {
        List<Finding> findings = new ArrayList<>();
        for (List<Rule> step : List.of(ZsmRules.ASKER, List.of(ZsmRules.OPEN), ZsmRules.JUDGED)) {
            List<Finding> found = step.stream().map(rule -> rule.apply(facts)).toList();
            findings.addAll(found);
            if (found.stream()
                    .anyMatch(finding -> finding.truth() == Truth.NO)) { // nothing that is missing could change that
                return new Decision<>(ZsmOutcome.NO_ANSWER, findings, List.of(), basis, request.on());
            }
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? ZsmOutcome.ANSWER : ZsmOutcome.UNDECIDED, findings, basis, request.on());
    }

    private static boolean isOpenAbout(CaseFile file, ZsmAnswerRequest request) {
        return file.certainPhase().map(Phase::isOpen).orElse(false)
                && file.regime().isWgs()
                && file.judgedOn().map(day -> !day.isAfter(request.on())).orElse(false)
                && file.person(request.suspect())
                        .map(person -> person.position() == Position.CONCERNED)
                        .orElse(false);
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, Truth truth) {
        if (truth != Truth.UNKNOWN) {
            facts.known(fact, truth == Truth.YES, List.of());
        }
    }
}
