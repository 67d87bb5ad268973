package nl.regie.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.Checked;
import nl.regie.core.violation.Violation;

/** Tells what became of each file. */
interface Report {

    /** Tells of one file. */
    void tell(Path file, Validation<Seq<Violation>, Checked<CaseFile>> result) throws IOException;

    /** Tells the whole. */
    void end() throws IOException;

    /** How many files were refused. */
    int refused();
}
