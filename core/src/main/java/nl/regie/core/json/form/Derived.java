package nl.regie.core.json.form;

import java.util.Optional;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Afgeleid: a value that is written for readers who stream, although it follows from the rest of the document. */
public final class Derived {

    private Derived() {}

    /**
     * Checks that a stated value is the one that follows.
     *
     * @param stated what the document states; empty if it leaves it out
     * @param follows what follows from the rest
     * @param key the key under which it is stated
     * @throws MalformedValueException if they differ
     */
    public static void check(Optional<? extends Term> stated, Term follows, String key) {
        boolean same = stated.map(follows::equals).orElse(true);
        MalformedValueException.unless(same, ValueCode.CONTRADICTION, key);
    }
}
