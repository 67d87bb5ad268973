package nl.regie.registration;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class HouseOnPostgresTest extends HouseTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.database("house", (name, value) -> registry.add(name, () -> value));
    }
}
