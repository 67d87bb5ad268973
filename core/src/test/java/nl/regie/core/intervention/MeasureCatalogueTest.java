package nl.regie.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.json.MeasureCatalogueJson;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of measures (PLAN-1). */
class MeasureCatalogueTest {

    private static final MeasureCatalogue NATIONAL = MeasureCatalogue.NATIONAL;

    private static MeasureKind kind(String code) {
        return NATIONAL.find(code).orElseThrow();
    }

    @Test
    void it_holds_at_least_forty_measures_of_three_strands() {
        assertThat(NATIONAL.kinds()).hasSizeGreaterThanOrEqualTo(40);
        for (Strand strand : Strand.values()) {
            assertThat(NATIONAL.kinds())
                    .filteredOn(kind -> kind.strand() == strand)
                    .hasSizeGreaterThan(10);
        }
        assertThat(NATIONAL.find("none")).isEmpty();
        assertThat(NATIONAL)
                .hasToString(
                        "MeasureCatalogue[national 2026.1, " + NATIONAL.kinds().size() + " measures]");
    }

    /** What no source at hand bears out is marked, and names no article as if it were law. */
    @Test
    void what_is_not_verified_is_never_shown_as_law() {
        assertThat(NATIONAL.kinds())
                .filteredOn(kind -> !kind.verified())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.source().origin()).isEqualTo(Origin.POLICY));
        assertThat(NATIONAL.kinds())
                .filteredOn(MeasureKind::verified)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.source().origin()).isIn(Origin.LAW, Origin.FRAMEWORK));
    }

    /** What ON 3 says must be bought: places for supervised living, housing, schooling, guidance, benefits, debts, (youth) care. */
    @Test
    void everything_that_the_source_says_must_be_bought_is_needed_by_some_measure() {
        Set<ResourceKind> needed =
                NATIONAL.kinds().stream().flatMap(kind -> kind.needs().stream()).collect(Collectors.toSet());
        assertThat(needed)
                .containsAll(Arrays.stream(ResourceKind.values())
                        .filter(kind -> kind != ResourceKind.OTHER)
                        .toList());
    }

    @Test
    void something_can_be_done_about_every_problem() {
        Set<Problem> addressed = NATIONAL.kinds().stream()
                .flatMap(kind -> kind.addresses().stream())
                .collect(Collectors.toSet());
        assertThat(addressed)
                .containsAll(Arrays.stream(Problem.values())
                        .filter(problem -> problem != Problem.OTHER)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "temporary-home-ban, MAYOR, true",
        "temporary-home-ban, EXECUTIVE_BOARD, false",
        "prosecution, PUBLIC_PROSECUTION, true",
        "prosecution, POLICE, false",
        "imprisonment, PUBLIC_PROSECUTION, false",
        "passport-measure, MAYOR, false",
        "debt-help, EXECUTIVE_BOARD, true",
        "debt-help, DEBT_HELP, true",
        "debt-help, MAYOR, false",
        "addiction-treatment, ADDICTION_CARE, true",
        "addiction-treatment, MENTAL_HEALTH_CARE, false",
        "last-chance-lease, HOUSING_CORPORATION, true"
    })
    void each_measure_has_who_decides_on_it(String code, OrganisationType type, boolean decides) {
        assertThat(kind(code).isDecidedBy(type)).isEqualTo(decides);
    }

    @Test
    void measures_clash_both_ways() {
        assertThat(NATIONAL.clash(kind("imprisonment"), kind("supervised-living")))
                .isTrue();
        assertThat(NATIONAL.clash(kind("supervised-living"), kind("imprisonment")))
                .isTrue();
        assertThat(NATIONAL.clash(kind("supervised-living"), kind("debt-help"))).isFalse();
    }

    @Test
    void what_is_written_is_read() {
        byte[] written = MeasureCatalogueJson.TYPE.write(NATIONAL);
        MeasureCatalogue read = InvalidDocumentException.orElseThrow(MeasureCatalogueJson.TYPE.check(written))
                .value();
        assertThat(read).isEqualTo(NATIONAL).hasSameHashCodeAs(NATIONAL);
        assertThat(MeasureCatalogue.of("other", "1", NATIONAL.kinds())).isNotEqualTo(NATIONAL);
    }

    @Test
    void malformed_catalogues_cannot_exist() {
        MeasureKind one = kind("fine");
        MeasureKind alone = MeasureKind.builder().copyOf(one).clashes(List.of()).build();
        assertThat(MeasureCatalogue.of("a", "1", List.of(alone)).kinds()).containsExactly(alone);
        assertThatThrownBy(() -> MeasureCatalogue.of("a", "1", List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> MeasureCatalogue.of("a", "1", List.of(alone, alone)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> MeasureCatalogue.of("a", "1", List.of(one)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> MeasureCatalogue.of("A", "1", List.of(alone)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> MeasureCatalogue.of("a", " ", List.of(alone)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() ->
                        MeasureKind.builder().copyOf(one).decides(List.of()).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() ->
                        MeasureKind.builder().copyOf(one).addClashes("fine").build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> MeasureKind.builder().copyOf(one).code("Fine").build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new MixSettings(0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new MixSettings(4)).isInstanceOf(MalformedValueException.class);
        assertThat(new MixSettings(3).strands()).isEqualTo(3);
    }

    @Test
    void what_is_covered_is_paid_by_somebody_PLAN_6() {
        assertThatThrownBy(() -> new Resource(ResourceKind.OTHER, Optional.empty(), Optional.empty(), true))
                .isInstanceOf(MalformedValueException.class);
    }
}
