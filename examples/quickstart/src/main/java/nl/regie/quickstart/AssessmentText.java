package nl.regie.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityFacts;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.FactQuestion;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Regime;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.rule.Explanation;
import nl.regie.core.table.DepartmentStanding;
import nl.regie.core.table.Seat;
import nl.regie.core.table.TableAssessment;
import nl.regie.core.topx.TopX;

/** The assessment of a case, for people. */
final class AssessmentText {

    private final Advice advice;
    private final Wording wording;

    AssessmentText(Advice advice, Wording wording) {
        this.advice = advice;
        this.wording = wording;
    }

    List<String> of(CaseFile file) {
        ComplexityAssessment assessment = advice.complexity(file);
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "assessment",
                advice.asOf(file).toString(),
                advice.profile().id(),
                advice.profile().edition(),
                wording.label(assessment.complexity().outcome())));
        if (!advice.profile().holdsOn(advice.asOf(file))) {
            lines.add("  " + wording.text("profile.not-in-force"));
        }
        Explanation explanation = Explanation.in(wording.language());
        assessment.complexity().findings().forEach(finding -> lines.add("  " + explanation.of(finding)));
        if (assessment.dependsOnReading()) {
            lines.add("  " + wording.text("reading", wording.label(assessment.otherReading())));
        }
        lines.add("  "
                + wording.text("handling", wording.label(assessment.handling().outcome())));
        assessment.dominant().ifPresent(strand -> lines.add("  " + wording.text("dominant", wording.label(strand))));
        if (assessment.prosecution().outcome() == Truth.YES) {
            assessment
                    .prosecution()
                    .findings()
                    .forEach(finding -> lines.add("  " + wording.text("prosecution", explanation.of(finding))));
        }
        assessment
                .priority()
                .ifPresent(chosen ->
                        lines.add("  " + wording.text("priority", chosen.until().toString())));
        if (file.regime() == Regime.WGS_LIST) {
            lines.add("  " + wording.text("suggested", wording.listed(List.copyOf(TopX.SUGGESTED))));
        }
        questions(file, assessment.questions()).forEach(line -> lines.add("  " + line));
        decided(file, assessment).ifPresent(line -> lines.add("  " + line));
        table(advice.table(file)).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<String> table(TableAssessment table) {
        List<String> lines = new ArrayList<>();
        for (Seat seat : table.missing()) {
            String kinds = seat.callsFor().stream().map(wording::label).collect(Collectors.joining(wording.text("or")));
            String since = seat.missingSince().map(Object::toString).orElse("");
            lines.add(wording.text("missing", kinds, wording.label(seat.problem()), since));
        }
        if (!table.missingChains().isEmpty()) {
            lines.add(wording.text("missing.chains", wording.listed(table.missingChains())));
        }
        for (DepartmentStanding asked : table.departments()) {
            lines.add(wording.text(
                    "department",
                    wording.label(asked.request().department()),
                    asked.request().answerBy().toString(),
                    wording.label(asked.state())));
        }
        return lines;
    }

    /** One line for all that may be asked of the same participants. */
    private List<String> questions(CaseFile file, List<FactQuestion> questions) {
        Map<List<ParticipantId>, List<FactQuestion>> byHolders = new LinkedHashMap<>();
        questions.forEach(question -> byHolders
                .computeIfAbsent(question.holders(), holders -> new ArrayList<>())
                .add(question));
        return byHolders.entrySet().stream()
                .map(entry -> questions(file, entry.getKey(), entry.getValue()))
                .toList();
    }

    private String questions(CaseFile file, List<ParticipantId> holders, List<FactQuestion> questions) {
        List<String> what = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (FactQuestion question : questions) {
            String name = question.fact().name();
            Arrays.stream(LifeDomain.values())
                    .filter(domain -> ComplexityFacts.of(domain).name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            domain -> domains.add(wording.label(domain)),
                            () -> what.add(question.fact().label().in(wording.language())));
        }
        if (!domains.isEmpty()) {
            what.add(0, wording.text("question.domains", wording.either(domains)));
        }
        String key = holders.isEmpty()
                ? "question.nobody"
                : questions.get(0).afterJudgement() ? "question" : "question.notifier";
        return wording.text(key, String.join("; ", what), wording.participants(file, holders));
    }

    /** Why somebody decided otherwise is what he typed, and so is not printed here. */
    private Optional<String> decided(CaseFile file, ComplexityAssessment assessment) {
        return assessment.decided().map((HumanDecision decision) -> {
            String key =
                    assessment.differs() ? "decided.differs" : assessment.overtaken() ? "decided.overtaken" : "decided";
            return wording.text(
                    key,
                    decision.on().toString(),
                    decision.by().person().value(),
                    wording.participant(file, decision.by().organ()),
                    outcome(decision.decided()),
                    outcome(decision.advised()));
        });
    }

    private String outcome(String code) {
        return Arrays.stream(ComplexityOutcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .map(wording::label)
                .orElse(code);
    }
}
