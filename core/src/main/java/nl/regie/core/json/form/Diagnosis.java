package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Limits;
import nl.regie.core.document.Version;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * The second, tolerant reading of a text that was refused: finds everything that is wrong with it.
 *
 * @param <T> the kind of document
 */
final class Diagnosis<T> {

    private final Form<T> form;
    private final Limits limits;

    Diagnosis(Form<T> form, Limits limits) {
        this.form = form;
        this.limits = limits;
    }

    /**
     * Of a document of a newer version nothing else can be said with certainty, wherever in it the version stands.
     *
     * @return that it is newer, alone; empty if it is not
     */
    List<Violation> newer(JsonParser text, Version current) {
        try (JsonParser parser = text) {
            In in = new In(parser, true, limits);
            VersionForm form = new VersionForm(current);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return List.of();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean version = parser.currentName().equals("version");
                parser.nextToken();
                if (version && form.isNewer(parser)) {
                    form.read(in);
                    return List.copyOf(in.violations());
                }
                parser.skipChildren();
            }
            return List.of();
        } catch (IOException e) { // what is wrong with the text is told by the other reading
            return List.of();
        }
    }

    List<Violation> of(JsonParser text) {
        try (JsonParser parser = text) {
            In in = new In(parser, true, limits);
            try {
                gather(in);
            } catch (Refused e) {
                return List.copyOf(in.violations()); // as many as are reported
            }
            return List.copyOf(in.violations());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a parser of bytes in memory cannot fail
        }
    }

    private void gather(In in) {
        try {
            if (in.parser.nextToken() == null) {
                in.reject(DocumentCode.SYNTAX, "$", in.parser.currentLocation(), Found.NOTHING);
                return;
            }
            form.read(in);
            if (in.parser.nextToken() != null) {
                in.reject(DocumentCode.TRAILING, "$", in.location(), Found.NOTHING);
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? in.parser.currentLocation() : e.getLocation();
            unreadable(in, code(e, in.parser), at);
        } catch (IOException e) { // the bytes end or turn in the middle of a character
            unreadable(in, DocumentCode.NOT_UTF8, in.parser.currentLocation());
        }
    }

    /** The parser's own message may quote the text, so only its kind and place are taken over. */
    private void unreadable(In in, DocumentCode code, JsonLocation at) {
        int limit = code == DocumentCode.TOO_DEEP ? limits.depth() : limits.text();
        in.reject(code, "$", at, Found.NOTHING, Integer.toString(limit));
    }

    private DocumentCode code(JsonProcessingException e, JsonParser parser) {
        if (!(e instanceof StreamConstraintsException)) {
            return DocumentCode.SYNTAX;
        }
        boolean deep = parser.getParsingContext().getNestingDepth() >= limits.depth();
        return deep ? DocumentCode.TOO_DEEP : DocumentCode.TOKEN_TOO_LONG;
    }
}
