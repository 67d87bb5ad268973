package nl.regie.core.json.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the known word that is most like an unknown one, so that a typing error is mended at a glance. */
final class Nearest {

    private static final int MAX_LENGTH = 64;

    private Nearest() {}

    /** The known words, the most similar one first; ties keep their order. */
    static String first(String unknown, List<String> known) {
        if (unknown.length() > MAX_LENGTH || known.isEmpty()) {
            return String.join(" | ", known);
        }
        List<String> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.comparingInt(word -> distance(unknown, word)));
        String best = sorted.get(0);
        if (distance(unknown, best) * 2 > best.length()) {
            return String.join(" | ", known);
        }
        return best + "? (" + String.join(" | ", known) + ")";
    }

    /** Levenshtein's distance, with two rows. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitute, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
