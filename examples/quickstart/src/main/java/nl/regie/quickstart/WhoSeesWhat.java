package nl.regie.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.Event;
import nl.regie.core.life.Phase;
import nl.regie.core.organisation.Participation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;

/**
 * Tells what each participant would see of a case, in each of the phases that it went through, by the framework of the law. It is for
 * the controllers: it shows what is withheld.
 *
 * <p>Usage: {@code who-sees-what [--lang nl|en] [--as-of YYYY-MM-DD] [file …]}. Without files it takes the case of a neighbour that comes
 * with it. The framework is used as if the lawfulness committee had reviewed it.
 */
final class WhoSeesWhat {

    static final String NAME = "who-sees-what";

    private final Disclosure disclosure = InvalidDocumentException.orElseThrow(Disclosure.of(
            List.of(Framework.WGS), List.of(), new Activation(List.of(), ActivationPolicy.WARN)));

    private final Minimiser minimiser = Minimiser.of(disclosure);
    private final Wording wording;
    private final PrintStream out;

    private WhoSeesWhat(Wording wording, PrintStream out) {
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
        WhoSeesWhat command = new WhoSeesWhat(new Wording(arguments.language()), out);
        int status = 0;
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
        try (InputStream in = Files.newInputStream(path)) {
            var read = CaseJson.TYPE.check(CaseJson.TYPE.take(in));
            if (read.isInvalid()) {
                for (Violation violation : read.getError()) {
                    err.println(path + " " + violation.path() + ": " + violation.message(wording.language()));
                }
                return 1;
            }
            tell(read.get().value(), asOf);
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
        out.println();
        out.println(wording.text("sees.legend"));
        Map<SharingStage, CaseFile> moments = moments(file);
        moments.forEach((stage, moment) -> stage(stage, moment, asOf));
    }

    /** The case as it stood last in every stage of sharing it went through, with all that is recorded by now. */
    private static Map<SharingStage, CaseFile> moments(CaseFile file) {
        Map<SharingStage, CaseFile> moments = new LinkedHashMap<>();
        List<Event> events = file.events();
        for (int i = 1; i <= events.size(); i++) {
            CaseFile moment = CaseFile.builder()
                    .copyOf(file)
                    .events(events.subList(0, i))
                    .build();
            moments.put(SharingStage.of(moment.phase()), moment);
        }
        return moments;
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

    private void stage(SharingStage stage, CaseFile moment, Optional<LocalDate> asOf) {
        LocalDate last = moment.events().get(moment.events().size() - 1).on();
        LocalDate on = asOf.orElse(last);
        Phase phase = moment.phase();
        out.println();
        out.println(wording.text(
                "sees.stage",
                wording.label(stage),
                wording.label(phase),
                on.toString(),
                wording.label(purpose(stage))));
        out.println();
        Map<String, List<ItemId>> rows = rows(moment);
        Grid grid = new Grid(wording.text("sees.rows"));
        rows.forEach((row, ids) -> grid.row(row + " (" + ids.size() + ")"));
        TreeSet<OpenCondition> open = new TreeSet<>();
        for (Participation participant : moment.participants()) {
            DisclosureRequest request = request(participant.id(), purpose(stage), on);
            Minimised minimised = minimiser.minimise(moment, request);
            Map<ItemId, ReceiptOutcome> outcomes = new LinkedHashMap<>();
            for (ReceiptLine line : minimised.receipt().lines()) {
                outcomes.put(line.item(), line.outcome());
            }
            open.addAll(open(disclosure.to(CaseHead.of(moment), request), moment));
            grid.column(
                    participant.id().value(),
                    rows.values().stream().map(ids -> cell(ids, outcomes)).toList());
        }
        grid.print(out);
        if (!open.isEmpty()) {
            out.println();
            out.println(wording.text("sees.open", wording.labels(List.copyOf(open))));
        }
    }

    private static DisclosureRequest request(ParticipantId participant, Purpose purpose, LocalDate on) {
        return new DisclosureRequest(Recipient.of(participant), purpose, on, List.of());
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
                .forEach(item -> rows.computeIfAbsent(wording.label(item.labels().category()), row -> new ArrayList<>())
                        .add(item.id()));
        Stream<Agreement> agreements =
                file.plan().stream().flatMap(plan -> plan.agreements().stream());
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
        long shown = ids.stream().filter(id -> outcomes.get(id) == ReceiptOutcome.SHOWN).count();
        long open = ids.stream().filter(id -> outcomes.get(id) == ReceiptOutcome.OPEN).count();
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
