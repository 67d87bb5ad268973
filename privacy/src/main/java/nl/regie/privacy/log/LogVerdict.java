package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;

/**
 * Oordeel over het logbestand: whole, or broken with the first place and the reason.
 *
 * <p>Source: PRIV-11.
 */
public sealed interface LogVerdict extends Coded {

    /**
     * Heel: every entry follows on the one before, and every seal fits.
     *
     * @param head the seal of the last entry
     */
    record Whole(Seal head) implements LogVerdict {

        /**
         * Checks that it is there.
         *
         * @param head the seal of the last entry
         */
        public Whole {
            requireNonNull(head, "head");
        }

        @Override
        public String code() {
            return "whole";
        }

        @Override
        public String label(Language language) {
            return language == Language.NL ? "het logbestand is heel" : "the log is whole";
        }
    }

    /**
     * Gebroken: what stands at a place is not what was written there.
     *
     * @param at the number that should stand at the first place that is wrong; everything before is sound
     * @param why what is wrong with it
     */
    record Broken(int at, LogBreak why) implements LogVerdict {

        /**
         * Checks that it is there.
         *
         * @param at the number at the first place that is wrong
         * @param why what is wrong with it
         */
        public Broken {
            requireNonNull(why, "why");
        }

        @Override
        public String code() {
            return "broken";
        }

        @Override
        public String label(Language language) {
            return (language == Language.NL ? "gebroken bij " : "broken at ") + at + ": " + why.label(language);
        }
    }
}
