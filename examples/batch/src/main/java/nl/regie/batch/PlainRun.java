package nl.regie.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.batch.Rows.Counts;
import nl.regie.batch.Rows.ProposalRow;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.TopX;
import org.apache.hadoop.fs.FSDataOutputStream;

/**
 * The same on one machine, in a plain loop, for one house: what Spark must agree with, and what its cost is measured against. Proposals and
 * tallies are asked of the library for the whole register at once, not for parts.
 */
final class PlainRun {

    private final Order order;

    PlainRun(Order order) {
        this.order = order;
    }

    Summary run(List<Register> registers, Target target) {
        Survey survey = Survey.of(records(registers), order.house());
        survey.admit(order.house());
        Clerk clerk = new Clerk(order, survey.twice());
        Lists lists = new Lists(order);
        List<Candidate> candidates = new ArrayList<>();
        Counts[] counts = {Counts.NONE};
        Map<Kind, FSDataOutputStream> files = open(target);
        HouseTally tally;
        try {
            Iterable<Raw> records = () -> records(registers);
            tally = HouseTally.of(
                    StreamSupport.stream(records.spliterator(), false)
                            .map(clerk::answer)
                            .peek(answer -> counts[0] = counts[0].plus(answer.counts()))
                            .peek(answer -> answer.lines().forEach(line -> write(files, line)))
                            .flatMap(answer -> answer.valid().stream())
                            .peek(file -> candidates.addAll(lists.candidates(file))),
                    order.asOf());
        } finally {
            files.values().forEach(PlainRun::close);
        }
        List<Line> lines = new ArrayList<>();
        for (TopX test : lists.tests()) {
            ProposalRow row = test.propose(candidates, order.asOf())
                    .fold(why -> lists.refused(order.house(), test, why), made -> Lists.row(order.house(), test, made));
            lines.add(Line.of(Kind.TOPX, row));
        }
        long asked = lines.size();
        boolean synthetic =
                registers.stream().allMatch(register -> register.header().synthetic());
        Tables.publish(
                        tally,
                        List.of(order.house()),
                        order.asOf(),
                        synthetic,
                        order.readPrivacyProfile().publisher())
                .forEach(table -> lines.add(Line.of(Kind.TABLES, table)));
        Whole whole = new Whole(lines, Summary.of(order, counts[0], asked, lines.size() - asked));
        target.writePlain(whole);
        return whole.summary();
    }

    private static Iterator<Raw> records(List<Register> registers) {
        Stream<Slice> slices = registers.stream()
                .flatMap(register -> register.files().stream())
                .flatMap(file -> Slice.of(file.uri(), file.name(), file.size(), Math.max(1, file.size())).stream());
        return new Joined(slices.iterator());
    }

    private static Map<Kind, FSDataOutputStream> open(Target target) {
        Map<Kind, FSDataOutputStream> files = new EnumMap<>(Kind.class);
        try {
            for (Kind kind : Kind.values()) {
                if (kind.isByRecord()) {
                    files.put(kind, target.open(kind.folder() + "/part-00000"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write", e);
        }
        return files;
    }

    private static void write(Map<Kind, FSDataOutputStream> files, Line line) {
        FSDataOutputStream file = files.get(line.kind());
        if (file == null) {
            throw new IllegalStateException("no line of one record is of kind " + line.kind());
        }
        try {
            file.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + line.kind().folder(), e);
        }
    }

    private static void close(FSDataOutputStream file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write", e);
        }
    }
}
