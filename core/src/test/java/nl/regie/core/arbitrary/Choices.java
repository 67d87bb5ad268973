package nl.regie.core.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keuzes: the choices from which a case is made, one number after another. After the last number every choice is the first
 * one, so that fewer and smaller numbers make a simpler case and a failing case shrinks by itself.
 */
final class Choices {

    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** A number from 0 to a bound, exclusive. */
    int below(int bound) {
        return next < numbers.size() ? Math.floorMod(numbers.get(next++), bound) : 0;
    }

    /** True once in so many times, and never when the choices have run out. */
    boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    <E extends Enum<E>> E of(Class<E> vocabulary) {
        return of(List.of(vocabulary.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return oneIn(2) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A list of at most so many values. */
    <T> List<T> upTo(int most, Supplier<T> value) {
        int count = below(most + 1);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    /** Those of the values that were chosen, in their order. */
    <T> List<T> someOf(List<T> values) {
        return values.stream().filter(value -> oneIn(3)).toList();
    }
}
