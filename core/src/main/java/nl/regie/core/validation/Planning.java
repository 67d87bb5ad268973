package nl.regie.core.validation;

import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Step;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;

/** The plan agrees with the steps, and its agreements with the plan (PLAN-3, CASE-2). */
final class Planning {

    private Planning() {}

    static void check(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        if (file.isUnderPlan() && file.plan().isEmpty()) {
            inspection.tell(CaseCode.PLAN_MISSING, At.ROOT);
        }
        file.plan().ifPresent(plan -> {
            boolean agreed = file.events().stream().anyMatch(event -> event.step() == Step.AGREE_PLAN);
            if (!agreed) {
                inspection.tell(CaseCode.PLAN_NOT_AGREED, At.ROOT.of("plan"));
            }
            agreements(inspection, plan);
        });
    }

    private static void agreements(Inspection inspection, Plan plan) {
        List<Agreement> agreements = plan.agreements();
        for (int i = 0; i < agreements.size(); i++) {
            At at = At.ROOT.of("plan").of("agreements", i);
            boolean professional = agreements
                    .get(i)
                    .person()
                    .map(person -> inspection.isOrUnknown(person, Position.PROFESSIONAL))
                    .orElse(true);
            if (!professional) {
                inspection.tell(CaseCode.NOT_A_PROFESSIONAL, at.of("person"), "person");
            }
            if (agreements.get(i).by().isBefore(plan.agreedOn())) {
                inspection.tell(CaseCode.AGREEMENT_BEFORE_PLAN, at.of("by"), "by");
            }
            if (agreements.get(i).progressOn().isBefore(plan.agreedOn())) {
                inspection.tell(CaseCode.AGREEMENT_BEFORE_PLAN, at.of("progressOn"), "progressOn");
            }
        }
    }
}
