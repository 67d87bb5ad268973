package nl.regie.registration;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class RegisterOnPostgresTest extends RegisterTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.database("register", (name, value) -> registry.add(name, () -> value));
    }
}
