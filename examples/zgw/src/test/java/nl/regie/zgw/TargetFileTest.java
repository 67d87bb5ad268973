package nl.regie.zgw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFileTest {

    private static String sample() throws IOException {
        return Files.readString(Path.of("sample/target.json"));
    }

    private static List<Fault> faults(String text) {
        return TargetFile.read(text.getBytes(UTF_8)).getError().asJava();
    }

    @Test
    void the_sample_is_read() throws IOException {
        ZgwTarget target = TargetFile.read(sample().getBytes(UTF_8)).get();
        assertThat(target.accessPerCase()).isTrue();
        assertThat(target.roleTypes()).hasSize(4);
    }

    @Test
    void a_register_that_does_not_say_that_it_has_access_per_case_has_none() throws IOException {
        String silent = sample().replace("\"accessPerCase\": true,", "");
        assertThat(TargetFile.read(silent.getBytes(UTF_8)).get().accessPerCase())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "behandelaar, behandelar, $.roleTypes.behandelar, UNKNOWN_KEY",
        "999900006, 999900007, $.rsin, MALFORMED",
        "executive-board, college, $.owner.type, MALFORMED",
        "https://zgw.voorbeeld.example/catalogi/api/v1/resultaattypen, x, $.resultType, MALFORMED"
    })
    void what_is_wrong_is_told_by_its_place(String old, String wrong, String path, FaultKind kind) throws IOException {
        assertThat(faults(sample().replace(old, wrong))).contains(new Fault(path, kind));
    }

    @Test
    void without_an_owner_there_is_no_register() {
        assertThat(faults("{}"))
                .contains(new Fault("$.owner", FaultKind.MISSING), new Fault("$.rsin", FaultKind.MISSING));
    }
}
