package nl.regie.registration.page;

import nl.regie.registration.user.Account;

/** Menuregel: a page in the menu. The text is that under {@code menu.} and its name. */
interface MenuEntry {

    /** Its name, which is also its address. */
    String name();

    /** Whether it is shown to a user. */
    boolean isFor(Account account);
}
