package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.text.Term;

/**
 * Hoedanigheid: in which role somebody acts: one in the case, one for the house as a whole, or only what he or she is designated for.
 *
 * <p>Source: WGS 1.8(2); ROLE-3, ROLE-11, PRIV-11.
 */
public sealed interface ActingAs {

    /**
     * The role, duty or function, to print or to compare.
     *
     * @return the term
     */
    Term term();

    /**
     * In de casus: by a role in the case.
     *
     * @param role the role
     */
    record InCase(CaseRole role) implements ActingAs {

        /**
         * Checks that it is there.
         *
         * @param role the role
         */
        public InCase {
            requireNonNull(role, "role");
        }

        @Override
        public Term term() {
            return role;
        }
    }

    /**
     * Voor het huis: by a role for the house as a whole.
     *
     * @param role the role
     */
    record ForHouse(OutsideRole role) implements ActingAs {

        /**
         * Checks that it is there.
         *
         * @param role the role
         */
        public ForHouse {
            requireNonNull(role, "role");
        }

        @Override
        public Term term() {
            return role;
        }
    }

    /**
     * Aangewezen: by no role, but designated and authorised.
     *
     * @param duty what for
     */
    record Designated(Duty duty) implements ActingAs {

        /**
         * Checks that it is there.
         *
         * @param duty what for
         */
        public Designated {
            requireNonNull(duty, "duty");
        }

        @Override
        public Term term() {
            return duty;
        }
    }
}
