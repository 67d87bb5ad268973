package nl.regie.registration.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Vandaag: the instant and the Dutch day. The library reads no clock, so this is handed to it. */
@Component
public class Today {

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    Today(Clock clock, @Value("${registration.today:#{null}}") Optional<String> fixed) {
        this.clock = clock;
        this.fixed = fixed.filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** The day in the Netherlands, or the one that the configuration fixes for a demonstration. */
    public LocalDate day() {
        return fixed.orElseGet(() -> LocalDate.now(clock));
    }

    /** The instant. */
    public Instant instant() {
        return clock.instant();
    }
}
