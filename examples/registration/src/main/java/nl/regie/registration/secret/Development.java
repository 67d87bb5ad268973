package nl.regie.registration.secret;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Ontwikkeling: whether this is a start for development, without any profile. The invented users with their known password, the invented
 * cases and the made-up region are there then alone, and so is the secret for development.
 */
public final class Development implements Condition {

    /** Whether no profile is active. */
    public static boolean isIn(Environment environment) {
        return environment.getActiveProfiles().length == 0;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isIn(context.getEnvironment());
    }
}
