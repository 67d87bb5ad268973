package nl.regie.conformance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regie.conformance.Reply.Broken;
import nl.regie.conformance.Reply.Fault;

/** Does something that may hang, for so long and no longer. */
final class Limited implements AutoCloseable {

    private final Duration limit;
    private final ExecutorService thread = Executors.newCachedThreadPool(task -> {
        Thread made = new Thread(task, "conformance-question");
        made.setDaemon(true);
        return made;
    });

    Limited(Duration limit) {
        this.limit = limit;
    }

    /** What {@code task} gives, or that it took too long; {@code after} then ends what it waits for. */
    Reply call(Callable<Reply> task, Runnable after) {
        Future<Reply> future = thread.submit(task);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            after.run();
            return new Broken(Fault.TOO_LATE, limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            after.run();
            return new Broken(Fault.NOT_REACHED, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(true);
            after.run();
            return new Broken(Fault.NOT_REACHED, "interrupted");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
