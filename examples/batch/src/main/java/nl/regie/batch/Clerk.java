package nl.regie.batch;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.batch.Rows.BasisRow;
import nl.regie.batch.Rows.Counts;
import nl.regie.batch.Rows.DecisionRow;
import nl.regie.batch.Rows.Going;
import nl.regie.batch.Rows.Quarantined;
import nl.regie.batch.Rows.RetentionRow;
import nl.regie.batch.Rows.Told;
import nl.regie.batch.Rows.Validity;
import nl.regie.batch.Rows.Weighed;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.Complexity;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.document.Checked;
import nl.regie.core.fact.Truth;
import nl.regie.core.json.CaseJson;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.text.Term;
import nl.regie.core.violation.Place;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.privacy.retention.Retention;

/**
 * Answers for one record at a time; made once for many. A record that can be read is valid or not; one that cannot, that names a case of
 * which there is another record, or on which anything fails goes to the quarantine. Each record has exactly one of the three.
 *
 * <p>Only valid cases are decided on, tested and counted. Of what can be read but breaks a rule it is still told what must go: that
 * somebody made a mistake in a case does not make it right to keep it longer.
 */
final class Clerk {

    /** An error of this module: the case stands in the register more than once, and which is right nobody can tell. */
    static final String GIVEN_TWICE = "batch.given-twice";

    /** An error of this module: something failed. What is told is only the kind of exception: its message may hold anything. */
    static final String FAILED = "batch.failed";

    private static final String INVENTED = "9999";

    private final Order order;
    private final Complexity complexity;
    private final Retention retention;
    private final Set<String> twice;

    Clerk(Order order, Set<String> twice) {
        this.order = order;
        this.complexity = order.readProfile().complexityTest();
        this.retention = order.readPrivacyProfile().retentionTest();
        this.twice = twice;
    }

    /**
     * What is said of one record.
     *
     * @param lines the lines for the output
     * @param valid the case, if it is valid
     * @param counts what it adds to the numbers
     */
    record Answer(List<Line> lines, Optional<CaseFile> valid, Counts counts) {}

    Answer answer(Raw raw) {
        if (twice.contains(Label.of(raw.bytes()).key())) {
            return quarantined(raw, List.of(new Told(GIVEN_TWICE, "error", "$.id", null, null)));
        }
        try {
            return read(raw);
        } catch (RuntimeException e) {
            // nothing may be lost, and nothing shown: a message may quote the record, so only the kind is kept
            String kind = FAILED + ": " + e.getClass().getSimpleName();
            return quarantined(raw, List.of(new Told(kind, "error", "$", null, null)));
        }
    }

    private Answer read(Raw raw) {
        Validation<Seq<Violation>, Checked<CaseFile>> checked = CaseJson.TYPE.check(raw.bytes());
        if (checked.isValid()) {
            return answer(checked.get().value(), checked.get().warnings(), true);
        }
        List<Violation> violations = checked.getError().asJava();
        Validation<Seq<Violation>, Checked<CaseFile>> read = CaseJson.TYPE.read(raw.bytes());
        return read.isValid() ? answer(read.get().value(), violations, false) : quarantined(raw, told(violations));
    }

    private Answer answer(CaseFile file, List<Violation> violations, boolean valid) {
        List<Line> lines = new ArrayList<>();
        String house = file.house().id();
        lines.add(Line.of(Kind.VALIDITY, new Validity(house, file.id().value(), valid, told(violations))));
        if (valid) {
            lines.add(Line.of(Kind.DECISIONS, decision(file)));
        }
        CasePlan plan = retention.plan(RegisteredCase.of(file), order.asOf());
        boolean goes = !plan.due().isEmpty() || !plan.held().isEmpty();
        if (goes) {
            lines.add(Line.of(Kind.RETENTION, retention(house, plan)));
        }
        boolean invented = file.contents(CitizenNumber.class).stream()
                .allMatch(number -> number.bsn().reveal().startsWith(INVENTED));
        Counts counts = new Counts(1, valid ? 1 : 0, valid ? 0 : 1, 0, valid ? 1 : 0, goes ? 1 : 0, invented ? 0 : 1);
        return new Answer(lines, Optional.of(file).filter(one -> valid), counts);
    }

    private static Answer quarantined(Raw raw, List<Told> errors) {
        Quarantined row = new Quarantined(raw.file(), raw.at(), raw.unit(), raw.length(), errors);
        return new Answer(List.of(Line.of(Kind.QUARANTINE, row)), Optional.empty(), new Counts(1, 0, 0, 1, 0, 0, 0));
    }

    private static List<Told> told(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Told(
                        violation.code().code(),
                        violation.severity().code(),
                        violation.path(),
                        violation.place().map(Place::line).orElse(null),
                        violation.place().map(Place::column).orElse(null)))
                .toList();
    }

    private DecisionRow decision(CaseFile file) {
        ComplexityAssessment assessment = complexity.assess(file, order.asOf());
        return new DecisionRow(
                file.house().id(),
                file.id().value(),
                order.asOf().toString(),
                assessment.complexity().outcome().code(),
                assessment.otherReading().code(),
                assessment.handling().outcome().code(),
                assessment.dominant().map(Term::code).orElse(null),
                assessment.complexity().findings().stream()
                        .map(finding -> new Weighed(
                                finding.rule().value(),
                                finding.version(),
                                finding.truth().code()))
                        .toList(),
                assessment.complexity().missing().stream()
                        .map(MissingFact::name)
                        .toList(),
                basis(assessment.complexity().basis()));
    }

    private static RetentionRow retention(String house, CasePlan plan) {
        List<ItemPlan> items = new ArrayList<>(plan.due());
        items.addAll(plan.held());
        return new RetentionRow(
                house,
                plan.file().value(),
                plan.on().toString(),
                plan.refused(),
                plan.isWholeCaseDue(),
                items.stream().map(Clerk::going).toList(),
                basis(items.get(0).decision().basis()));
    }

    private static Going going(ItemPlan plan) {
        return new Going(
                plan.item().map(item -> item.value()).orElse(null),
                plan.decision().outcome().code(),
                plan.ground().map(Term::code).orElse(null),
                plan.countedFrom().map(Object::toString).orElse(null),
                plan.deleteOn().map(Object::toString).orElse(null),
                plan.decision().findings().stream()
                        .filter(finding -> finding.truth() == Truth.YES)
                        .map(Finding::rule)
                        .map(rule -> rule.value())
                        .toList());
    }

    static BasisRow basis(Basis basis) {
        return new BasisRow(basis.ruleSet(), basis.ruleSetVersion(), basis.profile(), basis.profileVersion());
    }
}
