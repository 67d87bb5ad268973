package nl.regie.registration.topx;

import nl.regie.core.id.CaseId;
import nl.regie.core.topx.Listed;
import nl.regie.core.topx.TopX;
import nl.regie.core.topx.TopXList;
import nl.regie.registration.deletion.Trace;
import org.springframework.stereotype.Component;

/** Spoor op de lijst: whoever is listed leaves the list when the case goes; of him or her a count stays. */
@Component
class ListTrace implements Trace {

    private final ListStore store;
    private final TopX topX;

    ListTrace(ListStore store, TopX topX) {
        this.store = store;
        this.topX = topX;
    }

    @Override
    public void forget(CaseId id) {
        ListStore.Kept kept = store.get(topX.criteria().id());
        TopXList next = kept.list();
        for (Listed entry : kept.list().entries()) {
            if (Lists.isOf(entry, id)) {
                next = Lists.orElseThrow(next.remove(entry.person()));
            }
        }
        if (next.entries().size() < kept.list().entries().size()) {
            store.put(kept, next);
        }
    }
}
