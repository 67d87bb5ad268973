package nl.regie.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision is a document like any other (CPLX-4). */
class DecisionJsonTest {

    private static final DocumentType<Decision<Truth>> TYPE = DecisionJson.of(code ->
            List.of(Truth.values()).stream().filter(t -> t.code().equals(code)).findFirst());
    private static final Text SAYS = new Text("er zijn twee open leefgebieden", "two life domains are open");
    private static final MissingFact MISSING = new MissingFact("chain.needed", new Text("ketens", "chains"));

    private static Decision<Truth> decision(Truth outcome, Text says) {
        Finding finding = new Finding(
                new RuleId("CPLX-1.domains"),
                2,
                Source.on2020("1", "CPLX-1"),
                says,
                outcome,
                List.of(new ItemId("i1"), new ItemId("i2")),
                List.of(MISSING));
        return Decision.of(
                outcome, List.of(finding), new Basis("complexity", "2026-1", "national", "1"), LocalDate.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void round_trip_is_the_identity(Truth outcome) {
        Decision<Truth> decision = decision(outcome, SAYS);
        byte[] json = TYPE.write(decision);
        assertThat(InvalidDocumentException.orElseThrow(TYPE.read(json)).value())
                .isEqualTo(decision);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(TYPE.schema())
                        .validate(new String(json, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void an_outcome_that_is_none_is_told() {
        String json = new String(TYPE.write(decision(Truth.YES, SAYS)), UTF_8).replace("\"yes\"", "\"maybe\"");
        assertThat(TYPE.read(json.getBytes(UTF_8)).getError())
                .extracting(Violation::code, Violation::path)
                .contains(org.assertj.core.groups.Tuple.tuple(ValueCode.UNKNOWN_CODE, "$.outcome"));
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        Decision<Truth> wrong = decision(Truth.YES, new Text("eerste\ntweede", "x".repeat(501)));
        assertThatThrownBy(() -> TYPE.write(wrong)).isInstanceOf(MalformedValueException.class);
        assertThat(Optional.of(TYPE.version().toString())).contains("1.0");
    }
}
