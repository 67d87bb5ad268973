package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.Step;
import nl.regie.core.plan.Measure;
import nl.regie.core.text.Text;

/**
 * Voorstel na een beslissing van ZSM: one thing that people may take over into the case. Nothing of it happens by itself.
 *
 * <p>Source: ON 1; WGS 1.9(2); ESC-6.
 */
public sealed interface ZsmProposal {

    /**
     * Voorgestelde melding: that the suspect is notified at the house, along the access line of ZSM.
     *
     * @param line the access line
     * @param on the day of the decision
     */
    record ToNotify(AccessLine line, LocalDate on) implements ZsmProposal {

        /**
         * Checks that both are there.
         *
         * @param line the access line
         * @param on the day of the decision
         */
        public ToNotify {
            requireNonNull(line, "line");
            requireNonNull(on, "on");
        }
    }

    /**
     * Voorgestelde maatregel: that the measure ZSM decided on is recorded in the case.
     *
     * @param measure the measure
     */
    record ToRecord(Measure measure) implements ZsmProposal {

        /**
         * Checks that it is there.
         *
         * @param measure the measure
         */
        public ToRecord {
            requireNonNull(measure, "measure");
        }
    }

    /**
     * Voorgestelde afspraak: that somebody holds the plan against the decision.
     *
     * @param who the participant whose professional is finally accountable for the plan
     * @param what what is done
     * @param by the last day, inclusive
     */
    record ToAgree(ParticipantId who, Text what, LocalDate by) implements ZsmProposal {

        /**
         * Checks that all are there.
         *
         * @param who the participant
         * @param what what is done
         * @param by the last day
         */
        public ToAgree {
            requireNonNull(who, "who");
            requireNonNull(what, "what");
            requireNonNull(by, "by");
        }
    }

    /**
     * Voorgestelde stap: a step of the case that its phase allows.
     *
     * @param step the step
     */
    record ToTake(Step step) implements ZsmProposal {

        /**
         * Checks that it is there.
         *
         * @param step the step
         */
        public ToTake {
            requireNonNull(step, "step");
        }
    }
}
