package nl.regie.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the vectors to a system and tells what differs.
 *
 * <p>Usage: {@code --command "node system.js"} or {@code --http http://localhost:8080/}, and if wished {@code --vectors folder},
 * {@code --report folder} (writes {@code report.html} and {@code junit.xml}), {@code --lang nl|en}, {@code --timeout seconds} and
 * {@code --operation retention}. The exit status is 0 if something was answered and nothing differs, 1 if something differs, and 2 if the
 * arguments or vectors cannot be used or the system could not be tested to the end. What a system calls unsupported is counted, and no
 * failure.
 *
 * <p>Source: ON 6; SDK-3.
 */
public final class Conformance {

    /** The system property that names the folder of the vectors, where it is not {@code vectors} in the working folder. */
    static final String FOLDER = "regie.vectors";

    private Conformance() {}

    /**
     * Runs it.
     *
     * @param args see above
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(args, out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs it on given streams, for tests. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            return run(Arguments.read(List.of(args), Path.of(System.getProperty(FOLDER, "vectors"))), out);
        } catch (UnusableException | IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static int run(Arguments arguments, PrintStream out) throws IOException {
        List<TestVector> vectors = VectorReader.read(arguments.vectors()).stream()
                .filter(vector ->
                        arguments.operation().map(vector.operation()::equals).orElse(true))
                .toList();
        if (vectors.isEmpty()) {
            throw new UnusableException("there are no vectors for that operation");
        }
        Words words = Words.in(arguments.language());
        try (SystemUnderTest system = system(arguments)) {
            Run run = Run.of(vectors, system);
            TextReport.of(run, words).forEach(out::println);
            if (arguments.report().isPresent()) {
                write(run, words, arguments.report().get(), out);
            }
            return run.status();
        }
    }

    private static SystemUnderTest system(Arguments arguments) {
        return arguments.address().isPresent()
                ? new HttpSystem(arguments.address().get(), arguments.limit())
                : new ProcessSystem(arguments.command(), arguments.limit());
    }

    private static void write(Run run, Words words, Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        Path page = folder.resolve("report.html");
        Files.writeString(page, HtmlReport.of(run, words));
        Path machine = folder.resolve("junit.xml");
        Files.writeString(machine, JUnitReport.of(run, words));
        out.println(words.of("written", page, machine));
    }
}
