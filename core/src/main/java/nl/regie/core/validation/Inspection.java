package nl.regie.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;
import org.jspecify.annotations.Nullable;

/** One inspection of one case: what is looked up often, and what was found. */
final class Inspection {

    /** Of errors and of warnings each: a file of nothing but broken references must not fill the memory. */
    private static final int MOST = 10_000;

    final CaseFile caseFile;
    private final Map<PersonId, Person> persons = new HashMap<>();
    private final Map<ParticipantId, Participation> participants = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private int errors;
    private int warnings;

    Inspection(CaseFile caseFile) {
        this.caseFile = caseFile;
        caseFile.persons().forEach(person -> persons.put(person.id(), person));
        caseFile.participants().forEach(participant -> participants.put(participant.id(), participant));
    }

    @Nullable
    Person person(PersonId id) {
        return persons.get(id);
    }

    @Nullable
    Participation participant(ParticipantId id) {
        return participants.get(id);
    }

    /** Whether somebody has a position in the case; true of somebody unknown, whom another rule tells. */
    boolean isOrUnknown(PersonId id, Position position) {
        Person person = persons.get(id);
        return person == null || person.position() == position;
    }

    /** Whether an organisation is a participant in the sense of the law, public or private, and no third. */
    boolean participates(Participation participation, LocalDate on) {
        ParticipationClass capacity =
                ParticipationTable.classify(participation, on).capacity();
        return capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
    }

    void tell(CaseCode code, At at, String... details) {
        tell(code, at, Found.NOTHING, details);
    }

    void tell(CaseCode code, At at, Found found, String... details) {
        boolean error = code.severity() == Severity.ERROR;
        if ((error ? errors++ : warnings++) < MOST) {
            violations.add(Violation.of(code, at.path(), found, details));
        }
    }

    List<Violation> violations() {
        List<Violation> told = new ArrayList<>(violations);
        if (errors > MOST || warnings > MOST) {
            told.add(Violation.of(DocumentCode.MORE, "$", Found.NOTHING));
        }
        return List.copyOf(told);
    }
}
