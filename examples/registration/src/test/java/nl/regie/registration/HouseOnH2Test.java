package nl.regie.registration;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:house;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000")
class HouseOnH2Test extends HouseTest {}
