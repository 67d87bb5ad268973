package nl.regie.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The case as plain records, as somebody would write them for a mapper: texts, dates, lists, and null for what is absent. */
record PlainCase(
        @NotBlank String format,
        @NotBlank String version,
        @Pattern(regexp = ID) String id,
        @NotBlank String kind,
        @NotBlank String regime,
        @NotBlank String phase,
        @Valid @NotNull House house,
        @Valid @NotNull Municipality municipality,
        @Nullable List<@NotBlank String> themes,
        @NotEmpty List<@Valid Participant> participants,
        @Nullable List<@Valid Role> roles,
        @NotEmpty List<@Valid Person> persons,
        @Valid @NotNull Notification notification,
        @Nullable @Valid Level level,
        @Nullable List<@Valid Request> requests,
        @NotEmpty List<@Valid Event> events,
        @Nullable List<@Valid Item> items,
        @Nullable List<@Valid Decision> decisions) {

    static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    record Region(
            @Pattern(regexp = "^VR[0-9]{2}$") String code,
            @NotBlank @Size(max = LINE) String name) {}

    record House(
            @NotBlank String id,
            @NotBlank @Size(max = LINE) String name,
            @Valid @NotNull Region region) {}

    record Municipality(
            @Pattern(regexp = "^[0-9]{4}$") String code,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    record Organisation(
            @NotBlank String type,
            @NotBlank @Size(max = LINE) String name,
            @Nullable String chain) {}

    record Task(
            @NotBlank @Size(max = LINE) String law,
            @NotBlank @Size(max = LINE) String article) {}

    record Designation(
            @Pattern(regexp = ID) String person, @NotBlank String duty, boolean commercialWork) {}

    record Participant(
            @Pattern(regexp = ID) String id,
            @Valid @NotNull Organisation organisation,
            @Nullable @Valid Task task,
            boolean commissioned,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            boolean admitted,
            @Nullable List<@Valid Designation> people) {}

    record Role(
            @Pattern(regexp = ID) String person,
            @Pattern(regexp = ID) String participant,
            @NotBlank String role,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            boolean finallyAccountable) {}

    record Person(
            @Pattern(regexp = ID) String id,
            @NotBlank String position,
            @Nullable @Size(max = TEXT) String necessity,
            @Nullable @Pattern(regexp = ID) String worksFor) {}

    record Notification(
            @NotBlank String line,
            @Pattern(regexp = ID) String by,
            @NotNull LocalDate on,
            @NotBlank @Size(max = TEXT) String aim,
            boolean personInformed,
            @Nullable @Size(max = TEXT) String whyNotInformed) {}

    record Level(
            @NotBlank String model,
            @NotBlank String level,
            @NotNull LocalDate since) {}

    record Request(
            @NotBlank String department,
            @Valid @NotNull Task task,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerBy,
            @Nullable String answer) {}

    record DecidedBy(
            @Pattern(regexp = ID) String person,
            @Pattern(regexp = ID) String organ,
            @Nullable @Size(max = TEXT) String mandate) {}

    record Event(
            @NotNull LocalDate on,
            @NotBlank String step,
            @Valid @NotNull DecidedBy by,
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable String consentOf) {}

    record Secrecy(
            @NotBlank String ground,
            @Nullable String consent,
            @Pattern(regexp = ID) String decidedBy,
            @Nullable List<String> reasoning) {}

    record Ground(
            @NotBlank String kind,
            @Nullable String policeOrigin,
            @Nullable String article,
            @Nullable @Valid Secrecy secrecy) {}

    record Condition(
            @NotBlank String kind,
            @Nullable List<@Pattern(regexp = ID) String> participants,
            @Nullable LocalDate until,
            @Nullable String words) {}

    record Labels(
            @NotBlank String category,
            @Nullable @Pattern(regexp = ID) String subject,
            @Pattern(regexp = ID) String supplier,
            @Valid @NotNull Ground ground,
            @NotNull LocalDate firstProcessed,
            @Nullable List<@Valid Condition> conditions) {}

    record Name(
            @Nullable @Size(max = 100) String given,
            @Nullable @Size(max = 100) String prefix,
            @NotBlank @Size(max = 100) String family) {}

    record Identity(
            @Valid @NotNull Name name,
            @Nullable LocalDate born,
            @Nullable List<@Valid Name> aliases) {}

    record CitizenNumber(@Pattern(regexp = "^[0-9]{9}$") String bsn) {}

    record Address(
            @NotBlank @Size(max = 100) String street,
            @Min(1) @Max(99_999) int houseNumber,
            @Nullable String addition,

            @Nullable @Pattern(regexp = "^[1-9][0-9]{3} ?[A-Z]{2}$")
            String postcode,

            @NotBlank @Size(max = 100) String locality,
            @Nullable String country) {}

    record Contact(
            @Nullable @Valid Address address,
            @Nullable String phone,
            @Nullable String email) {}

    record Relation(
            @Pattern(regexp = ID) String to, @NotBlank String kind) {}

    record Offence(
            @NotBlank String offenceClass,
            @NotNull LocalDate on,
            boolean highImpact,
            @NotBlank String stage,
            @NotNull LocalDate stageOn,
            boolean irrevocable,
            @Nullable @Min(1) @Max(360) Integer maximumMonths,
            @Nullable @Size(max = TEXT) String note) {}

    record Incident(
            @NotBlank String kind,
            @NotNull LocalDate on,
            @Nullable @Size(max = TEXT) String note) {}

    record Detention(
            @NotBlank String kind,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    record Signal(
            @NotBlank String domain,
            @NotBlank String problem,
            @NotBlank String standing,
            @Nullable LocalDate since,
            @Nullable String severity,
            @Nullable @Size(max = TEXT) String note) {}

    record Guidance(
            @NotBlank String kind,
            @Pattern(regexp = ID) String by,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = TEXT) String note) {}

    record Finance(
            @NotBlank String state,
            @Nullable LocalDate since,
            @Nullable @Size(max = TEXT) String note) {}

    record Housing(
            @NotBlank String situation,
            @Nullable LocalDate since,
            @Nullable @Size(max = TEXT) String note) {}

    record Income(
            @NotBlank String source,
            @Nullable LocalDate since,
            @Nullable @Size(max = TEXT) String note) {}

    record Provision(
            @NotBlank String kind,
            @NotBlank String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = TEXT) String note) {}

    record Measure(
            @NotBlank String code,
            @NotBlank String strand,
            @NotBlank String state,
            @Nullable String decidedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = TEXT) String note) {}

    record Item(
            @Pattern(regexp = ID) String id,
            @Valid @NotNull Labels labels,
            @Nullable @Valid Identity identity,
            @Nullable @Valid CitizenNumber citizenNumber,
            @Nullable @Valid Contact contact,
            @Nullable @Valid Relation relation,
            @Nullable @Valid Offence offence,
            @Nullable @Valid Incident incident,
            @Nullable @Valid Detention detention,
            @Nullable @Valid Signal signal,
            @Nullable @Valid Guidance guidance,
            @Nullable @Valid Finance finance,
            @Nullable @Valid Housing housing,
            @Nullable @Valid Income income,
            @Nullable @Valid Provision provision,
            @Nullable @Valid Measure measure) {}

    record Decision(
            @NotBlank String advice,
            @NotBlank String advised,
            @NotBlank String decided,
            @Valid @NotNull DecidedBy by,
            @NotNull LocalDate on,
            @Nullable String why) {}
}
