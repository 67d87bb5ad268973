package nl.regie.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.core.role.CaseRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericRoleTest {

    @ParameterizedTest
    @CsvSource({
        "NOTIFIER, INITIATOR",
        "PROCESS_DIRECTOR, ZAAKCOORDINATOR",
        "CASE_DIRECTOR, BEHANDELAAR",
        "CASE_HOLDER, BEHANDELAAR",
        "TOP_X_DIRECTOR, BEHANDELAAR",
        "PARTICIPANT, ADVISEUR",
        "TABLE_SUPPORTER, ADVISEUR",
        "WEIGHING_TEAM, ADVISEUR"
    })
    void every_role_of_a_case_is_one_that_every_register_knows(CaseRole role, GenericRole generic) {
        assertThat(GenericRole.of(role)).isEqualTo(generic);
    }
}
