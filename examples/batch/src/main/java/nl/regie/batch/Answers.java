package nl.regie.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;

/** The lines of a part of the register, one record after another, and last what the part comes to. */
final class Answers implements Iterator<Line> {

    private final Iterator<Raw> records;
    private final Clerk clerk;
    private final Gathering gathering;
    private final Queue<Line> ready = new ArrayDeque<>();
    private boolean ended;

    Answers(Order order, Set<String> twice, Iterator<Raw> records) {
        this.records = records;
        this.clerk = new Clerk(order, twice);
        this.gathering = new Gathering(order);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && records.hasNext()) {
            Clerk.Answer answer = clerk.answer(records.next());
            gathering.add(answer);
            ready.addAll(answer.lines());
        }
        if (ready.isEmpty() && !ended) {
            ended = true;
            ready.add(Line.of(Kind.PART, gathering.part()));
        }
        return !ready.isEmpty();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more lines");
        }
        return ready.remove();
    }
}
