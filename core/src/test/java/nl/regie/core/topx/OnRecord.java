package nl.regie.core.topx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.regie.core.id.ItemId;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.BirthDate;
import nl.regie.core.topx.Candidate.Charge;

/** A person's record, entry by entry; complete unless it is said not to be. */
final class OnRecord {

    private final String id;
    private Optional<BirthDate> born = Optional.empty();
    private Set<ProcedureStage> complete = EnumSet.allOf(ProcedureStage.class);
    private final List<Charge> charges = new ArrayList<>();

    private OnRecord(String id) {
        this.id = id;
    }

    static OnRecord of(String id) {
        return new OnRecord(id);
    }

    OnRecord born(LocalDate date) {
        born = Optional.of(BirthDate.of(date));
        return this;
    }

    OnRecord born(String date) {
        return born(LocalDate.parse(date));
    }

    /** Nobody said that this is all there is. */
    OnRecord incomplete() {
        complete = Set.of();
        return this;
    }

    OnRecord add(OffenceClass offence, String on, ProcedureStage stage, String stageOn) {
        return add(offence, LocalDate.parse(on), stage, LocalDate.parse(stageOn), false, false);
    }

    OnRecord add(
            OffenceClass offence,
            LocalDate on,
            ProcedureStage stage,
            LocalDate stageOn,
            boolean highImpact,
            boolean irrevocable) {
        Offence content =
                new Offence(offence, on, highImpact, stage, stageOn, irrevocable, Optional.empty(), Optional.empty());
        charges.add(new Charge(new ItemId("i" + charges.size()), content));
        return this;
    }

    OnRecord arrest(OffenceClass offence, String day) {
        return add(offence, day, ProcedureStage.ARREST, day);
    }

    OnRecord report(String day) {
        return add(OffenceClass.THEFT, day, ProcedureStage.REPORT, day);
    }

    OnRecord conviction(String day) {
        return add(OffenceClass.THEFT, day, ProcedureStage.CONVICTION, day);
    }

    OnRecord convictions(int count) {
        for (int i = 0; i < count; i++) {
            conviction("2020-03-" + (10 + i));
        }
        return this;
    }

    OnRecord reports(int count, String first) {
        for (int i = 0; i < count; i++) {
            report(LocalDate.parse(first).plusDays(i).toString());
        }
        return this;
    }

    OnRecord shuffled(Random random) {
        Collections.shuffle(charges, random);
        return this;
    }

    Candidate build() {
        return Candidate.of(new CandidateId(id), born, charges, complete);
    }
}
