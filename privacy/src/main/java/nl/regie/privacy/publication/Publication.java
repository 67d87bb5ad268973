package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;

/**
 * Publicatie: what came of a table that somebody wants to publish.
 *
 * <p>Source: WGS 1.12; PRIV-13.
 */
public sealed interface Publication extends Coded {

    /**
     * Gepubliceerd: it may be published.
     *
     * @param table what may be seen
     * @param leftOut what was left out and why, row by row; for those who publish, not to be published
     */
    record Published(PublishedTable table, List<LeftOut> leftOut) implements Publication {

        /**
         * Copies the list.
         *
         * @param table what may be seen
         * @param leftOut what was left out and why
         */
        public Published {
            requireNonNull(table, "table");
            leftOut = List.copyOf(requireNonNull(leftOut, "leftOut"));
        }

        @Override
        public String code() {
            return "published";
        }

        @Override
        public String label(Language language) {
            return language == Language.NL ? "te publiceren" : "fit for publication";
        }

        /** How many cells were left out; nothing of which. */
        @Override
        public String toString() {
            return "Published[" + leftOut.size() + " left out]";
        }
    }

    /**
     * Achtergehouden: it may not be published.
     *
     * @param title what the table is about
     * @param reasons why, each once
     */
    record Withheld(Text title, List<WithheldReason> reasons) implements Publication {

        /**
         * Copies the list.
         *
         * @param title what the table is about
         * @param reasons why
         */
        public Withheld {
            requireNonNull(title, "title");
            reasons = List.copyOf(requireNonNull(reasons, "reasons"));
        }

        @Override
        public String code() {
            return "withheld";
        }

        @Override
        public String label(Language language) {
            return reasons.stream().map(reason -> reason.label(language)).collect(Collectors.joining("; "));
        }
    }
}
