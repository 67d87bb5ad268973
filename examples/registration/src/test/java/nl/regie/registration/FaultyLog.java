package nl.regie.registration;

import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.Seal;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts a fault that can be switched on around the storage of the log: the crash between the change and its entry. */
@Component
class FaultyLog implements BeanPostProcessor {

    private enum Fault {
        NONE,
        BEFORE,
        AFTER
    }

    private volatile Fault fault = Fault.NONE;

    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void beforeAppending() {
        fault = Fault.BEFORE;
    }

    void afterAppending() {
        fault = Fault.AFTER;
    }

    void mend() {
        fault = Fault.NONE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof LogStore store ? new Faulty(store) : bean;
    }

    private final class Faulty implements LogStore {

        private final LogStore store;

        Faulty(LogStore store) {
            this.store = store;
        }

        @Override
        public Seal head() {
            return store.head();
        }

        @Override
        public boolean append(Seal expected, LogEntry entry) {
            if (fault == Fault.BEFORE) {
                throw new Crash();
            }
            boolean kept = store.append(expected, entry);
            if (fault == Fault.AFTER) {
                throw new Crash();
            }
            return kept;
        }

        @Override
        public Iterable<LogEntry> from(int sequence) {
            return store.from(sequence);
        }
    }
}
