package nl.regie.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentType;
import nl.regie.core.json.CaseJson;

/**
 * Reads case files, checks each, and tells what it is, where it stands, what is wrong and how to mend it.
 *
 * <p>Usage: {@code [--lang nl|en] [--json] [file or folder …]}. Without files it reads the ones that come with it. The exit
 * status is 0 if every file was accepted, 1 if one was refused, 2 if the arguments or a file could not be used.
 */
public final class Quickstart {

    private static final int PROGRESS_STEP = 100;

    private final DocumentType<CaseFile> type = CaseJson.TYPE;
    private final Report report;
    private final boolean progress;
    private int read;

    private Quickstart(Report report, boolean progress) {
        this.report = report;
        this.progress = progress;
    }

    /**
     * Runs it.
     *
     * @param args see above
     * @throws IOException if a file cannot be read
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
        Arguments arguments;
        try {
            arguments = Arguments.of(List.of(args));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        Report report = arguments.json() ? new JsonReport(out) : new TextReport(out, arguments.language());
        Quickstart quickstart = new Quickstart(report, progress);
        for (Path path : arguments.paths()) {
            if (!Files.exists(path)) {
                err.println("No such file or folder: " + path);
                return 2;
            }
            quickstart.read(path);
        }
        report.end();
        return report.refused() > 0 ? 1 : 0;
    }

    private void read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            readFile(path);
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isDirectory(file) || file.toString().endsWith(".json")) {
                    read(file);
                }
            }
        }
    }

    private void readFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            report.tell(file, type.check(type.take(in)));
        }
        read++;
        if (progress && read % PROGRESS_STEP == 0) {
            System.err.print("\r" + read + " ");
        }
    }
}
