package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Limits;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.FoundKind;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Place;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;

/**
 * One reading of one text. At first it is quick: the first thing that is wrong ends it by {@link Refused}. The text is then
 * read again by a tolerant one that gathers every violation.
 */
final class In {

    final JsonParser parser;
    final boolean tolerant;
    private final Limits limits;
    private final List<Violation> violations = new ArrayList<>();

    In(JsonParser parser, boolean tolerant, Limits limits) {
        this.parser = parser;
        this.tolerant = tolerant;
        this.limits = limits;
    }

    List<Violation> violations() {
        return violations;
    }

    /** The value that the parser stands on is not what was asked: rejects it and skips it. */
    void rejectType(String expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            reject(DocumentCode.NULL, expected);
        } else {
            reject(DocumentCode.WRONG_TYPE, expected);
        }
        parser.skipChildren();
    }

    /** Rejects the value that the parser stands on. */
    void reject(ViolationCode code, String... details) throws IOException {
        if (!tolerant) {
            throw Refused.INSTANCE;
        }
        add(code, path(), location(), found(), details);
    }

    /** Rejects what a value refused to be made of. */
    void reject(MalformedValueException e, String path, JsonLocation at, Found found, String expected) {
        if (!tolerant) {
            throw Refused.INSTANCE;
        }
        String key = lastKey(path);
        add(e.code(), path, at, found, key.isEmpty() ? e.attribute() : key, expected);
    }

    /** The key of the value that the parser stands on, or of the list that it stands in; empty at the root. */
    String key() {
        return lastKey(path());
    }

    private static String lastKey(String path) {
        int bracket = path.indexOf('[', path.lastIndexOf('.'));
        String keyed = bracket < 0 ? path : path.substring(0, bracket);
        return keyed.substring(keyed.lastIndexOf('.') + 1).replace("$", "");
    }

    /** Rejects something at a path and place of its own. */
    void reject(ViolationCode code, String path, JsonLocation at, Found found, String... details) {
        if (!tolerant) {
            throw Refused.INSTANCE;
        }
        add(code, path, at, found, details);
    }

    private void add(ViolationCode code, String path, JsonLocation at, Found found, String... details) {
        Optional<Place> place = place(at);
        if (violations.size() >= limits.violations()) {
            violations.add(new Violation(DocumentCode.MORE, "$", place, Found.NOTHING, List.of()));
            throw Refused.INSTANCE;
        }
        violations.add(new Violation(code, path, place, found, List.of(details)));
    }

    static Optional<Place> place(JsonLocation at) {
        return at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new Place(at.getLineNr(), at.getColumnNr()));
    }

    JsonLocation location() {
        return parser.currentTokenLocation();
    }

    /** The path of the value that the parser stands on. */
    String path() {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        boolean entered = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        return path(entered ? context.getParent() : context);
    }

    /** The path of the object whose key the parser stands on; the key itself may be anything, so it is not told. */
    String pathOfOwner() {
        return path(parser.getParsingContext().getParent());
    }

    private static String path(JsonStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext c = innermost; c != null && !c.inRoot(); c = c.getParent()) {
            path.insert(0, c.inArray() ? "[" + c.getCurrentIndex() + "]" : "." + c.getCurrentName());
        }
        return path.insert(0, '$').toString();
    }

    /** The value that the parser stands on, masked. */
    Found found() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING ->
                Found.of(FoundKind.TEXT, parser.getText().codePoints().count());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Found.of(FoundKind.NUMBER, 0);
            case VALUE_TRUE, VALUE_FALSE -> Found.of(FoundKind.BOOLEAN, 0);
            case VALUE_NULL -> Found.of(FoundKind.NULL, 0);
            case START_OBJECT, END_OBJECT -> Found.of(FoundKind.OBJECT, 0);
            case START_ARRAY, END_ARRAY -> Found.of(FoundKind.LIST, 0);
            case FIELD_NAME ->
                Found.of(FoundKind.KEY, parser.currentName().codePoints().count());
            default -> Found.NOTHING;
        };
    }
}
