package nl.regie.core.text;

import java.util.List;

/** Sjabloon: a sentence with numbered gaps, filled in one pass so that a word that looks like a gap stays a word. */
public final class Template {

    private Template() {}

    /**
     * Fills the gaps {@code {0}}, {@code {1}} … of a template.
     *
     * @param template the sentence
     * @param words the words; a gap without a word stays as it is
     * @return the filled sentence
     */
    public static String fill(String template, List<String> words) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int i = 0;
        while (i < template.length()) {
            int gap = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}'
                    ? template.charAt(i + 1) - '0'
                    : -1;
            if (gap >= 0 && gap < words.size()) {
                out.append(words.get(gap));
                i += 3;
            } else {
                out.append(template.charAt(i++));
            }
        }
        return out.toString();
    }
}
