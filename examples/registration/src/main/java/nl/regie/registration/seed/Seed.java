package nl.regie.registration.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.organisation.Duty;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.source.Source;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.log.LogStore;
import nl.regie.registration.code.Codes;
import nl.regie.registration.judgement.Fulfilments;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.register.Register;
import nl.regie.registration.secret.Development;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.AccountLine;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.NewAccounts;
import nl.regie.registration.user.Seat;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty register for development, in one transaction. The cases of several invented houses are taken as those of one.
 */
@Component
@Conditional(Development.class)
class Seed implements ApplicationRunner {

    private static final PersonId NOBODY = new PersonId("seed");

    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final Register register;
    private final Fulfilments fulfilments;
    private final LogStore log;
    private final SafetyHouse house;
    private final TransactionOperations transactions;

    Seed(
            Accounts accounts,
            NewAccounts newAccounts,
            Register register,
            Fulfilments fulfilments,
            LogStore log,
            SafetyHouse house,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.register = register;
        this.fulfilments = fulfilments;
        this.log = log;
        this.house = house;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.all().isEmpty()) {
            transactions.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        log.head(); // so that the log begins before two can begin it at once
        lines("accounts.csv", line -> newAccounts.add(AccountLine.read(line)));
        cases().forEach(this::take);
        lines("seats.csv", line -> seat(line.split(";", -1)));
        lines("fulfilments.csv", line -> fulfilment(line.split(";", -1)));
    }

    private void take(CaseFile read) {
        CaseFile file = CaseFile.builder().copyOf(read).house(house).build();
        Deed deed = new Deed(
                LogAction.CHANGE,
                Optional.empty(),
                LogPurpose.CASE_MEETING,
                Source.policy("SDK-4"),
                file.items().stream()
                        .map(item -> item.labels().category())
                        .distinct()
                        .toList());
        List<ItemId> items = file.items().stream().map(item -> item.id()).toList();
        Actor nobody = new Actor(
                new Account(NOBODY.value(), NOBODY.value(), Optional.empty(), Optional.empty()),
                new Seat(file.id(), file.notification().by(), NOBODY),
                new ActingAs.Designated(Duty.SYSTEM_SUPPORT));
        register.add(nobody, new Change(EventKind.TAKEN_OVER, deed, items, same -> same), file, () -> {});
    }

    private void seat(String[] cells) {
        Account account = accounts.find(cells[0]).orElseThrow();
        accounts.seat(account, new Seat(new CaseId(cells[1]), new ParticipantId(cells[2]), new PersonId(cells[3])));
    }

    private void fulfilment(String[] cells) {
        Fulfilment done = Fulfilment.builder()
                .condition(Codes.term(OpenCondition.class, cells[3]))
                .by(new PersonId(cells[4]))
                .organ(new ParticipantId(cells[5]))
                .on(LocalDate.parse(cells[6]))
                .categories(Codes.terms(DataCategory.class, cells[7]))
                .build();
        fulfilments.add(new CaseId(cells[0]), new ParticipantId(cells[1]), Codes.term(Purpose.class, cells[2]), done);
    }

    private static List<CaseFile> cases() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:seed/cases/*.json");
            return Arrays.stream(found)
                    .map(Seed::read)
                    .sorted(Comparator.comparing(file -> file.id().value()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(CaseJson.TYPE.take(in)))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(String name, Consumer<String> each) {
        try (InputStream in = Seed.class.getResourceAsStream("/seed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not there: " + name);
            }
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
