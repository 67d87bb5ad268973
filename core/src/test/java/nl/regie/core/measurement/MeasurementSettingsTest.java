package nl.regie.core.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.part.MeasurementJson;
import nl.regie.core.life.Step;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.Problem;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What regions may fill in for measuring results is data, checked when it is loaded (RES-4). */
class MeasurementSettingsTest {

    private static final DocumentType<MeasurementSettings> DOOR = Codec.of(
            "nl.regie.test", new Version(1, 0), MeasurementSettingsTest::wrapped, settings -> List.<Violation>of());

    private static ObjectForm<MeasurementSettings> wrapped(Fields<MeasurementSettings> fields) {
        Key<MeasurementSettings> settings = fields.required("settings", MeasurementJson.SETTINGS, Function.identity());
        return fields.make(values -> values.get(settings));
    }

    private static MeasurementSettingsBuilder changed() {
        return MeasurementSettings.builder().copyOf(MeasurementSettings.NATIONAL);
    }

    static Stream<MeasurementSettings> settings() {
        return Stream.of(
                MeasurementSettings.NATIONAL,
                changed().crisisContacts(List.of(IncidentKind.SUICIDE_THREAT)).build(),
                changed()
                        .windowMonths(24)
                        .start(Step.START_EXECUTION)
                        .recidivism(new RecidivismDefinition(36, 100, List.of(ProcedureStage.CONVICTION)))
                        .nuisance(List.of(IncidentKind.OTHER))
                        .dropOut(List.of(Problem.TRUANCY))
                        .confidence(Confidence.PERCENT_99)
                        .build());
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("settings")
    void what_is_written_is_read(MeasurementSettings settings) {
        byte[] written = DOOR.write(settings);
        MeasurementSettings read = DOOR.read(written).get().value();
        assertThat(read).isEqualTo(settings);
        assertThat(new String(DOOR.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"windowMonths\":12', '\"windowMonths\":61', value.out-of-range, $.settings.windowMonths",
        "'\"windowMonths\":12,', '', document.missing, $.settings.windowMonths",
        "'\"seriousMonths\":48', '\"seriousMonths\":96', value.order, $.settings.recidivism.verySeriousMonths",
        "'\"conviction\"', '\"acquittal\"', value.contradiction, $.settings.recidivism.stages",
        "'\"truancy\"', '\"no-income\"', value.duplicate, $.settings.dropOut",
        "'\"confidence\"', '\"confidense\"', document.unknown-key, $.settings"
    })
    void what_does_not_fit_is_an_error_at_its_path(String old, String now, String code, String path) {
        String text = new String(DOOR.write(MeasurementSettings.NATIONAL), UTF_8).replaceAll("\\s", "");
        assertThat(text).contains(old);
        List<Violation> told =
                DOOR.read(text.replace(old, now).getBytes(UTF_8)).getError().toJavaList();
        assertThat(told.stream().map(violation -> violation.code().code() + " " + violation.path()))
                .contains(code + " " + path);
    }

    @Test
    void the_national_default_is_a_year_round_the_plan_and_four_and_eight_years() {
        MeasurementSettings national = MeasurementSettings.NATIONAL;
        assertThat(national.windowMonths()).isEqualTo(12);
        assertThat(national.start()).isEqualTo(Step.AGREE_PLAN);
        assertThat(national.recidivism().seriousMonths()).isEqualTo(48);
        assertThat(national.recidivism().verySeriousMonths()).isEqualTo(96);
        assertThat(national.crisisContacts()).isEmpty();
    }

    @Test
    void the_numbers_have_their_ranges_and_the_lists_no_doubles() {
        for (int months : new int[] {0, 61}) {
            refused(() -> changed().windowMonths(months).build());
        }
        for (int months : new int[] {1, 60}) {
            assertThat(changed().windowMonths(months).build().windowMonths()).isEqualTo(months);
        }
        refused(() -> changed().nuisance(List.of()).build());
        refused(() -> changed().dropOut(List.of()).build());
        refused(() -> changed()
                .nuisance(List.of(IncidentKind.OTHER, IncidentKind.OTHER))
                .build());
        List<ProcedureStage> conviction = List.of(ProcedureStage.CONVICTION);
        refused(() -> new RecidivismDefinition(0, 96, conviction));
        refused(() -> new RecidivismDefinition(48, 361, conviction));
        refused(() -> new RecidivismDefinition(48, 48, conviction));
        refused(() -> new RecidivismDefinition(48, 96, List.of()));
        refused(() -> new RecidivismDefinition(48, 96, List.of(ProcedureStage.ACQUITTAL)));
        refused(() -> new RecidivismDefinition(48, 96, List.of(ProcedureStage.TECHNICAL_DISMISSAL)));
        refused(() -> new RecidivismDefinition(48, 96, List.of(ProcedureStage.CONVICTION, ProcedureStage.CONVICTION)));
        assertThat(new RecidivismDefinition(1, 360, conviction).from(RecidivismClass.VERY_SERIOUS))
                .isEqualTo(360);
    }

    private static void refused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_order_of_a_list_does_not_matter() {
        assertThat(changed()
                        .nuisance(List.of(IncidentKind.NEIGHBOUR_DISPUTE, IncidentKind.NUISANCE))
                        .build())
                .isEqualTo(MeasurementSettings.NATIONAL);
    }
}
