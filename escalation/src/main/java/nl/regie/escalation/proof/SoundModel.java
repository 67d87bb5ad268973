package nl.regie.escalation.proof;

import nl.regie.escalation.model.EscalationModel;

/**
 * Deugdelijk model: an escalation model that was proved sound. Only {@link Proof} makes one, so whoever holds it need not ask. Immutable and
 * thread-safe.
 *
 * <p>Source: ESC-4.
 */
public final class SoundModel {

    private final EscalationModel model;

    SoundModel(EscalationModel model) {
        this.model = model;
    }

    /**
     * The model.
     *
     * @return the model that was proved
     */
    public EscalationModel model() {
        return model;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoundModel that && model.equals(that.model);
    }

    @Override
    public int hashCode() {
        return model.hashCode();
    }

    /** The id and edition of the model. */
    @Override
    public String toString() {
        return "SoundModel[" + model.id() + " " + model.edition() + "]";
    }
}
