package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Limits;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;
import org.jspecify.annotations.Nullable;

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

    List<Violation> of(JsonParser text) {
        try (JsonParser parser = text) {
            In in = new In(parser, true, limits);
            try {
                gather(in);
            } catch (Refused e) {
                return List.copyOf(in.violations()); // as many as are reported
            }
            return newerAlone(in.violations());
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
            unreadable(in, code(e, in.parser), e.getLocation());
        } catch (IOException e) { // the bytes end or turn in the middle of a character
            unreadable(in, DocumentCode.NOT_UTF8, in.parser.currentLocation());
        }
    }

    /** The parser's own message may quote the text, so only its kind and place are taken over. */
    private void unreadable(In in, DocumentCode code, @Nullable JsonLocation at) {
        int limit = code == DocumentCode.TOO_DEEP ? limits.depth() : limits.text();
        JsonLocation place = at == null ? JsonLocation.NA : at;
        in.reject(code, "$", place, Found.NOTHING, Integer.toString(limit));
    }

    private DocumentCode code(JsonProcessingException e, JsonParser parser) {
        if (!(e instanceof StreamConstraintsException)) {
            return DocumentCode.SYNTAX;
        }
        boolean deep = parser.getParsingContext().getNestingDepth() >= limits.depth();
        return deep ? DocumentCode.TOO_DEEP : DocumentCode.TOKEN_TOO_LONG;
    }

    /** Of a document of a newer version nothing else can be said with certainty. */
    private static List<Violation> newerAlone(List<Violation> violations) {
        List<Violation> newer = violations.stream()
                .filter(violation -> violation.code() == DocumentCode.NEWER_VERSION)
                .toList();
        return newer.isEmpty() ? List.copyOf(violations) : newer;
    }
}
