package nl.regie.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What came of one question: the system answered, says that it cannot, says that something went wrong, or did not keep to the protocol. */
sealed interface Reply {

    /** The system answered. */
    record Answered(JsonNode output) implements Reply {}

    /** The system does not do this operation. */
    record Unsupported(String why) implements Reply {}

    /** The system says that it could not answer this one. */
    record Erred(String what) implements Reply {}

    /** The system did not keep to the protocol, so that nothing more can be told. */
    record Broken(Fault fault, String detail) implements Reply {}

    /** How a system can fail to keep to the protocol. */
    enum Fault {
        /** It could not be started, or not be reached. */
        NOT_REACHED,
        /** It gave no answer in time. */
        TOO_LATE,
        /** It ended before it answered. */
        ENDED,
        /** Its answer was longer than a runner takes. */
        TOO_LONG,
        /** What it said is no answer in JSON. */
        NO_ANSWER,
        /** It answered another question. */
        OTHER_QUESTION;

        String key() {
            return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads what a system said. */
    static Reply read(String id, String said) {
        JsonNode answer;
        try {
            answer = VectorReader.MAPPER.readTree(said);
        } catch (JsonProcessingException e) {
            return new Broken(Fault.NO_ANSWER, shortened(said));
        }
        if (!answer.isObject()) {
            return new Broken(Fault.NO_ANSWER, shortened(said));
        }
        if (!id.equals(answer.path("id").asText())) {
            return new Broken(Fault.OTHER_QUESTION, shortened(answer.path("id").asText()));
        }
        int ways = (answer.has("output") ? 1 : 0) + (answer.has("unsupported") ? 1 : 0) + (answer.has("error") ? 1 : 0);
        if (ways != 1) {
            return new Broken(Fault.NO_ANSWER, shortened(said));
        }
        if (answer.has("output")) {
            return new Answered(answer.get("output"));
        }
        return answer.has("unsupported")
                ? new Unsupported(shortened(answer.get("unsupported").asText()))
                : new Erred(shortened(answer.get("error").asText()));
    }

    private static String shortened(String said) {
        return said.length() <= 300 ? said : said.substring(0, 300) + " …";
    }
}
