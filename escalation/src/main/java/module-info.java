/** Regie: where a case goes, by when, on whose word. Holds no types yet; the foundation it stands on is in {@code nl.regie.core}. */
module nl.regie.escalation {
    requires transitive nl.regie.core;
}
