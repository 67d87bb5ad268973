package nl.regie.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A program that does not keep to the protocol, each time in the way that it is started for. */
public final class RudeSystem {

    private RudeSystem() {}

    /**
     * Answers each line in its own way.
     *
     * @param args the way
     * @throws IOException if nobody listens any more
     * @throws InterruptedException if it is woken while it says nothing
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int lines = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines++;
            String id = line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
            switch (args[0]) {
                case "silent" -> Thread.sleep(60_000);
                case "dies" -> {
                    System.err.println("out of ideas");
                    System.exit(3);
                }
                case "rubbish" -> System.out.println("Hello!");
                case "other-id" -> System.out.println("{\"id\":\"other\",\"output\":{}}");
                case "two-ways" -> System.out.println("{\"id\":\"" + id + "\",\"output\":{},\"error\":\"x\"}");
                case "endless" -> {
                    while (!System.out.checkError()) {
                        System.out.print("0".repeat(8192));
                    }
                }
                case "noisy" -> {
                    System.err.println("noise ".repeat(100_000));
                    System.out.println("{\"id\":\"" + id + "\",\"output\":{}}");
                }
                case "once" -> {
                    if (lines > 1) {
                        System.exit(0);
                    }
                    System.out.println("{\"id\":\"" + id + "\",\"output\":{}}");
                }
                case "errs" -> System.out.println("{\"id\":\"" + id + "\",\"error\":\"cannot\"}");
                case "unsupported" -> System.out.println("{\"id\":\"" + id + "\",\"unsupported\":\"op\"}");
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }
}
