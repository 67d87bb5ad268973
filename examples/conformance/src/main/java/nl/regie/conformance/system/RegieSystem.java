package nl.regie.conformance.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;

/**
 * The library, answering the questions of the conformance kit: one a line on standard input, or over HTTP on the own machine with
 * {@code --http port}.
 *
 * <p>Source: ON 6; SDK-3.
 */
public final class RegieSystem {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final Map<String, Operation> OPERATIONS = Stream.of(
                    DocumentOperations.ALL,
                    CaseOperations.ALL,
                    ListOperations.ALL,
                    PrivacyOperations.ALL,
                    HouseOperations.ALL,
                    RightsOperations.ALL,
                    EscalationOperations.ALL)
            .flatMap(operations -> operations.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RegieSystem() {}

    /**
     * Answers until the input ends, or until it is stopped.
     *
     * @param args nothing, or {@code --http} and a port
     * @throws IOException if it cannot read or write
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("--http")) {
            serve(Integer.parseInt(args[1])).start();
            return;
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print(answer(line) + "\n");
            out.flush();
        }
    }

    /**
     * Makes a server on the own machine that answers one question a request.
     *
     * @param port the port; 0 for any that is free
     * @return the server, not started yet
     * @throws IOException if the port cannot be used
     */
    public static HttpServer serve(int port) throws IOException {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // else each answer waits for the acknowledgement of its head
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", RegieSystem::answer);
        return server;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String question = new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8);
            byte[] answer = answer(question).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(OK, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        }
    }

    /**
     * Answers one question.
     *
     * @param question the question as JSON
     * @return the answer as JSON on one line
     */
    public static String answer(String question) {
        ObjectNode answer = ValueWriter.object();
        try {
            JsonNode asked = MAPPER.readTree(question);
            answer.set("id", asked.path("id"));
            Operation operation = OPERATIONS.get(asked.path("operation").asText());
            if (operation == null) {
                answer.put("unsupported", asked.path("operation").asText());
            } else {
                answer.set("output", operation.answer(new Asked(asked.path("input"))));
            }
        } catch (JsonProcessingException e) {
            answer.put("id", "").put("error", "no JSON");
        } catch (RefusedQuestion | MalformedValueException | InvalidDocumentException | DateTimeException e) {
            answer.put("error", String.valueOf(e.getMessage()));
        }
        return answer.toString();
    }
}
