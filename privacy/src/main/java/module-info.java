/** Regie: who may see what, in which form, for how long. Holds no types yet; the foundation it stands on is in {@code nl.regie.core}. */
module nl.regie.privacy {
    requires transitive nl.regie.core;
}
