package nl.regie.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentType;
import nl.regie.core.json.CaseJson;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.json.EscalationModelJson;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.proof.Proof;
import nl.regie.escalation.proof.SoundModel;

/**
 * Reads case files, checks each, and tells what it is, where it stands, what is wrong and how to mend it.
 *
 * <p>Usage: {@code [--lang nl|en] [--json] [--as-of YYYY-MM-DD] [--profile file] [--model file] [file or folder …]}. Without
 * files it reads the ones that come with it; without a date each case is assessed as of its last step, and without a profile or an
 * escalation model by the national one. A first word may ask for something else: {@code who-sees-what} tells what each participant
 * would see ({@link WhoSeesWhat}), {@code privacy-matrix} puts the framework on paper ({@link PrivacyMatrix}), and
 * {@code escalation-picture} draws escalation models ({@link EscalationPicture}). The exit
 * status is 0 if every file was accepted, 1 if one was refused, 2 if the arguments or a file could not be used.
 */
public final class Quickstart {

    private static final int PROGRESS_STEP = 100;

    private final DocumentType<CaseFile> type = CaseJson.TYPE;
    private final Report report;
    private final PrintStream err;
    private final boolean progress;
    private int read;
    private int unreadable;

    private Quickstart(Report report, PrintStream err, boolean progress) {
        this.report = report;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Runs it.
     *
     * @param args see above
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(args, out, err, isTerminal());
        if (status != 0) {
            System.exit(status);
        }
    }

    @SuppressWarnings(
            "SystemConsoleNull") // on newer releases there always is one; then TERM tells, and it only costs a few dots
    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }

    /** Runs it on given streams, for tests. */
    static int run(String[] args, PrintStream out, PrintStream err, boolean progress) throws IOException {
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        return switch (args.length == 0 ? "" : args[0]) {
            case WhoSeesWhat.NAME -> WhoSeesWhat.run(rest, out, err);
            case PrivacyMatrix.NAME -> PrivacyMatrix.run(rest, out, err);
            case EscalationPicture.NAME -> EscalationPicture.run(rest, out, err);
            default -> report(args, out, err, progress);
        };
    }

    private static int report(String[] args, PrintStream out, PrintStream err, boolean progress) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(List.of(args));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        Optional<Profile> profile = profile(arguments, err);
        Optional<SoundModel> model = model(arguments, err);
        if (profile.isEmpty() || model.isEmpty()) {
            return 2;
        }
        Advice advice = new Advice(profile.get(), model.get(), arguments.asOf());
        Report report =
                arguments.json() ? new JsonReport(out, advice) : new TextReport(out, arguments.language(), advice);
        Quickstart quickstart = new Quickstart(report, err, progress);
        for (Path path : arguments.paths()) {
            quickstart.read(path);
        }
        report.end();
        return quickstart.unreadable > 0 ? 2 : report.refused() > 0 ? 1 : 0;
    }

    private static Optional<Profile> profile(Arguments arguments, PrintStream err) {
        return arguments.profile().isEmpty()
                ? Optional.of(Profile.NATIONAL)
                : document(ProfileJson.TYPE, arguments.profile().get(), arguments, err);
    }

    /** The check of a model proves it, so a document that passes gives a sound model. */
    private static Optional<SoundModel> model(Arguments arguments, PrintStream err) {
        return arguments.model().isEmpty()
                ? Optional.of(ShippedModels.NATIONAL)
                : document(EscalationModelJson.TYPE, arguments.model().get(), arguments, err)
                        .map(model -> InvalidDocumentException.orElseThrow(Proof.of(model)));
    }

    private static <T> Optional<T> document(DocumentType<T> type, Path path, Arguments arguments, PrintStream err) {
        try (InputStream in = Files.newInputStream(path)) {
            var read = type.check(type.take(in));
            if (read.isInvalid()) {
                for (Violation violation : read.getError()) {
                    err.println(path + " " + violation.path() + ": " + violation.message(arguments.language()) + " "
                            + violation.help(arguments.language()));
                }
                return Optional.empty();
            }
            return Optional.of(read.get().value());
        } catch (IOException e) {
            err.println("Cannot be read: " + path + " (" + e.getClass().getSimpleName() + ")");
            return Optional.empty();
        }
    }

    private void read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            readFile(path);
            return;
        }
        List<Path> within;
        try (Stream<Path> files = Files.list(path)) {
            within = files.sorted().toList();
        } catch (IOException e) {
            tellUnreadable(path, e);
            return;
        }
        for (Path file : within) {
            boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS); // a link could lead back here
            if (folder || file.toString().endsWith(".json")) {
                read(file);
            }
        }
    }

    private void readFile(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = type.take(in);
        } catch (IOException e) {
            tellUnreadable(file, e);
            return;
        }
        report.tell(file, type.check(bytes));
        read++;
        if (progress && read % PROGRESS_STEP == 0) {
            err.print("\r" + read + " ");
        }
    }

    private void tellUnreadable(Path path, IOException e) {
        unreadable++;
        err.println("Cannot be read: " + path + " (" + e.getClass().getSimpleName() + ")");
    }
}
