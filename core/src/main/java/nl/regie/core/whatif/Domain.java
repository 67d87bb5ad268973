package nl.regie.core.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * The values of one fact that a condition can tell apart: one for each way in which its questions about the fact can be
 * answered. A count of three bounds has at most a handful of them, however many numbers there are.
 */
final class Domain {

    final Fact<?> fact;
    /** Empty stands for denied. */
    final List<Optional<Object>> values;

    private Domain(Fact<?> fact, List<Optional<Object>> values) {
        this.fact = fact;
        this.values = values;
    }

    static Domain of(Fact<?> fact, List<Condition> questions, Facts facts) {
        List<Optional<Object>> distinct = new ArrayList<>();
        Set<List<Truth>> seen = new HashSet<>();
        for (Optional<Object> value : candidates(fact, questions)) {
            Facts tried = put(facts.change(), fact, value).build();
            if (seen.add(
                    questions.stream().map(question -> question.test(tried)).toList())) {
                distinct.add(value);
            }
        }
        return new Domain(fact, List.copyOf(distinct));
    }

    /** Denied first: then a value that answers no differently is left out, and not the other way round. */
    private static List<Optional<Object>> candidates(Fact<?> fact, List<Condition> questions) {
        List<Optional<Object>> values = new ArrayList<>();
        values.add(Optional.empty());
        switch (fact.type()) {
            case FLAG -> values.add(Optional.of(true));
            case CODE -> codes(fact, questions).forEach(code -> values.add(Optional.of(code)));
            case COUNT -> counts(questions).forEach(count -> values.add(Optional.of(count)));
            case DATE -> dates(questions).forEach(date -> values.add(Optional.of(date)));
        }
        return values;
    }

    private static List<String> codes(Fact<?> fact, List<Condition> questions) {
        List<String> asked = questions.stream()
                .filter(EqualTo.class::isInstance)
                .map(question -> ((EqualTo) question).code())
                .distinct()
                .toList();
        List<String> codes = new ArrayList<>(asked);
        fact.codes().stream().filter(code -> !asked.contains(code)).findFirst().ifPresent(codes::add);
        return codes;
    }

    private static Set<Long> counts(List<Condition> questions) {
        Set<Long> counts = new TreeSet<>(List.of(0L));
        for (Condition question : questions) {
            if (question instanceof Within within) {
                within.from().ifPresent(from -> {
                    counts.add(from);
                    counts.add(Math.max(0, from - 1));
                });
                within.to().ifPresent(to -> {
                    counts.add(to);
                    counts.add(to + 1);
                });
            }
        }
        return counts;
    }

    private static Set<LocalDate> dates(List<Condition> questions) {
        Set<LocalDate> dates = new TreeSet<>(List.of(LocalDate.EPOCH));
        for (Condition question : questions) {
            if (question instanceof During during) {
                during.first().ifPresent(first -> {
                    dates.add(first);
                    dates.add(first.minusDays(1));
                });
                during.last().ifPresent(last -> {
                    dates.add(last);
                    dates.add(last.plusDays(1));
                });
            }
        }
        return dates;
    }

    @SuppressWarnings("unchecked") // the candidates are of the fact's own type
    static Facts.Builder put(Facts.Builder facts, Fact<?> fact, Optional<Object> value) {
        return value.isEmpty()
                ? facts.denied(fact, List.of())
                : facts.known((Fact<Object>) fact, value.get(), List.of());
    }
}
