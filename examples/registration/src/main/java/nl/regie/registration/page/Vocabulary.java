package nl.regie.registration.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.person.RelationKind;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.BasicCondition;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.role.CaseRole;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.HealthKind;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.IncomeSource;
import nl.regie.core.support.ProvisionKind;
import nl.regie.core.support.ProvisionState;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;

/** Woordenlijst: which vocabulary of the library a key of a minimised case draws from, so that a page can print the label of a code. */
final class Vocabulary {

    private static final Map<String, Class<? extends Term>> OF_KEY = Map.ofEntries(
            Map.entry("labels.category", DataCategory.class),
            Map.entry("conditions.kind", ConditionKind.class),
            Map.entry("case.kind", CaseKind.class),
            Map.entry("case.regime", Regime.class),
            Map.entry("organisation.type", OrganisationType.class),
            Map.entry("persons.position", Position.class),
            Map.entry("roles.role", CaseRole.class),
            Map.entry("agreements.state", AgreementState.class),
            Map.entry("offence.offenceClass", OffenceClass.class),
            Map.entry("offence.stage", ProcedureStage.class),
            Map.entry("incident.kind", IncidentKind.class),
            Map.entry("detention.kind", DetentionKind.class),
            Map.entry("measure.strand", Strand.class),
            Map.entry("measure.state", MeasureState.class),
            Map.entry("signal.domain", LifeDomain.class),
            Map.entry("signal.problem", Problem.class),
            Map.entry("signal.standing", Standing.class),
            Map.entry("signal.severity", Severity.class),
            Map.entry("domainScore.domain", LifeDomain.class),
            Map.entry("aftercareCondition.condition", BasicCondition.class),
            Map.entry("aftercareCondition.inOrder", Standing.class),
            Map.entry("appraisal.question", Question.class),
            Map.entry("appraisal.answer", Standing.class),
            Map.entry("areaFact.problem", Problem.class),
            Map.entry("areaFact.standing", Standing.class),
            Map.entry("areaFact.severity", Severity.class),
            Map.entry("finance.state", FinanceKind.class),
            Map.entry("guidance.kind", GuidanceKind.class),
            Map.entry("health.kind", HealthKind.class),
            Map.entry("health.standing", Standing.class),
            Map.entry("housing.situation", HousingSituation.class),
            Map.entry("income.source", IncomeSource.class),
            Map.entry("provision.kind", ProvisionKind.class),
            Map.entry("provision.state", ProvisionState.class),
            Map.entry("relation.kind", RelationKind.class));

    /** The keys under which a measure stands by its code in the national catalogue. */
    private static final Set<String> MEASURES = Set.of("measure.code", "agreements.measure");

    private static final Map<String, Term> TERMS = terms();

    private Vocabulary() {}

    private static Map<String, Term> terms() {
        Map<String, Term> terms = new HashMap<>();
        OF_KEY.forEach((key, vocabulary) ->
                Arrays.stream(vocabulary.getEnumConstants()).forEach(term -> terms.put(key + "=" + term.code(), term)));
        return Map.copyOf(terms);
    }

    /** The label of a code under a key; the text itself if it is no code. */
    static String say(String key, String text, Language language) {
        return Optional.ofNullable(TERMS.get(key + "=" + text))
                .map(term -> term.label(language))
                .or(() -> Optional.of(text)
                        .filter(code -> MEASURES.contains(key))
                        .flatMap(code -> MeasureCatalogue.NATIONAL
                                .find(code)
                                .map(kind -> kind.name().in(language))))
                .orElse(text);
    }
}
