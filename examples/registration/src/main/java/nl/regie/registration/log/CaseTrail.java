package nl.regie.registration.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.Participation;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.privacy.log.CaseKey;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogPseudonym;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.right.Disclosed;
import org.springframework.stereotype.Component;

/** Spoor van een casus: to whom its items went, found in the log by the key of the case as long as that is there. */
@Component
public class CaseTrail {

    private final LogStore store;
    private final CaseKeys keys;

    CaseTrail(LogStore store, CaseKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** To whom items of a case were disclosed, or shown. */
    public List<Disclosed> disclosures(CaseFile file) {
        CaseKey key = keys.of(file.id());
        Optional<LogPseudonym> pseudonym = Optional.of(key.pseudonym(file.id()));
        List<Disclosed> disclosures = new ArrayList<>();
        for (LogEntry entry : store.from(1)) {
            LogEvent event = entry.event();
            if (event.casePseudonym().equals(pseudonym) && !event.items().isEmpty()) {
                event.recipient().flatMap(file::participant).ifPresent(to -> disclosures.add(disclosed(event, to)));
            }
        }
        return disclosures;
    }

    private static Disclosed disclosed(LogEvent event, Participation to) {
        return new Disclosed(
                to.organisation().name(),
                Optional.of(to.id()),
                event.items(),
                event.at().atZone(DutchTime.ZONE).toLocalDate());
    }
}
