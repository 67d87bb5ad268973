package nl.regie.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.item.DataCategory;
import org.junit.jupiter.api.Test;

class ConfidentialityTest {

    @Test
    void a_case_of_a_house_is_never_less_than_for_those_who_handle_it() {
        assertThat(Confidentiality.of(List.of())).isEqualTo(Confidentiality.WITHIN_CASE);
        assertThat(Confidentiality.of(List.of(DataCategory.OTHER_DATA))).isEqualTo(Confidentiality.WITHIN_CASE);
    }

    @Test
    void personal_data_are_confidential_and_health_crime_and_care_highly_so() {
        Set<DataCategory> highly = EnumSet.of(
                DataCategory.HEALTH,
                DataCategory.INDICATED_CARE,
                DataCategory.GUIDANCE_AND_CARE,
                DataCategory.POLICE,
                DataCategory.JUDICIAL);
        for (DataCategory category : EnumSet.complementOf(EnumSet.of(DataCategory.OTHER_DATA))) {
            assertThat(Confidentiality.of(List.of(category)))
                    .as(category.name())
                    .isEqualTo(
                            highly.contains(category)
                                    ? Confidentiality.HIGHLY_CONFIDENTIAL
                                    : Confidentiality.CONFIDENTIAL);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void more_data_never_lower_the_level(@ForAll Set<DataCategory> some, @ForAll DataCategory one) {
        List<DataCategory> more = new ArrayList<>(some);
        more.add(one);
        assertThat(Confidentiality.of(more)).isGreaterThanOrEqualTo(Confidentiality.of(some));
        assertThat(Confidentiality.of(more)).isGreaterThanOrEqualTo(Confidentiality.of(List.of(one)));
    }
}
