package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Version;
import nl.regie.core.violation.MalformedValueException;
import org.jspecify.annotations.Nullable;

/** Versievorm: the version of a document; refuses what is newer than this library. Writes the version being written. */
final class VersionForm extends Form<Version> {

    private final Version current;

    VersionForm(Version current) {
        this.current = current;
    }

    /** Whether the parser stands on a version that this library does not read yet. */
    boolean isNewer(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        try {
            Version version = Version.parse(parser.getText());
            return version.major() > current.major()
                    || (version.major() == current.major() && version.minor() > current.minor());
        } catch (MalformedValueException e) { // told by the other reading
            return false;
        }
    }

    @Override
    @Nullable
    Version read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.rejectType(expected());
            return null;
        }
        try {
            Version version = Version.parse(in.parser.getText());
            if (version.major() != current.major() || version.compareTo(current) > 0) {
                in.reject(DocumentCode.NEWER_VERSION, version.toString(), current.toString());
                return null;
            }
            return version;
        } catch (MalformedValueException e) {
            in.reject(e, in.path(), in.location(), in.found(), expected());
            return null;
        }
    }

    @Override
    void write(Version value, Out out) throws IOException {
        out.generator.writeString(out.version.toString());
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        List<String> readable = IntStream.rangeClosed(0, current.minor())
                .mapToObj(minor -> new Version(current.major(), minor).toString())
                .toList();
        return Schema.map("type", "string", "enum", readable);
    }

    @Override
    String expected() {
        return current.toString();
    }
}
