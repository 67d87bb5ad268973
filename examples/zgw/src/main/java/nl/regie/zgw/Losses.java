package nl.regie.zgw;

import java.util.ArrayList;
import java.util.List;

/** What could not be carried, as it is found. */
final class Losses {

    private final List<NotCarried> all = new ArrayList<>();

    void add(String path, Reason reason) {
        all.add(new NotCarried(path, reason));
    }

    /** Whether a text fits into a field of so many characters (code points); if not, that is noted. */
    boolean fits(String text, int longest, String path) {
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        if (!fits) {
            add(path, Reason.TOO_LONG);
        }
        return fits;
    }

    List<NotCarried> all() {
        return List.copyOf(all);
    }
}
