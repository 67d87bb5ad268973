package nl.regie.escalation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Trigger;
import nl.regie.escalation.model.Warrant;
import nl.regie.escalation.proof.SoundModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped is sound, is written as the schema says, and says of each row what it rests on (ESC-5). */
class ShippedModelsTest {

    static final List<String> NAMES = List.of("national", "ave-friesland", "midden-nederland");

    static Stream<byte[]> documents() throws IOException {
        Stream.Builder<byte[]> documents = Stream.builder();
        for (String name : NAMES) {
            String path = "/nl/regie/escalation/json/" + name + ".escalation-model.json";
            try (InputStream in = ShippedModels.class.getResourceAsStream(path)) {
                documents.add(in.readAllBytes());
            }
        }
        for (String name : List.of("oldambt", "voorbeeldregio")) {
            documents.add(Files.readAllBytes(Path.of("../examples/escalation", name + ".json")));
        }
        return documents.build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_is_sound_and_valid_against_the_schema(byte[] document) {
        var checked = EscalationModelJson.TYPE.check(document);
        assertThat(checked.isValid())
                .as(() -> checked.getError().map(Violation::toString).mkString("\n"))
                .isTrue();
        assertThat(checked.get().warnings()).isEmpty();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EscalationModelJson.TYPE.schema());
        assertThat(schema.validate(new String(document, UTF_8), InputFormat.JSON))
                .isEmpty();
        EscalationModel model = checked.get().value();
        assertThat(EscalationModelJson.TYPE
                        .read(EscalationModelJson.TYPE.write(model))
                        .get()
                        .value())
                .isEqualTo(model);
    }

    @Test
    void the_three_are_shipped() {
        assertThat(ShippedModels.ALL).extracting(sound -> sound.model().id()).isEqualTo(NAMES);
    }

    @Test
    void the_national_model_has_the_levels_of_the_framework_and_a_place_for_the_prosecution() {
        assertThat(ShippedModels.NATIONAL.model().levels())
                .extracting(EscalationLevel::kind)
                .containsExactly(LevelKind.values());
    }

    /** Four phases, with stagnation, complexity or safety as what scales a case up, are in the sources; what a phase holds is not. */
    @Test
    void of_the_four_phases_only_what_a_source_says_is_called_verified() {
        EscalationModel model = ShippedModels.AVE.model();
        assertThat(model.levels()).hasSize(4);
        assertThat(model.levels().stream()
                        .flatMap(level -> level.triggers().stream())
                        .filter(Trigger::verified))
                .extracting(trigger -> trigger.rule().id().value())
                .containsExactly("ESC-2.ave-2-to-3");
        assertThat(model.levels())
                .flatExtracting(EscalationLevel::duties)
                .noneMatch(duty -> duty.warrant().verified());
    }

    /** No source gives the terms of a duty, so no duty is verified as it stands. */
    @Test
    void no_term_is_presented_as_one_that_a_source_gives() {
        for (SoundModel sound : ShippedModels.ALL) {
            assertThat(sound.model().levels())
                    .flatExtracting(EscalationLevel::duties)
                    .noneMatch(duty -> duty.warrant().verified());
        }
    }

    @Test
    void policy_is_never_called_verified_or_law() {
        for (SoundModel sound : ShippedModels.ALL) {
            assertThat(warrants(sound.model()))
                    .allSatisfy(warrant -> assertThat(
                                    warrant.verified() && warrant.source().origin() == Origin.POLICY)
                            .isFalse());
        }
    }

    private static List<Warrant> warrants(EscalationModel model) {
        return Stream.concat(
                        model.entries().stream().map(entry -> entry.warrant()),
                        model.levels().stream()
                                .flatMap(level -> Stream.of(
                                                Stream.of(level.warrant()),
                                                level.duties().stream().map(duty -> duty.warrant()),
                                                level.triggers().stream().map(Trigger::warrant),
                                                level.stay().stream().map(stay -> stay.warrant()))
                                        .flatMap(rows -> rows)))
                .toList();
    }
}
