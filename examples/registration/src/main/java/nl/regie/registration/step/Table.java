package nl.regie.registration.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Seat;
import org.springframework.stereotype.Component;

/**
 * Tafel: puts users at the table of a case as participants and their designated professionals. In cases that begin here a participant goes
 * by the code of its kind of organisation, and a professional by his or her user name.
 */
@Component
class Table {

    private final Accounts accounts;

    Table(Accounts accounts) {
        this.accounts = accounts;
    }

    static ParticipantId participant(Account account) {
        return new ParticipantId(
                account.employer().orElseThrow().organisation().type().code());
    }

    static PersonId person(Account account) {
        return new PersonId(account.username());
    }

    /** The case with users at its table, whom nobody has admitted yet. */
    CaseFile invited(CaseFile file, List<String> usernames, LocalDate on) {
        return with(file, usernames, on, false);
    }

    /** The case with users at its table who are admitted, and their organisations with them. */
    CaseFile admitted(CaseFile file, List<String> usernames, LocalDate on) {
        return usernames.isEmpty() ? file : with(file, usernames, on, true);
    }

    /** Whether somebody among users is of a third, which is admitted to a meeting by another article than a participant. */
    boolean admitsThird(CaseFile file, List<String> usernames, LocalDate on) {
        return workers(usernames).stream()
                .map(account -> file.participant(place(account, file).participant())
                        .orElseGet(() -> participation(account, participant(account), on)))
                .map(part -> ParticipationTable.classify(part, on).capacity())
                .anyMatch(ParticipationClass.INCIDENTAL_THIRD::equals);
    }

    /** Gives users their seats, so that they can ask for the case. */
    void seat(CaseFile file, List<String> usernames) {
        for (Account account : workers(usernames)) {
            if (accounts.seat(account, file.id()).isEmpty()) {
                accounts.seat(account, new Seat(file.id(), participant(account), person(account)));
            }
        }
    }

    private Seat place(Account account, CaseFile file) {
        return accounts.seat(account, file.id())
                .orElseGet(() -> new Seat(file.id(), participant(account), person(account)));
    }

    private List<Account> workers(List<String> usernames) {
        return usernames.stream()
                .flatMap(username -> accounts.find(username).stream())
                .filter(account -> account.employer().isPresent())
                .toList();
    }

    private CaseFile with(CaseFile file, List<String> usernames, LocalDate on, boolean admitted) {
        List<Participation> participants = new ArrayList<>(file.participants());
        List<Person> persons = new ArrayList<>(file.persons());
        for (Account account : workers(usernames)) {
            Seat seat = place(account, file);
            Participation old = participants.stream()
                    .filter(each -> each.id().equals(seat.participant()))
                    .findFirst()
                    .orElseGet(() -> participation(account, seat.participant(), on));
            participants.removeIf(each -> each.id().equals(seat.participant()));
            participants.add(Participation.builder()
                    .copyOf(old)
                    .admitted(admitted || old.admitted())
                    .people(designated(old.people(), seat.person()))
                    .build());
            if (persons.stream().noneMatch(each -> each.id().equals(seat.person()))) {
                persons.add(Person.builder()
                        .id(seat.person())
                        .position(Position.PROFESSIONAL)
                        .worksFor(seat.participant())
                        .build());
            }
        }
        return CaseFile.builder()
                .copyOf(file)
                .participants(participants)
                .persons(persons)
                .build();
    }

    private static List<Designation> designated(List<Designation> people, PersonId person) {
        if (people.stream().anyMatch(each -> each.person().equals(person))) {
            return people;
        }
        List<Designation> all = new ArrayList<>(people);
        all.add(new Designation(person, Duty.EXECUTION, false));
        return all;
    }

    private static Participation participation(Account account, ParticipantId id, LocalDate on) {
        Account.Employer employer = account.employer().orElseThrow();
        return Participation.builder()
                .id(id)
                .organisation(employer.organisation())
                .task(employer.task())
                .commissioned(employer.commissioned())
                .from(on)
                .admitted(false)
                .build();
    }
}
