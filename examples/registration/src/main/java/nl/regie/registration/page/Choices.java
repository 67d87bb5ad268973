package nl.regie.registration.page;

import java.util.List;
import java.util.Map;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.GroundKind;
import nl.regie.core.life.Step;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Term;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;

/** Keuzes: the vocabularies of the library from which somebody chooses, by the name of the field. */
final class Choices {

    static final Map<String, List<? extends Term>> ALL = Map.ofEntries(
            Map.entry("step", List.of(Step.values())),
            Map.entry("category", List.of(DataCategory.values())),
            Map.entry("ground", List.of(GroundKind.values())),
            Map.entry("supplierCondition", List.of(ConditionKind.values())),
            Map.entry("domain", List.of(LifeDomain.values())),
            Map.entry("problem", List.of(Problem.values())),
            Map.entry("standing", List.of(Standing.values())),
            Map.entry("severity", List.of(Severity.values())),
            Map.entry("purpose", List.of(Purpose.values())),
            Map.entry("condition", List.of(OpenCondition.values())));

    private Choices() {}
}
