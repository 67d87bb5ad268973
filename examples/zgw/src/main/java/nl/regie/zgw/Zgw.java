package nl.regie.zgw;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.organisation.Duty;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;

/**
 * Prints what would be posted to a register of the municipal case standard, or what one answers.
 *
 * <p>Usage: {@code export case.json participant YYYY-MM-DD target.json}, {@code import answers.json}. Without arguments it exports the case
 * of the quickstart's neighbour to the register of an invented municipality. What it prints holds personal data: that is what is posted.
 *
 * <p>The framework is used as if the lawfulness committee had reviewed it, and as if a named person had judged everything necessary. In
 * truth somebody judges that for each request.
 *
 * <p>The exit status is 0, or 1 if nothing goes there or a document is wrong, or 2 if the arguments or a file could not be used.
 */
public final class Zgw {

    private static final URI SAMPLE_ADDRESS = URI.create("https://zgw.voorbeeld.example/zaken/api/v1/zaken/1");
    private static final String USAGE =
            "Usage: export case.json participant YYYY-MM-DD target.json | import answers.json";

    private Zgw() {}

    /**
     * Runs it.
     *
     * @param args see above
     */
    public static void main(String[] args) {
        int status = run(
                List.of(args),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs it on given streams, for tests. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Path home = Path.of(System.getProperty("regie.zgw", "."));
        List<String> given = args.isEmpty()
                ? List.of(
                        "export",
                        home.resolve("../quickstart/cases/neighbour.json").toString(),
                        "gem",
                        "2026-05-20",
                        home.resolve("sample/target.json").toString())
                : args;
        try {
            if (given.get(0).equals("export") && given.size() == 5) {
                ParticipantId recipient = new ParticipantId(given.get(2));
                LocalDate on = LocalDate.parse(given.get(3));
                return export(Path.of(given.get(1)), recipient, on, Path.of(given.get(4)), out, err);
            }
            if (given.get(0).equals("import") && given.size() == 2) {
                return importing(Path.of(given.get(1)), out, err);
            }
            err.println(USAGE);
        } catch (DateTimeParseException | MalformedValueException e) { // an argument that is no day or no id
            err.println(USAGE);
        } catch (IOException e) {
            err.println("Cannot be read: " + String.join(" ", given) + " ("
                    + e.getClass().getSimpleName() + ")");
        }
        return 2;
    }

    private static int export(
            Path cases, ParticipantId recipient, LocalDate on, Path register, PrintStream out, PrintStream err)
            throws IOException {
        var read = CaseJson.TYPE.check(Files.readAllBytes(cases));
        var target = TargetFile.read(Files.readAllBytes(register));
        if (read.isInvalid()) {
            read.getError().forEach(violation -> err.println(violation.path() + ": " + violation.message(Language.EN)));
            return 1;
        }
        if (target.isInvalid()) {
            tell(target.getError(), err);
            return 1;
        }
        MinimisedCase minimised = minimised(read.get().value(), recipient, on);
        var bundle = ZgwExport.to(target.get()).flatMap(export -> export.export(minimised));
        if (bundle.isLeft()) {
            Refusal refusal = bundle.getLeft();
            err.println(refusal.label(Language.EN) + " (" + refusal.source().cite(Language.EN) + ")");
            return 1;
        }
        print(bundle.get().zaak(), out);
        bundle.get().about(SAMPLE_ADDRESS).forEach(request -> print(request, out));
        report(bundle.get().report(), out);
        return 0;
    }

    private static MinimisedCase minimised(CaseFile file, ParticipantId recipient, LocalDate on) {
        Disclosure disclosure = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), new Activation(List.of(), ActivationPolicy.WARN)));
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient(Recipient.of(recipient))
                .purpose(file.phase().hasPlan() ? Purpose.CARRY_OUT : Purpose.DISCUSS)
                .on(on)
                .fulfilments(judged(file, on).stream().toList())
                .build();
        return Minimiser.of(disclosure).minimise(file, request).file();
    }

    private static Optional<Fulfilment> judged(CaseFile file, LocalDate on) {
        return file.participants().stream()
                .filter(participant -> participant.takesPartOn(on))
                .flatMap(participant -> participant.people().stream()
                        .filter(person -> person.duty() == Duty.EXECUTION)
                        .map(person -> Fulfilment.builder()
                                .condition(OpenCondition.NECESSITY_JUDGED)
                                .by(person.person())
                                .organ(participant.id())
                                .on(on)
                                .categories(Arrays.asList(DataCategory.values()))
                                .build()))
                .findFirst();
    }

    private static int importing(Path answers, PrintStream out, PrintStream err) throws IOException {
        var draft = ZgwImport.read(Files.readAllBytes(answers));
        if (draft.isInvalid()) {
            tell(draft.getError(), err);
            return 1;
        }
        out.println("Persons: " + draft.get().persons().size());
        out.println("Organisations: " + draft.get().organisations().size());
        out.println("Documents: " + draft.get().documents().size());
        report(draft.get().report(), out);
        return 0;
    }

    private static void print(ZgwRequest request, PrintStream out) {
        out.println("POST " + request.collection());
        out.println(request.body());
        out.println();
    }

    private static void report(Iterable<NotCarried> report, PrintStream out) {
        out.println("Not carried:");
        report.forEach(
                line -> out.println("  " + line.path() + ": " + line.reason().label(Language.EN)));
    }

    private static void tell(Iterable<Fault> faults, PrintStream err) {
        faults.forEach(fault -> err.println(fault.path() + ": " + fault.kind().label(Language.EN)));
    }
}
