package nl.regie.core.measurement;

import nl.regie.core.casefile.CaseFile;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/** Eén huis: refuses cases of a second house in one count, because a house may process its own cases only (SDK-5). */
final class OneHouse {

    private @Nullable String house;

    void check(CaseFile file) {
        if (house == null) {
            house = file.house().id();
        }
        MalformedValueException.unless(file.house().id().equals(house), ValueCode.CONTRADICTION, "house");
    }
}
