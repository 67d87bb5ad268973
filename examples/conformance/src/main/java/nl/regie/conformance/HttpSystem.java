package nl.regie.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.regie.conformance.Reply.Broken;
import nl.regie.conformance.Reply.Fault;

/** A system at an address: each question is posted to it as JSON, and the body of what comes back is the answer. */
final class HttpSystem implements SystemUnderTest {

    private static final int OK = 200;

    private final URI address;
    private final HttpClient client;
    private final Limited limited;

    HttpSystem(URI address, Duration limit) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(
                        HttpClient.Version
                                .HTTP_1_1) // no offer of another protocol, which some servers do not take well
                .connectTimeout(limit)
                .build();
        this.limited = new Limited(limit);
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Reply ask(String id, String question) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(question, StandardCharsets.UTF_8))
                .build();
        return limited.call(() -> send(id, request), () -> {});
    }

    private Reply send(String id, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                return new Broken(Fault.NO_ANSWER, "HTTP " + response.statusCode());
            }
            byte[] said = body.readNBytes(LONGEST + 1);
            return said.length > LONGEST
                    ? new Broken(Fault.TOO_LONG, LONGEST + " bytes")
                    : Reply.read(id, new String(said, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        limited.close();
    }
}
