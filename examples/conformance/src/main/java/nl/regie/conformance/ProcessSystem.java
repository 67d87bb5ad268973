package nl.regie.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.regie.conformance.Reply.Broken;
import nl.regie.conformance.Reply.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A system that is a program: a question a line on its standard input, an answer a line on its standard output. What it writes on its
 * standard error is its own affair; the end of it is shown when it dies. After a breach of the protocol it is ended and started anew, so
 * that one bad answer does not spoil those that follow.
 */
final class ProcessSystem implements SystemUnderTest {

    private final List<String> command;
    private final Limited limited;
    private @Nullable Running running;

    ProcessSystem(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limited = new Limited(limit);
    }

    @Override
    public String name() {
        return String.join(" ", command);
    }

    @Override
    public Reply ask(String id, String question) {
        Running now = running;
        if (now == null) {
            try {
                now = new Running(new ProcessBuilder(command).start());
            } catch (IOException e) {
                return new Broken(Fault.NOT_REACHED, String.valueOf(e.getMessage()));
            }
            running = now;
        }
        Running asked = now;
        Reply reply = limited.call(() -> asked.ask(id, question), asked::end);
        if (reply instanceof Broken) {
            asked.end();
            running = null;
        }
        return reply;
    }

    @Override
    public void close() {
        if (running != null) {
            running.end();
            running = null;
        }
        limited.close();
    }

    /** One process, from its start to its end. */
    private static final class Running {

        private final Process process;
        private final OutputStream in;
        private final InputStream out;
        private final Tail err;

        Running(Process process) {
            this.process = process;
            this.in = process.getOutputStream();
            this.out = new BufferedInputStream(process.getInputStream());
            this.err = Tail.of(process.getErrorStream());
        }

        Reply ask(String id, String question) {
            try {
                in.write((question + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
            } catch (IOException e) {
                return new Broken(Fault.ENDED, err.text()); // whoever no longer listens is gone, or as good as
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try {
                for (int next = out.read(); next != '\n'; next = out.read()) {
                    if (next < 0) {
                        return new Broken(Fault.ENDED, err.text());
                    }
                    if (line.size() >= LONGEST) {
                        return new Broken(Fault.TOO_LONG, LONGEST + " bytes");
                    }
                    line.write(next);
                }
            } catch (IOException e) {
                return new Broken(Fault.ENDED, err.text());
            }
            return Reply.read(id, line.toString(StandardCharsets.UTF_8));
        }

        void end() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The end of what a program writes on its standard error; read all the time, so that it never waits for a reader. */
    private static final class Tail {

        private static final int LONGEST = 500;

        private final StringBuilder last = new StringBuilder();
        private boolean ended;

        static Tail of(InputStream err) {
            Tail tail = new Tail();
            Thread reader = new Thread(() -> tail.read(err), "conformance-stderr");
            reader.setDaemon(true);
            reader.start();
            return tail;
        }

        private void read(InputStream err) {
            byte[] some = new byte[1024];
            try (err) {
                for (int length = err.read(some); length >= 0; length = err.read(some)) {
                    add(new String(some, 0, length, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                add(""); // the process is gone, and so is the rest of what it had to say
            }
            end();
        }

        private synchronized void end() {
            ended = true;
            notifyAll();
        }

        private synchronized void add(String text) {
            last.append(text);
            if (last.length() > LONGEST) {
                last.delete(0, last.length() - LONGEST);
            }
        }

        /** The end, for which is waited a moment: a program that dies says why at the last. */
        private synchronized String text() {
            long until = System.nanoTime() + Duration.ofMillis(500).toNanos();
            try {
                for (long left = until - System.nanoTime(); !ended && left > 0; left = until - System.nanoTime()) {
                    wait(1 + left / 1_000_000);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return last.toString().strip();
        }
    }
}
