package nl.regie.core.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Words of a vocabulary, each once and in its order. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> List<E> once(List<E> words, String attribute) {
        List<E> sorted =
                requireNonNull(words, attribute).stream().distinct().sorted().toList();
        MalformedValueException.unless(sorted.size() == words.size(), ValueCode.DUPLICATE, attribute);
        return sorted;
    }
}
