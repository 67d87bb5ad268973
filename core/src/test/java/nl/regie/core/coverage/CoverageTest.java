package nl.regie.core.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which municipalities are connected, and houses against safety regions (RES-3). */
class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static RegionalMunicipality row(String code, String region, LocalDate from, LocalDate until) {
        return new RegionalMunicipality(
                new Municipality(new MunicipalityCode(code), from, Optional.ofNullable(until)),
                "Gemeente " + code,
                region(region));
    }

    private static RegionalMunicipality row(String code, String region) {
        return row(code, region, LocalDate.of(2000, 1, 1), null);
    }

    private static SafetyRegion region(String code) {
        return new SafetyRegion(code, "Regio " + code);
    }

    private static SafetyHouse house(String id, String region) {
        return new SafetyHouse(id, "Huis " + id, region(region));
    }

    private static Connection connection(String house, String code) {
        return new Connection(house, new MunicipalityCode(code), LocalDate.of(2010, 1, 1), Optional.empty());
    }

    private static List<String> codes(List<MunicipalityCode> codes) {
        return codes.stream().map(MunicipalityCode::value).toList();
    }

    private static final List<RegionalMunicipality> REGISTER =
            List.of(row("0001", "VR01"), row("0002", "VR01"), row("0003", "VR02"), row("0004", "VR03"));

    @Test
    void who_takes_part_in_no_house_or_in_two_is_told() {
        Coverage coverage = Coverage.of(
                REGISTER,
                List.of(house("noord", "VR01"), house("oost", "VR02")),
                List.of(connection("noord", "0001"), connection("noord", "0003"), connection("oost", "0003")),
                DAY);
        assertThat(coverage.municipalities()).isEqualTo(4);
        assertThat(codes(coverage.notConnected())).containsExactly("0002", "0004");
        assertThat(codes(coverage.connectedTwice())).containsExactly("0003");
        assertThat(codes(coverage.outsideRegion())).containsExactly("0003");
        assertThat(coverage.regionsWithoutHouse()).containsExactly("VR03");
        assertThat(coverage.regionsWithSeveral()).isEmpty();
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void more_houses_in_one_region_are_told() {
        Coverage coverage = Coverage.of(
                REGISTER, List.of(house("a", "VR01"), house("b", "VR01"), house("b", "VR01")), List.of(), DAY);
        assertThat(coverage.regionsWithSeveral()).containsExactly("VR01");
        assertThat(coverage.regionsWithoutHouse()).containsExactly("VR02", "VR03");
    }

    /** The first day of a code counts, the day on which it lapses does not. */
    @ParameterizedTest
    @CsvSource({"2022-12-31, 0001", "2023-01-01, 0009"})
    void codes_lapse_at_mergers(LocalDate date, String missing) {
        LocalDate merger = LocalDate.of(2023, 1, 1);
        List<RegionalMunicipality> register =
                List.of(row("0001", "VR01", LocalDate.of(2000, 1, 1), merger), row("0009", "VR01", merger, null));
        Coverage coverage = Coverage.of(register, List.of(), List.of(), date);
        assertThat(codes(coverage.notConnected())).containsExactly(missing);
        Coverage old = Coverage.of(register, List.of(), List.of(connection("a", "0001")), merger);
        assertThat(codes(old.unknown())).containsExactly("0001");
    }

    /** The last day of a connection counts. */
    @ParameterizedTest
    @CsvSource({"2009-12-31, false", "2010-01-01, true", "2023-06-30, true", "2023-07-01, false"})
    void a_connection_lasts_up_to_and_including_its_last_day(LocalDate date, boolean lasts) {
        Connection connection = new Connection(
                "a", new MunicipalityCode("0001"), LocalDate.of(2010, 1, 1), Optional.of(LocalDate.of(2023, 6, 30)));
        Coverage coverage = Coverage.of(List.of(row("0001", "VR01")), List.of(), List.of(connection), date);
        assertThat(coverage.notConnected().isEmpty()).isEqualTo(lasts);
    }

    private static List<RegionalMunicipality> real() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/nl/regie/core/coverage/municipalities.csv"), UTF_8)
                .stream()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cells -> new RegionalMunicipality(
                        new Municipality(new MunicipalityCode(cells[0]), LocalDate.of(2023, 1, 1), Optional.empty()),
                        cells[1].replace("\"", ""),
                        new SafetyRegion("VR" + cells[2], cells[3])))
                .toList();
    }

    @Test
    void the_real_municipalities_lie_in_twenty_five_regions() throws IOException {
        List<RegionalMunicipality> register = real();
        assertThat(register).hasSize(342);
        Coverage nothing = Coverage.of(register, List.of(), List.of(), DAY);
        assertThat(nothing.notConnected()).hasSize(342);
        assertThat(nothing.regionsWithoutHouse()).hasSize(25);
        List<SafetyHouse> houses = register.stream()
                .map(row -> row.region())
                .distinct()
                .map(region -> new SafetyHouse("huis-" + region.code().toLowerCase(Locale.ROOT), "Huis", region))
                .toList();
        List<Connection> all = register.stream()
                .map(row -> connection(
                        "huis-" + row.region().code().toLowerCase(Locale.ROOT),
                        row.municipality().code().value()))
                .toList();
        Coverage whole = Coverage.of(register, houses, all, DAY);
        assertThat(whole)
                .isEqualTo(Coverage.builder().asOf(DAY).municipalities(342).build());
        List<Connection> shuffled = new ArrayList<>(all.subList(35, all.size()));
        Collections.shuffle(shuffled, new Random(1));
        Coverage part = Coverage.of(register, houses, shuffled, DAY);
        assertThat(part.notConnected()).hasSize(35).isSorted();
        assertThat(part).isEqualTo(Coverage.of(register, houses, all.subList(35, all.size()), DAY));
    }

    /** The estimate of 2016: about half of the complex cases comes to a table. */
    @Test
    void the_reach_lies_between_the_bounds_of_the_estimate() {
        Reach reach = new Reach(500, 900, 1_100, "schatting van het WODC");
        assertThat(reach.leastPercent()).isEqualTo(45);
        assertThat(reach.mostPercent()).isEqualTo(56);
        assertThat(reach.percent()).isEmpty();
        assertThat(new Reach(500, 1_000, 1_000, "telling").percent()).contains(50);
        assertThat(new Reach(0, 1, 1, "telling").mostPercent()).isZero();
        assertThat(new Reach(7, 7, 7, "telling").percent()).contains(100);
    }

    @Test
    void malformed_values_cannot_exist() {
        for (int[] numbers : new int[][] {{-1, 1, 1}, {0, 0, 1}, {2, 1, 3}, {1, 3, 2}}) {
            assertThatThrownBy(() -> new Reach(numbers[0], numbers[1], numbers[2], "telling"))
                    .isInstanceOf(MalformedValueException.class);
        }
        assertThatThrownBy(() -> new Reach(1, 1, 1, " ")).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Connection("a", new MunicipalityCode("0001"), DAY, Optional.of(DAY.minusDays(1))))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new RegionalMunicipality(row("0001", "VR01").municipality(), "", region("VR01")))
                .isInstanceOf(MalformedValueException.class);
    }

    /** Two rows that hold on one day contradict each other: none of them is believed because of where it stands. */
    @Test
    void a_municipality_stands_once_for_a_day_and_a_house_lies_in_one_region() {
        List<RegionalMunicipality> twice = List.of(row("0001", "VR01"), row("0001", "VR02"));
        assertThatThrownBy(() -> Coverage.of(twice, List.of(), List.of(), DAY))
                .isInstanceOf(MalformedValueException.class);
        List<RegionalMunicipality> merged =
                List.of(row("0001", "VR01", LocalDate.of(2000, 1, 1), DAY), row("0001", "VR02", DAY, null));
        assertThat(Coverage.of(merged, List.of(), List.of(), DAY).municipalities())
                .isEqualTo(1);
        assertThatThrownBy(() -> Coverage.of(REGISTER, List.of(house("a", "VR01"), house("a", "VR02")), List.of(), DAY))
                .isInstanceOf(MalformedValueException.class);
        assertThat(Coverage.of(REGISTER, List.of(house("a", "VR01"), house("a", "VR01")), List.of(), DAY)
                        .regionsWithSeveral())
                .isEmpty();
    }
}
