package nl.regie.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks once a round, so that whatever else the machine does falls on all of them alike, and prints of each its
 * median, minimum and maximum time, the bytes that it allocates, and the median of its ratio to the floor of the same round.
 *
 * <p>Usage: {@code [rounds] [name]}, by default 5 rounds of all; with a name only those whose name it is part of.
 */
public final class Rounds {

    private static final int DEFAULT_ROUNDS = 5;
    private static final Map<String, String> FLOORS = Map.ofEntries(
            Map.entry("JsonBenchmark", "JsonBenchmark.copy"),
            Map.entry("RulesBenchmark", "RulesBenchmark.handWritten"),
            Map.entry("DecisionBenchmark", "DecisionBenchmark.handWritten"),
            Map.entry("MinimisationBenchmark", "MinimisationBenchmark.copyAllowed"),
            Map.entry("RoutingBenchmark", "RoutingBenchmark.handWritten"),
            Map.entry("DisclosureBenchmark", "DisclosureBenchmark.bitTable"),
            Map.entry("PseudonymBenchmark", "PseudonymBenchmark.reusedMac"),
            Map.entry("PublicationBenchmark", "PublicationBenchmark.groupedByKey"));

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    private final String name;

    private Rounds(String name) {
        this.name = name;
    }

    /**
     * Runs it.
     *
     * @param args the number of rounds, and a part of the names
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        Rounds rounds = new Rounds(args.length > 1 ? args[1] : "");
        int count = args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_ROUNDS;
        for (int i = 0; i < count; i++) {
            rounds.run();
        }
        rounds.print();
    }

    private void run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("nl.regie.benchmarks.*" + name)
                        .forks(1)
                        .warmupIterations(8)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            String key = name[name.length - 2] + "." + name[name.length - 1];
            times.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((label, value) -> {
                if (label.equals("gc.alloc.rate.norm")) {
                    bytes.put(key, value.getScore());
                }
            });
        }
    }

    private void print() {
        System.out.printf(
                "%-28s %9s %9s %9s %9s %8s%n", "benchmark", "median us", "min us", "max us", "bytes", "x floor");
        times.forEach((name, all) -> {
            List<Double> floor = times.get(FLOORS.get(name.substring(0, name.indexOf('.'))));
            double[] ratios = new double[all.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = floor == null ? Double.NaN : all.get(i) / floor.get(i);
            }
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.2f %9.2f %9.2f %9.0f %8.2f%n",
                    name,
                    median(sorted),
                    sorted[0],
                    sorted[sorted.length - 1],
                    bytes.getOrDefault(name, Double.NaN),
                    median(ratios));
        });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
