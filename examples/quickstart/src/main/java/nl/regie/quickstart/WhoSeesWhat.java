package nl.regie.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentType;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.Event;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.json.CovenantJson;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;

/**
 * Tells what each participant would see of a case, in each of the phases that it went through, by the framework of the law. It is for
 * the controllers: it shows what is withheld.
 *
 * <p>Usage: {@code who-sees-what [--lang nl|en] [--as-of YYYY-MM-DD] [--covenant file] [file …]}. Without files it takes the case of a
 * neighbour that comes with it. Framework and covenant are used as if the lawfulness committee had reviewed them, and as if
 * everybody who may judge had judged everything necessary for everybody, which in truth a named person does for each request.
 */
final class WhoSeesWhat {

    static final String NAME = "who-sees-what";

    private final Disclosure disclosure;
    private final Minimiser minimiser;
    private final Wording wording;
    private final PrintStream out;

    private WhoSeesWhat(Disclosure disclosure, Wording wording, PrintStream out) {
        this.disclosure = disclosure;
        this.minimiser = Minimiser.of(disclosure);
        this.wording = wording;
        this.out = out;
    }

    /** Runs it on given streams; the exit status is as for the quickstart. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Arguments arguments;
        try {
            arguments = Arguments.of(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        List<Covenant> covenants = new ArrayList<>();
        Activation unreviewed = new Activation(List.of(), ActivationPolicy.WARN);
        Wording wording = new Wording(arguments.language());
        int status = 0;
        for (Path path : arguments.covenant().stream().toList()) {
            status = read(path, CovenantJson.TYPE, wording, err, covenants::add);
        }
        if (status > 0) {
            return status;
        }
        var ready = Disclosure.of(List.of(Framework.WGS), covenants, unreviewed);
        if (ready.isInvalid()) {
            ready.getError()
                    .forEach(violation -> err.println(violation.path() + ": " + violation.message(wording.language())));
            return 1;
        }
        WhoSeesWhat command = new WhoSeesWhat(ready.get(), wording, out);
        for (Path path : files(arguments.paths())) {
            status = Math.max(status, command.tell(path, arguments.asOf(), err));
        }
        return status;
    }

    /** A folder stands for one of its cases: all of them would be too much to read. */
    private static List<Path> files(List<Path> paths) {
        return paths.stream()
                .map(path -> Files.isDirectory(path) ? path.resolve("neighbour.json") : path)
                .toList();
    }

    private int tell(Path path, Optional<LocalDate> asOf, PrintStream err) {
        return read(path, CaseJson.TYPE, wording, err, file -> tell(file, asOf));
    }

    private static <T> int read(Path path, DocumentType<T> type, Wording wording, PrintStream err, Consumer<T> then) {
        try (InputStream in = Files.newInputStream(path)) {
            var read = type.check(type.take(in));
            if (read.isInvalid()) {
                for (Violation violation : read.getError()) {
                    err.println(path + " " + violation.path() + ": " + violation.message(wording.language()));
                }
                return 1;
            }
            then.accept(read.get().value());
            return 0;
        } catch (IOException e) {
            err.println("Cannot be read: " + path + " (" + e.getClass().getSimpleName() + ")");
            return 2;
        }
    }

    private void tell(CaseFile file, Optional<LocalDate> asOf) {
        out.println(wording.text(
                "sees.case", file.id().value(), wording.label(file.regime()), wording.label(file.phase())));
        out.println();
        for (Participation participant : file.participants()) {
            out.println(wording.text(
                    "sees.participant",
                    participant.id().value(),
                    participant.organisation().name(),
                    wording.label(participant.organisation().type())));
        }
        List<Event> events = file.events();
        LocalDate on = asOf.orElseGet(() -> events.get(events.size() - 1).on());
        List<Fulfilment> judged = judged(file, on);
        out.println();
        out.println(wording.text("sees.premise", on.toString()));
        out.println(wording.text(judged.isEmpty() ? "sees.unjudged" : "sees.judged"));
        out.println(wording.text("sees.words"));
        out.println(wording.text("sees.legend"));
        objections(file, on);
        moments(file).forEach((stage, moment) -> stage(stage, moment, on, judged));
    }

    /** What keeps framework and covenant from ever disclosing anything of it; that they were not reviewed was told before. */
    private void objections(CaseFile file, LocalDate on) {
        List<String> objections = disclosure.objections(CaseHead.of(file), on).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .map(violation -> violation.path() + ": " + violation.message(wording.language()))
                .toList();
        if (!objections.isEmpty()) {
            out.println();
            out.println(wording.text("sees.objections"));
            objections.forEach(objection -> out.println("- " + objection));
        }
    }

    /** Whoever may judge for a public participant judges everything necessary for everybody: what is left is what the law still asks. */
    private static List<Fulfilment> judged(CaseFile file, LocalDate on) {
        return file.participants().stream()
                .filter(participant -> participant.takesPartOn(on)
                        && ParticipationTable.classify(participant, on).capacity() == ParticipationClass.PUBLIC)
                .flatMap(participant -> participant.people().stream()
                        .filter(person -> person.duty() == Duty.EXECUTION)
                        .map(person -> Fulfilment.builder()
                                .condition(OpenCondition.NECESSITY_JUDGED)
                                .by(person.person())
                                .organ(participant.id())
                                .on(on)
                                .categories(List.of(DataCategory.values()))
                                .build()))
                .toList();
    }

    /** The case as it stood last in every stage of sharing that it went through, with all that is recorded by now. */
    private static Map<SharingStage, CaseFile> moments(CaseFile file) {
        Map<SharingStage, CaseFile> moments = new LinkedHashMap<>();
        List<Event> events = file.events();
        for (int i = 1; i <= events.size(); i++) {
            CaseFile moment =
                    CaseFile.builder().copyOf(file).events(events.subList(0, i)).build();
            SharingStage stage = SharingStage.of(moment.phase());
            boolean planned = stage.compareTo(SharingStage.AGREED) >= 0;
            moments.put(stage, planned ? moment : withoutPlan(moment));
        }
        return moments;
    }

    private static CaseFile withoutPlan(CaseFile moment) {
        return CaseFile.builder()
                .copyOf(moment)
                .plan(Optional.empty())
                .results(List.of())
                .build();
    }

    private static Purpose purpose(SharingStage stage) {
        return switch (stage) {
            case NOTIFIED -> Purpose.JUDGE_FIT;
            case FITS -> Purpose.GATHER;
            case ADMITTED, AT_TABLE -> Purpose.DISCUSS;
            case AGREED -> Purpose.CARRY_OUT;
            case SCREENED_OFF, NOTHING -> Purpose.RESULTS;
        };
    }

    private void stage(SharingStage stage, CaseFile moment, LocalDate on, List<Fulfilment> judged) {
        out.println();
        out.println(wording.text(
                "sees.stage", wording.label(stage), wording.label(moment.phase()), wording.label(purpose(stage))));
        out.println();
        Map<String, List<ItemId>> rows = rows(moment);
        List<Map<ItemId, ReceiptOutcome>> seen = new ArrayList<>();
        Set<OpenCondition> open = EnumSet.noneOf(OpenCondition.class);
        Set<String> why = new LinkedHashSet<>();
        for (Participation participant : moment.participants()) {
            DisclosureRequest request =
                    new DisclosureRequest(Recipient.of(participant.id()), purpose(stage), on, judged);
            Map<ItemId, ReceiptOutcome> outcomes = new HashMap<>();
            minimiser
                    .minimise(moment, request)
                    .receipt()
                    .lines()
                    .forEach(line -> outcomes.put(line.item(), line.outcome()));
            seen.add(outcomes);
            Gate gate = disclosure.to(CaseHead.of(moment), request);
            open.addAll(open(gate, moment));
            why.addAll(why(gate, moment));
        }
        List<String> hidden = new ArrayList<>();
        Map<String, List<ItemId>> shown = new LinkedHashMap<>();
        rows.forEach((row, ids) -> {
            boolean nobody = seen.stream()
                    .allMatch(outcomes -> ids.stream().allMatch(id -> outcomes.get(id) == ReceiptOutcome.WITHHELD));
            if (nobody) {
                hidden.add(row + " (" + ids.size() + ")");
            } else {
                shown.put(row, ids);
            }
        });
        if (shown.isEmpty()) {
            out.println(wording.text("sees.nothing", String.join("; ", why)));
            return;
        }
        table(moment, shown, seen).print(out);
        tell("sees.nobody", hidden);
        tell("sees.open", open.stream().map(wording::label).toList());
    }

    private void tell(String key, List<String> what) {
        if (!what.isEmpty()) {
            out.println();
            out.println(wording.text(key, String.join(", ", what)));
        }
    }

    private Grid table(CaseFile file, Map<String, List<ItemId>> rows, List<Map<ItemId, ReceiptOutcome>> seen) {
        Grid grid = new Grid(wording.text("sees.rows"));
        rows.forEach((row, ids) -> grid.row(row + " (" + ids.size() + ")"));
        for (int i = 0; i < seen.size(); i++) {
            Map<ItemId, ReceiptOutcome> outcomes = seen.get(i);
            grid.column(
                    file.participants().get(i).id().value(),
                    rows.values().stream().map(ids -> cell(ids, outcomes)).toList());
        }
        return grid;
    }

    /** What stands in the way of the first item, in the words of the framework. */
    private Set<String> why(Gate gate, CaseFile file) {
        return file.items().stream()
                .limit(1)
                .flatMap(item -> gate.explain(item.id(), item.labels()).findings().stream())
                .filter(finding -> finding.truth() == Truth.NO)
                .map(finding -> finding.says().in(wording.language()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Collection<OpenCondition> open(Gate gate, CaseFile file) {
        return file.items().stream()
                .flatMap(item -> gate.decide(item.id(), item.labels()).open().stream())
                .toList();
    }

    /** Items by category, then agreements and results. */
    private Map<String, List<ItemId>> rows(CaseFile file) {
        Map<String, List<ItemId>> rows = new LinkedHashMap<>();
        file.items().stream()
                .sorted((a, b) -> a.labels().category().compareTo(b.labels().category()))
                .forEach(
                        item -> rows.computeIfAbsent(wording.label(item.labels().category()), row -> new ArrayList<>())
                                .add(item.id()));
        Stream<Agreement> agreements = file.plan().stream().flatMap(plan -> plan.agreements().stream());
        put(rows, "sees.agreements", agreements.map(Agreement::id).toList());
        put(rows, "sees.results", file.results().stream().map(Result::id).toList());
        return rows;
    }

    private void put(Map<String, List<ItemId>> rows, String key, List<ItemId> ids) {
        if (!ids.isEmpty()) {
            rows.put(wording.text(key), ids);
        }
    }

    private static String cell(List<ItemId> ids, Map<ItemId, ReceiptOutcome> outcomes) {
        long shown = ids.stream()
                .filter(id -> outcomes.get(id) == ReceiptOutcome.SHOWN)
                .count();
        long open = ids.stream()
                .filter(id -> outcomes.get(id) == ReceiptOutcome.OPEN)
                .count();
        List<String> parts = new ArrayList<>();
        if (shown > 0) {
            parts.add("● " + shown);
        }
        if (open > 0) {
            parts.add("○ " + open);
        }
        return parts.isEmpty() ? "·" : String.join(" ", parts);
    }
}
