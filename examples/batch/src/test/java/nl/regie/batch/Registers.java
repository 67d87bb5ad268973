package nl.regie.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.core.profile.Profile;
import nl.regie.core.topx.Counted;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Publication;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopXSettings;
import nl.regie.privacy.profile.PrivacyProfile;

/** Registers on disk, and what a run made of them. */
final class Registers {

    static final String HOUSE = "voorbeeld";
    static final long SEED = 2026;

    /** Five years and some weeks after the first cases, so that some of them are due. */
    static final LocalDate DAY = LocalDate.of(2030, 4, 15);

    private Registers() {}

    /** A profile with a list of 25 places, most convictions first, beside one that has ended and labels that list nobody. */
    static Order order(String house) {
        List<ListCriteria> criteria = new ArrayList<>(TopXSettings.NATIONAL.criteria());
        criteria.add(ListCriteria.builder()
                .copyOf(ShippedCriteria.TOP600)
                .id("voorbeeldlijst")
                .from(LocalDate.of(2025, 3, 1))
                .until(Optional.empty())
                .published(new Publication("voorbeeld.nl/lijst", Optional.empty()))
                .size(25)
                .addOrder(((Counted) ShippedCriteria.TOP600.criteria().get(1).by())
                        .anyOf()
                        .get(0)
                        .tally())
                .build());
        Profile profile = Profile.builder()
                .copyOf(Profile.NATIONAL)
                .topX(new TopXSettings(criteria, TopXSettings.NATIONAL.retestDays()))
                .build();
        return Order.of(house, List.of("arrest", "conviction"), profile, PrivacyProfile.NATIONAL, DAY);
    }

    static List<String> invented(int cases, String... houses) {
        Synthetic synthetic = new Synthetic(SEED, List.of(houses));
        return IntStream.range(0, cases)
                .mapToObj(number -> new String(synthetic.record(number), StandardCharsets.UTF_8))
                .toList();
    }

    /** A register of one file for each list of records. */
    @SafeVarargs
    static Register write(Path folder, String house, boolean synthetic, List<String>... files) {
        try {
            Files.createDirectories(folder);
            String of = house.isEmpty() ? "" : "\"house\":\"" + house + "\",";
            Files.writeString(
                    folder.resolve(Register.HEADER),
                    "{\"format\":\"nl.regie.register\",\"version\":\"1.0\"," + of + "\"synthetic\":" + synthetic
                            + ",\"complete\":[\"arrest\",\"conviction\"]}");
            for (int i = 0; i < files.length; i++) {
                Files.write(folder.resolve("cases-" + i + ".jsonl"), files[i]);
            }
            return Register.of(folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a kind, sorted. */
    static List<String> lines(Path output, Kind kind) {
        return lines(output.resolve(kind.folder()));
    }

    static List<String> lines(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            lines.sort(null);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines of a kind there are, without keeping them. */
    static long count(Path output, Kind kind) {
        long count = 0;
        try (Stream<Path> files = Files.list(output.resolve(kind.folder()))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("part-"))
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    count += lines.count();
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String summary(Path output) {
        try {
            return Files.readString(output.resolve(Summary.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Kind> written() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PART).toList();
    }
}
