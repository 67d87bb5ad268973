package nl.regie.quickstart;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.json.CovenantJson;
import nl.regie.privacy.matrix.Matrix;
import nl.regie.privacy.matrix.MatrixDifference;
import nl.regie.privacy.matrix.MatrixDocument;
import nl.regie.privacy.matrix.Signatory;

/**
 * Puts the framework of the law on paper: who sees what, when and on which article, to be signed by the public participants.
 *
 * <p>Usage: {@code privacy-matrix [--lang nl|en] [--covenant FILE] [--html FILE] [--as-of YYYY-MM-DD]}. It writes Markdown, or with
 * {@code --html} a page to read and to print. With a covenant it also tells what the covenant changes. Without a date it is the matrix of
 * the first day of the covenant, or of the law. The exit status is 0 if it was written, 1 if the covenant was refused, 2 if the arguments
 * or a file could not be used.
 */
final class PrivacyMatrix {

    static final String NAME = "privacy-matrix";

    private static final String USAGE =
            "Usage: privacy-matrix [--lang nl|en] [--covenant file] [--html file] [--as-of YYYY-MM-DD]";
    private static final String HOUSE = "Zorg- en Veiligheidshuis Voorbeeld";
    private static final List<Signatory> SIGNATORIES = List.of(
            new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"),
            new Signatory("College van burgemeester en wethouders van Voorbeeld", "2.27(1)(f)"),
            new Signatory("Politie, eenheid Voorbeeld", "2.27(1)(c)"),
            new Signatory("Openbaar Ministerie, parket Voorbeeld", "2.27(1)(d)"));

    private record Asked(Language language, Optional<Path> covenant, Optional<Path> html, Optional<LocalDate> asOf) {}

    private PrivacyMatrix() {}

    /** Runs it on given streams. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Optional<Asked> asked = asked(args);
        if (asked.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        try {
            return write(asked.get(), out, err);
        } catch (IOException e) {
            err.println(
                    "Cannot be used: " + e.getMessage() + " (" + e.getClass().getSimpleName() + ")");
            return 2;
        }
    }

    private static int write(Asked asked, PrintStream out, PrintStream err) throws IOException {
        Language language = asked.language();
        Optional<Covenant> covenant = Optional.empty();
        if (asked.covenant().isPresent()) {
            Path file = asked.covenant().get();
            try (InputStream in = Files.newInputStream(file)) {
                var read = CovenantJson.TYPE.check(CovenantJson.TYPE.take(in));
                if (read.isInvalid()) {
                    tell(read.getError(), file, language, err);
                    return 1;
                }
                covenant = Optional.of(read.get().value());
            }
        }
        LocalDate first = covenant.map(Covenant::from).orElse(Framework.WGS.from());
        LocalDate on = asked.asOf().orElse(first);
        // the law is sound, and a covenant that is not was told above
        Matrix matrix = Matrix.of(Framework.WGS, covenant.stream().toList(), on).get();
        MatrixDocument document = MatrixDocument.builder()
                .house(HOUSE)
                .matrix(matrix)
                .signatories(SIGNATORIES)
                .build();
        if (asked.html().isPresent()) {
            Files.writeString(asked.html().get(), document.html(language));
            out.println(asked.html().get());
        } else {
            out.print(document.markdown(language));
        }
        if (covenant.isPresent()) {
            Matrix law = Matrix.of(Framework.WGS, List.of(), on).get();
            out.println();
            out.print(MatrixDifference.between(law, matrix).markdown(language));
        }
        return 0;
    }

    private static void tell(Seq<Violation> refused, Path file, Language language, PrintStream err) {
        for (Violation violation : refused) {
            err.println(file + " " + violation.path() + ": " + violation.message(language) + " "
                    + violation.help(language));
        }
    }

    private static Optional<Asked> asked(List<String> args) {
        Language language = Language.EN;
        Optional<Path> covenant = Optional.empty();
        Optional<Path> html = Optional.empty();
        Optional<LocalDate> asOf = Optional.empty();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (!rest.hasNext()) {
                return Optional.empty();
            }
            String value = rest.next();
            switch (arg) {
                case "--lang" -> {
                    if (!value.equals("nl") && !value.equals("en")) {
                        return Optional.empty();
                    }
                    language = value.equals("nl") ? Language.NL : Language.EN;
                }
                case "--covenant" -> covenant = Optional.of(Path.of(value));
                case "--html" -> html = Optional.of(Path.of(value));
                case "--as-of" -> {
                    asOf = date(value);
                    if (asOf.isEmpty()) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Asked(language, covenant, html, asOf));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
