package nl.regie.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.Checked;
import nl.regie.core.item.Item;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/** A report for people. It names persons by their id only. */
final class TextReport implements Report {

    private final PrintStream out;
    private final Wording wording;
    private final Language language;
    private final AssessmentText assessment;
    private final ReadinessText readiness;
    private final PlanText plan;
    private final RoutingText routing;
    private final Advice advice;
    private final House house;
    private int accepted;
    private int refused;

    TextReport(PrintStream out, Language language, Advice advice) {
        this.out = out;
        this.language = language;
        this.wording = new Wording(language);
        this.assessment = new AssessmentText(advice, wording);
        this.readiness = new ReadinessText(advice, wording);
        this.plan = new PlanText(advice, wording);
        this.routing = new RoutingText(advice.model(), wording);
        this.advice = advice;
        this.house = new House(advice);
    }

    @Override
    public void tell(Path file, Validation<Seq<Violation>, Checked<CaseFile>> result) {
        out.println(text("file", String.valueOf(file.getFileName())));
        if (result.isValid()) {
            accepted++;
            house.add(result.get().value());
            summary(result.get().value());
            assessment.of(result.get().value()).forEach(line -> out.println("  " + line));
            readiness.of(result.get().value()).forEach(line -> out.println("  " + line));
            plan.of(result.get().value()).forEach(line -> out.println("  " + line));
            advice.routing(result.get().value())
                    .ifPresent(decision -> routing.of(decision).forEach(line -> out.println("  " + line)));
            violations("accepted", result.get().warnings());
        } else {
            refused++;
            violations("refused", result.getError().asJava());
        }
        out.println();
    }

    private void summary(CaseFile file) {
        line("case", file.id().value(), label(file.kind()), label(file.regime()), label(file.phase()));
        line("place", file.house().name(), file.municipality().code().value());
        line(
                "notified",
                file.notification().on().toString(),
                wording.participant(file, file.notification().by()),
                label(file.notification().line()));
        if (!file.themes().isEmpty()) {
            line("themes", labels(file.themes()));
        }
        line("persons", persons(file, Position.CONCERNED), persons(file, Position.DIRECT_CIRCLE));
        partners(file, "partners", true);
        partners(file, "partners.not", false);
        line("items", Integer.toString(file.items().size()), categories(file.items()));
        file.plan()
                .ifPresent(plan -> line(
                        "plan",
                        plan.agreedOn().toString(),
                        Integer.toString(plan.agreements().size()),
                        labels(plan.agreements().stream()
                                .map(Agreement::state)
                                .distinct()
                                .toList()),
                        accountable(file)));
    }

    private void partners(CaseFile file, String key, boolean admitted) {
        String names = file.participants().stream()
                .filter(participant -> participant.admitted() == admitted)
                .map(Participation::organisation)
                .map(organisation -> organisation.name())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            line(key, names);
        }
    }

    private static String persons(CaseFile file, Position position) {
        String ids = file.persons().stream()
                .filter(person -> person.position() == position)
                .map(Person::id)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "-" : ids;
    }

    private String accountable(CaseFile file) {
        return file.roles().stream()
                .filter(RoleAssignment::finallyAccountable)
                .map(role -> label(role.role()) + " " + role.person())
                .collect(Collectors.joining(", "));
    }

    private String categories(List<Item> items) {
        return items.stream()
                .map(item -> item.labels().category())
                .sorted()
                .collect(Collectors.groupingBy(this::label, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map((Map.Entry<String, Long> e) -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private void violations(String key, List<Violation> violations) {
        line(violations.isEmpty() ? key : key + ".with", Integer.toString(violations.size()));
        for (Violation violation : violations) {
            String place = violation
                    .place()
                    .map(p -> text("at", Integer.toString(p.line()), Integer.toString(p.column())))
                    .orElse("");
            out.println();
            out.println("  " + label(violation.severity()) + " "
                    + violation.code().code() + "  " + violation.path() + place);
            out.println("    " + violation.message(language));
            out.println("    " + found(violation));
            out.println("    " + text("help", violation.help(language)));
            out.println("    "
                    + text(
                            "source",
                            violation.source().cite(language),
                            violation.source().requirement()));
        }
    }

    private String found(Violation violation) {
        String expected = violation.expected(language);
        return violation.found().equals(Found.NOTHING)
                ? text("expected", expected)
                : text("found", violation.found().in(language), expected);
    }

    @Override
    public void end() {
        new HouseText(house, wording).lines().forEach(out::println);
        out.println(text("end", Integer.toString(accepted), Integer.toString(refused)));
    }

    @Override
    public int refused() {
        return refused;
    }

    private void line(String key, String... words) {
        out.println("  " + text(key, words));
    }

    private String text(String key, String... words) {
        return wording.text(key, words);
    }

    private String label(Term term) {
        return wording.label(term);
    }

    private String labels(List<? extends Term> terms) {
        return wording.labels(terms);
    }
}
