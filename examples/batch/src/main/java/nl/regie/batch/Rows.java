package nl.regie.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines of the output hold. Ids, codes, dates and numbers; nothing that somebody typed, and no value of an item. */
final class Rows {

    /** As strict as it can be: what is read with it decides whether a file is what it says it is. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Rows() {}

    record Told(
            String code,
            String severity,
            String path,
            @Nullable Integer line,
            @Nullable Integer column) {}

    record BasisRow(String ruleSet, String ruleSetVersion, String profile, String profileVersion) {}

    record Validity(String house, @JsonProperty("case") String id, boolean valid, List<Told> violations) {}

    record Weighed(String rule, int version, String truth) {}

    record DecisionRow(
            String house,
            @JsonProperty("case") String id,
            String asOf,
            String outcome,
            String otherReading,
            String handling,
            @Nullable String dominant,
            List<Weighed> findings,
            List<String> missing,
            BasisRow basis) {}

    record Going(
            @Nullable String item,
            String outcome,
            @Nullable String ground,
            @Nullable String countedFrom,
            @Nullable String deleteOn,
            List<String> rules) {}

    record RetentionRow(
            String house,
            @JsonProperty("case") String id,
            String on,
            boolean refused,
            boolean wholeCase,
            List<Going> items,
            BasisRow basis) {}

    record Quarantined(String file, long at, String unit, long length, List<Told> errors) {}

    record Named(int rank, String person, List<Integer> counts) {}

    record ProposalRow(
            String house,
            String criteria,
            String asOf,
            @Nullable String refused,
            int size,
            List<Named> candidates,
            List<Named> tied,
            int openPlaces,
            int tested,
            int qualifying,
            int undecided,
            @Nullable BasisRow basis) {}

    record Head(String code, String nl, String en) {}

    /** A table that may be published; without cells if it is withheld. */
    record TableRow(
            String format,
            String version,
            List<String> houses,
            String asOf,
            boolean synthetic,
            String nl,
            String en,
            List<Head> rows,
            List<Head> columns,
            @Nullable List<List<@Nullable Long>> cells) {}

    record Counted(String rows, String row, String columns, String column, long cases) {}

    record TallyRow(String house, long cases, List<Counted> cells) {}

    record Counts(
            long read, long valid, long invalid, long quarantined, long decisions, long retention, long realNumbers) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    read + other.read,
                    valid + other.valid,
                    invalid + other.invalid,
                    quarantined + other.quarantined,
                    decisions + other.decisions,
                    retention + other.retention,
                    realNumbers + other.realNumbers);
        }
    }

    record Part(List<ProposalRow> proposals, List<TallyRow> tallies, Counts counts) {}

    static String write(Object row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that cannot be written: " + row.getClass());
        }
    }

    /** Without the message of the parser, which may quote the text. */
    static <T> T read(String text, Class<T> type, String what) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new RefusedException(what + " is not what it should be");
        }
    }
}
