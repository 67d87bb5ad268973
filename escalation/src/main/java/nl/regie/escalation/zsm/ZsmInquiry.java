package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.Ids;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.custody.CustodyClock;
import org.immutables.value.Value;

/**
 * Uitvraag van ZSM: what was asked about one suspect, of whom, and what came back, within the clock that runs. It does not say who the
 * suspect is.
 *
 * <p>Source: ON 1; facts 4; ESC-6.
 *
 * @param id an id of its own; no number of the suspect
 * @param askedAt when it was asked
 * @param clock the clock within which ZSM must settle or let go
 * @param minor whether the suspect is a minor
 * @param asked who was asked, each once
 * @param replies what came back, at most one of each who was asked
 * @param settledAt when ZSM settled; empty while it has not
 */
@Built
@Value.Builder
public record ZsmInquiry(
        String id,
        Instant askedAt,
        CustodyClock clock,
        boolean minor,
        List<ZsmAddressee> asked,
        List<ZsmReply> replies,
        Optional<Instant> settledAt) {

    /**
     * Checks what must hold.
     *
     * @param id an id of its own
     * @param askedAt when it was asked
     * @param clock the clock
     * @param minor whether the suspect is a minor
     * @param asked who was asked
     * @param replies what came back
     * @param settledAt when ZSM settled
     * @throws MalformedValueException if the id is malformed, somebody is asked or answers twice, answers without being asked, or answers
     *     before the question, or ZSM settled before it
     */
    public ZsmInquiry {
        Ids.check(requireNonNull(id, "id"), "id");
        requireNonNull(askedAt, "askedAt");
        requireNonNull(clock, "clock");
        asked = List.copyOf(requireNonNull(asked, "asked"));
        replies = List.copyOf(requireNonNull(replies, "replies"));
        requireNonNull(settledAt, "settledAt");
        Set<ZsmAddressee> once = new HashSet<>(asked);
        MalformedValueException.unless(once.size() == asked.size(), ValueCode.DUPLICATE, "asked");
        for (ZsmReply reply : replies) {
            MalformedValueException.unless(once.remove(reply.from()), ValueCode.CONTRADICTION, "replies");
            MalformedValueException.unless(!reply.at().isBefore(askedAt), ValueCode.ORDER, "replies");
        }
        boolean after = settledAt.map(at -> !at.isBefore(askedAt)).orElse(true);
        MalformedValueException.unless(after, ValueCode.ORDER, "settledAt");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ZsmInquiryBuilder builder() {
        return new ZsmInquiryBuilder();
    }

    /**
     * Whether everybody was asked who must be before the case comes on any table.
     *
     * @return true if nobody is left to ask; whether they answered is another matter
     */
    public boolean isAsked() {
        return asked.containsAll(ZsmAddressee.neededFor(minor));
    }

    /**
     * Before when an answer must be there.
     *
     * @param settings how long before the clock is over
     * @return the margin before the deadline of the clock, but not before the question
     */
    public Instant due(ZsmSettings settings) {
        Instant due = clock.deadline().minus(Duration.ofMinutes(settings.marginMinutes()));
        return due.isBefore(askedAt) ? askedAt : due;
    }

    /**
     * How it stands with each answer.
     *
     * @param at the instant
     * @param settings how long before the clock is over an answer must be there
     * @return one standing for everybody who was or must be asked, in the order of {@link ZsmAddressee}
     */
    public List<ZsmStanding> standings(Instant at, ZsmSettings settings) {
        Instant due = due(settings);
        List<ZsmStanding> standings = new ArrayList<>();
        for (ZsmAddressee addressee : ZsmAddressee.values()) {
            if (asked.contains(addressee)) {
                standings.add(new ZsmStanding(addressee, state(addressee, at, due), due));
            } else if (ZsmAddressee.neededFor(minor).contains(addressee)) {
                standings.add(new ZsmStanding(addressee, ZsmReplyState.TO_ASK, due));
            }
        }
        return List.copyOf(standings);
    }

    private ZsmReplyState state(ZsmAddressee addressee, Instant at, Instant due) {
        Optional<Instant> came = replies.stream()
                .filter(reply -> reply.from() == addressee && !reply.at().isAfter(at))
                .map(ZsmReply::at)
                .findFirst();
        if (came.isEmpty()) {
            boolean open = at.isBefore(due) && !isSettledBy(at);
            return open ? ZsmReplyState.AWAITED : ZsmReplyState.OVERDUE;
        }
        if (isSettledBy(came.get()) || clock.isOver(came.get())) {
            return ZsmReplyState.TOO_LATE;
        }
        return came.get().isBefore(due) ? ZsmReplyState.IN_TIME : ZsmReplyState.LATE_USABLE;
    }

    private boolean isSettledBy(Instant at) {
        return settledAt.map(settled -> !settled.isAfter(at)).orElse(false);
    }

    /** Which inquiry and how many answers; nothing of the suspect. */
    @Override
    public String toString() {
        return "ZsmInquiry[" + id + ", " + replies.size() + " of " + asked.size() + " answered]";
    }
}
