package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Level;
import nl.regie.core.competence.PushThrough;
import nl.regie.core.fact.Truth;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.RuleId;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.SoundModel;

/**
 * Routering: where a case goes by a model that was proved sound. Made once for a model and used for many cases; immutable and thread-safe.
 * The same track and instant always give the same answer.
 *
 * <p>In this order: a rule that holds sends the case where it says, for then it does not belong here and the duties here are past. Otherwise
 * a duty that is overdue and sends the case up does so; that nobody acted is known, whatever else is not. Otherwise the case stays, and if
 * facts are missing that could send it elsewhere, the outcome is undecided and names them.
 *
 * <p>Source: ON 6; ESC-3, CASE-8, ROLE-7.
 */
public final class Router {

    private static final RuleId SILENCE = new RuleId("ESC-3.silence");

    private final EscalationModel model;
    private final Map<String, LevelRules> rules = new HashMap<>();
    private final Duties duties;
    private final Basis basis;

    private Router(EscalationModel model, Duties duties, Basis basis) {
        this.model = model;
        this.duties = duties;
        this.basis = basis;
        model.levels().forEach(level -> rules.put(level.id(), new LevelRules(level)));
    }

    /**
     * Prepares routing by a model and a profile, with the national working days.
     *
     * @param model the model
     * @param profile who pushes through, and the name under which decisions cite it
     * @return the router
     */
    public static Router of(SoundModel model, Profile profile) {
        return of(model, profile, WorkingCalendar.NATIONAL);
    }

    /**
     * Prepares routing by a model, a profile and a calendar.
     *
     * @param model the model
     * @param profile who pushes through, and the name under which decisions cite it
     * @param calendar which days are working days
     * @return the router
     */
    public static Router of(SoundModel model, Profile profile, WorkingCalendar calendar) {
        EscalationModel sound = requireNonNull(model, "model").model();
        PushThrough pushThrough =
                PushThrough.of(requireNonNull(profile, "profile").competence());
        return new Router(
                sound,
                new Duties(requireNonNull(calendar, "calendar"), pushThrough),
                new Basis(sound.id(), sound.edition(), profile.id(), profile.edition()));
    }

    /**
     * Where a case stands that has just come in.
     *
     * @param event that it came in
     * @return the track, at the level where its line comes in
     */
    public Track start(Entered event) {
        return new Track(
                entry(requireNonNull(event, "event").line()), event.at(), event.situation(), List.of(), event.at());
    }

    /**
     * Where a case stands by its file: on the level that the file names if that is of this model, else where its line comes in, since
     * the day of the notification. A duty is done if the step that fulfils it was taken since its term began.
     *
     * @param file the case
     * @param situation what is known of it
     * @param asOf the date, inclusive; steps after it are left out
     * @return the track
     * @throws MalformedValueException if the file names a level that this model does not have
     */
    public Track track(CaseFile file, Situation situation, LocalDate asOf) {
        Optional<Level> standing = requireNonNull(file, "file")
                .level()
                .filter(level ->
                        level.model().equals(model.id()) && !level.since().isAfter(asOf));
        String level = standing.map(Level::level)
                .orElseGet(() -> entry(file.notification().line()));
        LocalDate since = standing.map(Level::since).orElse(file.notification().on());
        Instant arrived = DutchTime.startOf(since);
        List<String> done = new FileDuties(file, situation, since, asOf).done(rules(level).level);
        return new Track(level, arrived, situation, done, arrived);
    }

    private String entry(AccessLine line) {
        return model.entry(line).orElseThrow().level(); // a sound model has one for each line
    }

    /**
     * Where a case stands after something happened.
     *
     * @param track where it stood
     * @param event what happened
     * @return where it stands
     * @throws MalformedValueException if it happened before the event before it, a case comes in twice, or there is no such level, it
     *     stands there already, or there is no such duty at the level
     */
    public Track step(Track track, RoutingEvent event) {
        Instant at = requireNonNull(event, "event").at();
        MalformedValueException.unless(!at.isBefore(track.at()), ValueCode.ORDER, "at");
        if (event instanceof Moved moved) {
            String level = rules(moved.level()).level.id();
            // or its duties would get their whole term again, and nobody would see that they were not done
            MalformedValueException.unless(!level.equals(track.level()), ValueCode.CONTRADICTION, "level");
            return new Track(level, at, track.situation(), List.of(), at);
        } else if (event instanceof Learnt learnt) {
            return new Track(track.level(), track.arrived(), learnt.situation(), track.done(), at);
        } else if (event instanceof DutyDone done) {
            boolean known = rules(track.level()).level.duty(done.duty()).isPresent();
            MalformedValueException.unless(known, ValueCode.UNKNOWN_CODE, "duty");
            List<String> all = new ArrayList<>(track.done());
            if (!all.contains(done.duty())) {
                all.add(done.duty());
            }
            return new Track(track.level(), track.arrived(), track.situation(), all, at);
        }
        throw new MalformedValueException(ValueCode.CONTRADICTION, "events");
    }

    /**
     * Replays the whole history of a case.
     *
     * @param events what happened, oldest first; the first is that the case came in
     * @return after each event the decision at its instant, the same as was given when it happened
     * @throws MalformedValueException if it does not begin with the case coming in, or an event is refused by {@link #step}
     */
    public List<Decision<Routing>> replay(List<? extends RoutingEvent> events) {
        boolean begins = !events.isEmpty() && events.get(0) instanceof Entered;
        MalformedValueException.unless(begins, ValueCode.CONTRADICTION, "events");
        List<Decision<Routing>> decisions = new ArrayList<>();
        Track track = start((Entered) events.get(0));
        decisions.add(decide(track, track.at()));
        for (RoutingEvent event : events.subList(1, events.size())) {
            track = step(track, event);
            decisions.add(decide(track, event.at()));
        }
        return List.copyOf(decisions);
    }

    /**
     * Where a case goes.
     *
     * @param track where it stands
     * @param now the instant, inclusive: a term that is over at it is over
     * @return the level on which it belongs, why, who must do what by when, and what happens if they do not
     * @throws MalformedValueException if the instant lies before the last event, the model does not hold on that day, or it has no such
     *     level
     */
    public Decision<Routing> decide(Track track, Instant now) {
        MalformedValueException.unless(!requireNonNull(now, "now").isBefore(track.at()), ValueCode.ORDER, "now");
        LocalDate day = DutchTime.dayOf(now);
        MalformedValueException.unless(model.holdsOn(day), ValueCode.OUT_OF_RANGE, "now");
        LevelRules here = rules(track.level());
        LevelRules.Said said = here.say(track.situation().facts());
        List<DueDuty> due = duties.at(here.level, track, now);
        Optional<DueDuty> silent = said.to().isPresent() ? Optional.empty() : Duties.silent(due);
        List<Finding> findings = new ArrayList<>(said.findings());
        silent.ifPresent(overdue -> findings.add(finding(overdue.duty())));
        Optional<String> to =
                said.to().or(() -> silent.flatMap(DueDuty::consequence).flatMap(Consequence::to));
        Routing routing = to.isPresent()
                ? moves(here.level, rules(to.get()).level, silent.isPresent(), track, now)
                : stays(here.level, said.open(), due);
        return new Decision<>(routing, findings, said.missing(), basis, day);
    }

    private Routing stays(EscalationLevel level, boolean open, List<DueDuty> due) {
        return Routing.builder()
                .movement(open ? Movement.UNDECIDED : Movement.STAYS)
                .from(level)
                .level(level)
                .newDisclosure(false)
                .duties(due)
                .build();
    }

    private Routing moves(EscalationLevel from, EscalationLevel to, boolean silence, Track track, Instant now) {
        Track there = new Track(to.id(), now, track.situation(), List.of(), now);
        return Routing.builder()
                .movement(silence ? Movement.BY_SILENCE : Movement.BY_RULE)
                .from(from)
                .level(to)
                .direction(model.direction(from, to))
                .newDisclosure(from.regime() != to.regime())
                .duties(duties.at(to, there, now))
                .build();
    }

    private static Finding finding(Duty duty) {
        return Finding.builder()
                .rule(SILENCE)
                .version(1)
                .source(duty.warrant().source())
                .says(new Text(
                        "Niet op tijd gedaan: " + duty.says().nl(),
                        "Not done in time: " + duty.says().en()))
                .truth(Truth.YES)
                .build();
    }

    private LevelRules rules(String level) {
        LevelRules found = rules.get(level);
        if (found == null) {
            throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "level");
        }
        return found;
    }

    /** The model. */
    @Override
    public String toString() {
        return "Router[" + model.id() + " " + model.edition() + "]";
    }
}
