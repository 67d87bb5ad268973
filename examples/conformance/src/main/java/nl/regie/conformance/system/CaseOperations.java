package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.Certificate;
import nl.regie.core.competence.PushThrough;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.competence.Readiness;
import nl.regie.core.competence.StepRequest;
import nl.regie.core.complexity.Bracketing;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityFacts;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.ComplexityRules;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Question;
import nl.regie.core.table.Seat;
import nl.regie.core.table.TableAssessment;

/** What the table of a house decides: complexity, who must be there, who may do what, the mix and the plan. */
final class CaseOperations {

    static final Map<String, Operation> ALL = Map.ofEntries(
            Map.entry("complexity", CaseOperations::complexity),
            Map.entry("criteria", CaseOperations::criteria),
            Map.entry("table", CaseOperations::table),
            Map.entry("participation", CaseOperations::participation),
            Map.entry("step", CaseOperations::step),
            Map.entry("act", CaseOperations::act),
            Map.entry("push-through", CaseOperations::pushThrough),
            Map.entry("readiness", CaseOperations::readiness),
            Map.entry("mix", CaseOperations::mix),
            Map.entry("monitor", CaseOperations::monitor),
            Map.entry("closing", CaseOperations::closing));

    private CaseOperations() {}

    private static JsonNode complexity(Asked question) {
        ComplexityAssessment assessment = question.profile()
                .complexityTest()
                .assess(question.get("case", CaseFile.class), question.get("asOf", LocalDate.class));
        ObjectNode answer = ValueWriter.decision(assessment.complexity());
        answer.put("otherReading", assessment.otherReading().code());
        answer.set("handling", ValueWriter.decision(assessment.handling()));
        answer.set("prosecution", ValueWriter.decision(assessment.prosecution()));
        answer.set("dominant", ValueWriter.write(assessment.dominant()));
        answer.put("priority", assessment.priority().isPresent());
        answer.put("differs", assessment.differs());
        ArrayNode questions = answer.putArray("questions");
        assessment.questions().forEach(asked -> {
            ObjectNode each = questions.addObject();
            each.put("fact", asked.fact().name());
            each.set("holders", ValueWriter.write(asked.holders()));
            each.put("afterJudgement", asked.afterJudgement());
        });
        return answer;
    }

    /** The four criteria by themselves: how they combine. */
    private static JsonNode criteria(Asked question) {
        Facts.Builder facts = Facts.of(ComplexityFacts.CATALOGUE);
        tell(
                facts,
                question.get("C1", Truth.class),
                List.of(
                        ComplexityFacts.of(LifeDomain.HOUSING),
                        ComplexityFacts.of(LifeDomain.MENTAL_HEALTH),
                        ComplexityFacts.of(Question.LEADS_TO_CRIME)));
        tell(
                facts,
                question.get("C2", Truth.class),
                List.of(
                        ComplexityFacts.of(Question.NEEDS_JUSTICE_CHAIN),
                        ComplexityFacts.of(Question.NEEDS_CARE_CHAIN)));
        facts.known(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES), false, List.of());
        facts.known(ComplexityFacts.of(Question.NEEDS_MUNICIPAL_CHAIN), false, List.of());
        tell(
                facts,
                question.get("C3", Truth.class),
                List.of(
                        ComplexityFacts.of(Question.INFLUENCED_BY_SYSTEM),
                        ComplexityFacts.of(Question.AFFECTS_SYSTEM)));
        tell(
                facts,
                question.get("C4", Truth.class),
                List.of(
                        ComplexityFacts.of(Question.SERIOUS_AREA_PROBLEM),
                        ComplexityFacts.of(Question.AREA_NEEDS_SEVERAL_CHAINS)));
        for (LifeDomain domain : LifeDomain.values()) {
            if (domain != LifeDomain.HOUSING && domain != LifeDomain.MENTAL_HEALTH) {
                facts.known(ComplexityFacts.of(domain), false, List.of());
            }
        }
        Bracketing bracketing = question.get("bracketing", Bracketing.class);
        Truth truth = ComplexityRules.complex(bracketing).test(facts.build());
        ObjectNode answer = ValueWriter.object();
        answer.put(
                "outcome",
                switch (truth) {
                    case YES -> ComplexityOutcome.COMPLEX.code();
                    case NO -> ComplexityOutcome.NOT_COMPLEX.code();
                    case UNKNOWN -> ComplexityOutcome.UNDECIDED.code();
                });
        return answer;
    }

    private static void tell(Facts.Builder facts, Truth truth, List<Fact<Boolean>> all) {
        if (truth != Truth.UNKNOWN) {
            all.forEach(fact -> facts.known(fact, truth == Truth.YES, List.of()));
        }
    }

    private static JsonNode table(Asked question) {
        TableAssessment assessment = question.profile()
                .table()
                .assess(question.get("case", CaseFile.class), question.get("asOf", LocalDate.class));
        ObjectNode answer = ValueWriter.object();
        ArrayNode seats = answer.putArray("seats");
        for (Seat seat : assessment.seats()) {
            ObjectNode each = seats.addObject();
            each.put("problem", seat.problem().code());
            each.set("callsFor", ValueWriter.write(seat.callsFor()));
            each.set("present", ValueWriter.write(seat.present()));
            each.set("missingSince", ValueWriter.write(seat.missingSince()));
        }
        answer.set("missingChains", ValueWriter.write(assessment.missingChains()));
        ArrayNode departments = answer.putArray("departments");
        assessment
                .departments()
                .forEach(standing -> departments
                        .addObject()
                        .put("department", standing.request().department().code())
                        .put("state", standing.state().code()));
        return answer;
    }

    private static JsonNode participation(Asked question) {
        return ValueWriter.write(ParticipationTable.classify(
                question.get("participation", Participation.class), question.get("on", LocalDate.class)));
    }

    private static JsonNode step(Asked question) {
        return ValueWriter.decision(question.profile()
                .stepGuard()
                .judge(question.get("case", CaseFile.class), question.get("request", StepRequest.class)));
    }

    private static JsonNode act(Asked question) {
        return ValueWriter.decision(question.profile()
                .stepGuard()
                .judge(question.get("case", CaseFile.class), question.get("request", ActRequest.class)));
    }

    private static JsonNode pushThrough(Asked question) {
        ObjectNode answer = ValueWriter.object();
        answer.set(
                "holders",
                ValueWriter.write(PushThrough.of(question.profile().competence())
                        .holders(
                                question.get("inhabitants", Integer.class),
                                question.get("reach", PushThroughReach.class))));
        return answer;
    }

    private static JsonNode readiness(Asked question) {
        ArrayNode gaps = ValueWriter.object().arrayNode();
        Readiness.of(question.profile().competence())
                .gaps(
                        question.get("case", CaseFile.class),
                        question.all("certificates", Certificate.class),
                        question.get("asOf", LocalDate.class))
                .forEach(gap -> {
                    ObjectNode each = gaps.addObject();
                    each.put("kind", gap.kind().code());
                    each.put("participant", gap.participant().value());
                    each.set("person", ValueWriter.write(gap.person()));
                    each.set("training", ValueWriter.write(gap.training()));
                    each.set("since", ValueWriter.write(gap.since()));
                });
        return ValueWriter.object().set("gaps", gaps);
    }

    private static JsonNode mix(Asked question) {
        MixAssessment assessment = question.profile()
                .mixTest(MeasureCatalogue.NATIONAL)
                .assess(
                        question.get("case", CaseFile.class),
                        question.get("asOf", LocalDate.class),
                        question.get("complexity", ComplexityOutcome.class));
        ObjectNode answer = ValueWriter.decision(assessment.mix());
        answer.set("strands", ValueWriter.write(assessment.strands()));
        answer.set("remarks", ValueWriter.write(assessment.remarks()));
        return answer;
    }

    private static JsonNode monitor(Asked question) {
        return ValueWriter.write(question.profile()
                .planMonitor()
                .watch(question.get("case", CaseFile.class), question.get("asOf", LocalDate.class)));
    }

    private static JsonNode closing(Asked question) {
        return ValueWriter.write(
                ClosingReview.of(question.get("case", CaseFile.class), question.get("asOf", LocalDate.class)));
    }
}
