package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.Phase;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.violation.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/** The register that is invented. */
class SyntheticTest {

    private static final Synthetic SYNTHETIC = new Synthetic(Registers.SEED, List.of("een", "twee"));

    @Test
    void every_case_is_valid_before_it_is_spoilt_and_all_of_it_is_invented() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < 1_000; number++) {
            CaseFile file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(SYNTHETIC.valid(number)))
                    .value();
            assertThat(ids.add(file.id().value())).isTrue();
            assertThat(file.house().id()).isEqualTo(number % 2 == 0 ? "een" : "twee");
            assertThat(file.contents(CitizenNumber.class))
                    .isNotEmpty()
                    .allMatch(one -> one.bsn().reveal().startsWith("9999"));
            phases.add(file.phase());
            kinds.add(file.kind());
        }
        assertThat(kinds).containsExactlyInAnyOrder(CaseKind.PERSON, CaseKind.SYSTEM);
        assertThat(phases).contains(Phase.REFUSED, Phase.NOTIFIED, Phase.ON_TABLE, Phase.IN_EXECUTION, Phase.CLOSED);
    }

    @Test
    void the_same_seed_gives_the_same_records_and_another_others() {
        Synthetic again = new Synthetic(Registers.SEED, List.of("een", "twee"));
        Synthetic other = new Synthetic(Registers.SEED + 1, List.of("een", "twee"));
        assertThat(again.record(41)).isEqualTo(SYNTHETIC.record(41)).isNotEqualTo(other.record(41));
    }

    @Test
    void every_five_hundredth_of_a_thousand_is_the_case_before_it_again() {
        assertThat(SYNTHETIC.record(1_500)).isEqualTo(SYNTHETIC.record(1_499));
        assertThat(SYNTHETIC.record(501)).isNotEqualTo(SYNTHETIC.record(499));
    }

    @Test
    void what_is_spoilt_is_no_valid_case() {
        for (int number : new int[] {13, 31, 37, 59, 73, 83}) {
            assertThat(CaseJson.TYPE.check(SYNTHETIC.record(number)).isValid())
                    .as("record %d", number)
                    .isFalse();
        }
        for (int number : new int[] {31, 83}) {
            assertThat(CaseJson.TYPE.read(SYNTHETIC.record(number)).isValid())
                    .as("record %d", number)
                    .isTrue();
        }
        assertThat(new String(SYNTHETIC.record(73), StandardCharsets.UTF_8)).contains(Synthetic.MARK);
    }
}
