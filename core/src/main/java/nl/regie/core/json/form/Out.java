package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Version;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/** One writing of one document, for one version of its kind. */
final class Out {

    final JsonGenerator generator;
    final Version version;
    private final List<Violation> lost = new ArrayList<>();

    Out(JsonGenerator generator, Version version) {
        this.generator = generator;
        this.version = version;
    }

    /** Notes that the version written cannot carry a field. */
    void cannotCarry(String field) {
        StringBuilder path = new StringBuilder("." + field);
        JsonStreamContext c = generator.getOutputContext().getParent();
        for (; c != null && !c.inRoot(); c = c.getParent()) {
            path.insert(0, c.inArray() ? "[" + c.getCurrentIndex() + "]" : "." + c.getCurrentName());
        }
        lost.add(Violation.of(
                DocumentCode.CANNOT_CARRY, path.insert(0, '$').toString(), Found.NOTHING, version.toString()));
    }

    List<Violation> lost() {
        return lost;
    }
}
