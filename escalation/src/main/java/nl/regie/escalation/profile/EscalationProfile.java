package nl.regie.escalation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.agenda.AgendaPlanner;
import nl.regie.escalation.agenda.AgendaRound;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.agenda.Overload;
import nl.regie.escalation.clock.Holidays;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.zsm.ZsmFeedback;
import nl.regie.escalation.zsm.ZsmGuard;
import nl.regie.escalation.zsm.ZsmSettings;
import org.immutables.value.Value;

/**
 * Escalatieprofiel: everything of terms and agendas in which regions differ. Immutable and thread-safe; built with {@link #builder()},
 * most easily from {@link #NATIONAL} with {@code copyOf}.
 *
 * <p>Source: ON 6; RES-4.
 */
@Built
@Value.Immutable
public abstract class EscalationProfile {

    /** Het landelijke profiel: the national default. What no source fixes in it is our own policy (P). */
    public static final EscalationProfile NATIONAL = builder()
            .id("national")
            .edition("2026.1")
            .name(new Text("Landelijk escalatieprofiel", "National escalation profile"))
            .from(LocalDate.of(2025, 3, 1))
            .addFollows(new Following("Op weg naar 2020", "2016"))
            .agenda(AgendaSettings.NATIONAL)
            .zsm(ZsmSettings.NATIONAL)
            .holidays(Holidays.NATIONAL)
            .clocks(ClockProfile.SINCE_2017)
            .build();

    /** For the generated subclass. */
    protected EscalationProfile() {}

    /**
     * Starts a profile.
     *
     * @return a new builder
     */
    public static ImmutableEscalationProfile.Builder builder() {
        return ImmutableEscalationProfile.builder();
    }

    /**
     * Kenmerk: the name under which decisions cite the profile.
     *
     * @return lower case, digits and hyphens
     */
    public abstract String id();

    /**
     * Editie: as its makers number it.
     *
     * @return one line
     */
    public abstract String edition();

    /**
     * Naam: what it is called.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Geldig vanaf: the first day on which it holds.
     *
     * @return the day, inclusive
     */
    public abstract LocalDate from();

    /**
     * Geldig tot: the first day on which it no longer holds.
     *
     * @return the day, exclusive; empty while no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * Bronnen: which edition of which source it follows.
     *
     * @return at least one
     */
    public abstract List<Following> follows();

    /**
     * Agenda: when a case has waited too long.
     *
     * @return the settings
     */
    public abstract AgendaSettings agenda();

    /**
     * ZSM: by when an answer must be there, and by when a plan is looked at again.
     *
     * @return the settings
     */
    public abstract ZsmSettings zsm();

    /**
     * Vrije dagen: which days are no working days.
     *
     * @return the days
     */
    public abstract Holidays holidays();

    /**
     * Klokken: how long the clocks of custody and settlement run.
     *
     * @return the clocks. A reading of the law is in it as data, since no source at hand bore the articles out
     */
    public abstract ClockProfile clocks();

    /**
     * Whether the profile holds on a date.
     *
     * @param date the date
     * @return true from {@link #from} up to but not including {@link #until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from()) && until().map(date::isBefore).orElse(true);
    }

    /**
     * Proposes agendas, by this profile.
     *
     * @return the planner
     */
    public AgendaPlanner agendaPlanner() {
        return AgendaPlanner.of(agenda(), id(), edition());
    }

    /**
     * Whether there is too little table for the cases, by this profile.
     *
     * @param rounds the rounds of the tables, in any order
     * @return the overload; empty if there is none
     * @throws MalformedValueException as {@link Overload#of} says
     */
    public Optional<Overload> overload(List<AgendaRound> rounds) {
        return Overload.of(rounds, agenda());
    }

    /**
     * Which days are working days, by this profile.
     *
     * @return the calendar
     */
    public WorkingCalendar workingCalendar() {
        return WorkingCalendar.of(holidays());
    }

    /**
     * Whether a house answers ZSM, by this profile.
     *
     * @return the guard
     */
    public ZsmGuard zsmGuard() {
        return ZsmGuard.of(id(), edition());
    }

    /**
     * What a decision of ZSM proposes for a case, by this profile.
     *
     * @return the feedback
     */
    public ZsmFeedback zsmFeedback() {
        return ZsmFeedback.of(zsm(), workingCalendar());
    }

    /**
     * Checks what no single attribute can.
     *
     * @throws MalformedValueException if a text is malformed, it follows nothing, or it ends before it begins
     */
    @Value.Check
    protected void check() {
        Lines.code(id(), "id");
        Lines.line(edition(), "edition");
        boolean ordered = until().map(end -> end.isAfter(from())).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        MalformedValueException.unless(!follows().isEmpty(), ValueCode.TOO_SHORT, "follows");
    }

    /** Its id and edition. */
    @Override
    public String toString() {
        return "EscalationProfile[" + id() + " " + edition() + "]";
    }
}
