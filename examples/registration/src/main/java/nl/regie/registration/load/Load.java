package nl.regie.registration.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.registration.RegistrationApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Belastingproef: starts the application on a free port and lets 20 users fetch the page of a case and the page without the library in
 * turn. Prints both medians in milliseconds and their ratio.
 *
 * <p>Usage: {@code Load [rounds for each user]}, 200 if nothing is said; the first tenth is not counted.
 */
public final class Load {

    private static final int USERS = 20;
    private static final int ROUNDS = 200;
    private static final String CASE = "ZVH-2026-0147/carry-out";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;

    private Load(String address) {
        this.address = address;
    }

    /** How long each request of one user took, in nanoseconds. */
    private record Times(List<Long> with, List<Long> without) {}

    /**
     * Runs it.
     *
     * @param arguments how many rounds
     * @throws Exception if the application cannot be started or does not answer
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RegistrationApplication.class)
                .run(
                        "--server.port=0",
                        "--registration.today=2026-11-25",
                        "--registration.load=true",
                        "--spring.datasource.hikari.maximum-pool-size=" + USERS,
                        "--spring.datasource.url=jdbc:h2:mem:load;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=60000")) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            new Load("http://localhost:" + port).run(rounds);
        }
    }

    private void run(int rounds) throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<Times>> running = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                int first = user;
                running.add(users.submit(() -> user(first, rounds)));
            }
            List<Long> with = new ArrayList<>();
            List<Long> without = new ArrayList<>();
            for (Future<Times> times : running) {
                with.addAll(times.get().with());
                without.addAll(times.get().without());
            }
            print(median(with), median(without), with.size());
        } finally {
            users.shutdown();
        }
    }

    private static void print(double with, double without, int count) {
        System.out.printf(
                Locale.ROOT,
                "%d users, %d pages each way: with the library %.2f ms, without %.2f ms, ratio %.3f%n",
                USERS,
                count,
                with,
                without,
                with / without);
    }

    /** Half of the users begin with the one page and half with the other, so that neither has the quieter moments. */
    private Times user(int number, int rounds) throws IOException, InterruptedException {
        HttpClient client = signedIn();
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < 2; turn++) {
                boolean library = (number + turn) % 2 == 0;
                long nanos = fetch(client, (library ? "/cases/" : "/load/") + CASE);
                if (round >= rounds / 10) {
                    (library ? with : without).add(nanos);
                }
            }
        }
        return new Times(with, without);
    }

    private HttpClient signedIn() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(address + "/login")).build();
        String login = client.send(page, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(login);
        if (!token.find()) {
            throw new IllegalStateException("no page to sign in");
        }
        HttpRequest form = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=casedirector&password=synthetisch&_csrf=" + token.group(1)))
                .build();
        client.send(form, HttpResponse.BodyHandlers.discarding());
        return client;
    }

    private long fetch(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long nanos = System.nanoTime() - start;
        if (answer.statusCode() != 200 || !answer.body().contains("Verzonnenstraat")) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return nanos;
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        long between = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return between / 1e6;
    }
}
