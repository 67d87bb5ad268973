package nl.regie.batch;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * A first, quick look over all records, before anything is decided: whether they are all of the house for which the run is, and which cases
 * stand in them more than once.
 *
 * @param read how many records there are
 * @param elsewhere how many of them are of another house
 * @param twice house and id of the cases that stand in them more than once; kept in memory, here and on every machine
 */
record Survey(long read, long elsewhere, Set<String> twice) {

    // no key of a case is without a stroke
    private static final String READ = "read";
    private static final String ELSEWHERE = "elsewhere";

    static Survey of(JavaRDD<Raw> records, String house) {
        JavaPairRDD<String, Long> seen =
                records.mapPartitionsToPair(part -> keys(part, house)).reduceByKey(Long::sum);
        long read = 0;
        long elsewhere = 0;
        Set<String> twice = new TreeSet<>();
        for (Tuple2<String, Long> key :
                seen.filter(pair -> tells(pair._1(), pair._2())).collect()) {
            if (key._1().equals(READ)) {
                read = key._2();
            } else if (key._1().equals(ELSEWHERE)) {
                elsewhere = key._2();
            } else {
                twice.add(key._1());
            }
        }
        return new Survey(read, elsewhere, twice);
    }

    private static boolean tells(String key, long count) {
        return key.equals(READ) || key.equals(ELSEWHERE) || (count > 1 && !key.isEmpty());
    }

    /** The same of records that are gone through on one machine. */
    static Survey of(Iterator<Raw> records, String house) {
        Map<String, Long> seen = new HashMap<>();
        keys(records, house).forEachRemaining(key -> seen.merge(key._1(), key._2(), Long::sum));
        long read = seen.getOrDefault(READ, 0L);
        long elsewhere = seen.getOrDefault(ELSEWHERE, 0L);
        seen.keySet().removeAll(Set.of(READ, ELSEWHERE));
        seen.entrySet().removeIf(key -> !tells(key.getKey(), key.getValue()));
        return new Survey(read, elsewhere, new TreeSet<>(seen.keySet()));
    }

    private static Iterator<Tuple2<String, Long>> keys(Iterator<Raw> records, String house) {
        return new Iterator<>() {
            private final Queue<Tuple2<String, Long>> ready = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                return !ready.isEmpty() || records.hasNext();
            }

            @Override
            public Tuple2<String, Long> next() {
                if (ready.isEmpty()) {
                    Label label = Label.of(records.next().bytes());
                    boolean other = label.house() != null && !house.isEmpty() && !house.equals(label.house());
                    ready.add(new Tuple2<>(READ, 1L));
                    ready.add(new Tuple2<>(ELSEWHERE, other ? 1L : 0L));
                    ready.add(new Tuple2<>(label.key(), 1L));
                }
                return ready.remove();
            }
        };
    }

    /** Stops a run that may not be made. */
    void admit(String house) {
        if (elsewhere > 0) {
            throw new RefusedException(elsewhere + " records are of another house than " + house
                    + ": cases of two houses are not processed in one run");
        }
    }
}
