package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.regie.conformance.Reply.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same over HTTP. */
@Timeout(60)
class HttpSystemTest {

    private static Outcome ask(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        try (HttpSystem system = new HttpSystem(address, Duration.ofSeconds(2))) {
            return Run.of(List.of(ComparisonTest.vector("{}")), system)
                    .outcomes()
                    .get(0);
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private static HttpHandler saying(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    @Test
    void an_answer_is_read() throws IOException {
        assertThat(ask(saying(200, "{\"id\":\"a-1\",\"output\":{}}\n")).verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void another_status_and_rubbish_are_told() throws IOException {
        Outcome status = ask(saying(500, "{\"id\":\"a-1\",\"output\":{}}"));
        assertThat(status.fault()).contains(Fault.NO_ANSWER);
        assertThat(status.detail()).isEqualTo("HTTP 500");
        assertThat(ask(saying(200, "<html>")).fault()).contains(Fault.NO_ANSWER);
    }

    @Test
    void a_body_that_trickles_without_end_is_given_up_in_time() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Outcome outcome = ask(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!done.await(200, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        done.countDown();
        assertThat(outcome.fault()).contains(Fault.TOO_LATE);
    }

    @Test
    void nobody_at_the_address_is_told() {
        try (HttpSystem system = new HttpSystem(URI.create("http://localhost:1/"), Duration.ofSeconds(5))) {
            Outcome outcome = Run.of(List.of(ComparisonTest.vector("{}")), system)
                    .outcomes()
                    .get(0);
            assertThat(outcome.fault()).contains(Fault.NOT_REACHED);
        }
    }
}
