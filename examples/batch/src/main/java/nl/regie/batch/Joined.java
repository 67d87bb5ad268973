package nl.regie.batch;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The records of some slices, one slice after another. */
final class Joined implements Iterator<Raw> {

    private final Iterator<Slice> slices;
    private Iterator<Raw> records = Collections.emptyIterator();

    Joined(Iterator<Slice> slices) {
        this.slices = slices;
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && slices.hasNext()) {
            records = slices.next().records();
        }
        return records.hasNext();
    }

    @Override
    public Raw next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        return records.next();
    }
}
