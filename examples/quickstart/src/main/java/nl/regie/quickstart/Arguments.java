package nl.regie.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.core.text.Language;

/** The arguments of one run. */
record Arguments(
        Language language,
        boolean json,
        Optional<LocalDate> asOf,
        Optional<Path> profile,
        Optional<Path> model,
        Optional<Path> covenant,
        List<Path> paths) {

    private static final String USAGE =
            "Usage: [--lang nl|en] [--json] [--as-of YYYY-MM-DD] [--profile file] [--model file] [--covenant file]"
                    + " [file or folder ...]";

    static Arguments of(List<String> args) {
        Language language = Language.EN;
        boolean json = false;
        Optional<LocalDate> asOf = Optional.empty();
        Optional<Path> profile = Optional.empty();
        Optional<Path> model = Optional.empty();
        Optional<Path> covenant = Optional.empty();
        List<Path> paths = new ArrayList<>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--json")) {
                json = true;
            } else if (arg.equals("--lang") && rest.hasNext()) {
                language = language(rest.next());
            } else if (arg.equals("--as-of") && rest.hasNext()) {
                asOf = Optional.of(date(rest.next()));
            } else if (arg.equals("--profile") && rest.hasNext()) {
                profile = Optional.of(Path.of(rest.next()));
            } else if (arg.equals("--model") && rest.hasNext()) {
                model = Optional.of(Path.of(rest.next()));
            } else if (arg.equals("--covenant") && rest.hasNext()) {
                covenant = Optional.of(Path.of(rest.next()));
            } else if (arg.startsWith("--")) {
                throw new IllegalArgumentException(USAGE);
            } else {
                paths.add(Path.of(arg));
            }
        }
        if (paths.isEmpty()) {
            paths.add(Path.of(System.getProperty("regie.cases", "examples/quickstart/cases")));
        }
        return new Arguments(language, json, asOf, profile, model, covenant, List.copyOf(paths));
    }

    /** Of years with four digits; a date can hold many more. */
    private static LocalDate date(String text) {
        if (text.length() != "YYYY-MM-DD".length()) {
            throw new IllegalArgumentException(USAGE);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(USAGE, e);
        }
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        throw new IllegalArgumentException(USAGE);
    }
}
