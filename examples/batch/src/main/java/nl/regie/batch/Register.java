package nl.regie.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A register: a folder with {@code register.json}, which says whose it is, and files of records.
 *
 * @param folder where it is
 * @param header what it says of itself
 * @param files its files, by name
 */
record Register(String folder, Header header, List<Part> files) {

    /** What a register says of itself. */
    static final String HEADER = "register.json";

    static final String FORMAT = "nl.regie.register";
    static final String VERSION = "1.0";

    private static final int LONGEST_HEADER = 10_000;

    /**
     * What a register says of itself.
     *
     * @param format {@value Register#FORMAT}
     * @param version {@value Register#VERSION}
     * @param house the house whose register it is; absent if it holds synthetic cases of several
     * @param synthetic whether everybody in it is invented
     * @param complete the codes of the stages of which whoever keeps that record supplied everything about each person
     */
    record Header(String format, String version, @Nullable String house, boolean synthetic, List<String> complete) {}

    /** A file of it: where it is, what it is called in the output, and how many bytes it has. */
    record Part(String uri, String name, long size) {}

    static Register of(String folder) {
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(new Configuration());
            Path header = new Path(path, HEADER);
            if (!files.exists(header)) {
                throw new RefusedException(folder + " has no " + HEADER + " that says whose register it is");
            }
            List<Part> parts = Arrays.stream(files.listStatus(path))
                    .filter(FileStatus::isFile)
                    .map(file -> new Part(
                            file.getPath().toString(),
                            path.getName() + "/" + file.getPath().getName(),
                            file.getLen()))
                    .filter(Register::isRecords)
                    .sorted(Comparator.comparing(Part::name))
                    .toList();
            return new Register(folder, header(files, header), parts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static boolean isRecords(Part part) {
        String name = part.name().substring(part.name().indexOf('/') + 1);
        return !name.equals(HEADER) && !name.startsWith("_") && !name.startsWith(".");
    }

    private static Header header(FileSystem files, Path path) throws IOException {
        byte[] bytes;
        try (FSDataInputStream in = files.open(path)) {
            bytes = in.readNBytes(LONGEST_HEADER);
        }
        Header header = Rows.read(new String(bytes, StandardCharsets.UTF_8), Header.class, path.getName());
        boolean known = FORMAT.equals(header.format()) && VERSION.equals(header.version()) && header.complete() != null;
        if (!known) {
            throw new RefusedException(
                    HEADER + " must have format " + FORMAT + ", version " + VERSION + " and complete");
        }
        return header;
    }

    /**
     * Whether these registers may be read in one run.
     *
     * @param registers what is given
     * @param house the house for which the run is; empty if it is over synthetic cases of several
     * @return the stages that all of them hold completely
     * @throws RefusedException if one is another house's, or one of several houses is not declared synthetic
     */
    static List<String> admit(List<Register> registers, String house) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> complete = new LinkedHashSet<>(
                registers.isEmpty() ? List.of() : registers.get(0).header().complete());
        for (Register register : registers) {
            Header header = register.header();
            if (!house.isEmpty() && !house.equals(header.house())) {
                throw new RefusedException(register.folder() + " is not the register of " + house
                        + ": a house goes by its own cases only");
            }
            if (house.isEmpty() && !header.synthetic()) {
                throw new RefusedException(register.folder()
                        + " is not declared synthetic: cases of several houses are not processed in one run");
            }
            complete.retainAll(header.complete());
            for (Part part : register.files()) {
                if (!names.add(part.name())) {
                    throw new RefusedException("two files are called " + part.name());
                }
            }
        }
        return new ArrayList<>(complete);
    }
}
