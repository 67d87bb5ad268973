package nl.regie.privacy;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed in the system property {@value #SEED}, and fewer cases, when there is one.
 *
 * <p>The mutation profile sets it: what a property kills must not differ from run to run, and each mutant runs it again. An ordinary
 * build leaves it out and tries other cases each time.
 */
public final class FixedSeed implements AroundPropertyHook {

    private static final String SEED = "regie.seed";
    private static final int TRIES = 20;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = System.getProperty(SEED);
        if (seed != null) {
            PropertyAttributes attributes = context.attributes();
            attributes.setSeed(seed);
            attributes.setTries(Math.min(attributes.tries().orElse(TRIES), TRIES));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
