package nl.regie.core.arbitrary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.validation.CaseCode;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.ViolationCode;

/**
 * Mutatie: one way to make the JSON of a valid case invalid, and the code that must tell it. A mutation may draw further
 * violations after it, but never hides its own. Personal values that it adds are canaries too.
 */
public enum Mutation {
    /** The text ends too early. */
    TRUNCATED(DocumentCode.SYNTAX, text -> text.substring(0, text.length() - 1)),
    /** Something follows. */
    FOLLOWED(DocumentCode.TRAILING, text -> text + " {}"),
    /** A key stands twice. */
    KEY_TWICE(DocumentCode.DUPLICATE_KEY, text -> "{\"id\":\"Kanarie\"," + text.substring(1)),
    /** Objects nest deeper than the limit. */
    TOO_DEEP(
            DocumentCode.TOO_DEEP,
            text -> "{\"extensions\":{\"a.b\":" + "[".repeat(80) + "]".repeat(80) + "}," + text.substring(1)),
    /** Half a character. */
    HALF_CHARACTER(ValueCode.LONE_SURROGATE, text -> text.replaceFirst("\"aim\":\"", "\"aim\":\"\\\\ud800")),
    /** A key that nobody knows, and which is personal. */
    UNKNOWN_KEY(DocumentCode.UNKNOWN_KEY, always(), c -> c.put("kanarie", 1)),
    /** A required key is gone. */
    NO_ID(DocumentCode.MISSING, always(), c -> c.remove("id")),
    /** A number for a text. */
    NUMBER_FOR_TEXT(DocumentCode.WRONG_TYPE, always(), c -> c.put("id", 999_900_006)),
    /** An object for a list. */
    OBJECT_FOR_LIST(
            DocumentCode.WRONG_TYPE, always(), c -> c.putObject("themes").put("kanarie", 1)),
    /** A null. */
    NULL(DocumentCode.NULL, always(), c -> c.putNull("house")),
    /** Another kind of document. */
    OTHER_FORMAT(DocumentCode.WRONG_FORMAT, always(), c -> c.put("format", "kanarie")),
    /** A newer version, of which nothing else is told. */
    NEWER_VERSION(
            DocumentCode.NEWER_VERSION, always(), c -> c.put("version", "1.9").put("kanarie", 1)),
    /** A word outside the vocabulary. */
    OTHER_WORD(ValueCode.UNKNOWN_CODE, always(), c -> c.put("kind", "kanarie")),
    /** A number with a fraction. */
    FRACTION(DocumentCode.NOT_WHOLE, always(), c -> address(c).put("houseNumber", 98_000.5)),
    /** A number out of range. */
    TOO_GREAT(ValueCode.OUT_OF_RANGE, always(), c -> address(c).put("houseNumber", 1_000_000)),
    /** More of something than allowed. */
    TOO_MANY(DocumentCode.TOO_MANY, always(), c -> {
        ArrayNode themes = c.putArray("themes");
        for (int i = 0; i < 21; i++) {
            themes.add("youth");
        }
    }),
    /** Two contents in one item. */
    TWO_CONTENTS(DocumentCode.MORE_THAN_ONE, always(), c -> {
        ObjectNode item = areaFact(c);
        item.putObject("note").put("words", "kanarie");
    }),
    /** An id that may be a citizen service number. */
    BSN_AS_ID(ValueCode.LOOKS_LIKE_BSN, always(), c -> c.put("id", "999900006")),
    /** A number that fails the 11-test. */
    WRONG_BSN(
            ValueCode.ELEVEN_TEST,
            always(),
            c -> personal(c, "bsn").putObject("citizenNumber").put("bsn", "999900007")),
    /** An e-mail address without an at sign. */
    NO_EMAIL(
            ValueCode.PATTERN,
            always(),
            c -> personal(c, "identity-and-contact").putObject("contact").put("email", "kanarie.example")),
    /** A day that no calendar has. */
    NO_SUCH_DAY(ValueCode.NO_SUCH_DAY, always(), c -> notification(c).put("on", "2026-02-30")),
    /** A date in another notation. */
    OTHER_DATE(ValueCode.PATTERN, always(), c -> notification(c).put("on", "1-3-2026")),
    /** A text too long. */
    LONG_TEXT(ValueCode.TOO_LONG, always(), c -> notification(c).put("aim", "kanarie".repeat(3_000))),
    /** A text that shows nothing. */
    BLANK_TEXT(ValueCode.TOO_SHORT, always(), c -> notification(c).put("aim", " \u00a0\u200b")),
    /** A control character. */
    BELL(ValueCode.CONTROL_CHARACTER, always(), c -> notification(c).put("aim", "kanarie\u0007")),
    /** An end before its beginning. */
    ENDS_BEFORE(ValueCode.ORDER, always(), c -> ((ObjectNode) c.get("municipality")).put("validUntil", "1980-01-01")),
    /** Somebody of the direct circle without necessity. */
    NO_NECESSITY(ValueCode.MISSING_TOGETHER, always(), c -> person(c, "kanarieloos", "direct-circle")),
    /** A necessity for somebody who is not of the direct circle. */
    NEEDLESS_NECESSITY(
            ValueCode.CONTRADICTION,
            always(),
            c -> person(c, "kanarieloos", "professional").put("necessity", "kanarie")),
    /** The stated phase is not the one that follows. */
    OTHER_PHASE(ValueCode.CONTRADICTION, c -> !c.get("phase").asText().equals("closed"), c -> c.put("phase", "closed")),
    /** Two persons with one id. */
    ID_TWICE(
            ValueCode.DUPLICATE,
            always(),
            c -> ((ArrayNode) c.get("persons")).add(c.get("persons").get(0))),
    /** A reference to nobody. */
    NOBODY(CaseCode.UNRESOLVED, always(), c -> notification(c).put("by", "kanarieloos")),
    /** A step that the phase does not allow. */
    WRONG_STEP(CaseCode.STEP_NOT_ALLOWED, always(), c -> {
        c.remove("phase");
        ((ArrayNode) c.get("events")).add(c.get("events").get(0));
    }),
    /** A third takes a step. */
    STEP_OF_A_THIRD(
            CaseCode.STEP_BY_THIRD,
            c -> isWgs(c) && c.get("phase").asText().equals("notified"),
            c -> third(c, "return-to-front-line")),
    /** Consent to using data again of somebody who supplied none. */
    CONSENT_OF_A_THIRD(
            CaseCode.CONSENT_OF_OTHER,
            c -> isWgs(c) && c.get("phase").asText().equals("closed"),
            c -> third(c, "reuse").put("consentOf", "kanarie")),
    /** The steps go back in time. */
    BACK_IN_TIME(
            CaseCode.STEPS_OUT_OF_ORDER,
            c -> c.get("events").size() > 1,
            c -> ((ObjectNode) c.get("events").get(1)).put("on", "2024-01-01")),
    /** Nobody is finally accountable for a plan. */
    NOBODY_ACCOUNTABLE(CaseCode.NOT_FINALLY_ACCOUNTABLE, Mutation::hasPlan, c -> c.remove("roles")),
    /** A plan that was agreed is not there. */
    NO_PLAN(CaseCode.PLAN_MISSING, Mutation::hasPlan, c -> c.remove("plan")),
    /** An agreement due before the plan. */
    DUE_BEFORE_PLAN(
            CaseCode.AGREEMENT_BEFORE_PLAN,
            c -> c.has("plan"),
            c -> ((ObjectNode) c.get("plan").get("agreements").get(0)).put("by", "2024-12-31")),
    /** Radicalisation under another regime. */
    RADICALISED(
            CaseCode.RADICALISATION_REGIME,
            c -> !c.get("regime").asText().equals("radicalisation-act"),
            c -> c.putArray("themes").add("radicalisation")),
    /** Police data on another ground. */
    POLICE_DATA(
            CaseCode.POLICE_ORIGIN,
            Mutation::isWgs,
            c -> personal(c, "police").putObject("note").put("words", "kanarie")),
    /** Judicial data from the police. */
    JUDICIAL_DATA(
            CaseCode.JUDICIAL_ORIGIN,
            Mutation::isWgs,
            c -> personal(c, "judicial").putObject("note").put("words", "kanarie")),
    /** A covenant as the ground under the law. */
    COVENANT(CaseCode.GROUND_OUTSIDE_REGIME, Mutation::isWgs, c -> {
        ObjectNode item = areaFact(c);
        ((ObjectNode) item.get("labels"))
                .putObject("ground")
                .put("kind", "covenant")
                .put("article", "1");
    }),
    /** A special category that the WGS does not allow. */
    RELIGION(
            CaseCode.FORBIDDEN_CATEGORY,
            always(),
            c -> personal(c, "religion").putObject("note").put("words", "kanarie")),
    /** Something about a professional beyond identity and contact. */
    PROFESSIONAL(
            CaseCode.PROFESSIONAL_DATA,
            always(),
            c -> personal(c, "health", 0)
                    .putObject("health")
                    .put("kind", "somatic")
                    .put("standing", "known"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ViolationCode code;
    private final Predicate<ObjectNode> applies;
    private final UnaryOperator<String> change;

    Mutation(ViolationCode code, UnaryOperator<String> change) {
        this.code = code;
        this.applies = always();
        this.change = change;
    }

    Mutation(ViolationCode code, Predicate<ObjectNode> applies, Consumer<ObjectNode> change) {
        this.code = code;
        this.applies = applies;
        this.change = text -> {
            ObjectNode node = parse(text);
            change.accept(node);
            return node.toString();
        };
    }

    /**
     * The code that must tell it.
     *
     * @return the code
     */
    public ViolationCode code() {
        return code;
    }

    /**
     * Makes a case invalid.
     *
     * @param json the JSON of a valid case as this library writes it
     * @return invalid JSON; empty if this case cannot be made invalid in this way
     */
    public Optional<byte[]> of(byte[] json) {
        String text = new String(json, UTF_8);
        return applies.test(parse(text)) ? Optional.of(change.apply(text).getBytes(UTF_8)) : Optional.empty();
    }

    private static ObjectNode parse(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the JSON of a valid case
        }
    }

    private static Predicate<ObjectNode> always() {
        return node -> true;
    }

    private static boolean isWgs(JsonNode file) {
        return file.get("regime").asText().startsWith("wgs");
    }

    private static boolean hasPlan(JsonNode file) {
        String phase = file.get("phase").asText();
        return phase.equals("plan-agreed") || phase.equals("in-execution") || phase.equals("scaled-down");
    }

    private static ObjectNode notification(JsonNode file) {
        return (ObjectNode) file.get("notification");
    }

    private static ObjectNode person(ObjectNode file, String id, String position) {
        return file.withArray("persons").addObject().put("id", id).put("position", position);
    }

    /** A step like the last one, by an organisation that is new in the case and no participant. */
    private static ObjectNode third(ObjectNode file, String step) {
        file.remove("phase");
        ArrayNode events = (ArrayNode) file.get("events");
        JsonNode last = events.get(events.size() - 1);
        ObjectNode organ = file.withArray("participants").addObject().put("id", "kanarie");
        organ.putObject("organisation").put("type", "housing-corporation").put("name", "kanarie");
        organ.set("from", last.get("on"));
        ObjectNode event = events.addObject().put("step", step).put("reason", "kanarie");
        event.set("on", last.get("on"));
        event.putObject("by")
                .put("organ", "kanarie")
                .set("person", last.get("by").get("person"));
        return event;
    }

    private static ObjectNode item(ObjectNode file, String category) {
        ObjectNode item = file.withArray("items").addObject().put("id", "mutated");
        ObjectNode labels = item.putObject("labels").put("category", category);
        labels.set("supplier", file.get("notification").get("by"));
        labels.putObject("ground").put("kind", "other-law").put("article", "1");
        labels.set("firstProcessed", file.get("events").get(0).get("on"));
        return item;
    }

    private static ObjectNode areaFact(ObjectNode file) {
        ObjectNode item = item(file, "other-data");
        item.putObject("areaFact").put("problem", "nuisance").put("standing", "known");
        return item;
    }

    /** An item about somebody, whose content is still to be added. */
    private static ObjectNode personal(ObjectNode file, String category) {
        return personal(file, category, file.get("persons").size() - 1);
    }

    private static ObjectNode personal(ObjectNode file, String category, int subject) {
        ObjectNode item = item(file, category);
        ((ObjectNode) item.get("labels"))
                .set("subject", file.get("persons").get(subject).get("id"));
        return item;
    }

    private static ObjectNode address(ObjectNode file) {
        return personal(file, "identity-and-contact")
                .putObject("contact")
                .putObject("address")
                .put("street", "kanarie")
                .put("locality", "kanarie");
    }
}
